package luoshi.corpus.score;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// 成绩表: one line for each document and one for all, the micro average.
public final class ScoreTable {

    private static final List<Measure> COLUMNS =
            Arrays.stream(Measure.values()).filter(m -> !m.column.isEmpty()).toList();

    private final Map<String, Scorecard> cards = new LinkedHashMap<>();

    public void add(String name, Scorecard card) {
        cards.put(name, card);
    }

    public Map<String, Scorecard> cards() {
        return Collections.unmodifiableMap(cards);
    }

    public Scorecard micro() {
        return Scorecard.sum(cards.values());
    }

    public String print() {
        var table = new StringBuilder(head());
        cards.forEach((name, card) -> table.append(line(name, card)));
        if (cards.size() != 1) table.append(line("MICRO", micro()));
        return table.toString();
    }

    public static String head() {
        var head = new StringBuilder("%-34s".formatted("document"));
        for (var measure : COLUMNS) head.append("%7s".formatted(measure.column));
        return head.append('\n').toString();
    }

    public static String line(String name, Scorecard card) {
        var line = new StringBuilder("%-34s".formatted(name.length() > 33 ? name.substring(0, 33) : name));
        for (var measure : COLUMNS) line.append("%7s".formatted(figure(card.value(measure))));
        return line.append('\n').toString();
    }

    /// Precision, recall and counts of every measure of a card.
    public static String details(Scorecard card) {
        var details = new StringBuilder("%-24s%7s%7s%7s\n".formatted("micro average", "P", "R", "F1"));
        for (var measure : Measure.values()) {
            var tally = card.tally(measure);
            if (tally.isEmpty()) continue;
            details.append("%-24s".formatted(measure.key));
            if (tally.isShare())
                details.append("%7s%7s%7s   %d of %d\n"
                        .formatted("", "", figure(tally.value()), tally.found(), tally.found() + tally.misses()));
            else
                details.append("%7s%7s%7s   tp %d fp %d fn %d\n"
                        .formatted(
                                figure(tally.precision()),
                                figure(tally.recall()),
                                figure(tally.value()),
                                tally.found(),
                                tally.extras(),
                                tally.misses()));
        }
        return details.append("pieces of a gold directive: %d; alarms on rules gold does not list: %d\n"
                        .formatted(card.pieces(), card.alarms()))
                .toString();
    }

    /// Everything that went wrong, one line each.
    public String notes() {
        var notes = new StringBuilder();
        cards.forEach((name, card) -> card.notes()
                .forEach(note -> notes.append("  ")
                        .append(name)
                        .append("  ")
                        .append(note)
                        .append('\n')));
        return notes.toString();
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "-" : "%.3f".formatted(value);
    }
}
