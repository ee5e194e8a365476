package luoshi.surface.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.surface.desk.Frame;
import luoshi.surface.desk.WholeProgram;
import luoshi.surface.dossier.Bureau;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.ui.ExtendedModelMap;

@SpringBootTest(classes = WholeProgram.class)
class SearchPageTest {

    @Autowired
    private SearchController search;

    @Autowired
    private Bureau bureau;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    private Document page(Viewer viewer, String words) {
        var model = new ExtendedModelMap();
        var template = search.search(viewer, words, model);
        var parameters = new HashMap<String, Object>(model);
        parameters.put("frame", new Frame(viewer, "/search", () -> "", "", List::of));
        return rendered(template, parameters);
    }

    private Document rendered(String template, HashMap<String, Object> parameters) {
        var out = new StringOutput();
        engine.render(template + ".jte", parameters, out);
        return Jsoup.parse(out.toString());
    }

    @Test
    void what_was_found_is_marked_and_leads_to_its_place() {
        var page = page(bureau.office(), "工程變更");
        assertThat(page.select("section[aria-labelledby=found-items] mark").eachText())
                .contains("工程变更");
        assertThat(page.select("section[aria-labelledby=found-items] .kind").text())
                .contains("岑若水");
        assertThat(page.select(".words a").first().attr("href")).matches("/records/" + bureau.id + "#\\d+\\.\\d+");
        assertThat(page(bureau.office(), "变更项目")
                        .select("section[aria-labelledby=found-directives] a")
                        .first()
                        .attr("href"))
                .matches("/records/" + bureau.id + "#DIRECTIVE\\.\\d+\\.\\d+");
    }

    @Test
    void out_of_reach_and_not_there_look_the_same() {
        for (var viewer : List.of(bureau.auditor(), bureau.member("闻人照", "finance"), bureau.outsider("shibu")))
            assertThat(page(viewer, "干部工作").select("main").html().replace("干部工作", "X"))
                    .isEqualTo(page(viewer, "从来没有人说过").select("main").html().replace("从来没有人说过", "X"));
    }

    @Test
    void a_street_is_led_to_no_record() {
        for (var unit : bureau.roster.units())
            assertThat(page(bureau.outsider(unit.code()), "的").select("a[href^=/records]"))
                    .isEmpty();
    }

    @Test
    void what_follows_is_fetched_and_words_that_look_like_tags_stay_words() {
        var page = page(bureau.office(), "的");
        var more = page.select("#found-directives + ol .more button").attr("hx-get");
        assertThat(more).startsWith("/search/directives?words=%E7%9A%84&after=");
        var model = new ExtendedModelMap();
        var after = more.substring(more.indexOf("after=") + 6);
        var part = rendered(search.directives(bureau.office(), "的", after, model), new HashMap<>(model));
        assertThat(part.select("li .words")).isNotEmpty();
        assertThat(page.select("#found-directives + ol .words").eachText())
                .doesNotContainAnyElementsOf(part.select("li .words").eachText());
        assertThat(page(bureau.office(), "<script>alert(1)</script>").select("main script"))
                .isEmpty();
        assertThat(page(bureau.office(), " ").text()).contains("要找什么");
    }
}
