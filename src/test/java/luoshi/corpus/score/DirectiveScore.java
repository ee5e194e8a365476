package luoshi.corpus.score;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import luoshi.corpus.score.DirectiveMatches.Matching;
import tools.jackson.databind.JsonNode;

/// 交办: whether each directive was found and nothing else taken for one.
final class DirectiveScore {

    private final Scorecard card;
    private final SpannedText text;

    DirectiveScore(Scorecard card, SpannedText text) {
        this.card = card;
        this.text = text;
    }

    void count(JsonNode gold, JsonNode output, Map<String, String> numbers) {
        var matches = new DirectiveMatches(gold, output, text, numbers);
        countAnyItem(matches, matches.match(true));
        var matching = matches.match(false);
        for (int a = 0; a < matches.gold.size(); a++)
            if (!Nodes.optional(matches.gold.get(a))) countGold(matches, matching, a);
        var owner = new HashMap<Integer, Integer>();
        matching.found().forEach((a, b) -> owner.put(b, a));
        for (int b = 0; b < matches.output.size(); b++) {
            if (!owner.containsKey(b)) countUnmatched(matches, b);
            else if (!Nodes.optional(matches.gold.get(owner.get(b)))) {
                card.tally(Measure.DIRECTIVES).rightOutput();
                card.tally(Measure.DIRECTIVES_COVERED).rightOutput();
            }
        }
        var duties = new DutyScore(card, text);
        matching.found().forEach((a, b) -> {
            var wanted = matches.gold.get(a);
            if (!Nodes.optional(wanted)) duties.count(wanted, matches.output.get(b));
        });
    }

    private void countAnyItem(DirectiveMatches matches, Matching matching) {
        var tally = card.tally(Measure.DIRECTIVES_ANY_ITEM);
        for (int a = 0; a < matches.gold.size(); a++) {
            if (Nodes.optional(matches.gold.get(a))) continue;
            tally.gold(matching.has(a));
            if (matching.found().containsKey(a)) tally.rightOutput();
        }
        for (int b = 0; b < matches.output.size(); b++)
            if (!matching.found().containsValue(b) && !insideOptional(matches, b, x -> true)) tally.extra();
    }

    private void countGold(DirectiveMatches matches, Matching matching, int a) {
        var gold = matches.gold.get(a);
        boolean found = matching.has(a);
        var kind = Nodes.show(gold, "kind");
        card.tally(Measure.DIRECTIVES).gold(found);
        card.tally(kind.equals("proposal") ? Measure.PROPOSALS_RECALL : Measure.ORDERS_RECALL)
                .answer(found);
        card.tally(Measure.DIRECTIVES_COVERED)
                .gold(matches.size(a) > 0 && 2 * covered(matches, gold) >= matches.size(a));
        if (!found)
            card.note(
                    "directive not found (item %s, %s): %s",
                    Nodes.show(gold, "item"), kind, Words.shorten(text.cut(gold), 40));
    }

    /// How much of a gold directive all directives of the output on that item cover together.
    private int covered(DirectiveMatches matches, JsonNode gold) {
        var whole = Span.certain(gold);
        var pieces = matches.output.stream()
                .filter(y -> matches.sameItem(gold, y) && text.common(whole, Span.certain(y)) > 0)
                .map(y -> Span.certain(y).with(whole))
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
        int covered = 0, last = whole.start();
        for (var piece : pieces) {
            int start = Math.max(piece.start(), last);
            if (piece.end() <= start) continue;
            covered += matches.common(gold, new Span(start, piece.end()));
            last = piece.end();
        }
        return covered;
    }

    private void countUnmatched(DirectiveMatches matches, int b) {
        var output = matches.output.get(b);
        int size = text.size(matches.span(b));
        if (insideOptional(matches, b, x -> matches.sameItem(x, output))) return;
        int common = 0;
        for (var x : matches.gold) if (matches.sameItem(x, output)) common += matches.common(x, matches.span(b));
        boolean piece = size > 0 && 2 * common >= size;
        card.tally(Measure.DIRECTIVES).extra();
        if (piece) {
            card.piece();
            card.tally(Measure.DIRECTIVES_COVERED).rightOutput();
        } else card.tally(Measure.DIRECTIVES_COVERED).extra();
        card.note(
                "extra directive%s (item %s): %s",
                piece ? " (piece of a gold one)" : "",
                Nodes.show(output, "item"),
                Words.shorten(text.cut(matches.span(b)), 40));
    }

    private boolean insideOptional(DirectiveMatches matches, int b, Predicate<JsonNode> eligible) {
        int size = text.size(matches.span(b));
        return size > 0
                && matches.gold.stream()
                        .filter(Nodes::optional)
                        .filter(eligible)
                        .anyMatch(x -> 2 * matches.common(x, matches.span(b)) >= size);
    }
}
