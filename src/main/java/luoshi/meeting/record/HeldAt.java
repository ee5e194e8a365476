package luoshi.meeting.record;

import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 会议时间: the words and the ISO value, `2023-01-19T09:30`, date alone where no hour is written, null where the words
/// give
/// no date.
public record HeldAt(Quotation words, @Nullable String value) {}
