package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 到会句: who was there, told in sentences (张三、李四出席，王五列席), for the lists that no label filled.
final class Attended {

    private static final Wording ATTENDED = Wording.of(
            "(?<verb>出席|参加|列席|请假|缺席|到会|参会)(?:了)?(?:本次|此次|这次)?(?:会议|例会|大会)?(?:的)?(?:人员|单位|领导|同志|代表|委员)?(?:有|为|是|包括)?[：:]");
    /// 到会的有张三、李四, 出席会议的党组成员有张三: no colon before the names.
    private static final Wording LISTED = Wording.of(
            "(?<verb>出席|参加|列席|请假|缺席|到会|参会|与会|到|来|没来|没到)(?:了)?(?:本次|此次|这次)?(?:会议|例会|大会|开会)?的(?:还)?(?<who>[^，。；：、]{0,16}?)(?:有|为|是)(?=[\\p{IsHan}\\uE000])");
    private static final Wording DID_ATTEND = Wording.of(
            "(?:等)?(?:同志|委员)?(?:分别|也)?(?:代(?:为|替)?)?(?:因(?![公事病故私]请假)[^，。；]{2,16}?)?(?:(?:应邀|出差|外出|公出|住院|生病|培训|开会|援藏|援疆|学习)[\\p{IsHan}]{0,3}?)?(?<verb>未(?:能)?出席|未(?:能)?参加|未到会|出席|参加|到会指导|到会|到场|参会|列席|旁听|见证|请假|请[病事产公婚]假|缺席|因[公事病故私](?:请假|缺席|未出席|未参加)|出差|没(?:有|能)?(?:赶回来?|来|到会?)|未(?:能)?赶回来?|来了)(?:了)?(?:本次|此次|这次)?(?:会议|例会|大会|[^，。；]{0,12}会)?(?:指导)?(?:并(?:作)?记录)?(?=[，。；（]|$)");

    /// 现场参加会议代表有甲会张三、李四和乙公司王五.
    private static final Wording COUNTED =
            Wording.of("(?:现场)?(?:参加|出席)(?:本次|此次|这次)?会议(?:的)?(?:代表|人员|成员|领导|同志|单位)有(?=[\\p{IsHan}\\uE000])");
    /// 张三、李四分别汇报了情况，: a clause of its own before the list.
    private static final Wording DOES = Wording.of("(?:汇报|通报|介绍|传达|主持|召开|部署|听取|总结|讲话|发言)");

    private static final Wording ATTENDANCE = Wording.of(
            "(?:出席|参加|列席|到会|参会|与会)(?:了)?(?:本次|此次|这次)?(?:会议|例会|大会)?的|[^，。；]{2,60}(?:出席|参加|列席)(?:了)?(?:本次|此次|这次)?会议?[，。]");
    /// ；列席张三（某公司）、李四；缺席王五.
    private static final Wording BARE =
            Wording.of("(?<=[，。；])(?<verb>列席|缺席|请假|出席)(?=[\\p{IsHan}\\uE000]{2,4}(?:[（、，；。]|$))");
    /// 贺某某在市里参加培训，请假.
    private static final Wording EXCUSED = Wording.of(
            "(?<=[，。；])(?<who>[\\p{IsHan}\\uE000]{2,12}?)(?:因(?!公)|在|到(?!会)|去|赴|随|带)[^，。；]{2,20}[，、]?(?:请假|缺席|未到|没来|没到|没有?赶回来?|未赶回)|(?<=[，。；])(?<away>[\\p{IsHan}\\uE000]{2,12}?)(?:在|去|赴)[^，。；]{2,12}(?:学习|培训|开会|出差|住院)(?=[，。；]|$)");
    private static final int LAST_LINES = 5;

    /// The longest list of names before its verb.
    private static final int NAMES = 300;

    private final Prose prose;
    private final Head head;
    private final Set<Field.Kind> wanted = EnumSet.noneOf(Field.Kind.class);

    Attended(Prose prose, Head head) {
        this.prose = prose;
        this.head = head;
        for (var kind : List.of(Field.Kind.PRESENT, Field.Kind.NONVOTING, Field.Kind.ABSENT))
            if (head.names(kind).stream().noneMatch(this::isName)) wanted.add(kind);
    }

    /// Reads a line whose parts stand apart and bear no labels; false where it is none.
    boolean parts(Paragraph p) {
        return new Parts().read(p);
    }

