package luoshi.meeting.record.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 到会句: who was there, told in sentences (张三、李四出席，王五列席), for the lists that no label filled.
final class Attended {

    private static final Wording ATTENDED = Wording.of(
            "(?<verb>出席|参加|列席|请假|缺席|到会|参会)(?:了)?(?:本次|此次|这次)?(?:会议|例会|大会)?(?:的)?(?:人员|人|单位|领导|同志|代表|委员)?(?:有|为|是|包括)?[：:]");
    /// 到会的有张三、李四, 出席会议的党组成员有张三: no colon before the names.
    private static final Wording LISTED = Wording.of(
            "(?<verb>出席|参加|列席|请假|缺席|到会|参会|与会|到|来|没来|没到)(?:了)?(?:本次|此次|这次)?(?:会议|例会|大会|开会)?的(?:还)?(?<who>[^，。；：、]{0,16}?)(?:有|为|是)(?=[\\p{IsHan}\\uE000])");
    private static final Wording DID_ATTEND = Wording.of(
            "(?:等)?(?:同志|委员)?(?:分别|也)?(?:代(?:为|替)?)?(?:因(?![公事病故私]请假)[^，。；]{2,16}?)?(?:(?:应邀|出差|外出|公出|住院|生病|培训|开会|援藏|援疆|学习)[\\p{IsHan}]{0,3}?)?(?<verb>未(?:能)?出席|未(?:能)?参加|未到会|出席|参加|到会指导|到会|到场|参会|列席|旁听|见证|请假|请[病事产公婚]假|缺席|因[公事病故私](?:请假|缺席|未出席|未参加)|出差|没(?:有|能)?(?:赶回来?|来|到会?)|未(?:能)?赶回来?|来了)(?:了)?(?:本次|此次|这次)?(?:会议|例会|大会|[^，。；]{0,12}会)?(?:指导)?(?:并(?:作)?(?:了)?(?:重要)?(?:记录|讲话|发言|致辞|点评|总结|部署))?(?=[，。；（]|$)");

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
            while (to < p.to() && "。；".indexOf(prose.charAt(to)) < 0 && !nextLabel(to, p.to())) to++;
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

    private boolean nextLabel(int at, int to) {
        var label = prose.charAt(at) == '，' && at + 1 < to ? Field.at(prose, at + 1, to) : null;
        return label != null && label.isList();
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
                || entries.stream().anyMatch(e -> isName(e) && e.to() - e.from() > 2)
                || entries.stream().allMatch(this::isAddressed);
        for (var entry : entries)
            if ((isName(entry) || sure && entry.to() - entry.from() < 4 && !endsInOffice(entry))
                    && NameList.lacks(list, entry)) (entry.absent() ? head.names(Field.Kind.ABSENT) : list).add(entry);
    }

    /// 张经理: a family name and a post.
    private boolean isAddressed(NameList.Entry entry) {
        return Names.isSurname(prose.charAt(entry.from()))
                && Names.isPost(prose.subSequence(entry.from() + 1, entry.to()));
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
}
