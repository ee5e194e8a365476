package luoshi.corpus.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 议题: agenda points, who reports on them and how they came out.
final class ItemScore {

    private final Scorecard card;
    private final SpannedText text;

    ItemScore(Scorecard card, SpannedText text) {
        this.card = card;
        this.text = text;
    }

    /// Counts, and tells which item of gold stands behind an item number of the output.
    Map<String, String> count(JsonNode gold, JsonNode output) {
        var goldItems = Nodes.list(gold, "items");
        var items = Nodes.list(output, "items");
        var pairs = pairs(goldItems, items);
        var numbers = new HashMap<String, String>();
        for (int a = 0; a < goldItems.size(); a++) {
            var item = goldItems.get(a);
            var found = pairs.containsKey(a) ? items.get(pairs.get(a)) : null;
            if (found != null) numbers.put(Nodes.show(found, "n"), Nodes.show(item, "n"));
            countItem(item, found);
        }
        var used = new HashSet<>(pairs.values());
        for (int b = 0; b < items.size(); b++) {
            if (used.contains(b)) continue;
            card.tally(Measure.ITEMS).extra();
            card.note("extra item: %s %s", Nodes.show(items.get(b), "n"), title(items.get(b)));
        }
        return numbers;
    }

    private String title(JsonNode item) {
        return Words.shorten(text.words(Nodes.member(item, "title")), 30);
    }

    private Map<Integer, Integer> pairs(List<JsonNode> gold, List<JsonNode> items) {
        var pairing = new Pairing();
        for (int a = 0; a < gold.size(); a++)
            for (int b = 0; b < items.size(); b++) {
                double likeness = likeness(gold.get(a), Span.of(Nodes.member(items.get(b), "title")));
                boolean sameNumber =
                        Objects.equals(gold.get(a).get("n"), items.get(b).get("n"));
                if (likeness >= 0.5) pairing.offer(likeness + (sameNumber ? 0.01 : 0), a, b);
            }
        return pairing.pairs();
    }

    private double likeness(JsonNode gold, @Nullable Span title) {
        if (title == null) return 0;
        double best = text.likeness(Span.certain(gold.get("title")), title);
        for (var other : Nodes.list(gold, "alt_titles"))
            best = Math.max(best, text.likeness(Span.certain(other), title));
        return best;
    }

    private void countItem(JsonNode gold, @Nullable JsonNode found) {
        if (found != null) {
            if (!Nodes.optional(gold)) card.tally(Measure.ITEMS).hit();
            countOutcome(gold, found);
            countReporters(gold, found);
            return;
        }
        if (Nodes.optional(gold)) return;
        card.tally(Measure.ITEMS).missing();
        card.note("item not found: %s", Nodes.show(gold, "n"));
        for (var reporter : Nodes.list(gold, "reporters"))
            if (!Nodes.optional(reporter)) card.tally(Measure.REPORTERS).missing();
        if (Nodes.words(gold, "outcome") != null) card.tally(Measure.OUTCOME).answer(false);
    }

    private void countOutcome(JsonNode gold, JsonNode found) {
        var right = Nodes.words(gold, "outcome");
        if (right == null) return;
        var said = Nodes.show(found, "outcome");
        card.tally(Measure.OUTCOME).answer(right.equals(said));
        if (!right.equals(said))
            card.note("outcome of item %s: gold %s, output %s", Nodes.show(gold, "n"), right, said);
    }

    private void countReporters(JsonNode gold, JsonNode found) {
        var n = Nodes.show(gold, "n");
        var left = new ArrayList<String>();
        for (var reporter : Nodes.list(found, "reporters")) left.add(text.squeezed(reporter));
        var offices = new HashSet<String>();
        for (var reporter : Nodes.list(gold, "reporters")) {
            var ways = Nodes.ways(reporter, "alt").stream()
                    .map(w -> Words.squeeze(text.cut(w)))
                    .toList();
            offices.addAll(ways.subList(1, ways.size()));
            boolean removed = removeFirst(left, ways);
            if (Nodes.optional(reporter)) continue;
            if (removed) card.tally(Measure.REPORTERS).hit();
            else {
                card.tally(Measure.REPORTERS).missing();
                card.note("reporter of item %s missing: %s", n, ways.getFirst());
            }
        }
        for (var name : left) {
            if (offices.contains(name)) continue;
            card.tally(Measure.REPORTERS).extra();
            card.note("reporter of item %s extra: %s", n, name);
        }
    }

    private static boolean removeFirst(List<String> names, List<String> ways) {
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            if (name.isEmpty() || ways.stream().noneMatch(w -> !w.isEmpty() && (name.contains(w) || w.contains(name))))
                continue;
            names.remove(i);
            return true;
        }
        return false;
    }
}