    /// 党组书记、局长　　常某某（主持）: lines of a post and a name, under figures of who should attend and no label.
    void posted(List<Paragraph> first) {
        if (!wanted.contains(Field.Kind.PRESENT)) return;
        int run = 0;
        for (int i = 0; i <= first.size(); i++) {
            int name = i == first.size() || head.claims(i) ? -1 : behindPost(first.get(i));
            if (name >= 0) {
                run++;
                continue;
            }
            for (int k = run < 2 ? i : i - run; k < i; k++)
                add(Field.Kind.PRESENT, behindPost(first.get(k)), first.get(k).to());
            run = 0;
        }
    }

    private int behindPost(Paragraph p) {
        if (p.length() > 40) return -1;
        for (int i = p.from() + 2; i < p.to() - 1; i++)
            if (prose.gapBefore(i) > 0)
                return Names.endsInOffice(prose, p.from(), i) && NameLine.begins(prose, i, p.to()) ? i : -1;
        return -1;
    }

    /// The last lines of minutes say who was there, where nothing above does.
    void atTheEnd(List<Paragraph> paragraphs, int body) {
        for (int i = Math.max(body, paragraphs.size() - LAST_LINES); i < paragraphs.size(); i++) {
            boolean named = !wanted.contains(Field.Kind.PRESENT)
                    || !head.names(Field.Kind.PRESENT).isEmpty();
            var p = paragraphs.get(i);
            if (!named && !head.claims(i) && ATTENDANCE.begins(prose, p.from(), p.to())) read(p);
        }
    }

    void read(Paragraph p) {
        var listed = ATTENDED.matcher(prose).region(p.from(), p.to());
        for (var excused = EXCUSED.matcher(prose).region(p.from(), p.to()); excused.find(); )
            if (wanted.contains(Field.Kind.ABSENT)) {
                var who = excused.group("who") != null ? "who" : "away";
                add(Field.Kind.ABSENT, excused.start(who), excused.end(who));
            }
        var counted = COUNTED.matcher(prose).region(p.from(), p.to());
        if (counted.find() && wanted.contains(Field.Kind.PRESENT)) add(Field.Kind.PRESENT, counted.end(), p.to());
        while (listed.find()) {
            int to = listed.end();
            while (to < p.to() && "。；".indexOf(prose.charAt(to)) < 0) to++;
            var kind = Roll.kindOf(listed.group("verb"));
            if (wanted.contains(kind)) add(kind, listed.end(), to);
        }
        for (var bare = BARE.matcher(prose).region(p.from(), p.to()); bare.find(); ) {
            int to = bare.end();
            while (to < p.to() && "。；".indexOf(prose.charAt(to)) < 0) to++;
            var kind = Roll.kindOf(bare.group("verb"));
            if (wanted.contains(kind) && NameLine.begins(prose, bare.end(), to)) add(kind, bare.end(), to);
        }
        int from = p.from();
        while (from < p.to()) {
            int to = from;
            while (to < p.to() && "。；".indexOf(prose.charAt(to)) < 0) to++;
            attended(listed(from, to), to);
            from = to + 1;
        }
    }

    /// 到会的有张三、李四，王五列席: the names up to the clause of the next verb. Where that clause begins.
    private int listed(int from, int to) {
        var said = LISTED.matcher(prose).region(from, to);
        if (!said.find() || NameList.looksLike(prose, from, said.start())) return from;
        int end = said.end();
        while (end < to && !(prose.charAt(end) == '，' && opensClause(end + 1, to))) end++;
        var kind = Roll.kindOf(said.group("verb"));
        if (wanted.contains(kind)) add(kind, said.end(), end);
        return end < to && LISTED.begins(prose, end + 1, to) ? listed(end + 1, to) : end;
    }

    private boolean opensClause(int from, int to) {
        int stop = from;
        while (stop < to && prose.charAt(stop) != '，') stop++;
        return DID_ATTEND.isIn(prose, from, stop) || LISTED.begins(prose, from, to);
    }

    /// 张三、李四出席会议，王五列席。 The names run back from the verb over stops to the clause before.
    private void attended(int from, int to) {
        var did = DID_ATTEND.matcher(prose).region(from, to);
        int start = from;
        while (did.find()) {
            int end = did.start();
            int names = end;
            while (names > start && end - names < NAMES && "：\n".indexOf(prose.charAt(names - 1)) < 0) names--;
            end = lastName(names, end);
            if (end - names < 2) continue;
            names = firstName(names, end);
            var kind = Roll.kindOf(did.group("verb"));
            if (wanted.contains(kind) && names < end && NameList.looksLike(prose, names, end)) add(kind, names, end);
            start = did.end();
        }
    }

