package luoshi.kernel.phrase;

import java.time.LocalDate;
import java.util.List;
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
}
