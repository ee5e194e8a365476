package luoshi.corpus.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 会议要素: name, number, time, place and persons of the meeting.
final class HeaderScore {

    private static final List<String> FIELDS =
            List.of("name", "number", "time", "place", "host", "recorder", "checker");
    private static final Set<String> LOOSE = Set.of("name", "number", "place");

    private final Scorecard card;
    private final SpannedText text;

    HeaderScore(Scorecard card, SpannedText text) {
        this.card = card;
        this.text = text;
    }

    void count(JsonNode gold, @Nullable JsonNode output) {
        for (var field : FIELDS) count(field, Nodes.member(gold, field), printed(output, field));
        if (gold.has("should_attend")) card.tally(Measure.SHOULD).answer(sameShould(gold, output));
        count(Measure.PRESENT, gold, output);
        count(Measure.NONVOTING, gold, output);
        count(Measure.ABSENT, gold, output);
    }

    /// What the output says, or null where it says nothing.
    private @Nullable JsonNode printed(@Nullable JsonNode output, String field) {
        var member = Nodes.member(output, field);
        if (member == null || !text.squeezed(member).isEmpty()) return member;
        var value = Nodes.words(member, "value");
        return value == null || value.isEmpty() ? null : member;
    }

    private void count(String field, @Nullable JsonNode gold, @Nullable JsonNode output) {
        if (gold == null && output == null || gold != null && Nodes.optional(gold)) return;
        if (gold != null && output != null && agree(field, gold, output)) {
            card.tally(Measure.HEADER).hit();
            return;
        }
        if (output != null) card.tally(Measure.HEADER).extra();
        if (gold != null) card.tally(Measure.HEADER).missing();
        card.note(
                "header %s: gold %s, output %s",
                field,
                gold == null ? "nothing" : "'" + text.cut(gold) + "'",
                output == null ? "nothing" : "'" + text.words(output) + "'");
    }

    private boolean agree(String field, JsonNode gold, JsonNode output) {
        var ways = Nodes.ways(gold, "alt");
        var said = text.squeezed(output);
        if (field.equals("time")) {
            var value = Nodes.words(output, "value");
            if (value != null && !value.isEmpty()) return Terms.sameInstant(Nodes.words(gold, "normalised"), value);
        }
        for (var way : ways) {
            if (Words.squeeze(text.cut(way)).equals(said)) return true;
            if (LOOSE.contains(field) && meets(way, output)) return true;
        }
        return false;
    }

    private boolean meets(JsonNode way, JsonNode output) {
        var span = Span.of(output);
        if (span != null && text.likeness(Span.certain(way), span) >= 0.5) return true;
        return Words.overlap(text.cut(way), text.words(output));
    }

    private static boolean sameShould(JsonNode gold, @Nullable JsonNode output) {
        return Nodes.show(gold, "should_attend").equals(Nodes.show(output, "shouldAttend"));
    }

    private void count(Measure list, JsonNode gold, @Nullable JsonNode output) {
        var left = new ArrayList<String>();
        for (var name : Nodes.list(output, list.key)) left.add(text.squeezed(name));
        var optional = new ArrayList<String>();
        for (var entry : Nodes.list(gold, list.key)) {
            var name = Words.squeeze(text.cut(entry));
            if (Nodes.optional(entry)) optional.add(name);
            else if (left.remove(name)) card.tally(list).hit();
            else {
                card.tally(list).missing();
                card.note("%s: missing %s", list.key, name);
            }
        }
        for (var name : left) {
            if (optional.remove(name)) continue;
            card.tally(list).extra();
            card.note("%s: extra %s", list.key, name);
        }
    }
}
