package luoshi.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 标注文本: a record with its marks taken out again. What the marks mean stands in `records/README.md`.
///
/// @param notes the lines above `----`: habit, kind, should, loose
/// @param text the text without marks, as a reader is given it
/// @param marks in order of their beginning, outer before inner
/// @param complaints what could not be understood; empty for a valid text
public record MarkedText(
        String file, Map<String, String> notes, String text, List<Mark> marks, List<Complaint> complaints) {

    private static final List<String> NOTES = List.of("habit", "kind", "should", "loose", "note");

    public static MarkedText read(String file, String source) {
        return new Scan(file, source).scan();
    }

    /// Runs once over the source: the notes line by line, then the text mark by mark.
    private static final class Scan {
        private final String file;
        private final int[] source;
        private final Map<String, String> notes = new LinkedHashMap<>();
        private final List<Complaint> complaints = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final List<Opening> open = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int at, line = 1, offset;

        private record Opening(Head head, int start, int line, int order) {}

        private final Map<Mark, Integer> order = new IdentityHashMap<>();
        private int opened;

        Scan(String file, String source) {
            this.file = file;
            this.source = source.codePoints().toArray();
        }

        MarkedText scan() {
            readNotes();
            while (at < source.length) step();
            for (var left : open) complain(left.line, left.head.shown(), "bracket is never closed");
            marks.sort(Comparator.comparing(order::get));
            return new MarkedText(
                    file, Map.copyOf(notes), text.toString(), List.copyOf(marks), List.copyOf(complaints));
        }

        private void readNotes() {
            while (at < source.length) {
                var words = nextLine();
                if (words.equals("----")) return;
                int colon = words.indexOf(':');
                var key = colon < 0 ? "" : words.substring(0, colon).strip();
                if (!NOTES.contains(key)) complain(line - 1, null, "unknown note, or no line ---- : " + words);
                else notes.put(key, words.substring(colon + 1).strip());
            }
            complain(line, null, "no line ---- between notes and text");
        }

        private String nextLine() {
            int from = at;
            while (at < source.length && source[at] != '\n') at++;
            var words = new String(source, from, at - from).strip();
            at++;
            line++;
            return words;
        }

        private void step() {
            int c = source[at];
            if (c == '⟦') open();
            else if (c == '⟧') close();
            else {
                text.appendCodePoint(c);
                offset++;
                at++;
                if (c == '\n') line++;
            }
        }

        private void open() {
            int bar = at + 1;
            while (bar < source.length && "|⟦⟧\n".indexOf(source[bar]) < 0) bar++;
            var words = new String(source, at + 1, bar - at - 1);
            if (bar == source.length || source[bar] != '|') {
                complain(line, "⟦" + words, "head without a bar");
                at = Math.max(bar, at + 1);
                open.add(new Opening(Head.of(words), offset, line, opened++));
                return;
            }
            open.add(new Opening(Head.of(words), offset, line, opened++));
            at = bar + 1;
        }

        private void close() {
            at++;
            if (open.isEmpty()) {
                complain(line, tail(), "closing bracket without an opening one");
                return;
            }
            var opening = open.removeLast();
            int begin = text.offsetByCodePoints(text.length(), opening.start - offset);
            var words = text.substring(begin);
            var head = opening.head;
            var shown = "⟦" + head.shown() + "|" + shorten(words) + "⟧";
            if (words.isBlank()) complain(opening.line, shown, "mark without words");
            else if (!head.tag().equals("hole") && !words.strip().equals(words))
                complain(opening.line, shown, "mark begins or ends with a blank");
            var mark = new Mark(
                    head.tag(), head.words(), head.pairs(), head.flags(), opening.start, offset, opening.line, shown);
            order.put(mark, opening.order);
            marks.add(mark);
        }

        private String tail() {
            return "…" + text.substring(Math.max(0, text.length() - 12)).strip() + "⟧";
        }

        private static String shorten(String words) {
            var flat = words.replaceAll("\\s+", " ");
            return flat.length() <= 16 ? flat : flat.substring(0, 16) + "…";
        }

        private void complain(int line, @Nullable String mark, String message) {
            complaints.add(new Complaint(file, line, mark, message));
        }
    }
}
