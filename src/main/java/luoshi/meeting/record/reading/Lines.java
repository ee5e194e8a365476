package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import luoshi.kernel.phrase.Fold;

/// 分行: cuts a transcript into lines, folds them, takes out blanks, Markdown and table marks, and remembers where every
/// character stood.
final class Lines {

    /// So far into a line a point before a figure belongs to no number of a heading.
    private static final int HEADING = 6;
    private static final int PAUSES = 20;

    private final int[] points;
    private final List<Line> lines = new ArrayList<>();
    private boolean blank;
    private boolean page;

    private Lines(String text) {
        this.points = points(text);
    }

    private static int[] points(String text) {
        var points = new int[text.length()];
        int n = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(points[n++])) points[n] = text.codePointAt(i);
        return n == points.length ? points : Arrays.copyOf(points, n);
    }

    static List<Line> of(String text) {
        var lines = new Lines(text);
        lines.cut();
        if (lines.knowOnlyPauses()) lines.lines.replaceAll(Lines::stopped);
        return lines.lines;
    }

    /// A clerk who knows one stop only writes 、 wherever a comma belongs.
    private boolean knowOnlyPauses() {
        int pauses = 0;
        for (var line : lines)
            for (int i = 0; i < line.text().length(); i++) {
                char c = line.text().charAt(i);
                if (c == '，' || c == '。') return false;
                if (c == '、') pauses++;
            }
        return pauses >= PAUSES;
    }

    /// With commas; the stop behind a number stays.
    private static Line stopped(Line line) {
        var text = new StringBuilder(line.text());
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean number = Fold.isDigit(before) || i < 4 && "一二三四五六七八九十".indexOf(before) >= 0;
            if (text.charAt(i) == '、' && !number) text.setCharAt(i, '，');
        }
        return line.reads(text.toString());
    }

    private void cut() {
        int from = 0;
        for (int i = 0; i <= points.length; i++) {
            if (i < points.length && !endsLine(i)) continue;
            add(from, i);
            if (i < points.length && points[i] == '\f') page = true;
            from = i + 1;
        }
    }

    private boolean endsLine(int i) {
        int c = points[i];
        if (isIdeograph(c)) return false;
        return c == '\n' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\r' && neighbour(i + 1) != '\n';
    }

    /// What is nearly all there is: it ends no line, leaves no blank and is no mark.
    private static boolean isIdeograph(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private void add(int from, int to) {
        var text = new StringBuilder(to - from);
        var places = new int[to - from];
        var gaps = new byte[to - from];
        int gap = 0;
        int tab = -1;
        for (int i = from; i < to; i++) {
            if (gap == 0 && tab < 0 && isIdeograph(points[i])) {
                places[text.length()] = i;
                gaps[text.length()] = 0;
                text.append(Fold.fold(points[i]));
                continue;
            }
            int tag = breakTag(i, to);
            if (tag > 0) {
                flush(text, places, gaps, gap);
                text.setLength(0);
                i += tag - 1;
                gap = 0;
                continue;
            }
            int pinyin = pinyin(i, to);
            if (pinyin > 0 && !text.isEmpty()) {
                i += pinyin - 1;
                continue;
            }
            if (Fold.isBlank(points[i])) {
                gap += points[i] == 0x3000 ? 2 : 1;
                if (points[i] == '\t') tab = i;
                continue;
            }
            if (tab >= 0 && !text.isEmpty()) {
                places[text.length()] = tab;
                text.append('|');
            }
            tab = -1;
            if (gap > 0
                    && !text.isEmpty()
                    && isPlain(Fold.fold(points[i]))
                    && isPlain(text.charAt(text.length() - 1))) {
                places[text.length()] = i - 1;
                text.append(' ');
            }
            if (points[i] == '*' && (neighbour(i - 1) == '*' || neighbour(i + 1) == '*')) continue;
            places[text.length()] = i;
            gaps[text.length()] = width(gap);
            text.append(points[i] == '．' && numbers(text, i, to) ? '、' : Fold.fold(points[i]));
            gap = 0;
        }
        flush(text, places, gaps, gap);
    }

    /// 2．258栋危房: the wide point behind the number of a line, where a figure and its unit follow.
    private boolean numbers(StringBuilder text, int at, int to) {
        if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(c -> Fold.isDigit((char) c))) return false;
        int end = at + 1;
        while (end < to && Fold.isDigit(Fold.fold(points[end]))) end++;
        return end > at + 1 && (end > at + 3 || end < to && "栋户家个名台套人年月日万亿元处项条起件％%".indexOf(points[end]) >= 0);
    }

    /// Figures and Latin letters keep the blank between them: 2023.1.19 9:30.
    private static boolean isPlain(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private int neighbour(int i) {
        return i >= 0 && i < points.length ? points[i] : -1;
    }

    /// Length of a `<br>` tag that begins here, 0 for none.
    private int breakTag(int at, int to) {
        if (points[at] != '<' || at + 3 >= to || (points[at + 1] | 32) != 'b' || (points[at + 2] | 32) != 'r') return 0;
        for (int i = at + 3; i < Math.min(to, at + 8); i++) if (points[i] == '>') return i - at + 1;
        return 0;
    }

    /// Length of a reading in brackets that a mirror site set behind a character: 仝(tóng). 0 for none.
    private int pinyin(int at, int to) {
        if (points[at] != '(' && points[at] != '（' || at == 0 || !Fold.isHan(Fold.fold(points[at - 1]))) return 0;
        boolean tone = false;
        for (int i = at + 1; i < Math.min(to, at + 9); i++) {
            int c = points[i];
            if (c == ')' || c == '）') return tone ? i - at + 1 : 0;
            boolean toned = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü".indexOf(c) >= 0;
            if (!toned && (c < 'a' || c > 'z')) return 0;
            tone |= toned;
        }
        return 0;
    }

    private void flush(StringBuilder text, int[] places, byte[] gaps, int blanksBehind) {
        if (text.isEmpty() || isRule(text)) {
            blank = true;
            return;
        }
        int n = text.length();
        int heading = 0;
        while (heading < n && heading < 6 && text.charAt(heading) == '#') heading++;
        int skip = heading;
        if (heading == 0 && n > 1 && isBullet(text, gaps)) skip = 1;
        if (skip < n) {
            stops(text);
            lines.add(new Line(
                    text.substring(skip),
                    Arrays.copyOfRange(places, skip, n),
                    Arrays.copyOfRange(gaps, skip, n),
                    width(blanksBehind),
                    blank,
                    page,
                    heading,
                    skip > heading));
        }
        blank = false;
        page = false;
    }

    private static byte width(int blanks) {
        return (byte) Math.min(blanks, Byte.MAX_VALUE);
    }

    /// A line drawn in characters: --- or |---|---|.
    private static boolean isRule(StringBuilder text) {
        if (text.length() < 3) return false;
        for (int i = 0; i < text.length(); i++) if ("|-:=_*—".indexOf(text.charAt(i)) < 0) return false;
        return true;
    }

    /// A list mark at the head of the line; a lone dash before a figure is a page number.
    private static boolean isBullet(StringBuilder text, byte[] gaps) {
        char c = text.charAt(0);
        if (c == '-' || c == '*' || c == '+') return gaps[1] > 0 && !isPageNumber(text);
        return c == '•' || c == '●' || c == '◆' || c == '■' || c == '·' || c == '>' || c == '▪' || c == '○';
    }

    /// - 3 -: figures between dashes.
    private static boolean isPageNumber(StringBuilder text) {
        for (int i = 0; i < text.length(); i++)
            if (!Fold.isDigit(text.charAt(i)) && text.charAt(i) != '-') return false;
        return true;
    }

    /// A point behind an ideograph, a bracket or a share; behind a figure only at the end of a longer line.
    private static boolean endsSentence(StringBuilder text, int i, char before, char after) {
        if (before == '）' || before == '”' || before == '》') return true;
        if (Fold.isHan(before)) return !Fold.isDigit(after) || i > HEADING && "一二三四五六七八九十第图表".indexOf(before) < 0;
        if (before == '%' || before == '‰') return !Fold.isDigit(after);
        return after == '\n' && Fold.isDigit(before) && i > 20 && text.indexOf("，") >= 0;
    }

    /// 二○一二年: a circle or a letter for the zero of a year.
    private static boolean isNumeral(char c) {
        return "〇零○O一二三四五六七八九".indexOf(c) >= 0;
    }

    /// Half-width stops between ideographs become full-width ones; those inside figures stay.
    private static void stops(StringBuilder text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) continue;
            char before = i > 0 ? text.charAt(i - 1) : '\n';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            boolean figure = Fold.isDigit(before) && Fold.isDigit(after);
            char full = switch (c) {
                case ',' -> figure ? c : '，';
                case ':' -> figure ? c : '：';
                case ';' -> '；';
                case '?' -> '？';
                case '!' -> '！';
                case '(' -> '（';
                case ')' -> '）';
                case '.' -> endsSentence(text, i, before, after) ? '。' : c;
                case '．' -> '.';
                case '○', 'O', 'Ｏ' -> isNumeral(before) && isNumeral(after) ? '〇' : c;
                case '～' -> '~';
                default -> c;
            };
            if (full != c) text.setCharAt(i, full);
        }
    }
}
