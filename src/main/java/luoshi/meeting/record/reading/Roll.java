package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 到会名册: who was there, who attended without a vote, who was missing, and how many should have come.
final class Roll {

    private static final Wording PEOPLE = Wording.of("(\\d{1,4}|[一二三四五六七八九十百]{1,4})(?:人|名|位)?");
    private static final Wording SHOULD = Wording.of(
            "应(?:到会?|出席|参加)(?:会议)?(?:人数|人员|党组成员|委员|成员|董事|代表|党委委员|班子成员|(?:村民|居民|职工|党员|业主|股东|学生|家长)(?:代表)?|教职工){0,4}[：:]?(\\d{1,4}|[一二三四五六七八九十百]{1,4})(?:人|名|位)?");
    private static final Wording ROLE_AFTER =
            Wording.of("(?:因[公事病故私])?(?:出差|外出|住院|休假|开会|培训|请[病事产公]假)?(出席|参加|列席|请假|缺席)(?:了?(?:本次)?会议)?[，；。]?");
    private static final Wording ABSENT = Wording.of("请.?假|缺席|未|没|出差|住院|外出|休假");
    private static final Wording EXCUSED = Wording.of(
            "(?<=[，。；）、])(?<names>[^，。；：\\d]{2,60}?)(?:等)?(?:同志)?(?:因[公事病故私]|有事)?(?:出差|休假|外出)?(?:请假|缺席|未到会?)");
    private static final Wording MISSING =
            Wording.of("(?:缺席|请假|未到|未出席)(?:会议)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})[人名位]（(?<who>[^（）]{2,80})）");
    private static final Wording REASON = Wording.of("[在因住外请去到病出生参有回陪家赴做正]");

    private final Prose prose;
    private final List<NameList.Entry> present = new ArrayList<>();
    private final List<NameList.Entry> nonvoting = new ArrayList<>();
    private final List<NameList.Entry> absent = new ArrayList<>();
    private @Nullable Integer shouldAttend;

    Roll(Prose prose) {
        this.prose = prose;
    }

    /// One of the three lists, as it grows.
    List<NameList.Entry> of(Field.Kind kind) {
        return kind == Field.Kind.PRESENT ? present : kind == Field.Kind.NONVOTING ? nonvoting : absent;
    }

    @Nullable
    Integer shouldAttend() {
        return shouldAttend;
    }

    void add(Field.Kind kind, int from, int to) {
        if (from >= to) return;
        for (var entry : NameList.read(prose, from, to)) {
            var list = entry.absent() ? absent : of(kind);
            if (NameList.lacks(list, entry)) list.add(entry);
        }
    }

    /// 8人，实到7人，张三因公请假: the figure behind its label, and who is excused.
    void due(int from, int to) {
        var m = PEOPLE.matcher(prose).region(from, to);
        if (m.lookingAt()) shouldAttend = Numerals.integer(m.group(1));
        excused(from, to);
    }

    /// How many should attend, told in the first lines, where no label told it.
    void countDue(List<Paragraph> first) {
        if (shouldAttend != null) return;
        for (var p : first) {
            var m = SHOULD.matcher(prose).region(p.from(), p.to());
            if (m.find()) {
                if (absent.isEmpty()) missing(p.from(), p.to());
                shouldAttend = Numerals.integer(m.group(1));
                return;
            }
        }
    }

    /// 缺席2人（某某在城里带孙子，某某住院）: each excused for a reason of their own.
    private void missing(int from, int to) {
        var m = MISSING.matcher(prose).region(from, to);
        if (!m.find()) return;
        for (int at = m.start("who"), i = at; i <= m.end("who"); i++) {
            if (i < m.end("who") && "，、；".indexOf(prose.charAt(i)) < 0) continue;
            for (int end = Math.min(i, at + 3); end > at + 1; end--)
                if (Names.isName(prose.subSequence(at, end)) && (end == i || REASON.begins(prose, end, i))) {
                    add(Field.Kind.ABSENT, at, end);
                    break;
                }
            at = i + 1;
        }
    }

