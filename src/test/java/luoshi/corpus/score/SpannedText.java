package luoshi.corpus.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 原文: the text spans point into. Sizes count characters that are not blank.
final class SpannedText {

    private final int[] points;
    private final int[] inked;

    SpannedText(String text) {
        points = text.codePoints().toArray();
        inked = new int[points.length + 1];
        for (int i = 0; i < points.length; i++) inked[i + 1] = inked[i] + (Words.isBlank(points[i]) ? 0 : 1);
    }

    int length() {
        return points.length;
    }

    int size(Span span) {
        int start = Math.clamp(span.start(), 0, points.length);
        int end = Math.clamp(span.end(), 0, points.length);
        return end > start ? inked[end] - inked[start] : 0;
    }

    int common(Span a, Span b) {
        return size(a.with(b));
    }

    /// What a span shares with a gold span, its holes left out.
    int commonOutsideHoles(Span gold, List<Span> holes, Span other) {
        int common = common(gold, other);
        for (var hole : holes) common -= common(hole.with(gold), other);
        return common;
    }

    /// Common part over the longer of both.
    double likeness(Span a, Span b) {
        int longer = Math.max(size(a), size(b));
        return longer == 0 ? 0 : common(a, b) / (double) longer;
    }

    String cut(Span span) {
        int start = Math.clamp(span.start(), 0, points.length);
        int end = Math.clamp(span.end(), start, points.length);
        return new String(points, start, end - start);
    }

    String cut(JsonNode gold) {
        return cut(Span.certain(gold));
    }

    /// The words of an output node: its own text, else the slice it points to.
    String words(@Nullable JsonNode node) {
        if (node == null || node.isNull()) return "";
        if (node.isString()) return node.asString();
        var own = Nodes.words(node, "text");
        if (own != null) return own;
        var span = Span.of(node);
        return span == null ? "" : cut(span);
    }

    String squeezed(@Nullable JsonNode node) {
        return Words.squeeze(words(node));
    }
}
