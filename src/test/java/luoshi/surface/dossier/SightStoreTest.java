package luoshi.surface.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.organisation.Wanglan;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.meeting.record.Labelling;
import luoshi.meeting.record.RecordSearch;
import luoshi.meeting.record.Records;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.LedgerSearch;
import org.junit.jupiter.api.Test;

/// One sample record of the invented bureau, seen by different people.
class SightStoreTest {

    private static final Path SAMPLE = Path.of("sample/01-党组会议记录.txt");

    private static final Set<Unit.Kind> OUTSIDE = Set.of(Unit.Kind.TOWN, Unit.Kind.CONTRACTOR);

    private final String bureau = UUID.randomUUID().toString().substring(0, 8);
    private final Viewer owner = Viewer.machine(bureau);
    private final DoorsOnRows doors = new DoorsOnRows(owner);
    private final Records records = doors.open(Records.class);
    private final Directives directives = doors.open(Directives.class);
    private final String id;
    private final String sha256;
    private final Roster roster;

    SightStoreTest() throws IOException {
        roster = Wanglan.found(doors.open(Organisation.class), owner);
        var original = new Original("01.txt", Files.readAllBytes(SAMPLE));
        sha256 = original.sha256();
        id = doors.open(ImportRecord.class).take(owner, original).card().id();
    }

    private Viewer viewer(String person, Role role, Reach reach) {
        return new Viewer(bureau, person, person, Set.of(role), reach);
    }

    private Viewer auditor() {
        return viewer("auditor", Role.AUDITOR, new Reach(true, Mark.WORK_SECRET, Set.of(), Set.of(), true));
    }

    private Viewer of(String person, String unit, boolean inside) {
        return viewer(person, Role.MEMBER, new Reach(false, Mark.INTERNAL, Set.of(), Set.of(unit), inside));
    }

