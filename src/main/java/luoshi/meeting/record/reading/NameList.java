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

    private static final Pattern NOT_A_NAME = Pattern.compile(
            ".*(?:局|处|科|室|办|会|部|厂|站|院|校|队|司|所|组|村|镇|乡|街道|社区|单位|中心|人员|方|议题|事项|财务|计划|记录|主持|会议|人数|纪录|报告|提案|讨论|质量|设备|物资|安保|销售)");
    private static final Pattern POSTS =
            Pattern.compile("(?:主任|副主任|财务|监察|机电|环保|康乐|安全|总务|常务)委员|副?(?:书记|主任|局长|组长|会长)(?=[\\p{IsHan}])");
    private static final Pattern HANDLE = Pattern.compile("@?[A-Za-z][A-Za-z0-9_.-]{1,19}");

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
                if (c != '：') token(start, i);
                start = i + 1;
            } else if (depth == 0 && isRest(i, to)) {
                token(start, i);
                return;
            }
        }
        token(start, to);
    }

    /// 张三及各科室负责人: what follows the names is a group and ends the list.
    private boolean isRest(int i, int to) {
        char c = prose.charAt(i);
        if (c != '及' && c != '等' && c != '和' && !(c == '以' && i + 1 < to && prose.charAt(i + 1) == '及')) return false;
        int end = i + 1;
        while (end < to && "、，；。|".indexOf(prose.charAt(end)) < 0) end++;
        if (c == '等') return end == i + 1 && i + 1 == to;
        return end - i > 5 && GROUP.matcher(prose.subSequence(i + 1, end)).matches();
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
        if (cuts.get(1) == from + 1 && Names.isSurname(prose.charAt(from)) && cuts.size() == 3) {
            var padded = Names.within(prose, from, to);
            if (padded != null && padded[0] == from && padded[1] - from <= 3) {
                name(from, to, note);
                return;
            }
        }
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
        var name = isHandle(words) ? new int[] {from, to} : Names.within(prose, from, end);
        if (name == null) return;
        var bare = prose.subSequence(name[0], name[1]);
        if (!Names.isName(bare) && NOT_A_NAME.matcher(bare).matches()) return;
        if (Names.isOfficeWord(bare) && name[0] > from && !Names.isSurname(bare.charAt(0))) return;
        var beside = new StringBuilder();
        beside.append(prose, from, name[0]).append(prose, name[1], end);
        if (note != null) beside.append(beside.isEmpty() ? "" : "，").append(note);
        boolean absent = note != null && ABSENCE.matcher(note).matches();
        entries.add(new Entry(name[0], name[1], beside.isEmpty() ? null : beside.toString(), absent));
    }

    /// A Latin name or an account's handle.
    private static boolean isHandle(String words) {
        return words.length() >= 2
                && words.length() <= 20
                && HANDLE.matcher(words).matches();
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
        var posts = POSTS.matcher(prose.subSequence(from, to));
        while (posts.find()) covered += posts.end() - posts.start();
        int stops = 0;
        for (int i = from; i < to; i++) {
            char c = prose.charAt(i);
            if (c == '。' && i + 1 < to) return false;
            if ("、，,；|。 ".indexOf(c) >= 0) stops++;
        }
        return !names.isEmpty() && 10 * (covered + stops) >= 7 * (to - from);
    }
}
