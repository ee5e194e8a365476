package luoshi.kernel.organisation.web;

import java.util.List;
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
public record OrganisationPage(@Nullable Body body, Roster roster) {

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
