package luoshi.surface.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Entry;
import luoshi.kernel.organisation.Unit;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.LedgerSearch;
import luoshi.surface.desk.WholeProgram;
import luoshi.surface.dossier.Bureau;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.ui.ExtendedModelMap;

/// The home page as different people are given it.
@SpringBootTest(classes = WholeProgram.class)
class HomePageTest {

    @Autowired
    private HomeController home;

    @Autowired
    private Framing framing;

    @Autowired
    private Bureau bureau;

    @Autowired
    private Directives directives;

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    private Document page(Viewer viewer) {
        var model = new ExtendedModelMap();
        var template = home.home(viewer, model);
        return rendered(template, model, viewer);
    }

    private Document rendered(String template, ExtendedModelMap model, Viewer viewer) {
        var parameters = new HashMap<String, Object>(model);
        if (!template.contains("_"))
            parameters.put("frame", framing.frame(viewer, new MockHttpServletRequest("GET", "/")));
        var out = new StringOutput();
        engine.render(template + ".jte", parameters, out);
        return Jsoup.parse(out.toString());
    }

    private List<String> panels(Viewer viewer) {
        return page(viewer).select("section.panel[id]").eachAttr("id");
    }

    private List<String> menu(Viewer viewer) {
        return framing.frame(viewer, new MockHttpServletRequest("GET", "/")).menu().stream()
                .map(Entry::address)
                .toList();
    }

    @Test
    void everybody_is_shown_what_waits_for_their_role() {
        assertThat(panels(bureau.clerk()))
                .containsSubsequence(
                        "panel-unconfirmed", "panel-soon", "panel-violated", "panel-late", "panel-changes");
        assertThat(panels(bureau.auditor()))
                .containsSubsequence("panel-soon", "panel-violated", "panel-late", "panel-meetings", "panel-changes");
        assertThat(panels(bureau.leader("江映川"))).contains("panel-spoken", "panel-meetings");
        assertThat(panels(bureau.member("闻人照", "finance")))
                .containsSubsequence("panel-handed", "panel-late", "panel-meetings", "panel-changes", "panel-fresh");
        assertThat(panels(bureau.outsider("shibu"))).containsSubsequence("panel-handed", "panel-late", "panel-fresh");
    }

    @Test
    void administrators_are_shown_accounts_and_entitlements_and_no_business() {
        assertThat(panels(bureau.administrator(Role.SYSTEM))).containsExactly("panel-accounts");
        assertThat(panels(bureau.administrator(Role.SECURITY))).containsExactly("panel-entitlements");
        assertThat(panels(bureau.administrator(Role.SUPERVISOR))).containsExactly("panel-journal");
        for (var role : List.of(Role.SYSTEM, Role.SECURITY, Role.SUPERVISOR)) {
            assertThat(page(bureau.administrator(role)).text()).doesNotContain("党组会");
            assertThat(page(bureau.administrator(role)).select("#seek")).isEmpty();
            assertThat(menu(bureau.administrator(role)))
                    .doesNotContain("/import", "/records", "/directives", "/examination", "/organisation");
        }
    }

    @Test
    void what_is_late_is_counted_as_the_viewers_ledger_counts_it() {
        var yesterday = Beijing.today().minusDays(1);
        var unit = directives.late(bureau.office(), Beijing.today()).stream()
                .map(Directives.Late::unit)
                .filter(u -> !u.isEmpty())
                .findFirst()
                .orElseThrow();
        var past = new LedgerSearch("", luoshi.oversight.directive.Force.ORDER, unit, "", null, yesterday, null, null);
        for (var viewer : List.of(bureau.office(), bureau.auditor(), bureau.member("闻人照", unit))) {
            var late = page(viewer).select("#panel-late td a[href$=unit=" + unit + "]");
            assertThat(directives.count(viewer, past)).isPositive();
            assertThat(Objects.requireNonNull(late.first())
                            .parents()
                            .select("tr")
                            .first()
                            .select(".num")
                            .text())
                    .isEqualTo(String.valueOf(directives.count(viewer, past)));
        }
        assertThat(page(bureau.member("闻人照", unit)).select("#panel-late td a")).hasSize(1);
    }

    @Test
    void a_street_reads_its_own_directives_and_no_word_of_a_record() {
        var outside = Set.of(Unit.Kind.TOWN, Unit.Kind.CONTRACTOR);
        for (var unit : bureau.roster.units().stream()
                .filter(u -> outside.contains(u.kind()))
                .toList()) {
            var street = bureau.outsider(unit.code());
            var page = page(street);
            assertThat(page.select("a[href^=/records]")).isEmpty();
            assertThat(page.select("#panel-fresh tbody tr").size())
                    .isEqualTo(Math.min(8, directives.count(street, LedgerSearch.ALL)));
            assertThat(menu(street))
                    .containsExactly(
                            "/directives", "/supervision", "/papers", "/organisation", "/assessment", "/notices");
        }
    }

    @Test
    void a_leader_is_shown_what_they_asked_for_and_a_sealed_item_stays_closed_to_others() {
        var spoken = page(bureau.leader("江映川")).select("#panel-spoken tbody tr");
        assertThat(spoken.size()).isEqualTo(8);
        assertThat(page(bureau.leader("岑若水")).select("#panel-spoken").text())
                .contains("变更项目")
                .doesNotContain("值班抽查");
    }

    @Test
    void a_panel_that_takes_longer_is_fetched_by_those_it_is_there_for() {
        var model = new ExtendedModelMap();
        var part = rendered(home.panel(bureau.auditor(), "violated", model), model, bureau.auditor());
        assertThat(part.select("#panel-violated[hx-get]")).isEmpty();
        assertThat(part.text()).contains("最近 1 次会议");
        assertThatThrownBy(() -> home.panel(bureau.outsider("shibu"), "violated", new ExtendedModelMap()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_page_can_be_used_without_a_mouse_and_read_aloud() {
        var page = page(bureau.office());
        assertThat(page.select("a.skip[href=#main]")).hasSize(1);
        assertThat(page.select("main#main, header.top, nav[aria-label], form[role=search]"))
                .hasSize(4);
        assertThat(page.select("label[for=seek]")).hasSize(1);
        assertThat(page.select("th:not([scope])")).isEmpty();
        for (var section : page.select("section[aria-labelledby]"))
            assertThat(page.getElementById(section.attr("aria-labelledby"))).isNotNull();
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
    }
}
