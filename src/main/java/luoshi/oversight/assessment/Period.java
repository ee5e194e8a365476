package luoshi.oversight.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/// 考核期: a year, a quarter or a month.
///
/// @param value `2026`, `2026-Q3`, `2026-09`
public record Period(String value, LocalDate from, LocalDate to) {

    private static final Pattern VALUE = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /// The period that a value names; the year of a day where it names none.
    public static Period of(String value, LocalDate today) {
        var m = VALUE.matcher(value);
        if (!m.matches()) return of(String.valueOf(today.getYear()), today);
        int year = Integer.parseInt(m.group(1));
        if (m.group(3) != null) return of(value, YearMonth.of(year, Integer.parseInt(m.group(3))), 1);
        if (m.group(2) != null) return of(value, YearMonth.of(year, 3 * Integer.parseInt(m.group(2)) - 2), 3);
        return of(value, YearMonth.of(year, 1), 12);
    }

    private static Period of(String value, YearMonth first, int months) {
        return new Period(value, first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    public String term() {
        if (value.length() == 4) return value + "年";
        return value.charAt(5) == 'Q'
                ? value.substring(0, 4) + "年第" + value.charAt(6) + "季度"
                : value.substring(0, 4) + "年" + from.getMonthValue() + "月";
    }

    public int year() {
        return from.getYear();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// The last day that is judged: not one that has not come.
    LocalDate end(LocalDate today) {
        return today.isBefore(to) ? today : to;
    }
}
