package luoshi.surface.dossier.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Transcript;
import luoshi.surface.dossier.Mark;
import luoshi.surface.dossier.MarkKind;

/// 片段: a stretch of the original that is marked the same way throughout. Marks may lie in and across each other;
/// segments only stand side by side.
///
/// @param start its first code point
/// @param css families and standing of its marks
/// @param marks ids of the marks on it, the widest first, parted by blanks
/// @param signs signs of the marks that begin here
public record Segment(int start, String text, String css, String marks, String signs) {

    private static final String PAGE = "page-break";

    public boolean plain() {
        return marks.isEmpty() && css.isEmpty();
    }

    /// Cuts a text where marks begin and end, and where pages do.
    public static List<Segment> of(Transcript transcript, List<Mark> marks) {
        var text = new Offsets(transcript.text());
        var shown = marks.stream()
                .filter(m -> m.place().length() > 0)
                .sorted(Comparator.comparingInt((Mark m) -> m.place().start())
                        .thenComparingInt(m -> -m.place().length()))
                .toList();
        var cuts = new TreeSet<Integer>(List.of(0, text.length()));
        for (var m : shown) {
            cuts.add(m.place().start());
            cuts.add(m.place().end());
        }
        var pages = new TreeSet<Integer>();
        for (var p : transcript.pages()) if (p.start() > 0 && p.start() < text.length()) pages.add(p.start());
        cuts.addAll(pages);
        var segments = new ArrayList<Segment>();
        var open = new ArrayList<Mark>();
        int next = 0;
        int from = 0;
        for (int to : cuts) {
            if (to == from) continue;
            if (pages.contains(from) && !text.slice(from - 1, from).equals("\f"))
                segments.add(new Segment(from, "", PAGE, "", ""));
            int at = from;
            open.removeIf(m -> m.place().end() <= at);
            var begun = new StringBuilder();
            for (; next < shown.size() && shown.get(next).place().start() == from; next++) {
                open.add(shown.get(next));
                begun.append(sign(shown.get(next)));
            }
            cut(segments, from, text.slice(from, to), open, begun.toString());
            from = to;
        }
        return segments;
    }

    /// A browser folds CR LF into one character and drops form feeds: neither may stand inside a segment.
    private static void cut(List<Segment> segments, int from, String words, List<Mark> open, String signs) {
        var css = css(open);
        var ids = ids(open);
        int at = from;
        var piece = new StringBuilder();
        int begin = from;
        for (int i = 0; i < words.length(); at++) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            boolean lone = c == '\r' && (i >= words.length() || words.charAt(i) != '\n');
            if (c != '\f' && c != '\r') {
                piece.appendCodePoint(c < 0x20 && c != '\n' && c != '\t' || c == 0x7f ? '\uFFFD' : c);
                continue;
            }
            if (!piece.isEmpty()) segments.add(new Segment(begin, piece.toString(), css, ids, signs));
            if (!piece.isEmpty()) signs = "";
            piece.setLength(0);
            if (c == '\f') segments.add(new Segment(at, "", PAGE, "", ""));
            if (lone) segments.add(new Segment(at, "\n", css, ids, ""));
            begin = at + 1;
        }
        if (!piece.isEmpty()) segments.add(new Segment(begin, piece.toString(), css, ids, signs));
    }

    private static String ids(List<Mark> open) {
        var ids = new StringBuilder();
        for (var m : open) ids.append(ids.isEmpty() ? "" : " ").append(m.id());
        return ids.toString();
    }

    private static String css(List<Mark> open) {
        if (open.isEmpty()) return "";
        var css = new TreeSet<String>();
        var inner = open.getFirst();
        for (var m : open) {
            boolean inferredTitle = m.kind() == MarkKind.OUTCOME && m.standing() == Mark.Standing.INFERRED;
            if (!inferredTitle) css.add(m.kind().family().css());
            if (m.place().length() <= inner.place().length() && !inferredTitle) inner = m;
            if (m.kind() == MarkKind.DIRECTIVE
                    && m.value().getOrDefault("vague", "").equals("true")) css.add("vague");
        }
        return "m " + String.join(" ", css) + " " + inner.standing().css();
    }

    private static String sign(Mark m) {
        if (m.kind() == MarkKind.INFERENCE || m.kind() == MarkKind.OUTCOME && m.standing() == Mark.Standing.INFERRED)
            return "";
        return m.kind().sign() + (m.standing() == Mark.Standing.UNSETTLED ? "？" : "");
    }
}
