package luoshi.meeting.record;

import java.time.DateTimeException;
import java.time.LocalDate;
import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 会议时间: the words and the ISO value, `2023-01-19T09:30`, date alone where no hour is written, null where the words
/// give no date.
public record HeldAt(Quotation words, @Nullable String value) {

    /// The day; null where the value is none or has no year.
    public @Nullable LocalDate day() {
        if (value == null || value.length() < 10 || value.charAt(4) != '-' || value.charAt(7) != '-') return null;
        int year = figures(value, 0, 4), month = figures(value, 5, 7), day = figures(value, 8, 10);
        try {
            return year < 0 || month < 0 || day < 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /// The number that a stretch writes in figures; -1 where it holds anything else.
    private static int figures(String value, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') return -1;
            number = 10 * number + value.charAt(i) - '0';
        }
        return number;
    }
}
