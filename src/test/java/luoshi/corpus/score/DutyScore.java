package luoshi.corpus.score;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 责任要素: force, owners, time limit and amounts of one directive that was found.
final class DutyScore {

    private static final Set<String> ORDERS = Set.of("instruction", "decision", "commitment");

    private final Scorecard card;
    private final SpannedText text;

    DutyScore(Scorecard card, SpannedText text) {
        this.card = card;
        this.text = text;
    }

    void count(JsonNode gold, JsonNode output) {
        var tag = "@" + Nodes.show(gold, "start") + " " + Words.shorten(text.cut(gold), 12);
        countForce(gold, output, tag);
        countOwners(Nodes.list(gold, "owners"), Nodes.list(output, "owners"), tag);
        countDeadline(Nodes.member(gold, "deadline"), Nodes.member(output, "deadline"), tag);
        countAmounts(Nodes.list(gold, "amounts"), Nodes.list(output, "amounts"), tag);
    }

    private void countForce(JsonNode gold, JsonNode output, String tag) {
        var kind = Nodes.show(gold, "kind");
        boolean order = ORDERS.contains(kind);
        if (!order && (!kind.equals("proposal") || Nodes.flag(gold, "adopted"))) return;
        var right = order ? "ORDER" : "PROPOSAL";
        var said = Nodes.show(output, "force");
        card.tally(Measure.FORCE).answer(right.equals(said));
        if (!right.equals(said)) card.note("force %s: gold %s, output %s", tag, right, said);
    }

    private void countOwners(List<JsonNode> gold, List<JsonNode> output, String tag) {
        var pairing = new Pairing();
        for (int a = 0; a < gold.size(); a++)
            for (int b = 0; b < output.size(); b++) {
                var x = gold.get(a);
                var y = output.get(b);
                if (!sameOwner(x, y)) continue;
                boolean exact = Words.squeeze(text.cut(x)).equals(text.squeezed(y));
                pairing.offer((exact ? 2 : 0) + (Nodes.optional(x) ? 0 : 1), a, b);
            }
        var pairs = pairing.pairs();
        for (int a = 0; a < gold.size(); a++) {
            var x = gold.get(a);
            if (Nodes.optional(x)) continue;
            if (pairs.containsKey(a)) {
                card.tally(Measure.OWNERS).hit();
                countRole(x, output.get(pairs.get(a)));
            } else {
                card.tally(Measure.OWNERS).missing();
                card.note("owner %s: missing %s", tag, Words.squeeze(text.cut(x)));
            }
        }
        var used = new HashSet<>(pairs.values());
        for (int b = 0; b < output.size(); b++) {
            if (used.contains(b)) continue;
            card.tally(Measure.OWNERS).extra();
            card.note("owner %s: extra %s", tag, text.words(output.get(b)));
        }
    }

    private void countRole(JsonNode gold, JsonNode output) {
        var role = Nodes.words(gold, "role");
        if (role != null) card.tally(Measure.ROLES).answer(role.equals(Nodes.words(output, "role")));
    }

    private boolean sameOwner(JsonNode gold, JsonNode output) {
        var span = Span.of(output);
        for (var way : Nodes.ways(gold, "alt")) {
            if (Words.overlap(text.cut(way), text.words(output))) return true;
            var place = Span.certain(way);
            if (span != null && text.size(place) > 0 && 2 * text.common(place, span) >= text.size(place)) return true;
        }
        return false;
    }

    private void countDeadline(@Nullable JsonNode gold, @Nullable JsonNode output, String tag) {
        if (gold != null && Nodes.optional(gold)) return;
        var tally = card.tally(Measure.DEADLINES);
        var said = Nodes.words(output, "value");
        boolean dated = said != null && !said.isEmpty();
        var right = gold == null ? List.<@Nullable String>of() : Nodes.values(gold, "also");
        var first = Nodes.words(gold, "normalised");
        boolean agrees = dated && (Terms.same(first, said) || right.stream().anyMatch(r -> Terms.same(r, said)));
        if (first != null) {
            if (agrees) tally.hit();
            else {
                tally.missing();
                if (dated) tally.extra();
                card.note(
                        "deadline %s: gold %s %s, output %s",
                        tag, Words.squeeze(text.cut(Objects.requireNonNull(gold))), first, said);
            }
            return;
        }
        if (dated && !agrees) {
            tally.extra();
            card.note(
                    "deadline %s: gold %s, output %s",
                    tag, gold == null ? "none" : "has no date for " + Words.squeeze(text.cut(gold)), said);
        }
        if (gold != null) card.tally(Measure.FUZZY_DEADLINES).answer(sameWords(gold, output));
    }

    private boolean sameWords(JsonNode gold, @Nullable JsonNode output) {
        if (output == null) return false;
        var span = Span.of(output);
        return span != null && text.common(Span.certain(gold), span) > 0
                || Words.overlap(text.cut(gold), text.words(output));
    }

    private void countAmounts(List<JsonNode> gold, List<JsonNode> output, String tag) {
        var pairing = new Pairing();
        for (int a = 0; a < gold.size(); a++)
            for (int b = 0; b < output.size(); b++)
                if (Quantity.of(gold.get(a)).same(Quantity.of(output.get(b))))
                    pairing.offer(Nodes.optional(gold.get(a)) ? 0 : 1, a, b);
        var pairs = pairing.pairs();
        for (int a = 0; a < gold.size(); a++) {
            var x = gold.get(a);
            if (Nodes.optional(x)) continue;
            boolean found = pairs.containsKey(a);
            for (var tally : talliesOf(x)) {
                if (found) tally.hit();
                else tally.missing();
            }
            if (!found) card.note("amount %s: missing %s", tag, Words.squeeze(text.cut(x)));
        }
        var used = new HashSet<>(pairs.values());
        for (int b = 0; b < output.size(); b++) {
            var y = output.get(b);
            if (used.contains(b) || meetsOptional(gold, Span.of(y))) continue;
            talliesOf(y).forEach(Tally::extra);
            card.note("amount %s: extra %s %s %s", tag, text.words(y), Nodes.show(y, "value"), Nodes.show(y, "unit"));
        }
    }

    /// An optional amount may be read in another unit.
    private boolean meetsOptional(List<JsonNode> gold, @Nullable Span span) {
        return span != null && gold.stream().anyMatch(x -> Nodes.optional(x) && text.common(Span.certain(x), span) > 0);
    }

    private List<Tally> talliesOf(JsonNode amount) {
        var amounts = card.tally(Measure.AMOUNTS);
        return Quantity.of(amount).isMoney() ? List.of(amounts, card.tally(Measure.MONEY)) : List.of(amounts);
    }
}
