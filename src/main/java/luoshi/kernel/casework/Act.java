package luoshi.kernel.casework;

import java.time.Instant;
import java.util.List;

/// 办理记录: one act on a case: who did it, when, in whose place. A row, never changed afterwards.
///
/// @param seq number within the case, from 1
/// @param party where the person stood towards the case
/// @param onBehalf the owner has no account, and somebody of another party did it in the owner's place
/// @param phase the case was in after it
public record Act(
        String number,
        int seq,
        Doing doing,
        String person,
        String name,
        Party party,
        boolean onBehalf,
        Instant at,
        Case.Phase phase,
        List<Exhibit> exhibits) {

    public Act {
        exhibits = List.copyOf(exhibits);
    }
}
