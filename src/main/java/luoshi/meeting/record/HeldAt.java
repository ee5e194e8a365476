package luoshi.meeting.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 会议时间: the words and the ISO value, `2023-01-19T09:30`, date alone where no hour is written, null where the words
/// give no date.
public record HeldAt(Quotation words, @Nullable String value) {

    /// The day; null where the value is none or has no year.
    public @Nullable LocalDate day() {
        if (value == null || value.length() < 10 || value.startsWith("X")) return null;
        try {
            return LocalDate.parse(value.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
