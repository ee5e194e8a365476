package luoshi.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// 定日: on which day of each period something is due, where the words say so: 每月25日, 每周五, 每月最后一个工作日.
public sealed interface Anchor {

    /// 底、末: its last day.
    record LastDay() implements Anchor {}

    /// A day of its last month; the month's last day where it is shorter.
    record DayOfMonth(int day) implements Anchor {}

    record Weekday(DayOfWeek day) implements Anchor {}

    /// The n-th weekday of its last month: 每月第二个周三.
    record NthWeekday(int n, DayOfWeek day) implements Anchor {}

    /// Its n-th working day, the last one for -1. A period of one day has one or none.
    record NthWorkingDay(int n) implements Anchor {}

    /// The day in the period from `first` to `last`; null where it has none such.
    default @Nullable LocalDate in(LocalDate first, LocalDate last, WorkingDays calendar) {
        var month = YearMonth.from(last);
        return switch (this) {
            case LastDay _ -> last;
            case DayOfMonth(int day) -> month.atDay(Math.clamp(day, 1, month.lengthOfMonth()));
            case Weekday(DayOfWeek day) -> last.with(TemporalAdjusters.previousOrSame(day));
            case NthWeekday(int n, DayOfWeek day) -> {
                var found = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
                yield found.isAfter(last) ? null : found;
            }
            case NthWorkingDay(int n) -> {
                var found = n < 0
                        ? calendar.before(last.plusDays(1), -n)
                        : calendar.after(first.minusDays(1), Math.max(1, n));
                yield found.isAfter(last) || found.isBefore(first) ? null : found;
            }
        };
    }
}