    /// 副局长张三，甲科、乙科负责人: clauses at the end of a list that name no people are left out.
    private int lastName(int from, int to) {
        int comma = prose.text().lastIndexOf('，', to - 1);
        if (comma <= from || !Group.isUnnamed(prose.subSequence(comma + 1, to))) return to;
        if (NameList.read(prose, comma + 1, to).stream().anyMatch(this::isName)) return to;
        return lastName(from, comma);
    }

    /// Skips clauses at the head of a list that hold no name: 会议由张三主持，李四、王五出席.
    private int firstName(int from, int to) {
        for (int i = from; i < to; i++)
            if (prose.charAt(i) == '，'
                    && (DOES.matcher(prose).region(from, i).find() || !NameList.looksLike(prose, from, i)))
                return firstName(i + 1, to);
        return from;
    }

    /// In running text a name needs a family name that is known, a post before it, or a known name in the same list.
    private void add(Field.Kind kind, int from, int to) {
        var list = head.names(kind);
        var entries = NameList.read(prose, from, to);
        boolean sure = entries.stream().filter(this::isName).count() > 1
                || entries.stream().anyMatch(e -> isName(e) && e.to() - e.from() > 2);
        for (var entry : entries)
            if ((isName(entry) || sure && entry.to() - entry.from() < 4 && !endsInOffice(entry))
                    && NameList.lacks(list, entry)) (entry.absent() ? head.names(Field.Kind.ABSENT) : list).add(entry);
    }

    private boolean isName(NameList.Entry entry) {
        return Names.isName(prose.subSequence(entry.from(), entry.to())) && !endsInOffice(entry);
    }

    private boolean endsInOffice(NameList.Entry entry) {
        return Names.endsInOffice(prose, entry.from(), entry.to());
    }

    /// 率甲、乙、丙到现场: who went along.
    void led(int from, int to) {
        if (head.names(Field.Kind.PRESENT).isEmpty()) add(Field.Kind.PRESENT, from, to);
    }

    /// 散列行: 在村委会楼上　书记张三主持　到会的有李四　王五　赵六列席　钱七记: a line of the head whose parts stand apart, by
    /// blanks or strokes, and bear no labels.
    private final class Parts {
        private static final Wording HOST = Wording.of("(?<who>[^，。；：]{2,24}?)(?:同志)?主持(?:会议)?");
        private static final Wording RECORDER = Wording.of(
                "(?:记录|纪录)(?:人|员)?(?:是|为|由)?(?<by>[\\p{IsHan}\\uE000]{2,4})|(?<who>[\\p{IsHan}\\uE000]{2,12}?)(?:兼|负责|作)?(?:会议)?(?:记录|纪录|记)");
        private static final Wording DID = Wording.of(
                "(?<who>[^：]{2,60}?)(?<verb>列席|旁听|出席|到会|到场|参加|请假|缺席|没来|没到|未到|出差|休假|住院|外出)(?:（[^（）]*）)?");
        private static final Wording AWAY =
                Wording.of("(?<who>[^（）]{2,14})（[^（）]*(?<verb>未到|请假|没来|没到|缺席|出差|住院)[^（）]*）");
        private static final Wording LISTED = Wording.of(
                "(?<verb>到会|出席|参加|列席|请假|缺席|与会|参会|来)的?(?:还)?(?:人|人员|同志)?(?:有|是|为)(?<who>[^：]{2,60})");
        private static final Wording ROOM =
                Wording.of("在?(?<at>[\\p{IsHan}\\dA-Z]{2,14}(?:室|厅|堂|馆|楼上?|大院|活动室|\\d{3,4}))");
        private static final int FEWEST = 3, MANY = 5, LONGEST = 400;

