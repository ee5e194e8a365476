package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.meeting.record.Attendee;
import org.jspecify.annotations.Nullable;

/// 名单: a stretch of names, parted by stops, bars or blanks, padded or not, with posts, employers and notes around them.
final class NameList {

    private static final Pattern GROUP = Pattern.compile(
            ".*(?:负责人|负责同志|全体|相关|有关|各|人员名单|附后|附件|见签到|代表\\d|等\\d|\\d+人|若干|主要领导|分管领导|班子成员$|同志们|工作人员$|无$|详见|名单).*");
    private static final Pattern ABSENCE = Pattern.compile(".*(?:请假|缺席|未到|出差|病假|事假|公假|因公|因事|休假|学习|培训|出国|外出).*");

    private final Prose prose;
    private final List<Entry> entries = new ArrayList<>();

    private NameList(Prose prose) {
        this.prose = prose;
    }

    /// One name with what is said of it.
    record Entry(int from, int to, @Nullable String note, boolean absent) {

        Attendee attendee(Prose prose) {
            return new Attendee(prose.quote(from, to), note);
        }
    }

    static List<Entry> read(Prose prose, int from, int to) {
        var list = new NameList(prose);
        list.split(from, to);
        return list.entries;
    }

    private void split(int from, int to) {
        int start = from;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = prose.charAt(i);
            if (c == '（' || c == '【' || c == '[') depth++;
            else if (c == '）' || c == '】' || c == ']') depth = Math.max(0, depth - 1);
            else if (depth == 0 && "、，,；;|。\n/：".indexOf(c) >= 0) {
                token(start, i);
                start = i + 1;
            }
        }
        token(start, to);
    }

    private void token(int from, int to) {
        while (from < to && !wordLike(prose.charAt(from))) from++;
        if (from >= to) return;
        int bracket = indexOf('（', from, to);
        int end = bracket < 0 ? to : bracket;
        var note = bracket < 0 ? null : prose.text().substring(bracket + 1, closing(bracket, to));
        int behind = bracket < 0 ? to : Math.min(to, closing(bracket, to) + 1);
        if (end > from) words(from, end, note);
        else if (note != null && !entries.isEmpty()) annotate(note);
        if (behind < to) token(behind, to);
    }

    /// A token without stops may hold several names parted by blanks; two single characters parted by a blank are one
    /// name.
    private void words(int from, int to, @Nullable String note) {
        var cuts = new ArrayList<Integer>();
        cuts.add(from);
        for (int i = from + 1; i < to; i++) if (prose.gapBefore(i) > 0) cuts.add(i);
        cuts.add(to);
        if (cuts.size() == 2) {
            name(from, to, note);
            return;
        }
        int whole = to - from;
        if (whole <= 3 && cuts.size() == whole + 1 || whole == 2) {
            name(from, to, note);
            return;
        }
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int a = cuts.get(i), b = cuts.get(i + 1);
            boolean single = b - a == 1;
            while (single && i + 2 < cuts.size() && cuts.get(i + 2) - b == 1 && b - a < 2) {
                b = cuts.get(i + 2);
                i++;
            }
            if (single
                    && b - a == 1
                    && i + 2 < cuts.size()
                    && cuts.get(i + 2) - b <= 2
                    && Names.isSurname(prose.charAt(a))) {
                b = cuts.get(i + 2);
                i++;
            }
            boolean post = Names.isPost(prose.text().substring(a, b)) && i + 2 < cuts.size();
            if (!post) name(a, b, i + 2 == cuts.size() ? note : null);
        }
    }

    private void name(int from, int to, @Nullable String note) {
        var words = prose.text().substring(from, to);
        if (GROUP.matcher(words).matches()) return;
        int end = to;
        if (words.endsWith("等") && to - from > 2) end--;
        var name = Names.within(prose, from, end);
        if (name == null) return;
        if (Names.isOfficeWord(prose.subSequence(name[0], name[1])) && (name[0] > from || name[1] < end)) return;
        var beside = new StringBuilder();
        beside.append(prose, from, name[0]).append(prose, name[1], end);
        if (note != null) beside.append(beside.isEmpty() ? "" : "，").append(note);
        boolean absent = note != null && ABSENCE.matcher(note).matches();
        entries.add(new Entry(name[0], name[1], beside.isEmpty() ? null : beside.toString(), absent));
    }

    private void annotate(String note) {
        var last = entries.removeLast();
        entries.add(new Entry(
                last.from(),
                last.to(),
                note,
                last.absent() || ABSENCE.matcher(note).matches()));
    }

    private int indexOf(char c, int from, int to) {
        for (int i = from; i < to; i++) if (prose.charAt(i) == c) return i;
        return -1;
    }

    private int closing(int bracket, int to) {
        int at = indexOf('）', bracket, to);
        return at < 0 ? to : at;
    }

    private static boolean wordLike(char c) {
        return Fold.isHan(c) || Character.isLetterOrDigit(c) || c == '（';
    }

    /// Whether a stretch reads like names throughout: most of its tokens are.
    static boolean looksLike(Prose prose, int from, int to) {
        if (to - from < 2) return false;
        var names = read(prose, from, to);
        int covered = 0;
        for (var n : names)
            covered += n.to() - n.from() + (n.note() == null ? 0 : n.note().length() + 2);
        int stops = 0;
        for (int i = from; i < to; i++) {
            char c = prose.charAt(i);
            if (c == '。' && i + 1 < to) return false;
            if ("、，,；|。 ".indexOf(c) >= 0) stops++;
        }
        return !names.isEmpty() && 10 * (covered + stops) >= 7 * (to - from);
    }
}
