package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 接断: joins the lines that a page end, a narrow column or a copy has cut, and leaves every character its place. A line
/// is joined to the one before when that one stops in the middle of a sentence and this one begins nothing new.
final class Healing {

    private static final String STOPS = "。！？；：…";
    private static final String OPEN = "，、（《“‘〈【「『—";
    private static final String CLOSING = "，。、；：！？）》”’〉】」』";
    private static final Wording OPENING =
            Wording.of("(?:会议|会上)[^，。；]{0,4}(?:听取|审议|研究|传达|学习|指出|强调|要求|认为|决定|明确|同意|通报|原则)");
    private static final Wording PART =
            Wording.of("应[到出]席?(?:会议?)?(?:人员?)?[\\d：]|(?:说明|决议|决定|结论|案由|办法|讨论|表决|表决结果|遗留问题|汇报人|报告人|责任人|完成时限)[：:]");
    private static final Wording SENTENCE = Wording.of("(?<![必重主需简纲])要(?![点求素件闻务])|[请须]|应[当该于]|责成");
    private static final Wording UNIT = Wording.of(
            "[\\p{IsHan}]{2,12}(?:（[^（）：]{2,24}）|(?<=单位|部门|分包|总包|[局处科院方司]))：(?=[\\p{IsHan}\\uE000]{2,4}(?:[、（，]|$))");
    private static final Wording LABEL = Wording.of("[\\p{IsHan}\\uE000A-Za-z0-9（）()、/·]{1,24}[：:].*");

    private static final int LONGEST_ASIDE = 40;

    private final Prose.Builder prose;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Line> kept = new ArrayList<>();
    private final List<Boolean> cut = new ArrayList<>();
    private final Line.Column column;
    private final boolean spaced;
    private final boolean indented;

    private Healing(String text) {
        prose = Prose.of(text);
        var lines = Lines.of(text);
        var furniture = Furniture.of(lines);
        var seen = new java.util.HashSet<String>();
        boolean torn = false;
        for (var line : lines) {
            torn |= line.pageBefore();
            if (furniture.owns(line, seen.add(line.text()) && kept.size() < 3)) torn = true;
            else if (!Furniture.isOfWeb(line)) {
                kept.add(line);
                cut.add(torn);
                torn = false;
            }
        }
        column = Line.Column.of(kept);
        int blanks = 0, indents = 0;
        for (var line : kept) {
            if (line.blankBefore()) blanks++;
            if (line.indent() >= 2) indents++;
        }
        spaced = 5 * blanks > 4 * kept.size();
        indented = 5 * indents > 4 * kept.size();
    }

    record Healed(Prose prose, List<Paragraph> paragraphs) {}

    static Healed heal(String text) {
        var healing = new Healing(text);
        healing.join();
        var prose = healing.prose.build();
        return new Healed(prose, Glued.split(prose, healing.paragraphs));
    }

    private void join() {
        int from = 0;
        for (int i = 0; i < kept.size(); i++) {
            var line = kept.get(i);
            boolean more = i + 1 < kept.size() && continues(line, kept.get(i + 1), cut.get(i + 1));
            int end = line.text().length();
            if (more && strayStop(line, kept.get(i + 1))) end--;
            prose.add(line.text().substring(0, end), line.places(), line.gaps());
            if (more) {
                kept.get(i + 1).comesAfter(line);
                continue;
            }
            if (prose.length() > from)
                paragraphs.add(new Paragraph(from, prose.length(), line.indent(), headingAt(i), line.blankBefore()));
            if (i + 1 < kept.size()) prose.add('\n', line.places()[line.text().length() - 1] + 1, 0);
            from = prose.length();
        }
    }

    private int headingAt(int i) {
        return kept.get(i).heading();
    }

    private boolean continues(Line a, Line b, boolean torn) {
        if (a.heading() > 0 || b.heading() > 0 || isPaperTitle(a)) return false;
        if (CLOSING.indexOf(b.text().charAt(0)) >= 0) return true;
        if (verticalLabel(a, b) || staysInBrackets(a, b)) return true;
        char last = a.last();
        boolean opensBlock = begins(b) || isBare(a) && isBare(b) || isUnit(a) && isUnit(b);
        if (OPEN.indexOf(last) >= 0) return !opensBlock || last != '—' && !isLabelled(b);
        if (STOPS.indexOf(last) >= 0 || opensBlock || endsInAside(a)) return false;
        if ((last == '”' || last == '）')
                && a.text().length() > 1
                && STOPS.indexOf(a.text().charAt(a.text().length() - 2)) >= 0) return false;
        if (a.text().indexOf('|') >= 0 || b.text().indexOf('|') >= 0) return false;
        if (isCaptioned(a) && isCaptioned(b)) return false;
        if (isList(a) && !fills(a) && !torn) return false;
        if (endsInHeading(a) || b.indent() >= 2 && !torn && !spaced && !indented) return false;
        if (isHeading(a) && !(torn && isSentence(a))) return fills(a) && b.indent() == 0 && !b.blankBefore();
        if (fills(a))
            return (b.indent() < 2 || torn) && !(b.blankBefore() && !torn && !spaced && Lead.isTitle(a.text()));
        if (b.blankBefore() && !torn && !spaced || a.listed() && b.blankBefore()) return false;
        boolean midSentence = a.text().length() >= (torn ? 4 : spaced ? 25 : 40)
                || a.text().indexOf('。') >= 0
                || a.text().indexOf('，') >= 0;
        return midSentence
                && (torn || b.blankBefore() || a.text().length() >= 40 || runsOn(a, b))
                && (torn && isSentence(a) || !Lead.isTitle(a.text()))
                && b.mostlyHan()
                && !isCaptioned(b)
                && !isSignature(b);
    }

