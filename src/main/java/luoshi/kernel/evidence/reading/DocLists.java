package luoshi.kernel.evidence.reading;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.reading.Numbering.Level;
import luoshi.kernel.evidence.reading.Numbering.Series;
import org.jspecify.annotations.Nullable;

/// 编号与样式定义 (doc): lists, their levels, and the list a paragraph style brings along.
final class DocLists {

    static final int LEVEL = 0x260A;
    static final int LIST = 0x460B;

    private static final Map<Integer, String> FORMATS = Map.ofEntries(
            Map.entry(1, "upperRoman"),
            Map.entry(2, "lowerRoman"),
            Map.entry(3, "upperLetter"),
            Map.entry(4, "lowerLetter"),
            Map.entry(5, "ordinal"),
            Map.entry(10, "ideographDigital"),
            Map.entry(11, "japaneseCounting"),
            Map.entry(14, "decimalFullWidth"),
            Map.entry(16, "japaneseLegal"),
            Map.entry(17, "japaneseDigitalTenThousand"),
            Map.entry(18, "decimalEnclosedCircle"),
            Map.entry(19, "decimalFullWidth2"),
            Map.entry(22, "decimalZero"),
            Map.entry(23, "bullet"),
            Map.entry(26, "decimalEnclosedFullstop"),
            Map.entry(27, "decimalEnclosedParen"),
            Map.entry(28, "decimalEnclosedCircleChinese"),
            Map.entry(29, "ideographEnclosedCircle"),
            Map.entry(30, "ideographTraditional"),
            Map.entry(31, "ideographZodiac"),
            Map.entry(32, "ideographZodiacTraditional"),
            Map.entry(33, "taiwaneseCounting"),
            Map.entry(34, "ideographLegalTraditional"),
            Map.entry(35, "taiwaneseCountingThousand"),
            Map.entry(36, "taiwaneseDigital"),
            Map.entry(37, "chineseCounting"),
            Map.entry(38, "chineseLegalSimplified"),
            Map.entry(39, "chineseCountingThousand"),
            Map.entry(40, "ideographDigital"),
            Map.entry(255, "none"));

    private record Style(int base, int list, int level) {}

    private final ByteBuffer table;
    private final List<Style> styles = new ArrayList<>();
    private final Map<Integer, List<Level>> outlines = new HashMap<>();
    private final List<Series> lists = new ArrayList<>();
    private int at;

    DocLists(ByteBuffer table) {
        this.table = table;
    }

    /// The list that holds for a paragraph: 0 for none.
    ///
    /// @param list and `level`: what the paragraph says itself, -1 where it says nothing
    Place place(int style, int list, int level) {
        for (int hops = 0; style >= 0 && style < styles.size() && hops < 20; hops++) {
            var inherited = styles.get(style);
            if (list < 0) list = inherited.list;
            if (level < 0) level = inherited.level;
            style = inherited.base;
        }
        return new Place(Math.max(0, list), Math.max(0, level));
    }

    record Place(int list, int level) {}

    @Nullable
    Series series(int list) {
        return list < 1 || list > lists.size() ? null : lists.get(list - 1);
    }

    void readStyles(int from, int length) {
        if (length < 6) return;
        int end = from + length;
        int header = table.getShort(from) & 0xFFFF;
        int fixed = table.getShort(from + 4) & 0xFFFF;
        at = from + 2 + header;
        while (at + 2 <= end) {
            int size = table.getShort(at) & 0xFFFF;
            at += 2;
            styles.add(style(at, size, fixed));
            at += size;
        }
    }

    private Style style(int from, int size, int fixed) {
        if (size < fixed + 4 || from + size > table.limit()) return new Style(-1, -1, -1);
        boolean ofParagraphs = (table.getShort(from + 2) & 0xF) == 1;
        int base = (table.getShort(from + 2) & 0xFFFF) >> 4;
        int changes = from + fixed + 2 + 2 * (table.getShort(from + fixed) & 0xFFFF) + 2;
        var own = new int[] {-1, -1};
        if (ofParagraphs && changes + 4 <= from + size) {
            int length = table.getShort(changes) & 0xFFFF;
            DocRuns.changes(table, changes + 4, Math.min(length, from + size - changes - 2) - 2, (code, value) -> {
                if (code == LIST) own[0] = (short) (int) value;
                if (code == LEVEL) own[1] = value;
            });
        }
        return new Style(base == 0xFFF ? -1 : base, own[0], own[1]);
    }

    void readLists(Reading reading, int outlinesAt, int listsAt) {
        int count = table.getShort(outlinesAt) & 0xFFFF;
        at = outlinesAt + 2 + 28 * count;
        for (int i = 0; i < count; i++) {
            reading.step(1);
            int entry = outlinesAt + 2 + 28 * i;
            boolean simple = (table.get(entry + 26) & 1) != 0;
            var levels = new ArrayList<Level>();
            for (int l = 0; l < (simple ? 1 : Numbering.LEVELS); l++) levels.add(level());
            outlines.put(table.getInt(entry), levels);
        }
        uses(reading, listsAt);
    }

    private Level level() {
        int start = table.getInt(at);
        var format = FORMATS.getOrDefault(table.get(at + 4) & 0xFF, "decimal");
        int flags = table.get(at + 5);
        int follow = table.get(at + 15);
        int restart = (flags & 8) == 0 ? -1 : table.get(at + 26);
        at += 28 + (table.get(at + 24) & 0xFF) + (table.get(at + 25) & 0xFF);
        int length = table.getShort(at) & 0xFFFF;
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            char c = table.getChar(at + 2 + 2 * i);
            if (c < Numbering.LEVELS) text.append('%').append((char) ('1' + c));
            else text.append(c);
        }
        at += 2 + 2 * length;
        return new Level(
                start,
                format,
                text.toString(),
                follow == 0 ? "tab" : follow == 1 ? "space" : "nothing",
                restart,
                (flags & 4) != 0);
    }

    private void uses(Reading reading, int from) {
        int count = table.getInt(from);
        if (count < 0 || count > table.limit() / 16) throw reading.broken("编号表残缺");
        at = from + 4 + 16 * count;
        for (int i = 0; i < count; i++) {
            reading.step(1);
            int entry = from + 4 + 16 * i;
            int outline = table.getInt(entry);
            var levels = new ArrayList<>(outlines.getOrDefault(outline, List.of()));
            var starts = new HashMap<Integer, Integer>();
            at += 4;
            for (int o = table.get(entry + 12) & 0xFF; o > 0; o--) override(levels, starts);
            lists.add(new Series(Integer.toString(i), Integer.toString(outline), List.copyOf(levels), starts));
        }
    }

    private void override(List<Level> levels, Map<Integer, Integer> starts) {
        int start = table.getInt(at);
        int flags = table.getInt(at + 4);
        int level = flags & 0xF;
        at += 8;
        if ((flags & 0x20) != 0) {
            var own = level();
            if (level < levels.size()) levels.set(level, own);
            start = own.start();
        }
        if ((flags & 0x10) != 0 && level < levels.size()) starts.put(level, start);
    }
}
