package luoshi.corpus.score;

import tools.jackson.databind.JsonNode;

/// 可核对: the share of spans that point to the words they carry.
final class SpanScore {

    private final Scorecard card;
    private final SpannedText text;

    SpanScore(Scorecard card, SpannedText text) {
        this.card = card;
        this.text = text;
    }

    void count(JsonNode node) {
        if (node.isObject() && (node.has("start") || node.has("end"))) {
            boolean right = verifiable(node);
            card.tally(Measure.SPANS).answer(right);
            if (!right)
                card.note(
                        "span not verifiable: %s..%s %s",
                        Nodes.show(node, "start"), Nodes.show(node, "end"), Nodes.show(node, "text"));
        }
        if (node.isContainer()) node.forEach(this::count);
    }

    private boolean verifiable(JsonNode node) {
        var span = Span.of(node);
        if (span == null || span.start() < 0 || span.start() >= span.end() || span.end() > text.length()) return false;
        var words = Nodes.member(node, "text");
        return words == null || words.isString() && words.asString().equals(text.cut(span));
    }
}
