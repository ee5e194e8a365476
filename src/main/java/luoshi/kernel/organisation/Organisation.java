package luoshi.kernel.organisation;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.kernel.access.Viewer;

/// 组织: the body, its units and its people.
public interface Organisation {

    Optional<Body> body(Viewer viewer);

    /// Who belonged to the body on a day, with every alias known by now. People from outside the body are given their
    /// own unit and those below it.
    Roster roster(Viewer viewer, LocalDate day);

    /// Who sits in the Party group by their posts: the people of the unit that is one. None where no unit is.
    Membership partyGroup(Viewer viewer);

    /// Takes a body and its roster over as true from a day on. Says false, and changes nothing, where a body is known.
    boolean found(Viewer viewer, Body body, Roster roster, LocalDate since);

    /// A unit goes by another name from now on; says false where it did so before.
    boolean alias(Viewer viewer, String unit, String alias, String reason);
}
