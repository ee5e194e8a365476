package luoshi.oversight.directive.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.Inference;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.DirectiveReading;
import org.jspecify.annotations.Nullable;

/// 归题: to which point of the agenda a duty belongs that stands behind all of them: in a table with a column for it, or
/// in a list of what was decided on every point.
final class Points {

    /// What opens such a list at the head of a line.
    private static final Wording CLOSES = Wording.of(
            "(?:以上|综上，?|最后，?)?(?:会议|本次会议|党组会?|理事会|大会)?(?:经?(?:集体)?(?:研究|讨论)，?)?(?:一致)?(?:议定|决定|决议|明确|定下)(?:的)?(?:以下|如下|下列)?(?:事项|意见|内容)?(?:清单|一览)?(?:如下)?(?:：|(?=\n))|【(?:会议)?(?:结论|决议|决定|议定事项|行动项|待办)(?:[与和及、][\\p{IsHan}]{2,4})?】");
    private static final Wording LIST = Wording.of("(?:本次)?(?:会议)?(?:议定|决定|决议|明确|落实)(?:的)?(?:事项|意见|情况)?(?:汇总|清单)?");
    private static final Wording NUMBER =
            Wording.of("(?:议题|第|提案|案由)*(?<n>\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[项个]|[.]\\d+)?(?:议题)?");

    /// Words of a title say more than those of what was said.
    private static final int TITLE = 3;

    private final MeetingRecord record;
    private final Prose prose;

    Points(MeetingRecord record) {
        this.record = record;
        this.prose = record.prose();
    }

    /// The point that a cell names by number or title; null for none.
    @Nullable
    String named(int from, int to) {
        var number = NUMBER.matcher(prose).region(from, to);
        var value = number.matches() ? Numerals.integer(number.group("n")) : null;
        for (var item : record.items()) if (value != null && item.n().equals(value.toString())) return item.n();
        var words = pairs(from, to);
        String best = null;
        double most = 0.5;
        for (var item : record.items()) {
            var title = titled(item);
            long common = words.stream().filter(title::contains).count();
            double alike =
                    title.isEmpty() || words.isEmpty() ? 0 : common / (double) Math.min(words.size(), title.size());
            if (alike > most) {
                most = alike;
                best = item.n();
            }
        }
        return best;
    }

    /// Gives the duties of a closing list the points whose words they share.
    ///
    /// @param inferred is told of each, for no word of the text says so
    void settle(List<Directive> directives, Consumer<Inference> inferred) {
        if (record.items().size() < 2) return;
        int from = closing();
        if (from < 0) return;
        var last = record.items().getLast();
        var weights = weights(from);
        var before = "";
        for (int i = 0; i < directives.size(); i++) {
            var d = directives.get(i);
            int at = prose.indexOf(d.words().start());
            if (at < from || !d.item().equals(last.n())) continue;
            var likeliest = likeliest(pairs(at, prose.indexOf(d.words().end())), weights);
            if (likeliest.isEmpty()) likeliest = before;
            if (!likeliest.isEmpty() && !likeliest.equals(d.item())) {
                directives.set(i, d.on(likeliest));
                inferred.accept(DirectiveReading.pointByWords(likeliest, d.words()));
            }
            before = likeliest;
        }
    }

    /// Where a list closes the record that no point but the last has one of; -1 for none.
    private int closing() {
        int found = -1;
        if (headsAll(record.items().getLast()))
            return prose.indexOf(record.items().getLast().title().end());
        for (var item : record.items()) {
            found = -1;
            int to = prose.indexOf(item.place().end());
            for (int line = prose.indexOf(item.title().end()); line >= 0 && line < to; ) {
                if (CLOSES.begins(prose, line, Math.min(prose.length(), to + 1))) found = line;
                int next = prose.text().indexOf('\n', line);
                line = next < 0 ? -1 : next + 1;
            }
            if (found >= 0 && item != record.items().getLast()) return -1;
        }
        return found;
    }

    /// Whether the heading of a point is only that of the list.
    private boolean headsAll(Item item) {
        return LIST.fills(
                prose,
                prose.indexOf(item.title().start()),
                prose.indexOf(item.title().end()));
    }

    /// What two characters weigh for each point; those that many points share say little.
    private Map<Integer, Map<String, Double>> weights(int end) {
        var weights = new HashMap<Integer, Map<String, Double>>();
        for (var item : record.items()) {
            if (headsAll(item)) continue;
            var title = titled(item);
            int from = prose.indexOf(item.place().start()),
                    to = Math.min(end, prose.indexOf(item.place().end()));
            for (int pair : pairs(from, to))
                weights.computeIfAbsent(pair, p -> new HashMap<>())
                        .put(item.n(), title.contains(pair) ? (double) TITLE : 1);
        }
        for (var shared : weights.values()) {
            int points = shared.size();
            shared.replaceAll((n, weight) -> weight / (points * points));
        }
        return weights;
    }

    private static String likeliest(Set<Integer> pairs, Map<Integer, Map<String, Double>> weights) {
        var sums = new HashMap<String, Double>();
        for (int pair : pairs)
            weights.getOrDefault(pair, Map.of()).forEach((n, weight) -> sums.merge(n, weight, Double::sum));
        return sums.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Set<Integer> titled(Item item) {
        return pairs(
                prose.indexOf(item.title().start()), prose.indexOf(item.title().end()));
    }

    /// Every two characters that stand side by side.
    private Set<Integer> pairs(int from, int to) {
        var pairs = new HashSet<Integer>();
        for (int i = from; i + 1 < to; i++) pairs.add(prose.charAt(i) << 16 | prose.charAt(i + 1));
        return pairs;
    }
}
