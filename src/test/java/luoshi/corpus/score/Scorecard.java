package luoshi.corpus.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// 得分单: the tallies of one document or of several, and what went wrong in words.
public final class Scorecard {

    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final List<String> notes = new ArrayList<>();
    private int pieces, alarms;

    Scorecard() {
        for (var measure : Measure.values()) tallies.put(measure, new Tally(measure.share));
    }

    /// All counts together: the micro average.
    public static Scorecard sum(Iterable<Scorecard> cards) {
        var sum = new Scorecard();
        for (var card : cards) {
            card.tallies.forEach((measure, tally) -> sum.tally(measure).merge(tally));
            sum.notes.addAll(card.notes);
            sum.pieces += card.pieces;
            sum.alarms += card.alarms;
        }
        return sum;
    }

    public Tally tally(Measure measure) {
        return tallies.get(measure);
    }

    /// The figure of a measure; NaN where nothing was counted.
    public double value(Measure measure) {
        return tally(measure).value();
    }

    /// Names present, non-voting and absent taken together; NaN where there are none.
    public double names() {
        var names = new Tally(false);
        for (var measure : List.of(Measure.PRESENT, Measure.NONVOTING, Measure.ABSENT)) names.merge(tally(measure));
        return names.value();
    }

    public List<String> notes() {
        return Collections.unmodifiableList(notes);
    }

    /// Directives of the output that are pieces of a gold one.
    public int pieces() {
        return pieces;
    }

    /// Findings of wrong procedure on rules that gold does not list.
    public int alarms() {
        return alarms;
    }

    void note(String note, Object... values) {
        notes.add(note.formatted(values));
    }

    void piece() {
        pieces++;
    }

    void alarm() {
        alarms++;
    }
}
