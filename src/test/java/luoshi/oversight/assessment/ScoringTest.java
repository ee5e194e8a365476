package luoshi.oversight.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Act;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Party;
import luoshi.kernel.casework.Source;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Regulations;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScoringTest {

    private static final LocalDate AFTER = LocalDate.of(2027, 1, 10);

    @TestFactory
    Stream<DynamicTest> every_example_comes_to_what_its_page_says() {
        return Scheme.shipped().stream()
                .flatMap(scheme -> scheme.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(example.name(), () -> {
                            var score = score(scheme, example);
                            assertThat(score.total())
                                    .as("%s", score.entries())
                                    .isEqualTo(example.total())
                                    .isNotEqualTo(example.not());
                            assertThat(score.late()).isEqualTo(example.late());
                            assertThat(score.consequences()).hasSize((int) scheme.consequences().stream()
                                    .filter(c -> c.late() <= example.late())
                                    .count());
                            assertThat(score.entries().stream()
                                            .mapToInt(UnitScore.Entry::points)
                                            .sum())
                                    .as("every point has where it came from")
                                    .isEqualTo(score.total() - scheme.base());
                        })));
    }

    @Test
    void schemes_follow_one_another_and_rest_on_provisions_in_force() {
        assertThat(Scheme.shipped()).extracting(Scheme::since).isSorted();
        for (var scheme : Scheme.shipped()) {
            assertThat(Regulations.shipped().find(scheme.citation(), scheme.since()))
                    .isNotNull();
            for (var consequence : scheme.consequences())
                assertThat(Regulations.shipped().find(consequence.citation(), AFTER))
                        .isNotNull();
        }
    }

    @Test
    void a_score_stays_within_its_bounds() {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < 30; i++) cases.add(subject("2026-01%02d".formatted(i), "2026-03-02", null, null));
        var scheme = Scheme.on(AFTER);
        var scores = Scoring.of(scheme, Period.of("2026", AFTER), AFTER, cases, List.of());
        assertThat(scores.getFirst().total()).isEqualTo(scheme.floor());
        assertThat(scores.getFirst().late()).isEqualTo(30);
    }

    @Test
    void what_is_due_after_the_period_does_not_count_against_it() {
        var subject = subject("2026-0001", "2026-06-30", null, null);
        var quarter = Period.of("2026-Q2", AFTER);
        assertThat(Scoring.of(Scheme.on(AFTER), quarter, LocalDate.of(2026, 6, 30), List.of(subject), List.of()))
                .isEmpty();
        assertThat(Scoring.of(Scheme.on(AFTER), quarter, LocalDate.of(2026, 7, 30), List.of(subject), List.of()))
                .as("on the last day it is not late yet")
                .isEmpty();
        assertThat(Scoring.of(Scheme.on(AFTER), Period.of("2026-Q3", AFTER), AFTER, List.of(subject), List.of()))
                .hasSize(1);
    }

    private static UnitScore score(Scheme scheme, Scheme.Example example) {
        var cases = example.page().pages("cases").stream()
                .map(c -> subject(c.text("number"), day(c, "due"), day(c, "extended"), day(c, "closed")))
                .toList();
        var seqs = new HashMap<String, Integer>();
        var acts = example.page().pages("acts").stream()
                .map(a -> act(a, seqs.merge(a.text("number"), 1, Integer::sum)))
                .toList();
        return Scoring.of(scheme, Period.of("2026", AFTER), AFTER, cases, acts).stream()
                .findFirst()
                .orElse(new UnitScore("water", scheme.base(), List.of(), 0, List.of()));
    }

    private static String day(Page page, String key) {
        var day = page.day(key);
        return day == null ? null : day.toString();
    }

    private static Act act(Page page, int seq) {
        Doing doing = switch (page.text("kind")) {
            case "FEEDBACK" -> new Doing.Feedback(10, "办了一些", "", "");
            case "TRANSFER" -> new Doing.Transfer("water", "", "", "分工调整");
            default -> new Doing.Reminder(page.text("slip"), "");
        };
        var at = Scheme.day(page, "at").atTime(9, 0).atZone(Beijing.ZONE).toInstant();
        return new Act(
                page.text("number"), seq, doing, "p", "某", Party.OWNER, false, at, Case.Phase.WORKING, List.of());
    }

    private static Case subject(String number, String due, String extended, String closed) {
        var timing = Timing.set(LocalDate.parse(due));
        return new Case(
                number,
                null,
                "directive",
                new Source(Source.Kind.MEETING, "r", "党组会", null, "1", null, ""),
                "排查",
                Charge.of("water"),
                extended == null ? timing : timing.extended(LocalDate.parse(extended)),
                Goal.OPEN,
                closed == null ? Case.Phase.WORKING : Case.Phase.CLOSED,
                0,
                0,
                Instant.EPOCH,
                "某",
                closed == null ? null : LocalDate.parse(closed),
                null,
                0,
                Label.of(Mark.INTERNAL, Set.of()));
    }
}
