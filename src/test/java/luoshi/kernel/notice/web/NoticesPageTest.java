package luoshi.kernel.notice.web;

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
import luoshi.kernel.notice.Notice;
import luoshi.kernel.notice.Ways;
import luoshi.surface.desk.Frame;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NoticesPageTest {

    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final Instant AT = Instant.parse("2026-03-05T01:02:03Z");

    @Test
    void what_is_unread_stands_out_and_is_marked_one_by_one_or_all() {
        var page = page(new NoticesPage(
                List.of(notice(9, null), notice(4, AT)), 1, 4L, new Ways.Way("p@wanglan.example", true), null, ""));
        assertThat(page.select("tr.unread td").eachText())
                .containsExactly("2026-03-05 09:02", "2026-0012", "催办", "橙色催办单", "未读");
        assertThat(page.select("input[name=seq]").eachAttr("value")).containsExactly("9");
        assertThat(page.select("input[name=seq]").attr("aria-label")).contains("2026-0012");
        assertThat(page.select("input[name=upTo]").attr("value")).isEqualTo("9");
        assertThat(page.select("a[href=/supervision/2026-0012]")).hasSize(2);
        assertThat(page.select("a[href=/notices?below=4]")).hasSize(1);
        assertThat(page.select("input[name=mail]").attr("value")).isEqualTo("p@wanglan.example");
        assertThat(page.select("form[method=post]:not(:has(input[name=_csrf]))"))
                .isEmpty();
    }

    @Test
    void nothing_to_tell_is_said_and_a_new_secret_is_shown() {
        var page = page(new NoticesPage(List.of(), 0, null, new Ways.Way("", true), "https://x/feeds/s.ics", "邮箱不对"));
        assertThat(page.select(".blank").text()).contains("没有通知");
        assertThat(page.select(".token").text()).isEqualTo("https://x/feeds/s.ics");
        assertThat(page.select("[role=alert]").text()).contains("邮箱不对");
        assertThat(page.select("form[action=/notices/feeds/endings]")).hasSize(1);
    }

    private static Notice notice(long seq, Instant read) {
        return new Notice("suhe", seq, "2026-0012", Notice.Kind.REMINDER, "橙色催办单", AT, read);
    }

    private static Document page(NoticesPage page) {
        var viewer = new Viewer("wanglan", "suhe", "苏禾", Set.of(Role.CLERK), Reach.ALL);
        var output = new StringOutput();
        var frame = new Frame(viewer, "/notices", () -> "办公室", "token", List::of);
        PAGES.render("notice/notices.jte", Map.of("frame", frame, "page", page), output);
        return Jsoup.parse(output.toString());
    }
}