    private String code(String name) {
        return roster.people().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private Unit.Kind kind(String unit) {
        return roster.units().stream()
                .filter(u -> u.code().equals(unit))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private String text(Viewer viewer) {
        return doors.open(ImportRecord.class)
                .read(viewer, id)
                .record()
                .transcript()
                .text();
    }

    @Test
    void whoever_sees_everything_sees_the_text_as_it_is() throws IOException {
        assertThat(text(owner)).isEqualTo(Files.readString(SAMPLE));
        assertThat(records.sight(owner, id).orElseThrow().everything()).isTrue();
    }

    @Test
    void a_cadre_item_is_closed_to_an_auditor_who_was_not_let_in_everywhere() {
        var full = doors.open(ImportRecord.class).read(owner, id);
        var cadre = full.record().items().getLast();
        assertThat(cadre.title().plain()).contains("干部");
        var appointee = full.decided().appointments().getFirst().person();

        var seen = doors.open(ImportRecord.class).read(auditor(), id);

        assertThat(seen.record().items()).hasSize(full.record().items().size() - 1);
        assertThat(seen.decided().appointments()).isEmpty();
        var text = seen.record().transcript().text();
        assertThat(text.codePointCount(0, text.length()))
                .isEqualTo(full.record().transcript().chars());
        assertThat(text.substring(appointee.start(), appointee.end())).matches("█+");
        assertThat(text).contains("传达全区一季度安全生产工作例会精神").doesNotContain("干部工作");
        var card = records.find(auditor(), id).orElseThrow();
        assertThat(card.counts().items()).isEqualTo(full.record().items().size() - 1);
        assertThat(card.counts().statements())
                .isLessThan(records.find(owner, id).orElseThrow().counts().statements());
        assertThat(directives.count(auditor(), LedgerSearch.ALL))
                .isEqualTo(card.counts().directives());
        assertThat(doors.open(Originals.class).original(auditor(), sha256)).isEmpty();
        assertThat(doors.open(Originals.class).original(owner, sha256)).isPresent();
    }

    @Test
    void a_reporter_sees_the_item_reported_and_no_other() {
        var reporter = of(code("闻人照"), "finance", true);

        var seen = doors.open(ImportRecord.class).read(reporter, id);

        assertThat(seen.record().items()).hasSize(1);
        assertThat(seen.record().transcript().text())
                .contains("南漪镇的污水管网项目进度偏慢")
                .doesNotContain("思想上要绷得更紧")
                .doesNotContain("岑若水、陶景行出席");
        assertThat(seen.record().header().present()).isEmpty();
        assertThat(records.count(reporter, RecordSearch.ALL)).isEqualTo(1);
        assertThat(records.find(reporter, id).orElseThrow().counts().items()).isEqualTo(1);
    }

    @Test
    void a_street_sees_what_was_handed_to_it_and_nothing_else() {
        var all = directives.list(owner, LedgerSearch.ALL, 0, 1000);
        var code = all.stream()
                .flatMap(e -> e.directive().owners().stream())
                .filter(o -> o.units().size() == 1)
                .map(o -> o.units().getFirst())
                .filter(unit -> OUTSIDE.contains(kind(unit)))
                .findFirst()
                .orElseThrow();
        var town = of("p051", code, false);

        assertThat(records.count(town, RecordSearch.ALL)).isZero();
        assertThat(records.find(town, id)).isEmpty();
        assertThatThrownBy(() -> text(town)).isInstanceOf(Refusal.class);
        var handed = all.stream()
                .filter(e -> e.directive().owners().stream()
                        .anyMatch(o -> o.units().size() == 1 && o.units().contains(code)))
                .toList();
        var seen = directives.list(town, LedgerSearch.ALL, 0, 1000);
        assertThat(seen)
                .extracting(e -> e.no())
                .containsExactlyInAnyOrderElementsOf(
                        handed.stream().map(e -> e.no()).toList());
        assertThat(seen).isNotEmpty().noneMatch(e -> e.open());
        assertThat(directives.count(town, LedgerSearch.ALL)).isEqualTo(handed.size());
    }

    @Test
    void what_is_opened_is_seen_and_what_is_sealed_is_not_and_both_say_why() {
        var office = viewer("office", Role.OFFICE, Reach.ALL);
        var cadre =
                doors.open(ImportRecord.class).read(owner, id).record().items().getLast();
        var importer = doors.open(ImportRecord.class);

        importer.label(office, id, Labelling.Act.OPEN, cadre.n(), Seal.CADRE.name(), "已公示");
        assertThat(text(auditor())).contains("干部工作");
        assertThat(doors.open(Originals.class).original(auditor(), sha256)).isPresent();

        importer.label(office, id, Labelling.Act.SEAL, "1", Seal.SECRECY.name(), "涉及值守部署");
        assertThat(text(auditor())).contains("干部工作").doesNotContain("思想上要绷得更紧");
        assertThat(records.labellings(office, id)).extracting(Labelling::reason).containsExactly("已公示", "涉及值守部署");
        assertThatThrownBy(() -> importer.label(auditor(), id, Labelling.Act.OPEN, "1", "SECRECY", "想看"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_work_secret_is_seen_by_those_cleared_for_it() {
        var importer = doors.open(ImportRecord.class);
        importer.label(owner, id, Labelling.Act.MARK, "", "WORK_SECRET", "工作秘密");
        var reporter = of(code("闻人照"), "finance", true);

        assertThat(records.find(reporter, id)).isEmpty();
        assertThat(directives.count(of("p051", "shibu", false), LedgerSearch.ALL))
                .isZero();
        assertThat(records.find(auditor(), id)).isPresent();
    }

    @Test
    void what_is_printed_for_other_systems_is_cut_as_well() {
        var sight = records.sight(auditor(), id).orElseThrow();
        var full = doors.open(ImportRecord.class).whole(owner, id);
        var seen = doors.open(ImportRecord.class).read(auditor(), id);
        var out = new ByteArrayOutputStream();
        Contract.write(seen, full.findings(StandingOrders.NONE, sight), out);

        var name = full.decided().appointments().getFirst().person().plain();
        assertThat(full.record().transcript().text()).contains(name);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("干部工作");
        for (var a : full.decided().appointments())
            if (!roster.people().stream()
                    .anyMatch(p -> p.name().equals(a.person().plain())))
                assertThat(out.toString(StandardCharsets.UTF_8))
                        .doesNotContain(a.person().plain());
    }
}
