package luoshi.corpus.fault;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// 一页稿纸: a text on which insertions and replacements are noted and then carried out in one go, gold moving along.
/// Offsets are code points of the text as it was.
final class Sheet {

    /// A line without its line end.
    record Line(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private final int[] points;
    private final ObjectNode gold;
    private final List<Place> furniture;
    private final Map<Integer, String> insertions = new HashMap<>();
    private final Map<Integer, String> replacements = new HashMap<>();
    private final Set<Integer> furnished = new HashSet<>();
    private int[] newStart = {};
    private int[] newEnd = {};

    Sheet(Damaged from) {
        points = from.text().codePoints().toArray();
        gold = from.gold().deepCopy();
        furniture = from.furniture();
    }

    int length() {
        return points.length;
    }

    int at(int offset) {
        return offset < 0 || offset >= points.length ? '\n' : points[offset];
    }

    String words(int start, int end) {
        return new String(points, start, end - start);
    }

    JsonNode gold() {
        return gold;
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int i = 0; i <= points.length; i++) {
            if (i < points.length && points[i] != '\n') continue;
            int end = i > start && points[i - 1] == '\r' ? i - 1 : i;
            lines.add(new Line(start, end));
            start = i + 1;
        }
        return lines;
    }

    void replace(int offset, String by) {
        replacements.put(offset, by);
    }

    /// Puts blanks or line ends before a character; never inside a number.
    void insert(int offset, String blanks) {
        if (!insideNumber(offset)) insertions.merge(offset, blanks, String::concat);
    }

    /// Puts words before a character that are no part of the record; they become a hole of every directive around them.
    void furnish(int offset, String words) {
        if (insideNumber(offset)) return;
        insertions.merge(offset, words, String::concat);
        furnished.add(offset);
    }

    /// Whether a break before this character would fall inside a figure, a clock time or a Latin word.
    boolean insideNumber(int offset) {
        int before = at(offset - 1), after = at(offset);
        if (isFigure(before) && isFigure(after)) return true;
        if (isLetter(before) && isLetter(after)) return true;
        if (isFigure(before) && joins(after)) return isFigure(at(offset + 1));
        return joins(before) && isFigure(after) && isFigure(at(offset - 2));
    }

    static boolean isFigure(int c) {
        return Character.isDigit(c) || "〇零一二三四五六七八九十百千万亿两".indexOf(c) >= 0;
    }

    private static boolean isLetter(int c) {
        return c < 0x250 && Character.isLetter(c);
    }

    private static boolean joins(int c) {
        return ".．:：/-,，%—~".indexOf(c) >= 0;
    }

    Damaged carryOut() {
        var text = new StringBuilder();
        newStart = new int[points.length + 1];
        newEnd = new int[points.length + 1];
        var furniture = new ArrayList<Place>();
        int length = 0;
        for (int i = 0; i <= points.length; i++) {
            newEnd[i] = length;
            length += append(text, insertions.get(i));
            newStart[i] = length;
            if (furnished.contains(i)) furniture.add(new Place(newEnd[i], newStart[i]));
            if (i < points.length) length += append(text, replacements.getOrDefault(i, Character.toString(points[i])));
        }
        for (var place : this.furniture) furniture.add(new Place(newStart[place.start()], newEnd[place.end()]));
        furniture.sort(null);
        addHoles();
        move(gold);
        gold.put("chars", length);
        gold.put("sha256_of_text", new Original("", text.toString().getBytes(StandardCharsets.UTF_8)).sha256());
        return new Damaged(text.toString(), gold, List.copyOf(furniture));
    }

    private static int append(StringBuilder text, @Nullable String words) {
        if (words == null) return 0;
        text.append(words);
        return words.codePointCount(0, words.length());
    }

    private void addHoles() {
        for (var directive : gold.path("directives"))
            for (int offset : furnished.stream().sorted().toList())
                if (directive.get("start").intValue() < offset
                        && offset < directive.get("end").intValue())
                    ((ObjectNode) directive)
                            .withArray("holes")
                            .addObject()
                            .put("start", newEnd[offset])
                            .put("end", newStart[offset])
                            .put("moved", true);
    }

    private void move(JsonNode node) {
        if (node instanceof ObjectNode span && span.has("start") && span.has("end")) {
            if (span.has("moved")) span.remove("moved");
            else
                span.put("start", newStart[span.get("start").intValue()])
                        .put("end", newEnd[span.get("end").intValue()]);
        }
        if (node.isContainer()) node.forEach(this::move);
    }
}
