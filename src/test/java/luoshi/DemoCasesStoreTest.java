package luoshi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Entitlement;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.casework.Case.Phase;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.organisation.Organisation;
import luoshi.surface.dossier.DoorsOnRows;
import luoshi.surface.dossier.ImportRecord;
import org.junit.jupiter.api.Test;

class DemoCasesStoreTest {

    private static final Map<String, Role> GIVEN = Map.of("suhe", Role.CLERK, "p008", Role.OFFICE);

    @Test
    void the_demo_has_cases_in_every_phase_for_its_people_and_opens_them_once() throws Exception {
        var code = UUID.randomUUID().toString().substring(0, 8);
        var owner = Viewer.machine(code);
        var doors = new DoorsOnRows(owner);
        var founding = Demo.founding();
        doors.open(Organisation.class).found(owner, founding.body(), founding.roster(), founding.since());
        var founder = new Viewer(code, "_demo", "演示", Set.of(Role.SYSTEM, Role.SECURITY), Reach.NONE);
        var given = doors.open(Entitlements.class);
        for (var person : Set.of("suhe", "p008", "p001", "p016", "p052", "p060")) {
            doors.open(Accounts.class).open(founder, person, person, person, Account.Source.LOCAL, null);
            var role = GIVEN.get(person);
            if (role == null) continue;
            given.give(founder, person, Entitlement.Kind.ROLE, role.name(), null, "演示");
            for (var seal : Seal.values()) given.give(founder, person, Entitlement.Kind.SEAL, seal.name(), null, "演示");
        }
        try (var samples = Files.list(Path.of("sample"))) {
            for (var file : samples.sorted().toList())
                doors.open(ImportRecord.class)
                        .take(owner, new Original(file.getFileName().toString(), Files.readAllBytes(file)));
        }
        int opened = new DemoCases(doors, code).open();
        assertThat(opened).isGreaterThan(9);
        assertThat(new DemoCases(doors, code).open()).isZero();
        var cases = doors.open(Cases.class);
        var all = cases.list(owner, CaseSearch.ALL, CaseSearch.Last.START, 200);
        var phases = EnumSet.noneOf(Phase.class);
        all.forEach(c -> phases.add(c.phase()));
        assertThat(phases)
                .contains(Phase.WAITING, Phase.REFUSED, Phase.WORKING, Phase.SUBMITTED, Phase.VERIFIED, Phase.CLOSED);
        for (var person : Set.of("p016", "p052", "p060")) {
            var viewer = doors.open(Viewers.class).of(code, person).orElseThrow();
            assertThat(cases.count(viewer, CaseSearch.ALL)).as(person).isPositive();
        }
        assertThat(all).allMatch(c -> c.parent() != null || c.source().words() != null);
    }
}
