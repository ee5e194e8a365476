package luoshi.kernel.casework;

import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Seal;

/// 开办: what a case is opened with.
///
/// @param kind the module that opens it
/// @param words what is to be done; at most 2000 characters
/// @param seals compartments its source lies in; whoever sees the case was let into them
/// @param parts 各期: what falls due again and again is opened with a part for each time it does; none for the rest
public record Opening(
        String kind,
        Source source,
        String words,
        Charge charge,
        Timing timing,
        Goal goal,
        Mark mark,
        Set<Seal> seals,
        List<Part> parts) {

    public Opening {
        seals = Set.copyOf(seals);
        parts = List.copyOf(parts);
    }

    public Opening(
            String kind,
            Source source,
            String words,
            Charge charge,
            Timing timing,
            Goal goal,
            Mark mark,
            Set<Seal> seals) {
        this(kind, source, words, charge, timing, goal, mark, seals, List.of());
    }
}
