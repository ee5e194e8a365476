package luoshi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import luoshi.corpus.score.Measure;
import luoshi.corpus.score.ScoreTable;

/// 及格线: what a table must reach. A measure nothing was counted for has no floor.
///
/// @param names floor for present, non-voting and absent names together
public record Floors(double names, Map<Measure, Double> measures) {

    /// Where the corpus is meant to stand, clean and damaged. The distance to [#CORPUS] is the reader's open work.
    public static final Floors AIM = new Floors(
            0.98,
            Map.of(
                    Measure.ITEMS, 0.98,
                    Measure.DIRECTIVES, 0.93,
                    Measure.OWNERS, 0.93,
                    Measure.DEADLINES, 0.96,
                    Measure.SPANS, 1.0));

    /// What every preset of the corpus reaches today and must not lose. Raised with the reader, never lowered.
    public static final Floors CORPUS = new Floors(
            0.955,
            Map.of(
                    Measure.ITEMS, 0.98,
                    Measure.DIRECTIVES, 0.918,
                    Measure.OWNERS, 0.933,
                    Measure.DEADLINES, 0.955,
                    Measure.SPANS, 1.0));

    /// Records that came later, each lot read before and after the reader was mended by it; see the page of the corpus.
    /// The floors are set anew with every lot that joins.
    public static final Floors LATER = new Floors(
            0.97,
            Map.of(
                    Measure.ITEMS, 0.98,
                    Measure.DIRECTIVES, 0.882,
                    Measure.OWNERS, 0.894,
                    Measure.DEADLINES, 0.928,
                    Measure.SPANS, 1.0));

    /// Records that nobody looked at while the reader was mended: what to expect of an unknown one.
    public static final Floors UNSEEN = new Floors(
            0.98,
            Map.of(
                    Measure.ITEMS, 0.95,
                    Measure.DIRECTIVES, 0.8,
                    Measure.OWNERS, 0.82,
                    Measure.DEADLINES, 0.92,
                    Measure.SPANS, 1.0));

    /// The real record.
    public static final Floors REAL = new Floors(
            1.0,
            Map.ofEntries(
                    Map.entry(Measure.HEADER, 1.0),
                    Map.entry(Measure.ITEMS, 1.0),
                    Map.entry(Measure.REPORTERS, 1.0),
                    Map.entry(Measure.STATEMENTS, 1.0),
                    Map.entry(Measure.STANCE, 1.0),
                    Map.entry(Measure.AMOUNTS, 1.0),
                    Map.entry(Measure.APPOINTMENTS, 1.0),
                    Map.entry(Measure.DIRECTIVES, 0.95),
                    Map.entry(Measure.OWNERS, 0.95),
                    Map.entry(Measure.DEADLINES, 0.95),
                    Map.entry(Measure.PROCEDURE, 1.0)));

    /// Fails with all notes of the table where a measure lies below its floor.
    public void hold(String title, ScoreTable table) {
        var micro = table.micro();
        var low = new EnumMap<Measure, Double>(Measure.class);
        measures.forEach((measure, floor) -> {
            if (micro.value(measure) < floor) low.put(measure, micro.value(measure));
        });
        boolean namesLow = micro.names() < names;
        assertThat(low.isEmpty() && !namesLow)
                .as(() -> title + ": too low: " + low + (namesLow ? " names " + micro.names() : "") + "\n"
                        + table.print() + table.notes())
                .isTrue();
    }
}
