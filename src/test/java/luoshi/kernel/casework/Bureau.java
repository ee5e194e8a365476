package luoshi.kernel.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.surface.dossier.DoorsOnRows;

/// A small body of its own for each test: an office, two sections, a town, a contractor, and those who work there.
public final class Bureau {

    public final String code = UUID.randomUUID().toString().substring(0, 8);
    public final DoorsOnRows doors;
    public final Cases cases;
    public final Acts acts;

    public Bureau() {
        doors = new DoorsOnRows(machine());
        cases = doors.open(Cases.class);
        acts = doors.open(Acts.class);
        doors.open(Organisation.class).found(machine(), new Body("望澜区生态环境局", "局"), roster(), LocalDate.of(2020, 1, 1));
        var accounts = doors.open(Accounts.class);
        var administrator = new Viewer(code, "system", "系统", Set.of(Role.SYSTEM), Reach.NONE);
        for (var person : List.of("office1", "office2", "leader", "vice", "water1", "water2", "town1"))
            accounts.open(administrator, person, person, person, Account.Source.LOCAL, null);
        if (!administrator.may(Right.ACCOUNTS)) throw new IllegalStateException();
    }

    private static Roster roster() {
        return new Roster(
                List.of(
                        new Unit("bureau", null, "望澜区生态环境局", Unit.Kind.BODY, List.of()),
                        new Unit("party", "bureau", "中共望澜区生态环境局党组", Unit.Kind.BODY, List.of()),
                        new Unit("office", "bureau", "办公室", Unit.Kind.SECTION, List.of()),
                        new Unit("water", "bureau", "水环境管理处", Unit.Kind.SECTION, List.of()),
                        new Unit("forestry", "bureau", "绿化林业处", Unit.Kind.SECTION, List.of()),
                        new Unit("nanyi", null, "南漪镇", Unit.Kind.TOWN, List.of()),
                        new Unit("builders", null, "望澜水务建设有限公司", Unit.Kind.CONTRACTOR, List.of())),
                List.of(
                        new Person("leader", "江映川", "party", "党组书记、局长"),
                        new Person("vice", "顾明澍", "party", "党组成员、副局长"),
                        new Person("office1", "戚云舟", "office", "主任"),
                        new Person("office2", "祝长庚", "office", "副主任"),
                        new Person("water1", "俞漱石", "water", "处长"),
                        new Person("water2", "匡北辰", "water", "副处长"),
                        new Person("forest1", "费兰亭", "forestry", "处长"),
                        new Person("town1", "蓝田玉", "nanyi", "副镇长"),
                        new Person("build1", "邢筑", "builders", "项目负责人")));
    }

    public Viewer machine() {
        return Viewer.machine(code);
    }

    public Viewer office() {
        return person("office1", Set.of(Role.OFFICE));
    }

    public Viewer deputy() {
        return person("office2", Set.of(Role.OFFICE));
    }

    public Viewer leader() {
        return person("leader", Set.of(Role.LEADER));
    }

    /// Somebody of a unit, without another role.
    public Viewer of(String person, String unit) {
        return new Viewer(
                code,
                person,
                person,
                Set.of(Role.MEMBER),
                new Reach(
                        false,
                        Mark.INTERNAL,
                        Set.of(),
                        Set.of(unit),
                        !unit.equals("nanyi") && !unit.equals("builders")));
    }

    private Viewer person(String person, Set<Role> roles) {
        return new Viewer(code, person, person, roles, Reach.ALL);
    }

    public Opening opening(String words, String unit, Timing timing) {
        return opening(words, Charge.of(unit), timing, Goal.OPEN);
    }

    public Opening opening(String words, Charge charge, Timing timing, Goal goal) {
        var source = new Source(Source.Kind.MEETING, "r1", "局党组会", Beijing.today(), "1", null, "江映川");
        return new Opening("directive", source, words, charge, timing, goal, Mark.INTERNAL, Set.of());
    }

    public String open(String words, String unit, Timing timing) {
        return cases.open(office(), List.of(opening(words, unit, timing))).getFirst();
    }

    public Case find(String number) {
        return cases.find(machine(), number).orElseThrow();
    }
}
