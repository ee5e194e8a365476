package luoshi.corpus.score;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 区间: start and end as an output gives them, right or wrong.
record Span(int start, int end) {

    static @Nullable Span of(@Nullable JsonNode node) {
        if (node == null || !node.isObject()) return null;
        var start = node.get("start");
        var end = node.get("end");
        if (start == null || end == null || !start.isInt() || !end.isInt()) return null;
        return new Span(start.intValue(), end.intValue());
    }

    /// The span of a node that has one for certain: gold.
    static Span certain(JsonNode node) {
        return new Span(node.get("start").intValue(), node.get("end").intValue());
    }

    Span with(Span other) {
        return new Span(Math.max(start, other.start), Math.min(end, other.end));
    }

    boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }
}
