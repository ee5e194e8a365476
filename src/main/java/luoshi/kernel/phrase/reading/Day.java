package luoshi.kernel.phrase.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import luoshi.kernel.calendar.WorkingDays;
import org.jspecify.annotations.Nullable;

/// 推日: days counted from the day of the meeting. Every method gives an ISO date, `XXXX-mm-dd` where no year can be
/// known, or
/// null.
record Day(@Nullable LocalDate meeting) {

    private static final int PAST_MONTHS = 3;

    /// A month and day, the year as written or the one that is meant when none is.
    @Nullable
    String on(@Nullable Integer year, int month, int day) {
        try {
            if (year != null) return LocalDate.of(year, month, day).toString();
            if (meeting == null)
                return "XXXX" + LocalDate.of(2000, month, day).toString().substring(4);
            var date = LocalDate.of(meeting.getYear(), month, day);
            boolean past = date.isBefore(meeting.minusMonths(PAST_MONTHS));
            return (past ? date.plusYears(1) : date).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Nullable
    String endOf(@Nullable Integer year, int month) {
        if (month < 1 || month > 12) return null;
        int y = year != null ? year : meeting != null ? meeting.getYear() : 2001;
        return on(year, month, YearMonth.of(y, month).lengthOfMonth());
    }

    /// The month before, its last day: 10月前.
    @Nullable
    String beforeMonth(@Nullable Integer year, int month) {
        var first = on(year, month, 1);
        return first == null || first.startsWith("X")
                ? null
                : LocalDate.parse(first).minusDays(1).toString();
    }

    @Nullable
    String plusDays(int days) {
        return meeting == null ? null : meeting.plusDays(days).toString();
    }

    @Nullable
    String plusMonths(int months) {
        return meeting == null ? null : meeting.plusMonths(months).toString();
    }

    @Nullable
    String plusYears(int years) {
        return meeting == null ? null : meeting.plusYears(years).toString();
    }

    /// Working days as the notices of the year have them, weekends moved; beyond the years that are loaded only
    /// weekends
    /// are skipped.
    @Nullable
    String plusWorkingDays(int days) {
        if (meeting == null || days > 400) return null;
        return WorkingDays.shipped().after(meeting, days).toString();
    }

    /// @param weeks 0 for this week, 1 for next
    /// @param weekday 1 to 7
    @Nullable
    String weekday(int weeks, int weekday) {
        return meeting == null
                ? null
                : meeting.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(weeks)
                        .plusDays(weekday - 1L)
                        .toString();
    }

    /// 这个礼拜五, said on a Sunday, when this week is over, is the one to come.
    @Nullable
    String thisWeek(int weekday) {
        return meeting != null && meeting.getDayOfWeek() == DayOfWeek.SUNDAY && weekday < 7
                ? coming(weekday)
                : weekday(0, weekday);
    }

    /// A weekday without 本 or 下: the next one that is not past.
    @Nullable
    String coming(int weekday) {
        return meeting == null
                ? null
                : meeting.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)))
                        .toString();
    }

    /// The month that is `months` ahead.
    @Nullable
    YearMonth month(int months) {
        return meeting == null ? null : YearMonth.from(meeting).plusMonths(months);
    }

    /// A day of the month alone (26日): this month's, or the next month's when it is past.
    @Nullable
    String dayOfMonth(int day) {
        if (meeting == null || day < 1 || day > 31) return null;
        try {
            var date = meeting.withDayOfMonth(Math.min(day, meeting.lengthOfMonth()));
            return (date.isBefore(meeting) ? date.plusMonths(1) : date).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Nullable
    Integer year(int ahead) {
        return meeting == null ? null : meeting.getYear() + ahead;
    }
}
