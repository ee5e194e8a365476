package luoshi.surface.examination;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import luoshi.kernel.calendar.Beijing;
import luoshi.meeting.record.RecordCard;
import org.jspecify.annotations.Nullable;

/// 年度: the meetings held in one year; without a number, those whose day the record does not give.
public record Year(@Nullable Integer number) {

    public static final Year UNDATED = new Year(null);

    /// What a page's address says; the newest of some years where it says nothing.
    public static Year parse(String written, List<Year> years) {
        if (written.equals("undated")) return UNDATED;
        if (written.matches("\\d{4}")) return new Year(Integer.valueOf(written));
        return years.isEmpty() ? new Year(Beijing.today().getYear()) : years.getFirst();
    }

    /// The years in which meetings of these records were held, the newest first, those without a day last.
    public static List<Year> of(List<RecordCard> cards) {
        return cards.stream()
                .map(c -> c.heldOn() == null ? null : c.heldOn().getYear())
                .distinct()
                .sorted(Comparator.nullsLast(Comparator.reverseOrder()))
                .map(Year::new)
                .toList();
    }

    public boolean holds(@Nullable LocalDate day) {
        return Objects.equals(number, day == null ? null : day.getYear());
    }

    public String value() {
        return number == null ? "undated" : String.format("%04d", number);
    }

    public String term() {
        return number == null ? "日期未写明" : number + "年";
    }
}
