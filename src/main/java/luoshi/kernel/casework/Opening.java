package luoshi.kernel.casework;

import java.util.Set;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Seal;

/// 开办: what a case is opened with.
///
/// @param kind the module that opens it
/// @param words what is to be done; at most 2000 characters
/// @param seals compartments its source lies in; whoever sees the case was let into them
public record Opening(
        String kind, Source source, String words, Charge charge, Timing timing, Goal goal, Mark mark, Set<Seal> seals) {

    public Opening {
        seals = Set.copyOf(seals);
    }
}
