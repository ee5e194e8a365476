package luoshi.kernel.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import luoshi.kernel.regulation.Page;
import org.jspecify.annotations.Nullable;

/// 工作日历: which days are worked, weekends moved (调休) included. A value: an installation adds a year or succeeds one and
/// has a calendar of its own. Beyond the years that are loaded only weekends are known, and the calendar says so.
public final class WorkingDays {

    private static final String FOLDER = "/rules/calendar/";

    private final NavigableMap<Integer, CalendarYear> years;
    /// Days that differ from their weekday: true for a weekend worked, false for a weekday off.
    private final NavigableMap<LocalDate, Boolean> moved = new TreeMap<>();

    private WorkingDays(NavigableMap<Integer, CalendarYear> years) {
        this.years = years;
        for (var year : years.values()) for (var holiday : year.holidays()) move(holiday);
    }

    /// The years that come with the program, as listed in `rules/calendar/order`.
    public static WorkingDays shipped() {
        return Shipped.DAYS;
    }

    /// A calendar that knows weekends only.
    public static WorkingDays weekends() {
        return new WorkingDays(new TreeMap<>());
    }

    /// With the years of an installation's folder `calendar/*.yml` in place of those of the same number; the same
    /// calendar where there is no such folder.
    public WorkingDays with(Path folder) {
        if (!Files.isDirectory(folder)) return this;
        try (var files = Files.list(folder)) {
            return with(files.filter(f -> f.toString().endsWith(".yml"))
                    .sorted()
                    .map(WorkingDays::read)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// With these years, as rows or files have them, in place of those of the same number.
    public WorkingDays with(List<CalendarYear> others) {
        var all = new TreeMap<>(years);
        for (var year : others) all.put(year.year(), year);
        return new WorkingDays(all);
    }

    public @Nullable CalendarYear year(int year) {
        return years.get(year);
    }

    public List<CalendarYear> years() {
        return List.copyOf(years.values());
    }

    public boolean isWorkingDay(LocalDate day) {
        var differs = moved.get(day);
        return differs != null ? differs : isWeekday(day);
    }

    /// The holiday a day belongs to; null where it is none.
    public @Nullable Holiday holiday(LocalDate day) {
        for (var year : years.values()) for (var holiday : year.holidays()) if (holiday.holds(day)) return holiday;
        return null;
    }

    /// The n-th working day after a day, which itself does not count; the day itself for 0.
    public LocalDate after(LocalDate day, int n) {
        if (n < 0) throw new IllegalArgumentException("working days after: " + n);
        // a stretch of n days holds at most n working days, and if it holds n it ends on one
        for (int left = n; left > 0; ) {
            var next = day.plusDays(left);
            left -= between(day, next);
            day = next;
        }
        return day;
    }

    /// The n-th working day before a day, which itself does not count; the day itself for 0.
    public LocalDate before(LocalDate day, int n) {
        if (n < 0) throw new IllegalArgumentException("working days before: " + n);
        for (int left = n; left > 0; ) {
            var next = day.minusDays(left);
            left -= between(next.minusDays(1), day.minusDays(1));
            day = next;
        }
        return day;
    }

    /// The day itself where it is worked, else the next one that is (期限届满日遇假日顺延).
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : before(day, 1);
    }

    /// Working days from the day after `from` up to and with `to`; negative where `to` is earlier.
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -between(to, from);
        long count = weekdaysUntil(to) - weekdaysUntil(from);
        for (var worked : moved.subMap(from, false, to, true).values()) count += worked ? 1 : -1;
        return Math.toIntExact(count);
    }

    /// Whether a year rests on no notice: none is known yet, or the year is not loaded.
    public boolean isProvisional(int year) {
        var known = years.get(year);
        return known == null || known.provisional();
    }

    /// Whether any year that a count of days touches is provisional. The notice for a year moves days of the last week
    /// of December too.
    public boolean isProvisional(LocalDate from, LocalDate to) {
        var last = to.isBefore(from) ? from : to;
        var first = to.isBefore(from) ? to : from;
        for (int year = first.getYear(); year <= last.plusWeeks(1).getYear(); year++)
            if (isProvisional(year)) return true;
        return false;
    }

    private void move(Holiday holiday) {
        for (var day = holiday.from(); !day.isAfter(holiday.to()); day = day.plusDays(1))
            if (isWeekday(day)) moved.put(day, false);
        for (var day : holiday.worked()) moved.put(day, true);
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }

    /// Mondays to Fridays since 1970-01-05, a Monday, up to and with a day.
    private static long weekdaysUntil(LocalDate day) {
        long days = day.toEpochDay() - 3;
        return Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7), 5);
    }

    private static CalendarYear read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CalendarYear.read(file.getFileName().toString(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shipped {

        static final WorkingDays DAYS = weekends()
                .with(Page.folder(FOLDER).stream().map(CalendarYear::of).toList());
    }
}