    /// 应到8人，实到7人，张三因公请假: who is excused, told behind the figures.
    private void excused(int from, int to) {
        var m = EXCUSED.matcher(prose).region(from, to);
        while (m.find())
            if (NameList.looksLike(prose, m.start("names"), m.end("names")))
                add(Field.Kind.ABSENT, m.start("names"), m.end("names"));
    }

    /// Names in a list; 张三、李四出席，王五列席 changes the list by the word behind the names, not in brackets (赴省参加培训).
    void names(Field.Kind kind, int from, int to) {
        var roles = ROLE_AFTER.matcher(prose).region(from, to);
        int start = from, depth = 0;
        for (int at = from; roles.find(); ) {
            for (; at < roles.start(); at++) depth += prose.charAt(at) == '（' ? 1 : prose.charAt(at) == '）' ? -1 : 0;
            if (depth > 0) continue;
            var after = kindOf(roles.group(1));
            boolean suffix = roles.start() > start && !isLabelInside(roles.end(), to);
            int semicolon = suffix && after != kind ? roles.start() : start;
            while (semicolon > start && prose.charAt(semicolon) != '；') semicolon--;
            if (semicolon > start) {
                add(kind, start, semicolon);
                start = semicolon + 1;
            }
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

    private boolean isLabelInside(int end, int to) {
        return end < to && prose.charAt(end) == '：';
    }

    /// The list that a word of attendance (列席, 请假, 未出席) puts a name on.
    static Field.Kind kindOf(String word) {
        if (word.equals("列席") || word.equals("到会指导") || word.equals("旁听") || word.equals("见证") || word.equals("来了"))
            return Field.Kind.NONVOTING;
        return ABSENT.matcher(word).find() ? Field.Kind.ABSENT : Field.Kind.PRESENT;
    }

    /// 签到表: a table of who was there, a row each, with the names in one of its columns.
    static final class SignIn {

        private static final Wording NAME = Wording.of("姓名|参会人员|人员姓名|与会人员");
        private static final Wording KNOWN = Wording.of("职务|部门|单位|到会情况|出席情况|签到|考勤|备注|参会情况");
        private static final Wording MISSING = Wording.of("请假|缺席|病假|事假|出差|未到|公差|休假");
        private static final Wording GUEST = Wording.of("列席|旁听|观察员");
        private static final int LONGEST_HEAD = 60;

        private final Prose prose;
        private final int column;

        private SignIn(Prose prose, int column) {
            this.prose = prose;
            this.column = column;
        }

        /// The table that a line is the head of (|部门|姓名|职务|); null where it is none.
        static @Nullable SignIn headedBy(Prose prose, Paragraph p) {
            if (p.length() > LONGEST_HEAD) return null;
            var cells = prose.text().substring(p.from(), p.to()).split("\\|", -1);
            if (cells.length < 2) return null;
            int name = -1;
            boolean known = false;
            for (int i = 0; i < cells.length; i++) {
                if (name < 0 && NAME.matcher(cells[i]).matches()) name = i;
                known |= KNOWN.matcher(cells[i]).find();
            }
            return name < 0 || !known ? null : new SignIn(prose, name);
        }

        /// Where the name stands in a row; null where the line is no row of the table.
        int @Nullable [] name(Paragraph row) {
            int from = row.from();
            for (int n = 0; n < column; n++) {
                from = prose.text().indexOf('|', from, row.to()) + 1;
                if (from == 0 || from >= row.to()) return null;
            }
            int bar = prose.text().indexOf('|', from, row.to());
            int to = bar < 0 ? row.to() : bar;
            return to < row.to() || column > 0 ? new int[] {from, to} : null;
        }

        /// What a row says of whom it names.
        Field.Kind kind(Paragraph row, Field.Kind otherwise) {
            var cell = name(row);
            int from = cell == null ? row.from() : cell[1];
            if (MISSING.isIn(prose, from, row.to())) return Field.Kind.ABSENT;
            return GUEST.isIn(prose, from, row.to()) ? Field.Kind.NONVOTING : otherwise;
        }
    }
}
