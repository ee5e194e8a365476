package luoshi.meeting.record;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 会议基本信息: what the head of the record states; what it does not state is null or empty.
///
/// @param shouldAttend 应到人数 where it is written
public record Header(
        @Nullable Quotation name,
        @Nullable Quotation number,
        @Nullable HeldAt time,
        @Nullable Quotation place,
        @Nullable Quotation host,
        @Nullable Quotation recorder,
        @Nullable Quotation checker,
        List<Attendee> present,
        List<Attendee> nonvoting,
        List<Attendee> absent,
        @Nullable Integer shouldAttend) {

    /// The day of the meeting; null where it is not known in full.
    public @Nullable LocalDate day() {
        return time == null ? null : time.day();
    }
}
