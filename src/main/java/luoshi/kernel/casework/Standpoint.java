package luoshi.kernel.casework;

import static luoshi.kernel.casework.Course.refusal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.regulation.Page;
import org.jspecify.annotations.Nullable;

/// 立场: where a viewer stands towards cases, by the posts of a day.
final class Standpoint {

    private static final Set<Unit.Kind> OUTSIDE = Set.of(Unit.Kind.TOWN, Unit.Kind.CONTRACTOR, Unit.Kind.EXTERNAL);

    private final Viewer viewer;
    private final Roster roster;
    private final Map<String, Unit> units = new HashMap<>();
    private final @Nullable Person self;

    Standpoint(Viewer viewer, Roster roster) {
        this.viewer = viewer;
        this.roster = roster;
        roster.units().forEach(u -> units.put(u.code(), u));
        this.self = viewer.roles().contains(Role.PARTNER) ? partner() : person(viewer.person());
    }

    /// A system that acts for a unit stands where the unit stands, and leads it never.
    private @Nullable Person partner() {
        return viewer.reach().units().stream()
                .filter(u -> units.containsKey(u))
                .filter(u -> !viewer.reach()
                        .units()
                        .contains(String.valueOf(units.get(u).parent())))
                .findFirst()
                .map(u -> new Person(viewer.person(), viewer.name(), u, null))
                .orElse(null);
    }

    Set<Party> of(Case subject) {
        var parties = EnumSet.noneOf(Party.class);
        var charge = subject.charge();
        if (viewer.person().equals(charge.person()) || worksIn(charge.unit())) {
            parties.add(Party.OWNER);
            if (self != null && heads(charge.unit()).contains(self)) parties.add(Party.HEAD);
        }
        if (charge.helpers().stream().anyMatch(this::worksIn)) parties.add(Party.SUPPORTER);
        if (!charge.handedBy().isEmpty() && worksIn(charge.handedBy())) parties.add(Party.HANDER);
        if (viewer.may(Right.SUPERVISE)) parties.add(Party.OFFICE);
        if (viewer.may(Right.SIGN_OFF)) parties.add(Party.LEADER);
        return parties;
    }

    /// Those who lead a unit: by the title of their post; everybody of it where no title tells.
    List<Person> heads(String unit) {
        var people = people(unit);
        var heads = people.stream().filter(p -> Titles.SHIPPED.heads(p.post())).toList();
        return heads.isEmpty() ? people : heads;
    }

    /// The people of a unit and of those below it.
    Set<String> staff(String unit) {
        return roster.people().stream()
                .filter(p -> within(p.unit(), unit))
                .map(Person::code)
                .collect(Collectors.toSet());
    }

    /// Refused where the work cannot be laid on who is named.
    void check(String words, Charge charge) {
        var unit = units.get(charge.unit());
        if (unit == null) throw refusal("unit", "花名册里没有这个单位：" + charge.unit() + "（" + words + "）");
        for (var helper : charge.helpers())
            if (!units.containsKey(helper)) throw refusal("unit", "花名册里没有这个配合单位：" + helper + "（" + words + "）");
        if (charge.helpers().contains(charge.unit()))
            throw refusal("lead", "“" + unit.name() + "”已经牵头，不能同时配合（" + words + "）。");
        if (OUTSIDE.contains(unit.kind()) && charge.basis().isBlank())
            throw refusal("basis", "“" + unit.name() + "”不属本单位，交办要写明授权依据（" + words + "）。");
        var person = charge.person();
        if (person != null && !staff(charge.unit()).contains(person))
            throw refusal("person", "责任人不在“" + unit.name() + "”（" + words + "）。");
    }

    /// With the name of the person whose code is given.
    Charge named(Charge charge) {
        var code = charge.person();
        if (code == null || code.isEmpty()) return charge.named(null, null);
        var person = person(code);
        if (person == null) throw refusal("person", "花名册里没有这个人：" + code);
        return charge.named(code, person.name());
    }

    private boolean worksIn(String unit) {
        return self != null && within(self.unit(), unit);
    }

    private boolean within(String unit, String above) {
        var code = unit;
        for (int depth = 0; depth < 20; depth++) {
            if (code.equals(above)) return true;
            var found = units.get(code);
            if (found == null || found.parent() == null) return false;
            code = found.parent();
        }
        return false;
    }

    private List<Person> people(String unit) {
        return roster.people().stream().filter(p -> p.unit().equals(unit)).toList();
    }

    private @Nullable Person person(String code) {
        return roster.people().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /// 职务名称: by what titles the head of a unit is known.
    private record Titles(List<String> words, List<String> not) {

        static final Titles SHIPPED = of(Page.resource("/rules/casework/heads.yml"));

        static Titles of(Page page) {
            return new Titles(page.words("titles"), page.words("not"));
        }

        boolean heads(@Nullable String post) {
            return post != null
                    && words.stream().anyMatch(post::contains)
                    && not.stream().noneMatch(post::contains);
        }
    }
}
