package luoshi.corpus.score;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 交办配对: gold directives and those of an output, brought together by item and common words.
final class DirectiveMatches {

    final List<JsonNode> gold;
    final List<JsonNode> output;
    private final SpannedText text;
    private final Map<String, String> numbers;
    private final boolean loose;
    private final int[] sizes;

    /// @param numbers which gold item stands behind an item number of the output
    DirectiveMatches(JsonNode gold, JsonNode output, SpannedText text, Map<String, String> numbers) {
        this.gold = Nodes.list(gold, "directives");
        this.output = Nodes.list(output, "directives").stream()
                .filter(d -> Span.of(d) != null)
                .toList();
        this.text = text;
        this.numbers = numbers;
        this.loose = Nodes.flag(gold, "items_loose");
        this.sizes =
                this.gold.stream().mapToInt(g -> common(g, Span.certain(g))).toArray();
    }

    /// @param found gold index to output index
    /// @param shared gold directives found inside what their parent found
    record Matching(Map<Integer, Integer> found, Set<Integer> shared) {
        boolean has(int gold) {
            return found.containsKey(gold) || shared.contains(gold);
        }
    }

    Matching match(boolean anyItem) {
        var pairing = new Pairing();
        for (int a = 0; a < gold.size(); a++)
            for (int b = 0; b < output.size(); b++)
                if (anyItem || sameItem(gold.get(a), output.get(b))) offer(pairing, a, b);
        var found = pairing.pairs();
        var shared = new HashSet<Integer>();
        for (int a = 0; a < gold.size(); a++) {
            var parent = Nodes.member(gold.get(a), "part_of");
            if (found.containsKey(a) || parent == null || !found.containsKey(parent.intValue())) continue;
            if (2 * common(gold.get(a), span(found.get(parent.intValue()))) >= sizes[a]) shared.add(a);
        }
        return new Matching(found, shared);
    }

    private void offer(Pairing pairing, int a, int b) {
        int common = common(gold.get(a), span(b));
        if (common == 0 || 2 * common < sizes[a]) return;
        double union = sizes[a] + text.size(span(b)) - common;
        pairing.offer(common / union + (Nodes.optional(gold.get(a)) ? 0 : 0.001), a, b);
    }

    Span span(int output) {
        return Span.certain(this.output.get(output));
    }

    int size(int gold) {
        return sizes[gold];
    }

    boolean sameItem(JsonNode gold, JsonNode output) {
        if (loose) return true;
        var said = item(Nodes.member(output, "item"));
        return numbers.getOrDefault(said, said).equals(Nodes.show(gold, "item"));
    }

    private static String item(@Nullable JsonNode item) {
        var number = item == null ? "" : item.asString("");
        return number.isEmpty() ? "0" : number;
    }

    int common(JsonNode gold, Span other) {
        var holes = Nodes.list(gold, "holes").stream().map(Span::certain).toList();
        return text.commonOutsideHoles(Span.certain(gold), holes, other);
    }
}
