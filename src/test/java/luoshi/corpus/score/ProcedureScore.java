package luoshi.corpus.score;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 程序审查: the verdicts on how things were resolved.
final class ProcedureScore {

    private static final Set<String> ALARMS = Set.of("VIOLATED", "WARN");

    /// A verdict of the output; the item is gold's number of it.
    private record Verdict(
            @Nullable String rule,
            @Nullable String item,
            @Nullable String verdict) {}

    private final Scorecard card;

    ProcedureScore(Scorecard card) {
        this.card = card;
    }

    void count(JsonNode gold, JsonNode output, Map<String, String> numbers) {
        if (!gold.has("procedure")) return;
        var expected = Nodes.list(gold, "procedure");
        var verdicts = Nodes.list(output, "findings").stream()
                .map(f -> new Verdict(Nodes.words(f, "rule"), item(f, numbers), Nodes.words(f, "verdict")))
                .toList();
        var known = new HashSet<String>();
        for (var entry : expected) {
            known.add(Nodes.words(entry, "rule") + " " + item(entry, Map.of()));
            countEntry(entry, expected, verdicts);
        }
        for (var v : verdicts)
            if (v.verdict != null && ALARMS.contains(v.verdict) && !known.contains(v.rule + " " + v.item)) card.alarm();
    }

    private static @Nullable String item(JsonNode node, Map<String, String> numbers) {
        var item = Nodes.words(node, "item");
        if (item == null || item.isEmpty()) return null;
        if (Nodes.member(node, "item") instanceof JsonNode n && n.isNumber() && n.intValue() == 0) return null;
        return numbers.getOrDefault(item, item);
    }

    private void countEntry(JsonNode entry, List<JsonNode> expected, List<Verdict> verdicts) {
        var rule = Nodes.show(entry, "rule");
        var item = item(entry, Map.of());
        var ofRule = verdicts.stream().filter(v -> rule.equals(v.rule)).toList();
        var hits = ofRule.stream().filter(v -> Objects.equals(v.item, item)).toList();
        boolean alone = expected.stream()
                        .filter(e -> rule.equals(Nodes.words(e, "rule")))
                        .count()
                == 1;
        if (hits.isEmpty() && alone && ofRule.size() == 1 && (item == null || ofRule.getFirst().item == null))
            hits = ofRule;
        var right = Nodes.values(entry, "also");
        right.add(Nodes.words(entry, "expect"));
        boolean agrees = hits.stream().anyMatch(v -> right.contains(v.verdict));
        card.tally(Measure.PROCEDURE).answer(agrees);
        if (!agrees)
            card.note(
                    "procedure %s item %s: gold %s, output %s",
                    rule,
                    item,
                    Nodes.show(entry, "expect"),
                    hits.isEmpty()
                            ? "missing"
                            : hits.stream().map(Verdict::verdict).toList());
    }
}
