package luoshi.oversight.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import luoshi.kernel.regulation.Page;
import luoshi.oversight.directive.Comparison.Relation;
import luoshi.oversight.directive.Comparison.Subject;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LocalDate SAID = LocalDate.of(2026, 8, 1);

    @Test
    void invented_pairs_are_told_for_what_they_are() {
        var softly = new SoftAssertions();
        for (var pair : Page.resource("/comparisons/pairs.yml").pages("pairs")) {
            var older = Subject.of(pair.text("older"), pair.day("was"), SAID, !pair.has("open") || pair.truth("open"));
            var said = pair.day("said");
            var newer = Subject.of(pair.text("newer"), pair.day("now"), said == null ? SAID : said, true);
            var found = Comparison.of(newer, older);
            softly.assertThat(found == null ? null : found.relation())
                    .as(pair.text("older") + " / " + pair.text("newer") + " " + Comparison.likeness(newer, older))
                    .isEqualTo(pair.has("is") ? pair.one("is", Relation.class) : null);
        }
        softly.assertAll();
    }

    @Property(tries = 300)
    void words_are_always_about_what_they_are_about_and_never_more_than_wholly(
            @ForAll @StringLength(max = 700) String words, @ForAll @StringLength(max = 120) String others) {
        var one = Subject.of(words, null, SAID, true);
        var other = Subject.of(others, null, SAID, true);
        assertThat(Comparison.likeness(one, other)).isBetween(0, 100).isEqualTo(Comparison.likeness(other, one));
        var self = Comparison.of(one, one);
        assertThat(self == null).isEqualTo(one.pairs().isEmpty());
        if (self != null) assertThat(self.relation()).isEqualTo(Relation.REPEATS);
    }

    /// The order in which clauses stand, and what day they bear, changes nothing of what they are about.
    @Property(tries = 100)
    void another_day_is_never_another_matter(@ForAll long seed) {
        var chance = new Random(seed);
        var words = "完成望津泵站改造工程调概报批并公示";
        var was = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(600));
        var now = LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(600));
        var older = Subject.of(was.getMonthValue() + "月底前" + words, was, SAID, true);
        var newer = Subject.of(words + "，" + now.getMonthValue() + "月底前办结", now, SAID, true);
        var found = Comparison.of(newer, older);
        assertThat(found).isNotNull();
        assertThat(found.relation() == Relation.REPEATS).isEqualTo(was.equals(now));
    }
}
