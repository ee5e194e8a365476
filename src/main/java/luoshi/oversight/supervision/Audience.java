package luoshi.oversight.supervision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Entitlement;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.organisation.Member;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Portfolios;

/// 告知对象: who a role in a ladder is, for a case, on one day. Only people who can sign in are told; where nobody of a
/// role can, those who supervise are told in their place.
final class Audience {

    private final Viewer machine;
    private final Cases cases;
    private final Accounts accounts;
    private final List<Person> people;
    private final Set<String> leaders;
    private final Map<String, String> portfolios;
    private final Map<String, String> above = new HashMap<>();
    private final Set<String> office;
    private final Map<String, Set<String>> heads = new HashMap<>();
    private final Map<String, Boolean> open = new HashMap<>();

    Audience(
            Viewer machine,
            Cases cases,
            Accounts accounts,
            Entitlements entitlements,
            Organisation organisation,
            Portfolios portfolios) {
        this.machine = machine;
        this.cases = cases;
        this.accounts = accounts;
        var roster = organisation.roster(machine, Beijing.today());
        this.people = roster.people();
        this.portfolios = portfolios.leaders(machine);
        for (var unit : roster.units()) above.put(unit.code(), unit.parent() == null ? "" : unit.parent());
        var sitting = organisation.partyGroup(machine).on(Beijing.today()).stream()
                .map(Member::name)
                .collect(Collectors.toSet());
        this.leaders = people.stream()
                .filter(p -> sitting.contains(p.name()))
                .map(Person::code)
                .collect(Collectors.toSet());
        var keeper = new Viewer(machine.bureau(), machine.person(), machine.name(), Set.of(Role.SECURITY), Reach.NONE);
        this.office = entitlements.all(keeper).stream()
                .filter(e -> e.kind() == Entitlement.Kind.ROLE)
                .filter(e -> Role.valueOf(e.value()).rights().contains(Right.SUPERVISE))
                .map(Entitlement::person)
                .filter(this::signsIn)
                .collect(Collectors.toSet());
    }

    Set<String> of(Case subject, List<String> roles) {
        var told = new HashSet<String>();
        for (var role : roles) {
            var meant = meant(subject, role).stream().filter(this::signsIn).toList();
            told.addAll(meant.isEmpty() ? supervisors(subject) : meant);
        }
        return told;
    }

    private Set<String> meant(Case subject, String role) {
        var person = subject.charge().person();
        return switch (role) {
            case "承办人" -> person == null ? heads(subject.charge().unit()) : Set.of(person);
            case "承办单位负责人" -> heads(subject.charge().unit());
            case "分管领导" -> leader(subject);
            case "督办人" -> supervisors(subject);
            default -> throw new IllegalArgumentException("催办办法里没有这个角色：" + role);
        };
    }

    /// Whoever handed a part down presses it, the office presses the whole.
    private Set<String> supervisors(Case subject) {
        var handedBy = subject.charge().handedBy();
        if (handedBy.isEmpty()) return office;
        var heads = heads(handedBy).stream().filter(this::signsIn).collect(Collectors.toSet());
        return heads.isEmpty() ? office : heads;
    }

    /// The leader in charge of the unit, else of the unit that answers for the whole; where nobody said who that is,
    /// the leader who gave the order; all who sit in the Party group where it is none of them.
    private Set<String> leader(Case subject) {
        var whole = cases.find(machine, subject.root());
        var inCharge = inCharge(subject.charge().unit());
        if (inCharge.isEmpty())
            inCharge = whole.map(c -> inCharge(c.charge().unit())).orElse(Set.of());
        if (!inCharge.isEmpty()) return inCharge;
        var speaker = whole.map(c -> c.source().speaker()).orElse("");
        var said = people.stream()
                .filter(p -> p.name().equals(speaker) && leaders.contains(p.code()))
                .map(Person::code)
                .collect(Collectors.toSet());
        return said.isEmpty() ? leaders : said;
    }

    /// Nobody where whoever was in charge sits in the Party group no more.
    private Set<String> inCharge(String unit) {
        for (var at = unit; !at.isEmpty(); at = above.getOrDefault(at, "")) {
            var leader = portfolios.getOrDefault(at, "");
            if (leaders.contains(leader)) return Set.of(leader);
        }
        return Set.of();
    }

    private Set<String> heads(String unit) {
        return heads.computeIfAbsent(unit, u -> cases.heads(machine, u));
    }

    private boolean signsIn(String person) {
        return open.computeIfAbsent(person, p -> accounts.any(machine.bureau(), Set.of(p)));
    }
}
