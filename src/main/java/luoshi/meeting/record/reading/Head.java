package luoshi.meeting.record.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.HeldAt;
import org.jspecify.annotations.Nullable;

/// 会议基本信息: the labelled fields, wherever the office puts them, and the names in the lists.
final class Head {

    /// 孟某某应到9人实到7人: figures of the attendance behind the host.
    private static final Wording COUNTED = Wording.of("应[到出]席?\\d");
    /// Who is named so stands in another list as well.
    private static final Wording LATE = Wording.of("(?:迟到|早退|晚到|中途(?:离会|退席|到会))(?:人员)?[：:]?");
    private static final Wording DUE = Wording.of("应[到出]席?(?:党[组委]成员|委员)?\\d{1,3}[人名位]，?实[到出]");
    private static final Wording UNITS = Wording.of("单位[：:|】〕]?$");
    private static final Wording SPEECH_STOP = Wording.of("[。；！？]");

    /// The first lines, among which a title stands.
    private static final int TITLES = 3;

    /// The first lines, among which tables and figures of the attendance stand.
    private static final int LINES = 40;
    private static final int LONGEST_NAME = 6;

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Map<Field.Kind, Quotation> fields = new EnumMap<>(Field.Kind.class);
    private final Roll roll;
    private final boolean[] claimed;
    private boolean leaders;
    private @Nullable HeldAt time;

