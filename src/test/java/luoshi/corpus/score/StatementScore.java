package luoshi.corpus.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 发言: who said what, and for or against.
final class StatementScore {

    private static final Pattern TITLE = Pattern.compile("(同志|说|：|:)+$");
    private static final Pattern LABEL_END = Pattern.compile("[^：:\\n]{0,30}[：:]");
    private static final Set<String> NO_STANCE = Set.of("", "NONE", "NULL", "NO_STANCE", "UNKNOWN");

    private final Scorecard card;
    private final SpannedText text;

    StatementScore(Scorecard card, SpannedText text) {
        this.card = card;
        this.text = text;
    }

    void count(JsonNode gold, JsonNode output) {
        var expected = statements(gold);
        var said = statements(output).stream().filter(s -> Span.of(s) != null).toList();
        var pairs = new Pairing();
        for (int a = 0; a < expected.size(); a++)
            for (int b = 0; b < said.size(); b++) {
                if (!speaker(expected.get(a)).equals(speaker(said.get(b)))) continue;
                double likeness = text.likeness(body(expected.get(a)), body(said.get(b)));
                if (likeness >= 0.5) pairs.offer(likeness, a, b);
            }
        var found = pairs.pairs();
        for (int a = 0; a < expected.size(); a++)
            countStatement(expected.get(a), found.containsKey(a) ? said.get(found.get(a)) : null);
        var used = new HashSet<>(found.values());
        for (int b = 0; b < said.size(); b++) {
            if (used.contains(b)) continue;
            card.tally(Measure.STATEMENTS).extra();
            card.note("extra statement: %s @%s", speaker(said.get(b)), Nodes.show(said.get(b), "start"));
        }
    }

    private void countStatement(JsonNode gold, @Nullable JsonNode found) {
        if (Nodes.optional(gold)) return;
        var tag = speaker(gold) + " @" + Nodes.show(gold, "start");
        if (found == null) {
            card.tally(Measure.STATEMENTS).missing();
            card.note("statement not found: %s", tag);
            return;
        }
        card.tally(Measure.STATEMENTS).hit();
        var right = new ArrayList<@Nullable String>(Nodes.values(gold, "stance_alt"));
        right.add(Nodes.words(gold, "stance"));
        boolean agrees = right.contains(stance(Nodes.words(found, "stance")));
        card.tally(Measure.STANCE).answer(agrees);
        if (!agrees)
            card.note("stance of %s: gold %s, output %s", tag, Nodes.show(gold, "stance"), Nodes.show(found, "stance"));
    }

    private static List<JsonNode> statements(JsonNode of) {
        var all = new ArrayList<JsonNode>();
        for (var item : Nodes.list(of, "items")) all.addAll(Nodes.list(item, "statements"));
        return all;
    }

    private String speaker(JsonNode statement) {
        return TITLE.matcher(text.squeezed(Nodes.member(statement, "speaker"))).replaceFirst("");
    }

    /// The span of an utterance without its own label.
    private Span body(JsonNode statement) {
        var whole = Span.certain(statement);
        var speaker = Span.of(Nodes.member(statement, "speaker"));
        if (speaker == null || !whole.covers(speaker)) return whole;
        var rest = text.cut(new Span(speaker.end(), whole.end()));
        var label = LABEL_END.matcher(rest);
        int skipped = label.lookingAt() ? rest.codePointCount(0, label.end()) : 0;
        return new Span(speaker.end() + skipped, whole.end());
    }

    private static @Nullable String stance(@Nullable String word) {
        if (word == null) return null;
        var stance = word.strip().toUpperCase(Locale.ROOT);
        return NO_STANCE.contains(stance) ? null : stance;
    }
}
