package luoshi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.regulation.Citation;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Regulations;
import luoshi.meeting.decision.Decisions;
import luoshi.meeting.procedure.Examination;
import luoshi.meeting.procedure.Judgement;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.procedure.Rule;
import luoshi.meeting.procedure.Rules;
import luoshi.meeting.procedure.Sitting;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.meeting.record.RecordReading;
import luoshi.oversight.directive.Registration;
import luoshi.oversight.directive.Routing;
import luoshi.oversight.supervision.Ladder;
import luoshi.oversight.supervision.Light;
import luoshi.oversight.supervision.Lights;
import luoshi.oversight.supervision.PressingRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The data of the house: every rule's examples are read and judged, and every citation is in force when its rule is.
class CatalogueTest {

    private static final Path RULES = Path.of("src/main/resources/rules/procedure");
    /// A day on which everything that has no end is in force.
    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    @TestFactory
    Stream<DynamicTest> every_example_is_judged_as_its_page_says() {
        return Rules.shipped().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(rule.id() + " " + example.verdict(), () -> {
                            var judgements = judged(rule, example);
                            assertThat(judgements)
                                    .as(rule.id() + " on\n" + example.text()
                                            + judgements.stream()
                                                    .map(j -> j.item() + " " + j.verdict() + " " + j.reason())
                                                    .toList())
                                    .anyMatch(j -> j.verdict() == example.verdict()
                                            && (example.item() == null
                                                    || example.item().equals(j.item())));
                            if (example.verdict() != Verdict.VIOLATED)
                                assertThat(judgements).noneMatch(j -> j.verdict() == Verdict.VIOLATED);
                        })));
    }

    /// A rule that only asks whether the record speaks of a step fails by silence, never by a breach.
    @Test
    void every_rule_has_an_example_that_passes_and_one_that_fails() {
        for (var rule : Rules.shipped()) {
            assertThat(rule.examples()).as(rule.id()).anyMatch(e -> isPass(e.verdict()));
            assertThat(rule.examples()).as(rule.id()).anyMatch(e -> !isPass(e.verdict()));
        }
    }

    @Test
    void every_citation_is_in_force_as_long_as_its_rule() {
        var wrong = new ArrayList<String>();
        for (var rule : Rules.shipped())
            for (var ground : rule.grounds())
                for (var day : days(rule, ground.citation()))
                    if (Regulations.shipped().find(ground.citation(), day) == null)
                        wrong.add(rule.id() + " cites " + ground.citation() + ", not in force on " + day);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_rule_is_no_surer_than_told_and_its_standards_are_in_order() {
        var ids = new HashSet<String>();
        for (var rule : Rules.shipped()) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.standards()).as(rule.id()).isNotEmpty();
            var since = rule.standards().stream().map(Rule.Standard::since).toList();
            if (since.size() > 1)
                assertThat(since).as(rule.id()).doesNotContainNull().isSorted();
            assertThat(rule.cure()).as(rule.id()).isNotBlank();
        }
    }

    @Test
    void every_page_in_the_folder_is_listed_and_named_after_its_rule() throws IOException {
        try (var files = Files.list(RULES)) {
            assertThat(Files.readAllLines(RULES.resolve("order")))
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(f -> f.getFileName().toString())
                                    .filter(f -> f.endsWith(".yml"))
                                    .toList());
        }
        assertThat(Files.readAllLines(RULES.resolve("order")))
                .containsExactlyElementsOf(Rules.shipped().stream()
                        .map(r -> r.id().toLowerCase().replace('_', '-') + ".yml")
                        .toList());
    }

    @Test
    void every_kind_of_paper_has_a_word_for_its_numbers_and_a_term_for_which_it_is_kept() {
        var rules = luoshi.surface.papers.KindRules.shipped();
        assertThat(rules.source()).contains("档案局令第8号");
        var words = new HashSet<String>();
        for (var kind : luoshi.surface.papers.Kind.values()) {
            assertThat(words.add(rules.of(kind).word())).as(kind.name()).isTrue();
            assertThat(rules.of(kind).keeping().words()).as(kind.name()).isNotBlank();
        }
    }

    @Test
    void a_missing_day_is_asked_for_on_the_days_of_its_page() {
        var nag = PressingRules.shipped().nag();
        assertThat(nag.examples()).extracting(e -> e.day() == null).contains(true, false);
        for (var example : nag.examples()) {
            var last = nag.last(example.since(), example.today(), WorkingDays.shipped());
            assertThat(last).as("%s", example).isEqualTo(example.day());
            if (example.not() != null) assertThat(last).as("%s", example).isNotEqualTo(example.not());
        }
    }

    @TestFactory
    Stream<DynamicTest> every_matter_goes_where_the_table_of_routing_says() {
        var routing = Routing.shipped();
        return routing.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.matter().words(),
                        () -> assertThat(rows(routing.of(example.matter()))).isEqualTo(example.rows())));
    }

    @Test
    void every_row_of_routing_has_an_example_that_passes_and_one_that_fails() {
        var pages = Page.resource("/rules/directive/routing.yml").pages("rows");
        for (var row : pages) {
            assertThat(row.pages("passes")).as(row.text("name")).isNotEmpty();
            assertThat(row.pages("fails"))
                    .as(row.text("name"))
                    .anyMatch(e -> !e.words("rows").contains(row.text("name")));
        }
        assertThat(pages).hasSameSizeAs(Routing.shipped().rows());
    }

    @Test
    void every_rule_of_registration_decides_its_examples_and_no_others() {
        var registration = Registration.shipped();
        for (var rule : registration.rules()) {
            assertThat(rule.examples())
                    .extracting(Registration.Example::applies)
                    .contains(true, false);
            for (var example : rule.examples()) {
                var ruling = registration.of(example.directive());
                var said = rule.name() + " on " + example.directive().words().text();
                assertThat(rule.name().equals(ruling.rule())).as(said).isEqualTo(example.applies());
                if (example.applies()) assertThat(ruling.verdict()).as(said).isEqualTo(rule.verdict());
            }
        }
        for (var field : registration.withholdings()) {
            assertThat(field.examples())
                    .extracting(Registration.Example::applies)
                    .contains(true, false);
            for (var example : field.examples())
                assertThat(registration.of(example.directive()).withheld().stream()
                                .anyMatch(w -> w.rule().equals(field.name())))
                        .as(field.name() + " on " + example.directive().words().text())
                        .isEqualTo(example.applies());
        }
    }

    @Test
    void lights_and_reminders_fall_on_the_days_their_examples_say() {
        var calendar = WorkingDays.shipped();
        for (var lights : Lights.shipped()) {
            assertThat(lights.examples()).isNotEmpty();
            for (var example : lights.examples())
                assertThat(lights.on(example.today(), example.due(), calendar))
                        .as(lights.name() + " " + example.today())
                        .isEqualTo(example.light())
                        .isNotEqualTo(example.not());
            for (var step : lights.steps())
                assertThat(lights.examples()).as(lights.name()).anyMatch(e -> e.light() == step.light());
            assertThat(lights.on(LATER, null, calendar)).isEqualTo(Light.GREY);
        }
        for (var example : Ladder.shipped().examples())
            assertThat(Ladder.shipped().reminders(example.due(), example.since(), calendar))
                    .extracting(Ladder.Reminder::day)
                    .isEqualTo(example.days())
                    .doesNotContain(example.not());
    }

    private static List<String> rows(Routing.Answer answer) {
        return switch (answer) {
            case Routing.Answer.Routed routed -> List.of(routed.row().name());
            case Routing.Answer.Conflict conflict ->
                conflict.rows().stream().map(Routing.Row::name).toList();
            case Routing.Answer.Unrouted _ -> List.of();
        };
    }

    private static boolean isPass(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED, NOT_APPLICABLE -> true;
            case VIOLATED, NOT_EVIDENCED -> false;
        };
    }

    private static List<Judgement> judged(Rule rule, Rule.Example example) {
        var orders = example.orders() == null ? StandingOrders.NONE : StandingOrders.of(example.orders());
        var transcript = new Transcript(rule.id(), "", "text/plain", "UTF-8", example.text(), List.of(), List.of());
        var record = RecordReading.read(transcript, Roster.EMPTY);
        return Examination.of(Sitting.of(record, Decisions.read(record), orders), List.of(rule));
    }

    /// The days on which something changes while the rule holds: its standards and the editions of what it cites.
    private static List<LocalDate> days(Rule rule, Citation citation) {
        var first = rule.standards().getFirst().since();
        var days = new ArrayList<LocalDate>();
        if (first != null) days.add(first);
        days.add(LATER);
        for (var standard : rule.standards()) if (standard.since() != null) days.add(standard.since());
        for (var edition : Regulations.shipped().editions(citation.regulation())) {
            if (edition.from() != null) days.add(edition.from());
            if (edition.to() != null) days.add(edition.to().plusDays(1));
        }
        return days.stream()
                .filter(day -> first == null || !day.isBefore(first))
                .toList();
    }
}
