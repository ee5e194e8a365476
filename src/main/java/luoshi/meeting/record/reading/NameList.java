package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.Attendee;
import org.jspecify.annotations.Nullable;

/// 名单: a stretch of names, parted by stops, bars or blanks, padded or not, with posts, employers and notes around them.
final class NameList {

    private static final Wording ABSENCE =
            Wording.of(".*(?:请假|缺席|未到|出差|病假|事假|公假|因公|因事|休假|学习|培训|出国|外出|住院|探亲|婚假|产假|丧假|调休|年假|轮休|出海|不在|^参加[^，。]{2,}).*");
    private static final Wording POSTS =
            Wording.of("(?:主任|副主任|财务|监察|机电|环保|康乐|安全|总务|常务)委员|副?(?:书记|主任|局长|组长|会长)(?=[\\p{IsHan}])");
    private static final Wording COURTESY = Wording.of("(?:先生|女士|小姐|老师|太太|太)");
    private static final Wording PROXY = Wording.of("(?:由)?([\\p{IsHan}\uE000]{2,4})代(?:替|为)?(?:参会|出席|参加)?");
    private static final Wording COUNT = Wording.of("[应实][到出].{0,12}");
    private static final Wording TAIL =
            Wording.of("(?:等)?(?:共?(?:\\d{1,4}|[一二三四五六七八九十百两]{1,4})(?:余|多)?(?:人|名|位))?(?:同志|委员|代表|先生|女士|理事|董事)?$");