    Head(Prose prose, List<Paragraph> paragraphs) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.roll = new Roll(prose);
        this.claimed = new boolean[paragraphs.size()];
        for (int i = 0; i < paragraphs.size(); i++) if (!claimed[i]) read(i);
        if (names(Field.Kind.PRESENT).isEmpty()) signedIn();
        roll.countDue(paragraphs.subList(0, Math.min(paragraphs.size(), LINES)));
    }

    private void read(int index) {
        var p = paragraphs.get(index);
        var packed = index < TITLES ? FieldLine.packed(prose, p) : List.<Field>of();
        for (int i = 0; i < packed.size(); i++) {
            int to = i + 1 < packed.size() ? packed.get(i + 1).from() : p.to();
            claimed[index] |= take(packed.get(i), packed.get(i).valueFrom(), to);
        }
        if (claimed[index]) {
            int title = packed.getFirst().from();
            if (title > p.from())
                fields.putIfAbsent(Field.Kind.NAME, prose.quote(p.from(), FieldLine.titleEnd(prose, p.from(), title)));
            return;
        }
        var field = Field.at(prose, p.from(), p.to());
        if (field == null && index < TITLES) field = behindTitle(p);
        if (field == null) field = FieldLine.bareAt(prose, p);
        if (field == null && besideFields(index)) field = group(p);
        if (field == null || field.kind() == Field.Kind.AGENDA || field.kind() == Field.Kind.TOPIC) return;
        if (index == 0 && field.kind() == Field.Kind.RECORDER && field.valueFrom() == p.to()) return; // 会议记录
        claimed[index] = true;
        int last = index;
        while (field != null) {
            var next = FieldLine.next(prose, field, p.to());
            int to = next == null ? p.to() : next.from();
            if (field.valueFrom() >= to && next == null) last = below(field, index);
            else if (!take(field, field.valueFrom(), to)) claimed[index] = false;
            else if (field.isList() && next == null) last = more(field, index);
            field = next;
        }
        for (int i = index; i <= last; i++) claimed[i] |= i > index;
    }

    /// The first field glued on behind the title, which is the meeting's name.
    private @Nullable Field behindTitle(Paragraph p) {
        var field = FieldLine.behindTitle(prose, p);
        if (field != null) fields.putIfAbsent(Field.Kind.NAME, prose.quote(p.from(), field.from()));
        return field;
    }

    /// Whether a field of the head stands in one of the two lines above.
    private boolean besideFields(int index) {
        if (index == 0) return false;
        var above = paragraphs.get(index - 1);
        return claimed[index - 1] || index > 1 && claimed[index - 2] || DUE.isIn(prose, above.from(), above.to());
    }

    /// A group of people named beside the fields of the head: 领导班子成员：.
    private @Nullable Field group(Paragraph p) {
        var field = Group.at(prose, p.from(), p.to(), leaders);
        if (field == null) field = framed(p);
        if (field != null) leaders |= Group.leads(prose.subSequence(field.from(), field.valueFrom()));
        return field;
    }

    /// 【社区书记】张三、李四.
    private @Nullable Field framed(Paragraph p) {
        int close = prose.charAt(p.from()) == '【' ? prose.text().indexOf('】', p.from(), p.to()) : -1;
        return close > 2
                        && "员记表部导".indexOf(prose.charAt(close - 1)) >= 0
                        && NameList.looksLike(prose, close + 1, p.to())
                ? new Field(Field.Kind.PRESENT, p.from(), close + 1)
                : null;
    }

    /// The value stands on the lines below the label.
    private int below(Field field, int index) {
        int last = index;
        boolean units = false;
        var table = !field.isList() || index + 1 >= paragraphs.size()
                ? null
                : Roll.SignIn.headedBy(prose, paragraphs.get(index + 1));
        if (table != null) return rows(field.kind(), index + 1, table);
        for (int i = index + 1; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            if (claimed[i] || Field.at(prose, p.from(), p.to()) != null || FieldLine.bareAt(prose, p) != null) break;
            if (!field.isList()) {
                if (p.length() <= 60 && Numbering.at(prose, p.from(), p.to()) == null && take(field, p.from(), p.to()))
                    last = i;
                break;
            }
            int names = NameLine.start(prose, p, units);
            if (names < 0) break;
            units |= NameLine.opensWithUnit(prose, p.from(), p.to());
            take(field, names, p.to());
            last = i;
        }
        return last;
    }

    /// The names in one column of a table, and what their rows say of them.
    private int rows(Field.Kind kind, int head, Roll.SignIn table) {
        int last = head;
        for (int i = head + 1; i < paragraphs.size(); i++) {
            var row = paragraphs.get(i);
            var cell = table.name(row);
            if (claimed[i] || cell == null || !NameList.looksLike(prose, cell[0], cell[1])) break;
            roll.add(table.kind(row, kind), cell[0], cell[1]);
            var name = prose.quote(cell[0], cell[1]);
            if (prose.text().indexOf("（主持", cell[1], row.to()) > 0) fields.putIfAbsent(Field.Kind.HOST, name);
            if (prose.text().indexOf("（记录", cell[1], row.to()) > 0) fields.putIfAbsent(Field.Kind.RECORDER, name);
            last = i;
        }
        return last;
    }

    /// A table of who was there, without a label.
    private void signedIn() {
        for (int i = 0; i < Math.min(paragraphs.size(), LINES); i++) {
            var table = claimed[i] ? null : Roll.SignIn.headedBy(prose, paragraphs.get(i));
            if (table == null) continue;
            int last = rows(Field.Kind.PRESENT, i, table);
            for (int k = i; last > i && k <= last; k++) claimed[k] = true;
        }
    }

    /// Further lines of names under a list that began on the label's line.
    private int more(Field field, int index) {
        int last = index;
        int own = paragraphs.get(index).to();
        boolean units = NameLine.opensWithUnit(prose, field.valueFrom(), own);
        boolean grouped = NameLine.afterRole(prose, field.valueFrom(), own) > field.valueFrom();
        for (int i = index + 1; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            if (claimed[i] || Field.at(prose, p.from(), p.to()) != null || FieldLine.bareAt(prose, p) != null) break;
            int names = NameLine.start(prose, p, units);
            if (LATE.begins(prose, p.from(), p.to())) {
                last = i;
                continue;
            }
            if (names < 0 || opensSpeech(p) || !grouped && Group.at(prose, p.from(), p.to(), leaders) != null) break;
            if (p.length() <= 4 && p.indent() == 0 && paragraphs.get(i).blankBefore()) break;
            take(field, names, p.to());
            last = i;
        }
        return last;
    }

    /// 贲某某：今天三件事, 一是期中考试: the body has begun, however short its lines.
    private boolean opensSpeech(Paragraph p) {
        var number = Numbering.at(prose, p.from(), p.to());
        if (number != null && number.style() == Numbering.Style.COUNTING) return true;
        int colon = prose.text().indexOf('：', p.from(), Math.min(p.to(), p.from() + LONGEST_NAME));
        if (colon < 0) return false;
        var who = prose.text().substring(p.from(), colon);
        return Stream.of(Field.Kind.PRESENT, Field.Kind.NONVOTING, Field.Kind.ABSENT)
                .flatMap(kind -> roll.of(kind).stream())
                .anyMatch(e -> who.contentEquals(prose.subSequence(e.from(), e.to())));
    }

    private boolean take(Field field, int from, int to) {
        while (to > from && "，,；;。|、".indexOf(prose.charAt(to - 1)) >= 0) to--;
        while (from < to && "，,；;|".indexOf(prose.charAt(from)) >= 0) from++;
        if (from >= to) return true;
        switch (field.kind()) {
            case PRESENT, NONVOTING, ABSENT -> {
                roll.names(field.kind(), from, to);
                if (UNITS.isIn(prose, field.from(), field.valueFrom()))
                    roll.of(field.kind())
                            .removeIf(e -> !Names.isName(prose.subSequence(e.from(), e.to()))
                                    || Names.endsInOffice(prose, e.from(), e.to()));
            }
            case TIME -> {
                var found = MeetingTime.find(prose, from, to, null);
                if (time == null) time = found != null ? found : new HeldAt(prose.quote(from, to), null);
            }
            case HOST, RECORDER, CHECKER, CONVENER -> {
                var counted = COUNTED.matcher(prose).region(from, to);
                if (counted.find() && counted.start() > from) to = counted.start();
                if (to - from > 40 || SPEECH_STOP.isIn(prose, from, to)) return false;
                var entries = NameList.read(prose, from, to);
                if (entries.isEmpty()) return false;
                fields.putIfAbsent(
                        field.kind(),
                        prose.quote(
                                entries.getFirst().from(), entries.getFirst().to()));
            }
            case NAME, NUMBER, PLACE, FORM -> {
                if (isRow(from, to)) return false;
                fields.putIfAbsent(field.kind(), prose.quote(from, to));
            }
            case COUNT -> roll.due(from, to);
            case TOPIC, AGENDA, OTHER -> {
                return true;
            }
        }
        return true;
    }

    /// 编号｜事项｜责任科室: the head of a table, no value of a field.
    private boolean isRow(int from, int to) {
        int bars = 0;
        for (int i = from; i < to; i++) if (prose.charAt(i) == '|') bars++;
        return bars > 1;
    }

    boolean claims(int paragraph) {
        return claimed[paragraph];
    }

    @Nullable
    Quotation field(Field.Kind kind) {
        return fields.get(kind);
    }

    void supply(Field.Kind kind, @Nullable Quotation value) {
        if (value != null) fields.putIfAbsent(kind, value);
    }

    void drop(Field.Kind kind) {
        fields.remove(kind);
    }

    @Nullable
    HeldAt time() {
        return time;
    }

    void supplyTime(@Nullable HeldAt found) {
        if (time == null || time.value() == null && found != null && found.value() != null) time = found;
    }

    void replaceTime(HeldAt better) {
        time = better;
    }

    /// Gives a date without a year the year that the head names elsewhere.
    void dateBy(@Nullable Integer year) {
        if (time == null || time.value() != null || year == null) return;
        int from = prose.indexOf(time.words().start()),
                to = prose.indexOf(time.words().end());
        var dated = MeetingTime.find(prose, from, to, year);
        if (dated != null) time = dated;
    }

    List<NameList.Entry> names(Field.Kind kind) {
        return roll.of(kind);
    }

    @Nullable
    Integer shouldAttend() {
        return roll.shouldAttend();
    }
}
