package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.HeldAt;
import org.jspecify.annotations.Nullable;

/// 会议基本信息: the labelled fields, wherever the office puts them, and the names in the lists.
final class Head {

    private static final Wording PEOPLE = Wording.of("(\\d{1,4}|[一二三四五六七八九十百]{1,4})(?:人|名|位)?");
    private static final Wording SHOULD = Wording.of(
            "应(?:到会?|出席|参加)(?:会议)?(?:人数|人员|党组成员|委员|成员|董事|代表|党委委员|班子成员|(?:村民|居民|职工|党员|业主|股东|学生|家长)(?:代表)?|教职工){0,4}[：:]?(\\d{1,4}|[一二三四五六七八九十百]{1,4})(?:人|名|位)?");
    /// 孟某某应到9人实到7人: figures of the attendance behind the host.
    private static final Wording COUNTED = Wording.of("应[到出]席?\\d");
    private static final Wording ROLE_AFTER = Wording.of("(?:因[公事病故私])?(出席|参加|列席|请假|缺席)(?:了?(?:本次)?会议)?[，；。]?");
    private static final Wording EXCUSED = Wording.of(
            "(?<=[，。；）、])(?<names>[^，。；：\\d]{2,60}?)(?:等)?(?:同志)?(?:因[公事病故私]|有事)?(?:出差|休假|外出)?(?:请假|缺席|未到会?)");
    private static final Wording SPEECH_STOP = Wording.of("[。；！？]");

    /// The first lines, among which a title stands.
    private static final int TITLES = 3;

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Map<Field.Kind, Quotation> fields = new EnumMap<>(Field.Kind.class);
    private final List<NameList.Entry> present = new ArrayList<>();
    private final List<NameList.Entry> nonvoting = new ArrayList<>();
    private final List<NameList.Entry> absent = new ArrayList<>();
    private final boolean[] claimed;
    private boolean leaders;
    private @Nullable HeldAt time;
    private @Nullable Integer shouldAttend;

