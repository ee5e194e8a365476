package luoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import luoshi.corpus.Seed;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.organisation.Organisation;
import luoshi.meeting.record.RecordCard;
import luoshi.oversight.directive.Candidate;
import luoshi.oversight.directive.Choice;
import luoshi.oversight.directive.Force;
import luoshi.oversight.directive.RegisterDirectives;
import luoshi.oversight.directive.Registration.Field;
import luoshi.oversight.directive.Registration.Verdict;
import luoshi.oversight.directive.Routing;
import luoshi.oversight.directive.Ruled;
import luoshi.oversight.directive.Seats;
import luoshi.surface.dossier.DoorsOnRows;
import luoshi.surface.dossier.ImportRecord;
import org.junit.jupiter.api.Test;

/// The real record, where it lies beside the checkout, registered from the file to the cases.
class SeedRegistrationStoreTest {

    private static final Map<String, String> SEATS =
            Map.of("计划财务", "finance", "规划建设", "planning", "办公室", "office", "安全应急", "safety");

    private final Viewer office = TestDatabase.somebody();
    private final DoorsOnRows doors = new DoorsOnRows(office);
    private final RegisterDirectives registering = doors.open(RegisterDirectives.class);

    @Test
    void its_orders_are_registered_by_its_own_routing_and_nothing_it_does_not_say() throws IOException {
        assumeFalse(Seed.all().isEmpty(), "skipped: no records under " + Seed.SHARED);
        var founding = Demo.founding();
        doors.open(Organisation.class).found(office, founding.body(), founding.roster(), founding.since());
        SEATS.forEach((seat, unit) -> doors.open(Seats.class).set(office, seat, unit));
        for (var seed : Seed.all()) {
            var id = confirmed(seed);
            var candidates = registering.sheet(office, id).candidates();
            assertThat(candidates).isNotEmpty();
            candidates.forEach(c -> routed(seed.name(), c));
            var choices = candidates.stream()
                    .filter(c -> c.ruling().verdict() == Verdict.REGISTER
                            && !c.lead().unit().isEmpty())
                    .map(c -> Choice.proposed(c, Ruled.Act.REGISTERED, "", founding.roster()))
                    .toList();
            assertThat(registering.rule(office, id, choices).numbers()).hasSameSizeAs(choices);
            var cases = doors.open(Cases.class).list(office, CaseSearch.ALL.of(id), CaseSearch.Last.START, 500);
            assertThat(cases).hasSameSizeAs(choices);
            for (var opened : cases) stated(seed, candidates, opened);
        }
    }

    /// A lead is the unit that the words name or that the row of the table leads to; else it is open.
    private static void routed(String record, Candidate candidate) {
        var lead = candidate.lead();
        var what = record + " @" + candidate.entry().directive().words().start();
        switch (lead.provenance()) {
            case STATED ->
                assertThat(candidate.entry().directive().owners())
                        .as(what)
                        .anyMatch(o -> o.units().equals(List.of(lead.unit())));
            case IMPLIED ->
                assertThat(candidate.answer())
                        .as(what)
                        .isInstanceOfSatisfying(
                                Routing.Answer.Routed.class,
                                r -> assertThat(SEATS.get(r.row().route().lead()))
                                        .isEqualTo(lead.unit()));
            case MISSING -> assertThat(lead.unit()).as(what).isEmpty();
            case SET -> throw new AssertionError(what);
        }
    }

    private static void stated(Seed seed, List<Candidate> candidates, Case opened) {
        var words = opened.source().words();
        assertThat(words).isNotNull();
        var what = seed.name() + " @" + words.start();
        assertThat(new Offsets(seed.text()).slice(words.start(), words.end())).isEqualTo(words.text());
        var candidate = candidates.stream()
                .filter(c -> c.entry().directive().words().equals(words))
                .findFirst()
                .orElseThrow();
        assertThat(candidate.entry().directive().force()).as(what).isEqualTo(Force.ORDER);
        assertThat(opened.charge().person()).as(what).isNull();
        assertThat(opened.goal().measure()).as(what).isEmpty();
        assertThat(opened.goal().quantity()).as(what).isNull();
        if (candidate.isWithheld(Field.DUE))
            assertThat(opened.timing().day()).as(what).isNull();
        var limit = candidate.entry().directive().deadline();
        if (limit == null) assertThat(opened.timing().provenance()).as(what).isEqualTo(Provenance.MISSING);
        else
            assertThat(opened.timing().words()).as(what).isEqualTo(limit.words().plain());
        for (var appointment : seed.gold().path("appointments"))
            assertThat(appointment.get("person").get("start").asInt() >= words.end()
                            || appointment.get("person").get("end").asInt() <= words.start())
                    .as(what)
                    .isTrue();
    }

    private String confirmed(Seed seed) {
        var imports = doors.open(ImportRecord.class);
        var file = new Original(seed.name() + ".txt", seed.text().getBytes(StandardCharsets.UTF_8));
        var id = imports.take(office, file).card().id();
        imports.note(office, imports.whole(office, id), 0, new RecordCard.Trace("苏禾", Instant.now()));
        return id;
    }
}
