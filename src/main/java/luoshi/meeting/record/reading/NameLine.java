package luoshi.meeting.record.reading;

import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;

/// 名单行: a further line of a list of names, plain, or behind a role (党组成员：张三、李四), or behind the unit that sent
/// them (区水务局　张三、李四).
final class NameLine {

    private static final int LONGEST = 400;
    private static final int UNIT = 24;

    private NameLine() {}

    /// Where the names begin on this line; -1 where it holds none.
    static int start(Prose prose, Paragraph p) {
        var number = Numbering.at(prose, p.from(), p.to());
        boolean heading = number != null
                && (number.style() == Numbering.Style.HAN || number.style() == Numbering.Style.PARTED);
        if (heading || p.length() > LONGEST) return -1;
        int from = afterRole(prose, p.from(), p.to());
        if (NameList.looksLike(prose, from, p.to())) return from;
        return from == p.from() ? afterUnit(prose, p) : -1;
    }

    /// Behind a role that groups the names of a line.
    static int afterRole(Prose prose, int from, int to) {
        for (int i = from; i < Math.min(to, from + 16); i++) {
            char c = prose.charAt(i);
            if (c == '：') return Names.isName(prose.subSequence(from, i)) ? from : i + 1;
            if (!Fold.isHan(c) && c != '（' && c != '）' && c != '、') break;
        }
        return from;
    }

    /// Behind a unit and the blank or bar that parts it from its people.
    private static int afterUnit(Prose prose, Paragraph p) {
        for (int i = p.from() + 2; i < Math.min(p.to(), p.from() + UNIT); i++) {
            if ("，。；：".indexOf(prose.charAt(i)) >= 0) return -1;
            int from = prose.charAt(i) == '|' ? i + 1 : prose.gapBefore(i) > 0 ? i : -1;
            if (from >= 0 && from < p.to() && isUnit(prose, p.from(), i) && NameList.looksLike(prose, from, p.to()))
                return from;
        }
        return -1;
    }

    private static boolean isUnit(Prose prose, int from, int to) {
        return prose.charAt(to - 1) == '）' || Names.endsInOffice(prose, from, to);
    }
}