    Head(Prose prose, List<Paragraph> paragraphs) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.claimed = new boolean[paragraphs.size()];
        for (int i = 0; i < paragraphs.size(); i++) if (!claimed[i]) read(i);
        countDue();
    }

    private void read(int index) {
        var p = paragraphs.get(index);
        var field = Field.at(prose, p.from(), p.to());
        if (field == null && index < TITLES) field = behindTitle(p);
        if (field == null) field = FieldLine.bareAt(prose, p);
        if (field == null && besideFields(index)) field = group(p);
        if (field == null || field.kind() == Field.Kind.AGENDA || field.kind() == Field.Kind.TOPIC) return;
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
        return index > 0 && (claimed[index - 1] || index > 1 && claimed[index - 2]);
    }

    /// A group of people named beside the fields of the head: 领导班子成员：.
    private @Nullable Field group(Paragraph p) {
        var field = Group.at(prose, p.from(), p.to(), leaders);
        if (field != null) leaders |= Group.leads(prose.subSequence(field.from(), field.valueFrom()));
        return field;
    }

    /// The value stands on the lines below the label.
    private int below(Field field, int index) {
        int last = index;
        boolean units = false;
        int column = !field.isList() || index + 1 >= paragraphs.size()
                ? -1
                : NameLine.nameColumn(prose, paragraphs.get(index + 1));
        if (column >= 0) return rows(field, index + 1, column);
        for (int i = index + 1; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            if (claimed[i] || Field.at(prose, p.from(), p.to()) != null || FieldLine.bareAt(prose, p) != null) break;
            if (!field.isList()) {
                if (p.length() <= 60 && take(field, p.from(), p.to())) last = i;
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

    /// The names in one column of a table.
    private int rows(Field field, int head, int column) {
        int last = head;
        for (int i = head + 1; i < paragraphs.size(); i++) {
            var cell = NameLine.cell(prose, paragraphs.get(i), column);
            if (claimed[i] || column > 0 && (cell == null || prose.charAt(cell[0] - 1) != '|')) break;
            if (cell == null || !NameList.looksLike(prose, cell[0], cell[1])) break;
            add(field.kind(), cell[0], cell[1]);
            last = i;
        }
        return last;
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
            if (names < 0 || !grouped && Group.at(prose, p.from(), p.to(), leaders) != null) break;
            if (p.length() <= 4 && p.indent() == 0 && paragraphs.get(i).blankBefore()) break;
            take(field, names, p.to());
            last = i;
        }
        return last;
    }

    private boolean take(Field field, int from, int to) {
        while (to > from && "，,；;。|、".indexOf(prose.charAt(to - 1)) >= 0) to--;
        while (from < to && "，,；;|".indexOf(prose.charAt(from)) >= 0) from++;
        if (from >= to) return true;
        switch (field.kind()) {
            case PRESENT, NONVOTING, ABSENT -> names(field.kind(), from, to);
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
            case COUNT -> {
                var m = PEOPLE.matcher(prose).region(from, to);
                if (m.lookingAt()) shouldAttend = Numerals.integer(m.group(1));
                excused(from, to);
            }
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

    /// 应到8人，实到7人，张三因公请假: who is excused, told behind the figures.
    private void excused(int from, int to) {
        var m = EXCUSED.matcher(prose).region(from, to);
        while (m.find())
            if (NameList.looksLike(prose, m.start("names"), m.end("names")))
                add(Field.Kind.ABSENT, m.start("names"), m.end("names"));
    }

    /// Names in a list; 张三、李四出席，王五列席 changes the list by the word behind the names.
    private void names(Field.Kind kind, int from, int to) {
        var roles = ROLE_AFTER.matcher(prose).region(from, to);
        int start = from;
        while (roles.find()) {
            var after = kindOf(roles.group(1));
            if (isInBrackets(from, roles.start())) continue;
            boolean suffix = roles.start() > start && !isLabelInside(roles.end(), to);
            if (suffix) {
                add(after, start, roles.start());
                start = roles.end();
            } else if (isLabelInside(roles.end(), to)) {
                add(kind, start, roles.start());
                kind = after;
                start = roles.end() < to && prose.charAt(roles.end()) == '：' ? roles.end() + 1 : roles.end();
            }
        }
        add(kind, start, to);
    }

    /// （赴省参加培训）: said of a name, no word about the list.
    private boolean isInBrackets(int from, int at) {
        int depth = 0;
        for (int i = from; i < at; i++) depth += prose.charAt(i) == '（' ? 1 : prose.charAt(i) == '）' ? -1 : 0;
        return depth > 0;
    }

    private boolean isLabelInside(int end, int to) {
        return end < to && prose.charAt(end) == '：';
    }

    private static Field.Kind kindOf(String word) {
        return switch (word) {
            case "列席" -> Field.Kind.NONVOTING;
            case "请假", "缺席" -> Field.Kind.ABSENT;
            default -> Field.Kind.PRESENT;
        };
    }

    private void add(Field.Kind kind, int from, int to) {
        if (from >= to) return;
        for (var entry : NameList.read(prose, from, to)) {
            var list = entry.absent()
                    ? absent
                    : kind == Field.Kind.PRESENT ? present : kind == Field.Kind.NONVOTING ? nonvoting : absent;
            if (NameList.lacks(list, entry)) list.add(entry);
        }
    }

    private void countDue() {
        if (shouldAttend != null) return;
        for (var p : paragraphs.subList(0, Math.min(paragraphs.size(), 40))) {
            var m = SHOULD.matcher(prose).region(p.from(), p.to());
            if (m.find()) {
                shouldAttend = Numerals.integer(m.group(1));
                return;
            }
        }
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
        return kind == Field.Kind.PRESENT ? present : kind == Field.Kind.NONVOTING ? nonvoting : absent;
    }

    @Nullable
    Integer shouldAttend() {
        return shouldAttend;
    }
}
