package luoshi.kernel.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 节日: on which day a festival begins in a year. Fixed days are known for every year, moon festivals for the years in
/// `rules/calendar/festivals.txt`, and with them the days of the last and the first moon (腊月, 正月).
public final class Festivals {

    private static final Map<String, MonthDay> FIXED = Map.of(
            "元旦", MonthDay.of(1, 1),
            "三八", MonthDay.of(3, 8),
            "五一", MonthDay.of(5, 1),
            "劳动节", MonthDay.of(5, 1),
            "六一", MonthDay.of(6, 1),
            "七一", MonthDay.of(7, 1),
            "八一", MonthDay.of(8, 1),
            "国庆", MonthDay.of(10, 1),
            "十一", MonthDay.of(10, 1));
    private static final String[] MOON = {"春节", "清明", "端午", "中秋"};
    private static final Map<Integer, LocalDate[]> YEARS = new HashMap<>();
    private static final Map<Integer, Integer> LAST_MOON = new HashMap<>();

    static {
        load();
    }

    private Festivals() {}

    /// The festival's first day in a year; null for a name or year that is not known.
    public static @Nullable LocalDate of(String name, int year) {
        var fixed = FIXED.get(name);
        if (fixed != null) return fixed.atYear(year);
        var days = YEARS.get(year);
        for (int i = 0; i < MOON.length; i++) if (MOON[i].equals(name)) return days == null ? null : days[i];
        return null;
    }

    /// The first occurrence on or after a day.
    public static @Nullable LocalDate next(String name, LocalDate from) {
        var sameYear = of(name, from.getYear());
        return sameYear == null || !sameYear.isBefore(from) ? sameYear : of(name, from.getYear() + 1);
    }

    /// 腊月二十五: the day of the last moon that comes on or after a day; null where the year is not known or the moon has
    /// no such day.
    public static @Nullable LocalDate lastMoon(int dayOfMoon, LocalDate from) {
        var first = next("春节", from);
        var length = first == null ? null : LAST_MOON.get(first.getYear());
        if (first == null || length == null || dayOfMoon < 1 || dayOfMoon > length) return null;
        return first.minusDays(length - dayOfMoon + 1L);
    }

    /// 正月初八: the day of the first moon that comes on or after a day; null where the year is not known.
    public static @Nullable LocalDate firstMoon(int dayOfMoon, LocalDate from) {
        var first = dayOfMoon < 1 || dayOfMoon > 30 ? null : next("春节", from.minusDays(dayOfMoon - 1L));
        return first == null ? null : first.plusDays(dayOfMoon - 1L);
    }

    private static void load() {
        try (var in = Festivals.class.getResourceAsStream("/rules/calendar/festivals.txt")) {
            if (in == null) throw new IllegalStateException("festivals.txt is missing from the program");
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) continue;
                var cells = line.strip().split(" ");
                var days = new LocalDate[MOON.length];
                for (int i = 0; i < MOON.length; i++) days[i] = LocalDate.parse(cells[0] + "-" + cells[i + 1]);
                YEARS.put(Integer.valueOf(cells[0]), days);
                LAST_MOON.put(Integer.valueOf(cells[0]), Integer.valueOf(cells[MOON.length + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
