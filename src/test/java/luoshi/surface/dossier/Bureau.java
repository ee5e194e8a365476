package luoshi.surface.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Wanglan;
import luoshi.surface.terminal.Doors;

/// The invented bureau with a sample record, and people who see different parts of it.
public final class Bureau {

    public final String code = UUID.randomUUID().toString().substring(0, 8);
    public final Viewer owner = Viewer.machine(code);
    public final Roster roster;
    public final String id;

    public Bureau(Doors doors) {
        this(doors, "01-党组会议记录.txt");
    }

    public Bureau(Doors doors, String sample) {
        try {
            roster = Wanglan.found(doors.open(Organisation.class), owner);
            var original = new Original(sample, Files.readAllBytes(Path.of("sample", sample)));
            id = doors.open(ImportRecord.class).take(owner, original).card().id();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Viewer clerk() {
        return viewer("clerk", Role.CLERK, whole(Set.of()));
    }

    public Viewer office() {
        return viewer("office", Role.OFFICE, Reach.ALL);
    }

    public Viewer auditor() {
        return viewer("auditor", Role.AUDITOR, whole(Set.of()));
    }

    public Viewer leader(String name) {
        return new Viewer(code, person(name), name, Set.of(Role.LEADER, Role.MEMBER), whole(Set.of(Seal.values())));
    }

    /// Somebody of a unit of the bureau.
    public Viewer member(String name, String unit) {
        return viewer(person(name), Role.MEMBER, part(unit, true));
    }

    /// Somebody of a street, town or contractor.
    public Viewer outsider(String unit) {
        return viewer("outsider", Role.MEMBER, part(unit, false));
    }

    public Viewer administrator(Role role) {
        return viewer(role.name(), role, Reach.NONE);
    }

    private Viewer viewer(String person, Role role, Reach reach) {
        return new Viewer(code, person, person, Set.of(role), reach);
    }

    private static Reach whole(Set<Seal> seals) {
        return new Reach(true, Mark.WORK_SECRET, seals, Set.of(), true);
    }

    private static Reach part(String unit, boolean inside) {
        return new Reach(false, Mark.INTERNAL, Set.of(), Set.of(unit), inside);
    }

    private String person(String name) {
        return roster.people().stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .code();
    }
}
