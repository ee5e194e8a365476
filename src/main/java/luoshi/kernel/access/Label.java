package luoshi.kernel.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// 标签: what a row says about who may see it; compared with a [Reach] where the row is read.
///
/// @param seals every compartment the row lies in: whoever sees it was let into all of them
/// @param units codes of the units it was handed to
/// @param people codes of the persons it names as concerned, such as the reporters of an item
public record Label(Mark mark, Set<Seal> seals, Set<String> units, Set<String> people) {

    /// What every insert of a labelled row writes, in this order.
    public static final String COLUMNS = "mark, seals, units, people";

    /// The same as parameters; see [#parameters].
    public static final String VALUES =
            ":labelMark, cast(:labelSeals as text[]), cast(:labelUnits as text[]), cast(:labelPeople as text[])";

    public Label {
        seals = seals.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(seals));
        units = Set.copyOf(units);
        people = Set.copyOf(people);
    }

    /// For those whose reach is whole.
    public static Label of(Mark mark, Set<Seal> seals) {
        return new Label(mark, seals, Set.of(), Set.of());
    }

    public Map<String, Object> parameters() {
        return Map.of(
                "labelMark", mark.level(),
                "labelSeals", seals.stream().map(Seal::name).sorted().toArray(String[]::new),
                "labelUnits", units.stream().sorted().toArray(String[]::new),
                "labelPeople", people.stream().sorted().toArray(String[]::new));
    }
}
