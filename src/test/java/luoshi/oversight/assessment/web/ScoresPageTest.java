package luoshi.oversight.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.oversight.assessment.Assess;
import luoshi.oversight.assessment.Measure;
import luoshi.oversight.assessment.Period;
import luoshi.oversight.assessment.Scheme;
import luoshi.oversight.assessment.UnitScore;
import luoshi.oversight.assessment.UnitScore.Entry;
import luoshi.surface.desk.Frame;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ScoresPageTest {

    private static final TemplateEngine PAGES = TemplateEngine.createPrecompiled(ContentType.Html);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UnitScore WATER = new UnitScore(
            "water",
            99,
            List.of(
                    new Entry(Measure.ON_TIME, "2026-0001", 0, LocalDate.of(2026, 3, 1), 2, "按期办结"),
                    new Entry(Measure.REMINDER, "2026-0002", 4, LocalDate.of(2026, 4, 1), -3, "被发红色催办单")),
            1,
            Scheme.on(TODAY).consequences().subList(0, 1));

    @Test
    void every_unit_has_its_line_and_every_point_its_origin() {
        var page = new ScoresPage(table(), Map.of("water", "水环境管理处"), "通行做法", TODAY, WATER);
        var all = rendered("assessment/scores.jte", page);
        assertThat(all.select("tbody tr").first().text())
                .startsWith("1 水环境管理处 99 1 +2")
                .contains("1 -3", "100%", "建议通报批评");
        assertThat(all.select("svg.months rect.good[height=24]")).hasSize(1);
        assertThat(all.select("[style]")).isEmpty();
        assertThat(all.select("option[selected]").text()).isEqualTo("2026年");
        var unit = rendered("assessment/unit.jte", page);
        assertThat(unit.select("tbody tr").eachText())
                .containsExactly(
                        "起始分 100",
                        "2026-03-01 2026-0001 按期办结 +2",
                        "2026-04-01 2026-0002 被发红色催办单 办理记录第 4 项 -3",
                        "合计（不低于 0，不高于 120） 99");
        assertThat(unit.select("a[href=/supervision/2026-0002]")).hasSize(1);
    }

    @Test
    void the_sheet_has_a_line_for_each_unit() throws IOException {
        var sheet = new ScoresPage(table(), Map.of(), "", TODAY, null).sheet();
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst()).hasSameSizeAs(sheet.columns());
        var out = new ByteArrayOutputStream();
        sheet.write(out);
        assertThat(out.size()).isPositive();
    }

    private static Assess.Table table() {
        var period = Period.of("2026", TODAY);
        return new Assess.Table(period, Scheme.on(TODAY), List.of(WATER), Map.of("water", WATER));
    }

    private static Document rendered(String template, ScoresPage page) {
        var viewer = new Viewer("wanglan", "suhe", "苏禾", Set.of(Role.CLERK), Reach.ALL);
        var output = new StringOutput();
        var frame = new Frame(viewer, "/assessment", () -> "办公室", "token", List::of);
        PAGES.render(template, Map.of("frame", frame, "page", page), output);
        return Jsoup.parse(output.toString());
    }
}
