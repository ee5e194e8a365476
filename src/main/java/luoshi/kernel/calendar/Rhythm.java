package luoshi.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 周期: again and again, once in each period of the calendar: 每月, 按季, 每两周. Months that divide a year keep to it
/// (每季度 ends in March, June, September and December); others are counted from the day they begin.
///
/// @param anchor the day in each period; null where the words give none, then its last day, and that is an assumption
public record Rhythm(int every, Unit unit, @Nullable Anchor anchor) {

    public enum Unit {
        DAY,
        WEEK,
        /// 旬
        THIRD_OF_MONTH,
        /// 半月
        HALF_MONTH,
        MONTH
    }

    private static final Pattern VALUE = Pattern.compile("R(\\d{0,2})/P(T?)(\\d{1,4})([HDWMY])");

    public Rhythm {
        if (every < 1) throw new IllegalArgumentException("every " + every);
    }

    /// What `R/P1M` or `R/P2W` means, and `R4/P1Y`, four times a year at the ends of equal parts; null for what is no
    /// such value.
    public static @Nullable Rhythm of(String value) {
        var m = VALUE.matcher(value);
        if (!m.matches()) return null;
        int n = Integer.parseInt(m.group(3));
        if (n < 1 || m.group(2).isEmpty() == m.group(4).equals("H")) return null;
        var rhythm = switch (m.group(4)) {
            case "H" -> new Rhythm(Math.max(1, n / 24), Unit.DAY, null);
            case "D" ->
                n == 10
                        ? new Rhythm(1, Unit.THIRD_OF_MONTH, null)
                        : n == 15 ? new Rhythm(1, Unit.HALF_MONTH, null) : new Rhythm(n, Unit.DAY, null);
            case "W" -> new Rhythm(n, Unit.WEEK, null);
            case "M" -> new Rhythm(n, Unit.MONTH, null);
            default -> new Rhythm(12 * n, Unit.MONTH, null);
        };
        return m.group(1).isEmpty() ? rhythm : rhythm.times(Integer.parseInt(m.group(1)));
    }

    public Rhythm on(@Nullable Anchor day) {
        return new Rhythm(every, unit, day);
    }

    /// Whether the day within a period is ours and not the words'. A daily duty leaves nothing to assume.
    public boolean isAssumed() {
        return anchor == null && !(unit == Unit.DAY && every == 1);
    }

    /// The days on which it is due, after `from` up to and with `horizon`, in order.
    public List<LocalDate> days(LocalDate from, LocalDate horizon, WorkingDays calendar) {
        var days = new ArrayList<LocalDate>();
        for (var first = begin(from); !first.isAfter(horizon); first = next(first)) {
            var last = next(first).minusDays(1);
            var day = anchor == null ? last : anchor.in(first, last, calendar);
            if (day != null && day.isAfter(from) && !day.isAfter(horizon)) days.add(day);
        }
        return days;
    }

    private @Nullable Rhythm times(int times) {
        return unit == Unit.MONTH && times > 0 && every % times == 0 ? new Rhythm(every / times, unit, anchor) : null;
    }

    /// First day of the period in which a day lies.
    private LocalDate begin(LocalDate day) {
        return switch (unit) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case THIRD_OF_MONTH ->
                day.withDayOfMonth(day.getDayOfMonth() > 20 ? 21 : day.getDayOfMonth() > 10 ? 11 : 1);
            case HALF_MONTH -> day.withDayOfMonth(day.getDayOfMonth() > 15 ? 16 : 1);
            case MONTH ->
                every % 12 == 0
                        ? day.withDayOfYear(1)
                        : 12 % every == 0
                                ? day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / every * every + 1)
                                : day.withDayOfMonth(1);
        };
    }

    private LocalDate next(LocalDate first) {
        return switch (unit) {
            case DAY -> first.plusDays(every);
            case WEEK -> first.plusWeeks(every);
            case THIRD_OF_MONTH ->
                first.getDayOfMonth() < 21
                        ? first.plusDays(10)
                        : first.withDayOfMonth(1).plusMonths(1);
            case HALF_MONTH ->
                first.getDayOfMonth() < 16
                        ? first.plusDays(15)
                        : first.withDayOfMonth(1).plusMonths(1);
            case MONTH -> first.plusMonths(every);
        };
    }
}