        /// Reads such a line; false where it is none.
        boolean read(Paragraph p) {
            var parts = p.length() > LONGEST ? List.<int[]>of() : cut(p);
            if (parts.size() < FEWEST || parts.stream().noneMatch(this::tells)) return false;
            boolean lists = wanted.contains(Field.Kind.PRESENT) && parts.size() >= MANY;
            int from = -1, to = -1;
            for (var part : parts) {
                var did = DID.matcher(prose).region(part[0], part[1]);
                if (!did.matches()) did = AWAY.matcher(prose).region(part[0], part[1]);
                var listed = LISTED.matcher(prose).region(part[0], part[1]);
                if (host(part) || recorder(part) || room(part)) continue;
                var label = label(part);
                if (label != null && label.isValue()) value(label, part[1]);
                if (!lists) continue;
                if (label != null && label.isList()) put(label.kind(), label.valueFrom(), part[1]);
                else if (listed.matches()) put(Roll.kindOf(listed.group("verb")), listed.start("who"), part[1]);
                else if (did.matches()) {
                    var kind = Roll.kindOf(did.group("verb"));
                    if (kind == Field.Kind.PRESENT && from >= 0) put(kind, from, to);
                    put(kind, did.start("who"), did.end("who"));
                } else if (NameList.looksLike(prose, part[0], part[1])
                        || Names.within(prose, part[0], part[1]) != null) {
                    if (from < 0) from = part[0];
                    to = part[1];
                    put(Field.Kind.PRESENT, part[0], part[1]);
                }
            }
            return true;
        }

        private List<int[]> cut(Paragraph p) {
            var parts = new ArrayList<int[]>();
            int from = p.from(), depth = 0;
            for (int i = p.from(); i <= p.to(); i++) {
                boolean stroke = i < p.to() && "/|".indexOf(prose.charAt(i)) >= 0;
                if (i < p.to() && prose.charAt(i) == '（') depth++;
                if (i < p.to() && prose.charAt(i) == '）') depth--;
                if (i < p.to() && (depth > 0 || !stroke && prose.gapBefore(i) == 0)) continue;
                int to = i;
                while (to > from && "，。；".indexOf(prose.charAt(to - 1)) >= 0) to--;
                var last = parts.isEmpty() ? null : parts.getLast();
                boolean labelled = last != null && Field.alone(prose, last[0], last[1]) != null;
                if (to > from && labelled) last[1] = to;
                else if (to > from) parts.add(new int[] {from, to});
                from = stroke ? i + 1 : i;
            }
            return parts;
        }

        private boolean tells(int[] part) {
            var label = label(part);
            return label != null && (label.kind() == Field.Kind.HOST || label.kind() == Field.Kind.RECORDER)
                    || HOST.fills(prose, part[0], part[1])
                    || DID.fills(prose, part[0], part[1]) && part[1] - part[0] < 16;
        }

        private void put(Field.Kind kind, int from, int to) {
            var list = head.names(kind);
            for (var entry : NameList.read(prose, from, to)) {
                var name = Names.within(prose, entry.from(), entry.to());
                var own = name == null ? entry : new NameList.Entry(name[0], name[1], entry.note(), entry.absent());
                if (NameList.lacks(list, own)) list.add(own);
            }
        }

        /// A label with a colon, or one that a blank parts from its value.
        private @Nullable Field label(int[] part) {
            var label = Field.at(prose, part[0], part[1]);
            var bare = label != null ? null : Field.bare(prose, part[0], part[1]);
            boolean parted = bare != null && bare.valueFrom() < part[1] && prose.gapBefore(bare.valueFrom()) > 0;
            return parted ? bare : label;
        }

        private void value(Field label, int to) {
            switch (label.kind()) {
                case HOST, RECORDER, CHECKER -> supply(label.kind(), label.valueFrom(), to);
                case PLACE -> head.supply(Field.Kind.PLACE, prose.quote(label.valueFrom(), to));
                default -> {}
            }
        }

        private boolean host(int[] part) {
            var host = HOST.matcher(prose).region(part[0], part[1]);
            return host.matches() && supply(Field.Kind.HOST, host.start("who"), host.end("who"));
        }

        private boolean recorder(int[] part) {
            var recorder = RECORDER.matcher(prose).region(part[0], part[1]);
            if (!recorder.matches()) return false;
            var by = recorder.group("by") != null ? "by" : "who";
            return supply(Field.Kind.RECORDER, recorder.start(by), recorder.end(by));
        }

        private boolean supply(Field.Kind kind, int from, int to) {
            var name = Names.within(prose, from, to);
            if (name != null) head.supply(kind, prose.quote(name[0], name[1]));
            return name != null;
        }

        private boolean room(int[] part) {
            var room = ROOM.matcher(prose).region(part[0], part[1]);
            if (!room.matches() || Names.isName(prose.subSequence(part[0], part[1]))) return false;
            head.supply(Field.Kind.PLACE, prose.quote(room.start("at"), room.end("at")));
            return true;
        }
    }
}