    /// A line that starts something of its own: a number, a field or speaker label, a list mark.
    private static boolean begins(Line line) {
        return line.listed()
                || OPENING.matcher(line.text()).lookingAt()
                || PART.matcher(line.text()).lookingAt()
                || Numbering.at(line) != null
                || opensWithField(line);
    }

    private static boolean opensWithField(Line line) {
        var field = Field.bare(line.text(), 0, line.text().length());
        return isLabelled(line, field) || field != null && isPadded(line, field);
    }

    /// 请　　假　某某: a label of the head that wide blanks part from its value.
    private static boolean isPadded(Line line, Field field) {
        return field.valueFrom() < line.text().length() && line.gaps()[field.valueFrom()] > 1;
    }

    /// 监理单位（某公司）：某某、某某: the people of one unit, a line each.
    private static boolean isUnit(Line line) {
        return UNIT.matcher(line.text()).lookingAt();
    }

    /// 请假 某某: a label of the head that one blank parts from its value, as in the line above.
    private static boolean isBare(Line line) {
        var field = Field.bare(line.text(), 0, line.text().length());
        return field != null
                && !field.isStopped(line.text())
                && field.kind() != Field.Kind.OTHER
                && field.valueFrom() < line.text().length()
                && line.gaps()[field.valueFrom()] > 0;
    }

    private static boolean isLabelled(Line line) {
        return isLabelled(line, Field.bare(line.text(), 0, line.text().length()));
    }

    private static boolean isLabelled(Line line, @Nullable Field field) {
        if (field != null && field.isStopped(line.text())) return true;
        if (!LABEL.matcher(line.text()).matches()) return false;
        int colon = Math.max(line.text().indexOf('：'), line.text().indexOf(':'));
        var label = line.text().substring(0, colon);
        return Names.mayLabel(label);
    }

    private static boolean isPaperTitle(Line line) {
        return (line.text().endsWith("纪要") || line.text().endsWith("记录")) && Lead.isTitle(line.text());
    }

    /// 因事缺席：, 约谈要求：a label that no list of labels knows.
    private static boolean isCaptioned(Line line) {
        int colon = line.text().indexOf('：');
        if (colon < 2
                || colon > 12
                || line.text().lastIndexOf('（', colon) > line.text().lastIndexOf('）', colon)) return false;
        var label = line.text().substring(0, colon);
        return Field.Caption.names(label) || Group.isLabel(label);
    }

    private static boolean isList(Line line) {
        var field = Field.at(line.text(), 0);
        return field != null && field.isList();
    }

    private static boolean isHeading(Line line) {
        return line.text().length() <= 48 && line.text().indexOf('。') < 0 && Numbering.at(line) != null;
    }

    /// （二）区财政局要严格按照: a point that is a sentence and no title.
    private static boolean isSentence(Line line) {
        return line.text().indexOf('，') >= 0 || SENTENCE.matcher(line.text()).find();
    }

    /// ……通过。二、关于断头路: a heading set on behind a paragraph ends the line.
    private static boolean endsInHeading(Line line) {
        int stop = line.text().lastIndexOf('。');
        return stop > 0
                && line.text().length() - stop <= 40
                && Numbering.at(line.text(), stop + 1, line.text().length()) != null
                && line.text().length() - stop > 4;
    }

    /// ……列个表，分⏎成两类: a long line breaks off behind a comma's words and the next goes on.
    private static boolean runsOn(Line a, Line b) {
        return a.text().length() >= 26
                && a.text().indexOf('，') >= 0
                && Fold.isHan(a.last())
                && Fold.isHan(b.text().charAt(0))
                && !b.blankBefore();
    }

    private static boolean isSignature(Line line) {
        return line.text().length() <= 16
                && (line.text().endsWith("日") || line.text().endsWith("室") || Names.isName(line.text()));
    }

    /// One character to a line: a label set upright.
    private static boolean verticalLabel(Line a, Line b) {
        return a.text().length() == 1
                && Fold.isHan(a.text().charAt(0))
                && (b.text().length() <= 2 || b.text().charAt(1) == '：')
                && Fold.isHan(b.text().charAt(0));
    }

    /// ……6月底完成。〔责任股室：预算股〕: a note in brackets behind the stop.
    private static boolean endsInAside(Line line) {
        int kind = "）〕】]".indexOf(line.last());
        int open = kind < 0 ? -1 : line.text().lastIndexOf("（〔【[".charAt(kind));
        return open > 0 && STOPS.indexOf(line.text().charAt(open - 1)) >= 0;
    }

    /// 清零（责⏎任单位：城管中心）: what began in brackets goes on to their end.
    private static boolean staysInBrackets(Line a, Line b) {
        int open = a.text().lastIndexOf('（'),
                close = b.text().indexOf('）'),
                next = b.text().indexOf('（');
        return open > a.text().lastIndexOf('）')
                && a.text().indexOf('。', open) < 0
                && close >= 0
                && close <= LONGEST_ASIDE
                && (next < 0 || next > close);
    }

    /// A comma that the cut put into a word: 代建单，⏎位，
    private static boolean strayStop(Line a, Line b) {
        if (a.last() != '，' || a.text().length() < 3) return false;
        var next = b.text();
        return next.length() > 1 && Fold.isHan(next.charAt(0)) && "，。、；".indexOf(next.charAt(1)) >= 0;
    }

    private boolean fills(Line line) {
        return column.isFilledBy(line);
    }
}
