package luoshi.meeting.decision;

import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 票数: a count of votes as the record states it. What it does not state is null.
public record Ballot(
        int agree, @Nullable Integer against, @Nullable Integer abstaining, Quotation words) {

    public int refusing() {
        return (against == null ? 0 : against) + (abstaining == null ? 0 : abstaining);
    }
}
