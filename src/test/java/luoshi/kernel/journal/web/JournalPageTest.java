package luoshi.kernel.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Deed.Outcome;
import luoshi.kernel.journal.Entries.Act;
import luoshi.kernel.journal.Entry;
import luoshi.kernel.journal.Hashes;
import luoshi.kernel.journal.web.JournalPage.Asked;
import luoshi.surface.desk.Frame;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class JournalPageTest {

    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Viewer SUPERVISOR = new Viewer("wanglan", "lianxi", "廉溪", Set.of(Role.SUPERVISOR), Reach.NONE);
    private static final Asked ASKED = new Asked("2026-03-05", "", "苏禾", "record.import", "REFUSED");

    @Test
    void each_entry_is_a_line_and_the_next_page_begins_below_the_last() {
        var page = page(new JournalPage(ASKED, List.of(new Act("record.import", "导入记录")), List.of(entry()), 7L));
        var row = page.select("table.journal tbody tr").first();
        assertThat(row.select("td").eachText())
                .containsExactly(
                        "7",
                        "2026-03-05 09:02:03",
                        "苏禾 suhe",
                        "记录员",
                        "导入记录",
                        "record/3f",
                        "拒绝",
                        "dossier.size",
                        "10.1.2.3");
        assertThat(page.select("button[hx-get]").attr("hx-get"))
                .isEqualTo(
                        "/journal?below=7&from=2026-03-05&person=%E8%8B%8F%E7%A6%BE&act=record.import&outcome=REFUSED");
        assertThat(page.select("option[selected]").eachText()).containsExactly("导入记录", "拒绝");
        assertThat(page.select("a[href^=/journal.jsonl]").attr("href")).isEqualTo("/journal.jsonl?from=2026-03-05&to=");
        assertThat(page.select("nav a[aria-current=page]").text()).isEqualTo("留痕");
        assertThat(page.select("input:not([aria-label])").parents().select("label"))
                .hasSize(2);
    }

    @Test
    void an_empty_journal_says_so_and_the_menu_hides_it_from_others() {
        var empty = new JournalPage(new Asked("", "", "", "", ""), List.of(), List.of(), null);
        assertThat(page(empty).select(".blank").text()).contains("没有符合条件的留痕");
        var clerk = new Viewer("wanglan", "suhe", "苏禾", Set.of(Role.CLERK), Reach.ALL);
        assertThat(page(empty, clerk).select("nav a[href=/journal]")).isEmpty();
    }

    private static Entry entry() {
        var deed = Deed.done("record.import", "导入记录", "record/3f")
                .as(Outcome.REFUSED)
                .with("dossier.size");
        var at = Instant.parse("2026-03-05T01:02:03Z");
        return new Entry("wanglan", 7, at, "suhe", "苏禾", "记录员", "10.1.2.3", deed, Hashes.NONE, Hashes.NONE);
    }

    private static Document page(JournalPage page) {
        return page(page, SUPERVISOR);
    }

    private static Document page(JournalPage page, Viewer viewer) {
        var html = new StringOutput();
        var menu = new JournalPanels().journalEntry();
        var frame =
                new Frame(viewer, "/journal", () -> "", "", () -> menu.open().test(viewer) ? List.of(menu) : List.of());
        PAGES.render("journal/journal.jte", Map.of("frame", frame, "page", page), html);
        return Jsoup.parse(html.toString());
    }
}
