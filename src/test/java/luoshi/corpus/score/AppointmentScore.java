package luoshi.corpus.score;

import java.util.HashSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 任免: who is to get which post.
final class AppointmentScore {

    private final Scorecard card;
    private final SpannedText text;

    AppointmentScore(Scorecard card, SpannedText text) {
        this.card = card;
        this.text = text;
    }

    void count(JsonNode gold, JsonNode output) {
        var expected = Nodes.list(gold, "appointments");
        var printed = Nodes.list(output, "appointments");
        var pairing = new Pairing();
        for (int a = 0; a < expected.size(); a++)
            for (int b = 0; b < printed.size(); b++)
                if (same(expected.get(a), printed.get(b)))
                    pairing.offer(
                            Objects.equals(
                                            expected.get(a).get("item"),
                                            printed.get(b).get("item"))
                                    ? 2
                                    : 1,
                            a,
                            b);
        var pairs = pairing.pairs();
        for (int a = 0; a < expected.size(); a++) {
            var x = expected.get(a);
            if (pairs.containsKey(a)) countFound(x, printed.get(pairs.get(a)));
            else if (!Nodes.optional(x)) {
                card.tally(Measure.APPOINTMENTS).missing();
                card.note("appointment not found: %s %s", Nodes.show(x, "kind"), text.cut(x.get("person")));
            }
        }
        var used = new HashSet<>(pairs.values());
        for (int b = 0; b < printed.size(); b++) {
            if (used.contains(b)) continue;
            card.tally(Measure.APPOINTMENTS).extra();
            card.note("extra appointment: %s %s", Nodes.show(printed.get(b), "kind"), person(printed.get(b)));
        }
    }

    private boolean same(JsonNode gold, JsonNode output) {
        return Words.squeeze(text.cut(gold.get("person"))).equals(person(output))
                && Objects.equals(Nodes.words(gold, "kind"), Nodes.words(output, "kind"));
    }

    private String person(JsonNode output) {
        return text.squeezed(Nodes.member(output, "person"));
    }

    private void countFound(JsonNode gold, JsonNode output) {
        if (Nodes.optional(gold)) return;
        card.tally(Measure.APPOINTMENTS).hit();
        var post = Nodes.member(gold, "post");
        if (post == null) return;
        boolean right = Words.overlap(text.cut(post), text.words(Nodes.member(output, "post")))
                && Objects.equals(months(gold, "probation_months"), months(output, "probationMonths"));
        card.tally(Measure.POSTS).answer(right);
        if (!right)
            card.note(
                    "post of %s: gold %s %s, output %s %s",
                    person(output),
                    text.cut(post),
                    Nodes.show(gold, "probation_months"),
                    text.words(Nodes.member(output, "post")),
                    Nodes.show(output, "probationMonths"));
    }

    /// A number, or null for none; 0 is none.
    private static @Nullable JsonNode months(JsonNode node, String key) {
        var months = Nodes.member(node, key);
        if (months == null || months.isString() && months.asString().isEmpty()) return null;
        return months.isNumber() && months.doubleValue() == 0 ? null : months;
    }
}
