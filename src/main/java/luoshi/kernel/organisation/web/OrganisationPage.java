package luoshi.kernel.organisation.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import org.jspecify.annotations.Nullable;

/// 组织页: the tree of units, each with its other names and its people.
///
/// @param body null where no body has been taken over yet
/// @param leaders codes of those in charge by the code of the unit
/// @param group those who can be in charge; empty where the viewer may not say so
public record OrganisationPage(@Nullable Body body, Roster roster, Map<String, String> leaders, List<Person> group) {

    /// 分管领导; empty where nobody was said, or somebody who has left.
    public String leader(Unit unit) {
        var code = leaders.getOrDefault(unit.code(), "");
        return roster.people().stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .map(Person::name)
                .orElse("");
    }

    /// Units that hang under none of the others.
    public List<Unit> roots() {
        Set<String> codes = roster.units().stream().map(Unit::code).collect(Collectors.toSet());
        return roster.units().stream()
                .filter(u -> u.parent() == null || !codes.contains(u.parent()))
                .toList();
    }

    public List<Unit> under(Unit unit) {
        return roster.units().stream()
                .filter(u -> Objects.equals(u.parent(), unit.code()))
                .toList();
    }

    public List<Person> people(Unit unit) {
        return roster.people().stream()
                .filter(p -> p.unit().equals(unit.code()))
                .toList();
    }

    /// Other units that go by the same name: whoever reads it will hesitate.
    public boolean shared(String alias) {
        return roster.units().stream()
                        .filter(u -> u.name().equals(alias) || u.aliases().contains(alias))
                        .count()
                > 1;
    }
}
