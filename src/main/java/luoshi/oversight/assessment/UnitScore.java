package luoshi.oversight.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 单位得分: what a unit comes to over a period, and how each point came about.
///
/// @param unit code of the unit
/// @param entries in the order of their days
/// @param late how many of its cases were late in the calendar year
/// @param consequences what the scheme proposes for that; a person decides
public record UnitScore(String unit, int total, List<Entry> entries, int late, List<Scheme.Consequence> consequences) {

    public UnitScore {
        entries = List.copyOf(entries);
        consequences = List.copyOf(consequences);
    }

    /// 得分明细.
    ///
    /// @param seq of the act it came from; 0 where it came from how the case ended
    public record Entry(Measure measure, String number, int seq, LocalDate day, int points, String words) {}

    /// With the late cases and consequences of the whole year.
    UnitScore withYear(@Nullable UnitScore year) {
        return year == null ? this : new UnitScore(unit, total, entries, year.late, year.consequences);
    }

    public long count(Measure measure) {
        return entries.stream().filter(e -> e.measure == measure).count();
    }

    public int points(Measure measure) {
        return entries.stream()
                .filter(e -> e.measure == measure)
                .mapToInt(Entry::points)
                .sum();
    }

    /// How many of a measure came about in each month of the year.
    public List<Long> monthly(Measure measure) {
        return java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(month -> entries.stream()
                        .filter(e -> e.measure == measure && e.day.getMonthValue() == month)
                        .count())
                .toList();
    }
}
