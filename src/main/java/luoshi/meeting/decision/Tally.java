package luoshi.meeting.decision;

import java.util.List;
import java.util.Set;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.record.Stance;
import org.jspecify.annotations.Nullable;

/// 计票: how the members stood on one decision. 列席, written opinions and recused members are not in it.
///
/// @param silent members at the meeting whose stance the record does not give
/// @param recused members who left this decision
/// @param ballot the count the record itself states; it goes before counting speeches
public record Tally(
        List<Position> positions,
        List<Quotation> silent,
        List<Quotation> recused,
        @Nullable Ballot ballot) {

    /// @param agreement the stances that a body counts as agreement
    public int agreeing(Set<Stance> agreement) {
        if (ballot != null) return ballot.agree();
        return (int)
                positions.stream().filter(p -> agreement.contains(p.stance())).count();
    }

    /// Members who certainly did not agree. 无意见 is neither.
    public int refusing() {
        if (ballot != null) return ballot.refusing();
        return (int) positions.stream().filter(p -> isRefusal(p.stance())).count();
    }

    private static boolean isRefusal(Stance stance) {
        return switch (stance) {
            case DISAGREE, POSTPONE, ABSTAIN -> true;
            case AGREE, PRINCIPLE, NO_OBJECTION -> false;
        };
    }
}
