package luoshi.meeting.record.reading;

import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 名单行: a further line of a list of names, plain, or behind a role (党组成员：张三、李四), or behind the unit that sent
/// them (区水务局　张三、李四).
final class NameLine {

    private static final int LONGEST = 400;
    private static final int UNIT = 24;
    private static final int ROLE = 16;
    /// With a note in brackets behind it.
    private static final int LONGEST_ROLE = 40;

    private NameLine() {}

    private static final Wording POST = Wording.of(
            ".{0,20}(?:书记|[\\p{IsHan}]长|主任|委员|成员|负责人|负责同志|经理|主席|助理|[\\p{IsHan}]员|秘书|主管|代表|总监|顾问|专家|[\\p{IsHan}]师|老师|科级干部|干部)(?:（[^（）]{1,30}）)?");

    private static final Wording PROFESSION = Wording.of("[总副高中级主任]{0,4}(?:工程|会计|经济|农艺|审计|政工|统计|规划|建筑)师");

    /// Where the names begin on this line; -1 where it holds none.
    ///
    /// @param units whether units stand before the names of the list
    static int start(Prose prose, Paragraph p, boolean units) {
        var number = Numbering.at(prose, p.from(), p.to());
        boolean heading =
                number != null && (number.style() == Numbering.Style.HAN || number.style() == Numbering.Style.PARTED);
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

    /// |部门|姓名|职务|: which cell of a table's rows holds the name; -1 where the line is no head of a list of people.
    static int nameColumn(Prose prose, Paragraph p) {
        if (p.length() > LONGEST_ROLE || prose.text().indexOf('|', p.from()) >= p.to()) return -1;
        var cells = prose.text().substring(p.from(), p.to()).split("\\|", -1);
        for (int i = 0; i < cells.length; i++)
            if (cells[i].equals("姓名") || cells[i].equals("参会人员") || cells[i].equals("人员")) return i;
        return -1;
    }

    /// Where a cell of a table's row begins and ends; null where the row is too short.
    static int @Nullable [] cell(Prose prose, Paragraph p, int column) {
        int from = p.from();
        for (int n = 0; n < column; n++) {
            from = prose.text().indexOf('|', from) + 1;
            if (from == 0 || from > p.to()) return null;
        }
        int to = prose.text().indexOf('|', from);
        return new int[] {from, to < 0 || to > p.to() ? p.to() : to};
    }

    /// 总工程师: a post and no name.
    static boolean isPost(Prose prose, int from, int to) {
        return PROFESSION.fills(prose, from, to);
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
