package luoshi.kernel.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// 到期: what a time limit means as days. Every day here is the last one allowed: whether 前 lets its own day in (3月15日前)
/// or not (10月前) was settled when the words were read.
public sealed interface Due {

    record On(LocalDate day) implements Due {}

    /// 期间: judged by its last day.
    record Within(LocalDate from, LocalDate to) implements Due {}

    /// 周期: each occurrence is judged alone.
    record Again(Rhythm rhythm) implements Due {}

    /// 节点: several days at once; in every year where the words say so.
    record Nodes(List<LocalDate> days, boolean yearly) implements Due {

        public Nodes {
            days = days.stream().distinct().sorted().toList();
        }
    }

    /// No day can be given: it waits for something or is asked back. It is never taken for being in time.
    record Open(Why why) implements Due {}

    enum Why {
        CONDITION("待条件成就"),
        VAGUE("待明确日期"),
        YEAR("待明确年份"),
        MISSING("未定期限");

        private final String term;

        Why(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// What a value means: `2023-10-31`, `2023-03-01/2023-03-31`, `2023-03-31,2023-06-30`, `R/P1M`, `R4/P1Y`. A year
    /// `XXXX` leaves it open, and so does what is no value.
    static Due of(@Nullable String value) {
        if (value == null || value.isBlank()) return new Open(Why.MISSING);
        if (value.contains("XXXX")) return new Open(Why.YEAR);
        if (value.startsWith("R")) {
            var rhythm = Rhythm.of(value);
            return rhythm == null ? new Open(Why.VAGUE) : new Again(rhythm);
        }
        try {
            if (value.indexOf(',') >= 0)
                return new Nodes(
                        Stream.of(value.split(",")).map(LocalDate::parse).toList(), false);
            int slash = value.indexOf('/');
            if (slash < 0) return new On(LocalDate.parse(value));
            var within =
                    new Within(LocalDate.parse(value.substring(0, slash)), LocalDate.parse(value.substring(slash + 1)));
            return within.to.isBefore(within.from) ? new Open(Why.VAGUE) : within;
        } catch (DateTimeException e) {
            return new Open(Why.VAGUE);
        }
    }

    /// The days on which something is due. What is due once is given however long ago or far ahead it is; what comes
    /// again is given after `from` up to and with `horizon`.
    default List<LocalDate> days(LocalDate from, LocalDate horizon, WorkingDays calendar) {
        return switch (this) {
            case On(LocalDate day) -> List.of(day);
            case Within within -> List.of(within.to);
            case Again(Rhythm rhythm) -> rhythm.days(from, horizon, calendar);
            case Nodes(List<LocalDate> days, boolean yearly) -> yearly ? everyYear(days, from, horizon) : days;
            case Open _ -> List.of();
        };
    }

    /// The day after which nothing more is due; null where it goes on or no day can be given.
    default @Nullable LocalDate last() {
        return switch (this) {
            case On(LocalDate day) -> day;
            case Within within -> within.to;
            case Nodes(List<LocalDate> days, boolean yearly) -> yearly || days.isEmpty() ? null : days.getLast();
            case Again _, Open _ -> null;
        };
    }

    private static List<LocalDate> everyYear(List<LocalDate> days, LocalDate from, LocalDate horizon) {
        var all = new ArrayList<LocalDate>();
        for (int year = from.getYear(); year <= horizon.getYear(); year++)
            for (var day : days) {
                boolean end = day.getDayOfMonth() == day.lengthOfMonth();
                var then = day.withYear(year);
                var due = end ? then.withDayOfMonth(then.lengthOfMonth()) : then;
                if (due.isAfter(from) && !due.isAfter(horizon)) all.add(due);
            }
        return all.stream().sorted().toList();
    }
}
