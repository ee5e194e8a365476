package luoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.corpus.Examination;
import luoshi.corpus.Floors;
import luoshi.corpus.Seed;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Deadlines;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.RecordReading;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.DirectiveReading;
import luoshi.oversight.directive.Registration;
import luoshi.oversight.directive.Registration.Field;
import luoshi.oversight.directive.Registration.Verdict;
import luoshi.oversight.directive.Routing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The reader held to the real record, where it lies beside the checkout.
class SeedTest {

    @Test
    void the_real_record_is_read() {
        var real = Examination.real();
        assumeFalse(real.isEmpty(), "skipped: no records under " + Seed.SHARED);
        var table = Examination.table(real);
        System.out.print(table.print());
        Floors.REAL.hold("real", table);
    }

    @Test
    void its_orders_are_registered_and_nothing_that_nobody_ordered() {
        assumeFalse(Seed.all().isEmpty(), "skipped: no records under " + Seed.SHARED);
        for (var seed : Seed.all()) {
            for (var directive : directives(seed)) {
                var ruling = Registration.shipped().of(directive);
                for (var gold : meant(seed, directive)) {
                    var what = seed.name() + " @" + directive.words().start();
                    var kind = gold.get("kind").asString();
                    if (kind.equals("proposal"))
                        assertThat(ruling.verdict()).as(what).isEqualTo(Verdict.PROPOSAL_NEEDS_ADOPTION);
                    else if (kind.equals("decision"))
                        assertThat(ruling.verdict()).as(what).isEqualTo(Verdict.FORBIDDEN);
                    else if (!gold.path("optional").asBoolean(false))
                        assertThat(ruling.verdict()).as(what).isEqualTo(Verdict.REGISTER);
                }
                assertThat(directive.words().start())
                        .isLessThanOrEqualTo(ruling.place().start());
                assertThat(directive.words().end())
                        .isGreaterThanOrEqualTo(ruling.place().end());
            }
            for (var appointment : seed.gold().path("appointments"))
                assertThat(directives(seed))
                        .filteredOn(d -> Registration.shipped().of(d).verdict() == Verdict.REGISTER)
                        .noneMatch(d -> meets(d, appointment.get("person")));
        }
    }

    /// Where a number of checkpoints is written without their days, no day is made up for the one that is missing.
    @Test
    void its_checkpoints_are_due_where_it_says_and_asked_for_where_it_does_not() {
        assumeFalse(Seed.all().isEmpty(), "skipped: no records under " + Seed.SHARED);
        var all = Seed.all().stream().flatMap(seed -> directives(seed).stream()).toList();
        assertThat(all)
                .anyMatch(d -> d.deadline() == null
                        && Registration.shipped().of(d).withheld().stream().anyMatch(w -> w.field() == Field.DUE));
        var nodes = all.stream()
                .filter(d -> d.deadline() != null && d.deadline().kind() == Deadline.Kind.NODES)
                .flatMap(d -> Deadlines.due(d.deadline())
                        .days(LocalDate.of(2023, 1, 19), LocalDate.of(2024, 1, 19), WorkingDays.shipped())
                        .stream())
                .map(LocalDate::toString);
        assertThat(nodes).containsExactly("2023-03-31", "2023-06-30", "2023-09-30");
    }

    @Test
    void its_orders_go_by_every_row_of_the_table_and_by_no_two_that_disagree() {
        assumeFalse(Seed.all().isEmpty(), "skipped: no records under " + Seed.SHARED);
        var rows = new HashSet<Routing.Row>();
        for (var seed : Seed.all()) {
            var titles = record(seed).items().stream()
                    .collect(Collectors.toMap(Item::n, i -> i.title().plain(), (a, b) -> a));
            for (var directive : directives(seed)) {
                var title = titles.getOrDefault(directive.item(), "");
                switch (Routing.shipped().of(Routing.Matter.of(directive, title, "", Roster.EMPTY))) {
                    case Routing.Answer.Routed routed -> rows.add(routed.row());
                    case Routing.Answer.Conflict conflict -> fail(conflict.toString());
                    case Routing.Answer.Unrouted _ -> {}
                }
            }
        }
        assertThat(rows).containsExactlyInAnyOrderElementsOf(Routing.shipped().rows());
    }

    private static List<Directive> directives(Seed seed) {
        return DirectiveReading.read(record(seed), Roster.EMPTY);
    }

    private static MeetingRecord record(Seed seed) {
        return RecordReading.read(
                new Transcript(seed.name(), "", "text/plain", "UTF-8", seed.text(), List.of(), List.of()),
                Roster.EMPTY);
    }

    /// What gold says of the stretch: every directive of which at least half lies in it.
    private static List<JsonNode> meant(Seed seed, Directive directive) {
        var meant = new ArrayList<JsonNode>();
        for (var gold : seed.gold().get("directives")) {
            int start = gold.get("start").asInt(), end = gold.get("end").asInt();
            int shared = Math.min(end, directive.words().end())
                    - Math.max(start, directive.words().start());
            if (2 * shared >= end - start) meant.add(gold);
        }
        return meant;
    }

    private static boolean meets(Directive directive, JsonNode place) {
        return place.get("start").asInt() < directive.words().end()
                && directive.words().start() < place.get("end").asInt();
    }
}
