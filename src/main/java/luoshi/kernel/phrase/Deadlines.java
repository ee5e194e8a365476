package luoshi.kernel.phrase;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.calendar.Due;
import luoshi.kernel.phrase.reading.Anchors;
import luoshi.kernel.phrase.reading.Limits;
import org.jspecify.annotations.Nullable;

/// 时限: the door to reading time limits.
public final class Deadlines {

    private Deadlines() {}

    /// Every time limit in a stretch, in order, none inside another.
    ///
    /// @param meeting the day relative words count from; null where it is unknown, then the year stays `XXXX`
    public static List<Found<Deadline>> in(Prose prose, int from, int to, @Nullable LocalDate meeting) {
        return Limits.read(prose, from, to, meeting);
    }

    /// The limit in a field of its own (a column 完成时间, a tag 时限：), where also a bare 5.23 or 20210806 is a date.
    public static List<Found<Deadline>> inField(Prose prose, int from, int to, @Nullable LocalDate meeting) {
        return Limits.readField(prose, from, to, meeting);
    }

    /// What a limit means as days. Recurring ones take the day of each period from their words, which the value does
    /// not keep: 每月25日前 is `R/P1M`, due on the 25th.
    public static Due due(Deadline deadline) {
        return Anchors.due(deadline);
    }

    /// A day that bounds before one that is only named, any day before a period, a period before a day that
    /// something begins on, that before a limit without a date.
    public static @Nullable Deadline closest(List<Found<Deadline>> limits) {
        Deadline best = null;
        for (var l : limits) {
            var d = l.value();
            if (best == null || rank(d) > rank(best)) best = d;
        }
        return best;
    }

    private static int rank(Deadline d) {
        var words = d.words().text();
        if (d.value() == null) return d.kind() == Deadline.Kind.CONDITION && words.endsWith("内") ? 4 : 0;
        if (d.starts()) return 1;
        if (d.kind() == Deadline.Kind.PERIODIC) return 2;
        return "前底末内止".indexOf(words.charAt(words.length() - 1)) < 0 ? 3 : 4;
    }
}
