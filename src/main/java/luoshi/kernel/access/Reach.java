package luoshi.kernel.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// 知悉范围: which rows a person may see. Every row that is not everybody's carries a label of four columns, `mark`,
/// `seals`, `units` and `people`; a reach is compared with the label where the row is read, in SQL and nowhere else.
///
/// A row lies within reach where its mark is not above the clearance, the person was let into each of its seals, and
/// the reach is whole or the row was handed to one of the units or names the person.
///
/// @param whole all business of the body, whoever it was handed to
/// @param clearance the highest mark that is seen
/// @param seals the compartments the person was let into
/// @param units codes of the person's unit and of those below it, as of the day
/// @param inside belongs to the body; people of streets, towns and contractors see only what was handed to their unit
public record Reach(boolean whole, Mark clearance, Set<Seal> seals, Set<String> units, boolean inside) {

    /// Nothing at all.
    public static final Reach NONE = new Reach(false, Mark.OPEN, Set.of(), Set.of(), false);

    /// All rows of the body: the program's own eye, and that of its owner at the machine.
    public static final Reach ALL = new Reach(true, Mark.WORK_SECRET, EnumSet.allOf(Seal.class), Set.of(), true);

    public Reach {
        seals = Set.copyOf(seals);
        units = Set.copyOf(units);
    }

    /// The condition, in SQL, that a labelled row fulfils when it lies within reach; its parameters are
    /// [#parameters].
    ///
    /// That most rows have no seal is said apart, though it follows: PostgreSQL knows how many those are, and
    /// would take the condition for a rare one.
    ///
    /// @param row name or alias of the table in the query
    public static String within(String row) {
        return """
                (%1$s.mark <= :reachMark and (%1$s.seals = '{}' or %1$s.seals <@ cast(:reachSeals as text[])) and (:reachWhole
                  or %1$s.units && cast(:reachUnits as text[]) or %1$s.people && cast(:reachPeople as text[])))""".formatted(row);
    }

    /// What [#within] asks for, on behalf of the viewer whose reach this is.
    Map<String, Object> parameters(String person) {
        return Map.of(
                "reachMark", clearance.level(),
                "reachSeals", seals.stream().map(Seal::name).toArray(String[]::new),
                "reachWhole", whole,
                "reachUnits", units.toArray(String[]::new),
                "reachPeople", inside ? new String[] {person} : new String[0]);
    }
}
