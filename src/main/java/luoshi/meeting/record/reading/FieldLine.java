package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import org.jspecify.annotations.Nullable;

/// 栏目行: the labels of the head on one line, parted by blanks, stops or nothing at all.
final class FieldLine {

    private static final int LONGEST_TITLE = 60;
    private static final int FEWEST = 3;

    private FieldLine() {}

    /// A label parted from its value by a blank only: 出席　张三　李四.
    static @Nullable Field bareAt(Prose prose, Paragraph p) {
        var field = Field.bare(prose, p.from(), p.to());
        if (field == null || field.kind() == Field.Kind.OTHER || field.kind() == Field.Kind.COUNT) return null;
        if (field.kind() == Field.Kind.TOPIC || field.kind() == Field.Kind.AGENDA) return null;
        if (field.kind() == Field.Kind.NAME)
            return prose.charAt(p.from()) == '会' && field.valueFrom() < p.to() && prose.gapBefore(field.valueFrom()) > 0
                    ? field
                    : null;
        if (field.valueFrom() >= p.to()) return field.isList() || field.isValue() ? field : null;
        if (prose.gapBefore(field.valueFrom()) == 0) return null;
        return (field.isList() ? NameLine.begins(prose, field.valueFrom(), p.to()) : p.length() <= 40) ? field : null;
    }

    /// 某某会议记录　时间2024年5月21日　地点二楼　主持张三　出席张三　李四: the whole head on one line, its labels parted from
    /// their values by nothing. Empty where fewer than three stand there.
    static List<Field> packed(Prose prose, Paragraph p) {
        var fields = new ArrayList<Field>();
        for (int i = p.from(); i < p.to(); i++) {
            if (i > p.from() && prose.gapBefore(i) == 0 && "，；".indexOf(prose.charAt(i - 1)) < 0) continue;
            var field = Field.bare(prose, i, p.to());
            if (field != null && isGlued(prose, field, p.to())) fields.add(field);
        }
        if (fields.size() < FEWEST) return List.of();
        int first = fields.getFirst().from();
        return first == p.from() || first < p.to() && prose.gapBefore(first) > 0 ? fields : List.of();
    }

    /// A label with its value right behind it: a name, names, a day or a place.
    private static boolean isGlued(Prose prose, Field field, int to) {
        int from = field.valueFrom();
        if (from >= to || prose.gapBefore(from) > 0 || field.isStopped(prose)) return false;
        if ("的有是在为了".indexOf(prose.charAt(from)) >= 0) return false;
        int end = from;
        while (end < to && "，；。".indexOf(prose.charAt(end)) < 0 && (end == from || prose.gapBefore(end) == 0)) end++;
        return switch (field.kind()) {
            case HOST, RECORDER, CHECKER -> Names.isName(prose.subSequence(from, end));
            case PRESENT, NONVOTING, ABSENT -> NameLine.begins(prose, from, end);
            case TIME -> MeetingTime.find(prose, from, to, null) != null;
            case PLACE, COUNT -> true;
            default -> false;
        };
    }

    /// 某镇党委会议记录时间：2024年5月6日: the first field glued on behind the title.
    static @Nullable Field behindTitle(Prose prose, Paragraph p) {
        for (int i = p.from() + 4; i < Math.min(p.to(), p.from() + LONGEST_TITLE); i++) {
            if ("。：，".indexOf(prose.charAt(i)) >= 0) return null;
            var field = "记录纪要会）)".indexOf(prose.charAt(i - 1)) < 0 ? null : Field.at(prose, i, p.to());
            if (field != null && Lead.isTitle(prose.subSequence(p.from(), i))) return field;
        }
        return null;
    }

    /// Where the first words end that make a title, before a wide blank: 某某会议记录　第11次.
    static int titleEnd(Prose prose, int from, int to) {
        for (int i = from + 4; i < to; i++)
            if (prose.gapBefore(i) > 0 && Lead.isTitle(prose.subSequence(from, i))) return i;
        return to;
    }

    /// The next label on the same line: behind a blank, a bar or a stop, or glued on when a colon follows it.
    static @Nullable Field next(Prose prose, Field field, int to) {
        int depth = 0;
        for (int i = field.valueFrom(); i < to; i++) {
            char c = prose.charAt(i);
            if (c == '（') depth++;
            if (c == '）') depth--;
            if (!Fold.isHan(c) && "【〔".indexOf(c) < 0 || depth > 0) continue;
            boolean parted =
                    prose.gapBefore(i) > 0 || i == field.valueFrom() || "|，。；）、".indexOf(prose.charAt(i - 1)) >= 0;
            var next = Field.at(prose, i, to);
            if (next != null && next.kind() == Field.Kind.OTHER && !parted) next = null;
            if (next == null
                    && parted
                    && (prose.gapBefore(i) > 1
                            || prose.gapBefore(i) == 1 && !field.isStopped(prose)
                            || prose.text().startsWith("会议", i))) {
                next = Field.bare(prose, i, to);
                if (next != null
                        && (next.valueFrom() >= to
                                || prose.gapBefore(next.valueFrom()) == 0
                                || next.kind() == Field.Kind.OTHER)) next = null;
            }
            if (next != null && i > field.from()) return next;
        }
        return null;
    }

    /// 地点在某会议室；主持人某某: a label of one value without a colon.
    static @Nullable Field told(Prose prose, int from, int to) {
        var field = Field.bare(prose, from, to);
        if (field == null || field.valueFrom() + 2 > to) return null;
        int value = field.valueFrom();
        if ("是在为由".indexOf(prose.charAt(value)) >= 0) value++;
        int end = value;
        while (end < to && "，。；）|".indexOf(prose.charAt(end)) < 0) end++;
        boolean fits = switch (field.kind()) {
            case PLACE -> value > field.valueFrom() || end - value > 2 && "室楼厅堂馆".indexOf(prose.charAt(end - 1)) >= 0;
            case HOST, RECORDER, CHECKER -> Names.isName(prose.subSequence(value, end));
            default -> false;
        };
        return fits ? new Field(field.kind(), from, value) : null;
    }
}
