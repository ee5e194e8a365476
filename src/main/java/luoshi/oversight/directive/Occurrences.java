package luoshi.oversight.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.calendar.Due;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Deadlines;
import luoshi.kernel.regulation.Page;
import org.jspecify.annotations.Nullable;

/// 到期安排: what the limit of a directive becomes when it is registered: one day, a day for each time it falls due, or
/// something to wait for. A year that the words leave open is asked, never guessed.
public final class Occurrences {

    /// As many parts as a case is opened with at once; those behind them are opened when their time comes.
    public static final int MOST = 36;

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,4}[.\\-/]\\d{1,2}");

    private Occurrences() {}

    /// 排期.
    ///
    /// @param timing of the case as a whole
    /// @param days one for each time it falls due; empty for what is due once
    /// @param assumed the days within their periods are ours, not the words'
    /// @param more it falls due again behind the last day given
    public record Schedule(Timing timing, List<LocalDate> days, boolean assumed, boolean more) {

        public Schedule {
            days = List.copyOf(days);
        }

        static Schedule of(Timing timing) {
            return new Schedule(timing, List.of(), timing.provenance() == Provenance.IMPLIED, false);
        }

        /// Of the part that falls due on a day.
        public Timing timing(LocalDate day) {
            return new Timing(
                    timing.words(), assumed ? Provenance.IMPLIED : Provenance.STATED, day.toString(), day, day, "");
        }
    }

    /// How far ahead parts are opened: to the end of next year.
    public static LocalDate horizon(LocalDate today) {
        return LocalDate.of(today.getYear() + 1, 12, 31);
    }

    /// The days on which something falls due, behind `after` and up to a horizon. Pure; the parts that come later are
    /// opened by the same days.
    public static List<LocalDate> days(Due due, LocalDate after, LocalDate horizon, WorkingDays calendar) {
        return switch (due) {
            case Due.Again again -> again.days(after, horizon, calendar);
            case Due.Nodes nodes -> nodes.days(after, horizon, calendar);
            case Due.On _, Due.Within _, Due.Open _ -> List.of();
        };
    }

    /// @param limit as read; null where the words give none
    /// @param today the day of the registration: what recurs is not opened for times that are past
    public static Schedule of(@Nullable Deadline limit, LocalDate today, WorkingDays calendar) {
        if (limit == null) return Schedule.of(Timing.NONE);
        var words = limit.words().plain();
        return switch (Deadlines.due(limit)) {
            case Due.On(LocalDate day) -> Schedule.of(once(words, limit, day));
            case Due.Within within -> Schedule.of(once(words, limit, within.to()));
            case Due.Nodes nodes -> several(words, limit, nodes, nodes.yearly(), assumed(words), today, calendar);
            case Due.Again again ->
                several(words, limit, again, true, again.rhythm().isAssumed(), today, calendar);
            case Due.Open(Due.Why why) -> Schedule.of(waiting(words, limit, why));
        };
    }

    private static Timing once(String words, Deadline limit, LocalDate day) {
        var provenance = assumed(words) ? Provenance.IMPLIED : Provenance.STATED;
        return new Timing(words, provenance, value(limit), day, day, "");
    }

    private static Schedule several(
            String words,
            Deadline limit,
            Due due,
            boolean endless,
            boolean assumed,
            LocalDate today,
            WorkingDays calendar) {
        var all = days(due, today.minusDays(1), horizon(today), calendar);
        if (all.isEmpty()) return Schedule.of(waiting(words, limit, Due.Why.VAGUE));
        var provenance = assumed ? Provenance.IMPLIED : Provenance.STATED;
        if (!endless && all.size() == 1)
            return Schedule.of(new Timing(words, provenance, value(limit), all.getFirst(), all.getFirst(), ""));
        var last = endless ? null : all.getLast();
        var timing = new Timing(words, provenance, value(limit), last, last, endless ? "逐期办理" : "");
        var some = all.subList(0, Math.min(MOST, all.size()));
        return new Schedule(timing, some, assumed, endless || some.size() < all.size());
    }

    private static Timing waiting(String words, Deadline limit, Due.Why why) {
        var waits = why == Due.Why.CONDITION ? words : why.term() + "：" + words;
        return new Timing(words, Provenance.STATED, value(limit), null, null, waits);
    }

    private static String value(Deadline limit) {
        return limit.value() == null ? "" : limit.value();
    }

    /// The words name a month or a season and no day of it: its end is our reading.
    private static boolean assumed(String words) {
        return Closing.SHIPPED.stream().noneMatch(words::contains)
                && !WRITTEN.matcher(words).find();
    }

    private static final class Closing {

        static final List<String> SHIPPED =
                Page.resource("/rules/directive/due.yml").words("closing");
    }
}
