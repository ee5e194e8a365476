package luoshi.oversight.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.regulation.Page;
import luoshi.oversight.directive.Routing.Answer;
import luoshi.oversight.directive.Routing.Matter;
import org.junit.jupiter.api.Test;

/// The table that comes with the program is held to its own examples in `CatalogueTest`; here is how any table is used.
class RoutingTest {

    private static final String CLASSES = """
            sources: {上级: [市里]}
            assigning: [布置]
            matters: {绿化: [绿化, 植树], 河道: [河道]}
            """;

    @Test
    void rows_that_lead_to_the_same_place_agree_and_the_first_answers() {
        var routing = table(row("甲", "about: [绿化]", "园林"), row("乙", "about: [河道]", "园林"));
        assertThat(routing.of(matter("河道绿化")))
                .isEqualTo(new Answer.Routed(routing.rows().getFirst(), List.of("绿化")));
    }

    @Test
    void rows_that_differ_in_anything_are_both_shown() {
        var routing = table(row("甲", "about: [绿化]", "园林"), row("乙", "about: [绿化], from: [上级]", "园林, remind: [办公室]"));
        assertThat(routing.of(matter("市里布置的植树"))).isEqualTo(new Answer.Conflict(routing.rows()));
        assertThat(routing.of(matter("市里植树"))).isInstanceOf(Answer.Routed.class);
    }

    @Test
    void a_row_for_some_kinds_of_units_asks_which_are_named() {
        var routing = table(row("甲", "about: [绿化], units: [TOWN]", "园林"));
        assertThat(routing.of(matter("绿化"))).isEqualTo(new Answer.Unrouted());
        assertThat(routing.of(new Matter("绿化", "", "", Set.of(Unit.Kind.TOWN), true)))
                .isInstanceOf(Answer.Routed.class);
    }

    @Test
    void a_duty_as_read_brings_the_kinds_of_its_units_and_whether_it_names_a_lead() {
        var roster = new Roster(List.of(new Unit("nanyi", null, "南漪镇", Unit.Kind.TOWN, List.of())), List.of());
        var words = new Quotation("南漪镇补种\n绿化", 10, 18);
        var owner = new Owner(new Quotation("南漪镇", 10, 13), Owner.Role.LEAD, false, List.of("nanyi"));
        var directive = new Directive("1", words, Force.ORDER, null, List.of(owner), null, List.of(), false);
        assertThat(Matter.of(directive, "题", "", roster))
                .isEqualTo(new Matter("南漪镇补种绿化", "题", "", Set.of(Unit.Kind.TOWN), true));
        assertThat(Matter.of(directive.laidOn(List.of()), "题", "", roster).led())
                .isFalse();
    }

    @Test
    void a_class_that_the_table_does_not_have_is_refused_in_chinese() {
        assertThatThrownBy(() -> table(row("甲", "about: [市容]", "市容"))).hasMessageContaining("没有“市容”这一类");
        assertThatThrownBy(() -> table(row("甲", "from: [上级]", "市容"))).hasMessageContaining("没有填写");
    }

    private static Matter matter(String words) {
        return new Matter(words, "", "", Set.of(), false);
    }

    private static String row(String name, String when, String lead) {
        return "{name: " + name + ", " + when + ", way: BY_FUNCTION, sureness: D, lead: " + lead + "}";
    }

    private static Routing table(String... rows) {
        var text = CLASSES + "rows: [" + String.join(", ", rows) + "]\n";
        return Routing.of(Page.read("表", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}
