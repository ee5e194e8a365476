package luoshi.meeting.record;

import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 参会人: a name in an attendance list.
///
/// @param note post, employer, reason for absence or the like as written beside the name; null when nothing is
public record Attendee(Quotation name, @Nullable String note) {}
