package luoshi.meeting.record.reading;

import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 名单行: a further line of a list of names, plain, or behind a role (党组成员：张三、李四), or behind the unit that sent
/// them (区水务局　张三、李四).
final class NameLine {

    private static final int LONGEST = 400;
    private static final int UNIT = 24;
    private static final int ROLE = 16;
    /// With a note in brackets behind it.
    private static final int LONGEST_ROLE = 40;

    private static final Wording POST = Wording.of(
            ".{0,20}(?:书记|[\\p{IsHan}]长|主任|委员|成员|负责人|负责同志|经理|主席|助理|[\\p{IsHan}]员|秘书|主管|代表|总监|顾问|专家|[\\p{IsHan}]师|老师|科级干部|干部)(?:（[^（）]{1,30}）)?");

    private NameLine() {}

    /// Where the names begin on this line; -1 where it holds none.
    ///
    /// @param units whether units stand before the names of the list
    static int start(Prose prose, Paragraph p, boolean units) {
        var number = Numbering.at(prose, p.from(), p.to());
        boolean heading = number != null
                && (number.style() == Numbering.Style.HAN
                        || number.style() == Numbering.Style.PARTED
                        || number.style() == Numbering.Style.TOPIC
                        || Headings.DEALS.begins(prose, number.end(), p.to()));
        heading |= number != null
                && NameList.read(prose, number.end(), p.to()).stream().noneMatch(e -> isName(prose, e.from(), e.to()));
        if (heading || p.length() > LONGEST) return -1;
        int from = afterRole(prose, p.from(), p.to());
        int people = afterUnit(prose, from, p.to(), units || from > p.from() && isUnit(prose, p.from(), from - 1));
        if (people >= 0) return people;
        if (isPosted(prose, from, p.to())) return from;
        return NameList.looksLike(prose, from, p.to()) ? from : -1;
    }

    /// 某某　党组成员、副局长: one name, a blank and the posts of that person.
    static boolean isPosted(Prose prose, int from, int to) {
        int end = from + 1;
        while (end < to && end <= from + 4 && (prose.gapBefore(end) == 0 || !isName(prose, from, end))) end++;
        return end < to && prose.gapBefore(end) > 0 && isName(prose, from, end) && POST.fills(prose, end, to);
    }

    /// 某某（政治部主任）: a name, whatever is said of it.
    private static boolean isSomebody(Prose prose, int from, int to) {
        var entries = NameList.read(prose, from, to);
        return !entries.isEmpty()
                && isName(prose, entries.getFirst().from(), entries.getFirst().to());
    }

    private static boolean isName(Prose prose, int from, int to) {
        return Names.isName(prose.subSequence(from, to));
    }

    /// Whether a unit and its people stand at the head of a list.
    static boolean opensWithUnit(Prose prose, int from, int to) {
        return afterUnit(prose, from, to, false) >= 0;
    }

    /// Whether a list of names stands there, or one name and what is said of it: 某某（某科，产假）.
    static boolean begins(Prose prose, int from, int to) {
        if (NameList.looksLike(prose, from, to)) return true;
        var entries = to - from > 40 ? List.<NameList.Entry>of() : NameList.read(prose, from, to);
        return !entries.isEmpty()
                && entries.getFirst().from() == from
                && Names.isName(prose.subSequence(from, entries.getFirst().to()));
    }

    /// Behind a role that groups the names of a line.
    static int afterRole(Prose prose, int from, int to) {
        boolean aside = false;
        for (int i = from; i < Math.min(to, from + (aside ? LONGEST_ROLE : ROLE)); i++) {
            char c = prose.charAt(i);
            aside |= c == '（';
            if (c == '：') return Names.isName(prose.subSequence(from, i)) ? from : i + 1;
            if (c == '—' && i > from + 2 && !isSomebody(prose, from, i))
                return prose.charAt(i + 1) == '—' ? i + 2 : i + 1;
            if (!Fold.isHan(c) && c != '（' && c != '）' && c != '、') break;
        }
        return from;
    }

    /// Behind a unit and the blank or bar that parts it from its people; after 施工单位： any words that are no name are
    /// one.
    private static int afterUnit(Prose prose, int start, int to, boolean labelled) {
        for (int i = start + 2; i < Math.min(to, start + UNIT); i++) {
            if ("，。；：、".indexOf(prose.charAt(i)) >= 0) return -1;
            int from = prose.charAt(i) == '|' ? i + 1 : prose.gapBefore(i) > 0 ? i : -1;
            if (from < 0 || from >= to) continue;
            boolean unit =
                    labelled && i - start > 2 && (i - start > 3 || !isName(prose, start, i)) || isUnit(prose, start, i);
            return unit && NameList.looksLike(prose, from, to) ? from : -1;
        }
        return -1;
    }

    private static boolean isUnit(Prose prose, int from, int to) {
        int end = to;
        if (prose.charAt(to - 1) == '）') while (end > from && prose.charAt(end - 1) != '（') end--;
        if (end < to && end > from + 1) return !Names.isName(prose.subSequence(from, end - 1));
        return Names.endsInOffice(prose, from, to);
    }
}
