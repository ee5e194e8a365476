package luoshi.kernel.phrase;

import java.util.List;
import luoshi.kernel.phrase.reading.Figures;

/// 数额: the door to reading figures with their units.
public final class Amounts {

    private Amounts() {}

    /// Every amount in a stretch, in order. Years, dates, ordinals and terms are none.
    public static List<Found<Amount>> in(Prose prose, int from, int to) {
        return Figures.read(prose, from, to);
    }
}