    private final Prose prose;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> doubtful = new ArrayList<>();
    private int end;

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
        return of(prose, from, to).entries;
    }

    private static NameList of(Prose prose, int from, int to) {
        var list = new NameList(prose);
        list.end = to;
        list.split(from, to);
        list.settle();
        return list;
    }

    /// Words of the office that stand among names are names (计划, 关键); an office that lists people by their titles of
    /// courtesy (麦老师、邝女士) is quoted with them.
    private void settle() {
        long sure = entries.stream()
                .filter(e -> Names.isName(prose.subSequence(e.from, e.to)))
                .count();
        if (!doubtful.isEmpty() && sure >= 2 && sure >= 2L * doubtful.size()) {
            entries.addAll(doubtful);
            entries.sort((a, b) -> Integer.compare(a.from, b.from));
        }
        long courteous =
                entries.stream().filter(e -> courtesyEnd(e) > e.to || ends(e)).count();
        if (entries.size() < 3 || 2 * courteous <= entries.size()) return;
        entries.replaceAll(e -> new Entry(e.from, courtesyEnd(e), e.note, e.absent));
    }

    private boolean ends(Entry e) {
        var m = COURTESY.matcher(prose).region(e.from + 1, e.to);
        while (m.find()) if (m.end() == e.to) return true;
        return false;
    }

    private int courtesyEnd(Entry e) {
        var m = COURTESY.matcher(prose).region(e.to, Math.min(end, e.to + 2));
        return m.lookingAt() ? m.end() : e.to;
    }

    private void split(int from, int to) {
        int start = from, depth = 0;
        for (int i = from; i < to; i++) {
            char c = prose.charAt(i);
            if ("（【[［".indexOf(c) >= 0) depth++;
            else if ("）】]］".indexOf(c) >= 0) depth = Math.max(0, depth - 1);
            else if (depth == 0 && c == '—') {
                token(start, i);
                while (i + 1 < to && "、，,；;|。\n".indexOf(prose.charAt(i + 1)) < 0) i++;
                start = i + 1;
            } else if (depth == 0 && "、，,；;|。\n/：".indexOf(c) >= 0) {
                token(start, c == '：' ? label(start, i) : i);
                start = i + 1;
            } else if (depth == 0 && isRest(i, to)) {
                token(start, i);
                end = i;
                return;
            } else if (depth == 0 && joins(start, i, to)) {
                token(start, i);
                start = i + 1;
            }
        }
        token(start, to);
    }

    /// 张三　　自然资源局：李四: where the label of the next group begins.
    private int label(int from, int colon) {
        int at = colon;
        while (at > from && prose.gapBefore(at) == 0) at--;
        return at;
    }

    /// 张三及各科室负责人: what follows the names is a group and ends the list.
    private boolean isRest(int i, int to) {
        char c = prose.charAt(i);
        if (c != '及' && c != '等' && c != '和' && !(c == '以' && i + 1 < to && prose.charAt(i + 1) == '及')) return false;
        if (c == '等') return i + 1 == to;
        int end = i + 1;
        while (end < to && end - i < 40 && "、，；。|".indexOf(prose.charAt(end)) < 0) end++;
        return end - i > 5 && Group.isUnnamed(prose.subSequence(i + 1, end)) || Group.isOffices(prose, i + 1, to);
    }

    /// 甲、乙及丙: a conjunction between two names.
    private boolean joins(int start, int i, int to) {
        if ("及和与".indexOf(prose.charAt(i)) < 0 || prose.gapBefore(i) > 0) return false;
        for (int k = i; k > start; k--) if (prose.gapBefore(k) > 0) start = k;
        int stop = i + 1;
        while (stop < to && "、，；。|（".indexOf(prose.charAt(stop)) < 0) stop++;
        if (stop - i < 3 || i - start < 2) return false;
        var left = Names.within(prose, start, prose.charAt(i - 1) == '以' ? i - 1 : i);
        if (left == null) return false;
        if (isNameAt(left) && Names.endsInOffice(prose, i + 1, stop)) return true;
        var right = Names.within(prose, i + 1, tail(i + 1, stop));
        return right != null
                && (isNameAt(left) || i - start <= 3)
                && (isNameAt(right) || right[0] > i + 1)
                && right[1] == tail(i + 1, stop);
    }

    private boolean isNameAt(int[] name) {
        return Names.isName(prose.subSequence(name[0], name[1]));
    }

    /// Where 等16人, 等同志 begins at the end of a token.
    private int tail(int from, int to) {
        var m = TAIL.matcher(prose).region(from, to);
        return m.find() && m.start() >= from + 2 ? m.start() : to;
    }

    private void token(int from, int to) {
        for (int at = from; at < to; ) at = piece(at, to);
    }

    /// Reads up to the end of the next bracket and gives the index behind it.
    private int piece(int from, int to) {
        while (from < to && !wordLike(prose.charAt(from))) from++;
        if (from >= to) return to;
        int bracket = prose.text().indexOf('（', from, to);
        int at = bracket < 0 ? -1 : prose.text().indexOf('）', bracket, to), closing = at < 0 ? to : at;
        int behind = Math.min(to, closing + 1);
        if (bracket > from
                && bracket + 4 >= closing
                && isPostBehind(behind, to, Names.endsInOffice(prose, from, bracket))) return behind;
        var note = bracket < 0 ? null : prose.text().substring(bracket + 1, closing);
        int end = bracket < 0 ? to : bracket;
        if (bracket > from && Group.names(prose, from, bracket, closing)) {
            split(bracket + 1, closing);
            return behind;
        }
        if (end > from) words(from, end, note);
        else if (note != null && !entries.isEmpty()) annotate(note);
        return behind;
    }

    /// 村（居）河长张三, 主任（总经理）李四: the bracket belongs to the post before the name.
    private boolean isPostBehind(int from, int to, boolean posted) {
        if (from >= to || !Fold.isHan(prose.charAt(from)) || !posted && prose.gapBefore(from) > 0) return false;
        var name = Names.within(prose, from, tail(from, to));
        return name != null && name[0] > from && isNameAt(name);
    }

    /// A token without stops may hold several names parted by blanks; single characters parted by a blank are one name,
    /// and so is the last of an employer's or post's piece with the single one behind it (区人武部操　武).
    private void words(int from, int to, @Nullable String note) {
        int at = from;
        String title = null;
        while (at < to) {
            int end = pieceEnd(at, to);
            int next = end < to ? pieceEnd(end, to) : end;
            if (end - at == 1) end = single(at, end, to);
            else if (next - end == 1 && (next == to || pieceEnd(next, to) - next > 1) && padded(at, end, next))
                end = next;
            if (end == to
                    || !isTitle(at, end) && !(NameToken.isSide(prose, at, end) && isNameAt(new int[] {end, next}))) {
                name(at, end, end < to || note == null ? title : title == null ? note : title + "，" + note);
                title = null;
            } else title = prose.text().substring(at, end);
            at = end;
        }
    }

    private int pieceEnd(int from, int to) {
        int i = from + 1;
        while (i < to && prose.gapBefore(i) == 0) i++;
        return i;
    }

    /// Where the name ends that begins with a single character: with the next one, or the one behind it where no other
    /// stands; or with a longer piece at the end of the token.
    private int single(int at, int end, int to) {
        int next = end < to ? pieceEnd(end, to) : end;
        if (next - end == 1) return to - at == 3 && pieceEnd(next, to) == to ? to : next;
        if (next != to || !Names.isSurname(prose.charAt(at))) return end;
        var name = Names.within(prose, at, to);
        return name != null && name[0] == at && name[1] - at <= 3 ? to : end;
    }

    /// Whether a piece and the single character behind it end in one padded name.
    private boolean padded(int from, int end, int next) {
        if (next - from > 12 || isNameAt(new int[] {from, end})) return false;
        return Names.endsInOffice(prose, from, end - 1);
    }

    /// A post or an employer that stands before a name: 镇级河长 栾一清, 安居物业 古月.
    private boolean isTitle(int from, int to) {
        var words = prose.text().substring(from, to);
        if (Names.isPost(words)) return true;
        return (words.length() > 3 || !Names.isName(words)) && Names.endsInOffice(prose, from, to);
    }

    private void name(int from, int to, @Nullable String note) {
        int end = tail(from, to);
        if (end < to && COUNT.fills(prose, from, to)) return;
        var name = NameToken.find(prose, from, end, to);
        if (name == null) return;
        var bare = prose.subSequence(name[0], name[1]);
        var proxy = note == null ? null : PROXY.matcher(note);
        boolean absent = note != null && (ABSENCE.matcher(note).matches() || proxy != null && proxy.matches());
        var entry = new Entry(name[0], name[1], beside(from, name, end, note), absent);
        if (!Names.isName(bare) && NameToken.isNone(bare)) {
            if (bare.length() == to - from && bare.length() <= 3 && Names.isOfficeWord(bare)) doubtful.add(entry);
            return;
        }
        boolean office = !Names.isName(bare) && bare.length() > 3 && Names.endsInOffice(prose, name[0], name[1]);
        if (office || Names.isOfficeWord(bare) && name[0] > from && !Names.isSurname(bare.charAt(0))) return;
        entries.add(entry);
    }

    private @Nullable String beside(int from, int[] name, int end, @Nullable String note) {
        var beside = new StringBuilder();
        beside.append(prose, from, name[0]).append(prose, name[1], end);
        if (note != null) beside.append(beside.isEmpty() ? "" : "，").append(note);
        return beside.isEmpty() ? null : beside.toString();
    }

    private void annotate(String note) {
        var last = entries.removeLast();
        entries.add(new Entry(
                last.from(),
                last.to(),
                note,
                last.absent() || ABSENCE.matcher(note).matches()));
    }

    private static boolean wordLike(char c) {
        return Fold.isHan(c) || Character.isLetterOrDigit(c) || c == '（';
    }

    /// Whether a list does not hold the name at this place yet. Names come in the order of the text as a rule.
    static boolean lacks(List<Entry> list, Entry entry) {
        return list.isEmpty()
                || list.getLast().from() < entry.from()
                || list.stream().noneMatch(e -> e.from() == entry.from());
    }

    /// Whether a stretch reads like names throughout: most of its tokens are.
    static boolean looksLike(Prose prose, int from, int to) {
        if (to - from < 2) return false;
        var list = of(prose, from, to);
        to = list.end;
        int covered = 0;
        for (var n : list.entries)
            covered += list.courtesyEnd(n)
                    - n.from()
                    + (n.note() == null ? 0 : n.note().length() + 2);
        var posts = POSTS.matcher(prose.subSequence(from, to));
        while (posts.find()) covered += posts.end() - posts.start();
        int stops = 0;
        for (int i = from; i < to; i++) {
            char c = prose.charAt(i);
            if (c == '。' && i + 1 < to) return false;
            if ("、，,；|。 ".indexOf(c) >= 0) stops++;
            if (c == '：') stops += i - list.label(from, i) + 1;
        }
        return !list.entries.isEmpty() && 10 * (covered + stops) >= 7 * (to - from);
    }
}
