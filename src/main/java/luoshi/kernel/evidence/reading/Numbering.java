package luoshi.kernel.evidence.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// 自动编号: counts the numbered paragraphs of a document as a word processor does and gives each its label. Item
/// numbers of minutes are often automatic and stand nowhere in the text.
final class Numbering {

    static final int LEVELS = 9;
    private static final String CLOSING = "、，。．：；）】〕》〉」』";

    /// One level of a list.
    ///
    /// @param text with %1 to %9 where the numbers of the levels go
    /// @param follow tab, space or nothing
    /// @param restart the level, counted from 1, whose turning sets this one back; 0 never; -1 any higher one
    /// @param legal whether all numbers are shown as 1, 2, 3
    record Level(int start, String format, String text, String follow, int restart, boolean legal) {}

    /// A list that paragraphs belong to. Lists of the same `counters` go on counting each other's numbers.
    ///
    /// @param id of the list itself
    /// @param starts at which number a level begins anew when this list is first met
    record Series(String id, String counters, List<Level> levels, Map<Integer, Integer> starts) {}

    private final Map<String, Integer[]> counts = new HashMap<>();
    private final Set<String> met = new HashSet<>();

    /// Counts one paragraph and says what stands before it.
    String label(Series series, int level) {
        if (level < 0 || level >= series.levels().size()) return "";
        var count = counts.computeIfAbsent(series.counters(), _ -> new Integer[LEVELS]);
        if (met.add(series.id())) series.starts().keySet().forEach(l -> count[l] = null);
        var own = count[level];
        count[level] = own == null ? start(series, level) : own + 1;
        for (int higher = 0; higher < level; higher++) if (count[higher] == null) count[higher] = start(series, higher);
        for (int deeper = level + 1; deeper < series.levels().size(); deeper++)
            if (setBack(series.levels().get(deeper), level)) count[deeper] = null;
        return shown(series, level, count);
    }

    private static int start(Series series, int level) {
        return series.starts().getOrDefault(level, series.levels().get(level).start());
    }

    private static boolean setBack(Level deeper, int turned) {
        return deeper.restart() < 0 || turned < deeper.restart();
    }

    private static String shown(Series series, int level, Integer[] count) {
        var own = series.levels().get(level);
        var shown = new StringBuilder();
        var text = own.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '0' : 0;
            if (digit < 1 || digit > series.levels().size()) {
                shown.append(Symbols.plain(c));
                continue;
            }
            var other = series.levels().get(digit - 1);
            var n = count[digit - 1];
            shown.append(
                    Numerals.of(own.legal() ? "decimal" : other.format(), n == null ? start(series, digit - 1) : n));
            i++;
        }
        return shown.isEmpty() ? "" : shown + gap(own, shown.charAt(shown.length() - 1));
    }

    /// After 一、 or （一） nothing more is needed; after 1. or • the blank the layout shows.
    private static String gap(Level level, char last) {
        return level.follow().equals("nothing") || CLOSING.indexOf(last) >= 0 ? "" : " ";
    }

    /// 符号: what the characters of symbol fonts show.
    static final class Symbols {

        private Symbols() {}

        static String plain(int c) {
            if (c < 0xE000 || c > 0xF8FF) return Character.toString(c);
            return switch (c & 0xFF) {
                case 0x52, 0x53, 0x54, 0xFD, 0xFE -> "☑";
                case 0x30, 0x6F, 0x70, 0x71, 0x72, 0xA3, 0xA8 -> "□";
                case 0x50, 0xFC -> "√";
                case 0x4F, 0xFB -> "×";
                default -> "•";
            };
        }
    }
}
