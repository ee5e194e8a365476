package luoshi.kernel.organisation;

import java.util.List;

/// 花名册: the units and people of a body as known on one day. Readers resolve names against it; the empty roster is as
/// good as any, it only leaves more unsettled.
public record Roster(List<Unit> units, List<Person> people) {

    public static final Roster EMPTY = new Roster(List.of(), List.of());

    /// Every unit that goes by this name: none, one, or several when the name is ambiguous.
    public List<Unit> named(String name) {
        if (units.isEmpty()) return List.of();
        var exact = units.stream()
                .filter(u -> u.name().equals(name) || u.aliases().contains(name))
                .toList();
        return exact.isEmpty() ? UnitNames.shortFormsOf(name, units) : exact;
    }
}
