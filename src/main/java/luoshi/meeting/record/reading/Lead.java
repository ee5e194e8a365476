package luoshi.meeting.record.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import org.jspecify.annotations.Nullable;

/// 导语: the title line, and the lead sentence that says when, where, under whom the meeting was held and who was there,
/// where an
/// office writes no labels.
final class Lead {

    private static final Pattern TITLE =
            Pattern.compile(".{0,60}(?:会议?|记录|纪录|纪要|例会|大会|座谈会)(?:[（(〔].{1,30}[）)〕])?.{0,6}");
    private static final Pattern BARE_TITLE =
            Pattern.compile("(?:会议)?(?:记录|纪录|纪要|记要)(?:稿|表|本|簿)?|(?:会议|议事)记录(?:稿|表|本|簿)?");
    private static final Pattern CODE = Pattern.compile("[A-Za-z].*");
    private static final Pattern CHAIRS = Pattern.compile("(?:会议)?(?:主席|主持人?|召集人)|.{0,8}，(?:主席|主持人?)");
    private static final Pattern HELD_IN = Pattern.compile("[楼室厅馆堂]|会议号|房间号|腾讯会议|现场\\+");
    private static final Pattern PAPER = Pattern.compile("记录|纪录|纪要|会议|例会|大会|座谈会");
    private static final Pattern NO_TITLE =
            Pattern.compile("[。：:]|如下|范文|模板|大全|下载|>>|»|各位|同志们|会议室|会议(?:要求|强调|指出|认为|决定|明确|听取|审议)");
    private static final Pattern NUMBER = Pattern.compile(
            "[〔\\[（(【]?\\d{4}[〕\\]）)】]?年?(?:度)?第?[一二三四五六七八九十百\\d]{1,4}[次号期]|第[一二三四五六七八九十百〇\\d]{1,5}[次期届号](?:第[一二三四五六七八九十百〇\\d]{1,4}次)?"
                    + "|[一二三四五六七八九十\\d]{1,3}届[一二三四五六七八九十\\d]{1,3}次|[〔\\[（(【]\\d{4}[〕\\]）)】]\\d{1,4}号|第[一二三四五六七八九十百〇\\d]{1,4}周");
    private static final Pattern ORDINAL =
            Pattern.compile("(?:\\d{4}年(?:度)?)?第[一二三四五六七八九十百\\d]{1,4}[次期](?!全体)|\\d{4}年(?:度)?第[一二三四五六七八九十百\\d]{1,4}次"
                    + "|[一二三四五六七八九十\\d]{1,3}届[一二三四五六七八九十\\d]{1,3}次|第[一二三四五六七八九十百〇\\d]{1,4}周|第[一二三四五六七八九十百\\d]{1,4}次");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?=[年〕\\])）\\-./])");
    private static final Pattern ISSUED =
            Pattern.compile("[^，。；：]{0,40}\\d{4}年\\d{1,2}月\\d{1,2}日(?:印发)?|(?:发布|更新|成文|发文|印发)(?:时间|日期)[：:].*");
    private static final Pattern RECORDED = Pattern.compile(
            "(?<=[，。；])(?:会议)?(?:由)?(?<who>[^，。；：]{2,16}?)(?:同志)?(?:列席并|列席会议并|负责|担任|作|做)(?:会议)?(?:记录|纪录)(?:员)?(?=[，。；]|$)");
    private static final Pattern PLACE =
            Pattern.compile("(?:在|于)(?<at>[^，。；、\\n]{2,30}?)(?:主持)?(?:组织)?(?:召开|举行|举办|开会|进行)");
    private static final Pattern NAME = Pattern.compile(
            "(?:主持召开|组织召开|召开|举行|召集)(?:了)?(?<name>[^，。；\\n]{2,50}?(?:会议|例会|大会|[^，。；\\n]会))(?=[，。；（(]|$)");
    private static final Pattern ATTENDED = Pattern.compile(
            "(?<verb>出席|参加|列席|请假|缺席|到会|参会)(?:了)?(?:本次|此次|这次)?(?:会议|例会|大会)?(?:的)?(?:人员|单位|领导|同志|代表|委员)?(?:有|为|是|包括)?[：:]");
    private static final Pattern DID_ATTEND = Pattern.compile(
            "(?:等)?(?:同志|委员)?(?:分别)?(?<verb>未(?:能)?出席|未(?:能)?参加|未到会|出席|参加|列席|见证|请假|缺席|因[公事病故私](?:请假|缺席|未出席|未参加)|出差)(?:了)?(?:本次|此次|这次)?(?:会议|例会|大会|[^，。；]{0,12}会)?(?:并(?:作)?记录)?(?=[，。；（]|$)");

    /// The longest list of names before its verb.
    private static final int NAMES = 300;

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Head head;

    Lead(Prose prose, List<Paragraph> paragraphs, Head head) {
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.head = head;
    }

    /// Fills what the labels left open from the first paragraphs, up to the first agenda point.
    void supply(int firstItem) {
        int end = Math.min(firstItem, paragraphs.size());
        var wanted = EnumSet.noneOf(Field.Kind.class);
        for (var kind : List.of(Field.Kind.PRESENT, Field.Kind.NONVOTING, Field.Kind.ABSENT))
            if (head.names(kind).isEmpty()) wanted.add(kind);
        title(end);
        time(end);
        for (int i = 0; i < end; i++) {
            var p = paragraphs.get(i);
            if (head.claims(i) || p.length() < 12) continue;
            sentence(p);
            attendance(p, wanted);
        }
        number(end);
        fallBack();
    }

    /// Without a host's label: the convener, or who is listed as 主席; without a place: how the meeting was held.
    private void fallBack() {
        var convener = head.field(Field.Kind.CONVENER);
        if (convener != null && Names.isName(convener.plain())) head.supply(Field.Kind.HOST, convener);
        for (var entry : head.names(Field.Kind.PRESENT))
            if (entry.note() != null && CHAIRS.matcher(entry.note()).matches())
                head.supply(Field.Kind.HOST, prose.quote(entry.from(), entry.to()));
        var form = head.field(Field.Kind.FORM);
        if (form != null && HELD_IN.matcher(form.text()).find()) head.supply(Field.Kind.PLACE, form);
    }

    /// The first date of a sentence or of a line of its own; the date of issue beside the issuer's name comes last. A
    /// date
    /// without a year takes the year the head names.
    private void time(int end) {
        var year = year(end);
        head.dateBy(year);
        for (int pass = 0; pass < 2 && lacksTime(); pass++)
            for (int i = 0; i < end && lacksTime(); i++) {
                var p = paragraphs.get(i);
                if (head.claims(i)
                        || ISSUED.matcher(prose).region(p.from(), p.to()).matches() != (pass == 1)) continue;
                head.supplyTime(MeetingTime.find(prose, p.from(), p.to(), year));
            }
    }

    private boolean lacksTime() {
        return head.time() == null || head.time().value() == null;
    }

    private @Nullable Integer year(int end) {
        for (int i = 0; i < end; i++) {
            var m = YEAR.matcher(prose)
                    .region(paragraphs.get(i).from(), paragraphs.get(i).to());
            if (m.find()) return Integer.valueOf(m.group(1));
        }
        return null;
    }

    /// Whether a line names a meeting or its paper.
    static boolean isTitle(CharSequence line) {
        return line.length() <= 60
                && TITLE.matcher(line).matches()
                && !BARE_TITLE.matcher(line).matches()
                && !NO_TITLE.matcher(line).find();
    }

    /// The first line that names a record or minutes; where none does, the first that names a meeting.
    private void title(int end) {
        if (head.field(Field.Kind.NAME) != null) return;
        Paragraph title = null;
        for (int i = 0; i < Math.min(end, 8); i++) {
            var p = paragraphs.get(i);
            if (head.claims(i)) continue;
            var line = prose.subSequence(p.from(), p.to());
            if (!isTitle(line) || title != null && !PAPER.matcher(line).find()) continue;
            title = p;
            if (PAPER.matcher(line).find()) break;
        }
        if (title != null) head.supply(Field.Kind.NAME, prose.quote(title.from(), title.to()));
    }

    private void sentence(Paragraph p) {
        var recorded = RECORDED.matcher(prose).region(p.from(), p.to());
        if (head.field(Field.Kind.RECORDER) == null && recorded.find()) {
            var name = Names.within(prose, recorded.start("who"), recorded.end("who"));
            if (name != null) head.supply(Field.Kind.RECORDER, prose.quote(name[0], name[1]));
        }
        for (var signed : Signed.CHAIRING) {
            var hosted = head.field(Field.Kind.HOST) != null ? null : signed.find(prose, p.from(), p.to());
            if (hosted == null) continue;
            host(hosted.start("who"), hosted.end("who"));
            if (hosted.namedGroups().containsKey("at") && hosted.group("at") != null)
                head.supply(Field.Kind.PLACE, prose.quote(hosted.start("at"), hosted.end("at")));
            if (hosted.namedGroups().containsKey("led")) led(hosted.start("led"), hosted.end("led"));
        }
        var place = PLACE.matcher(prose).region(p.from(), p.to());
        if (head.field(Field.Kind.PLACE) == null && place.find())
            head.supply(Field.Kind.PLACE, prose.quote(place.start("at"), place.end("at")));
        var name = NAME.matcher(prose).region(p.from(), p.to());
        if (head.field(Field.Kind.NAME) == null && name.find())
            head.supply(Field.Kind.NAME, prose.quote(name.start("name"), name.end("name")));
    }

    /// The name at the end of 区委副书记、区长张三, past the last comma.
    private void host(int from, int to) {
        for (int i = to - 1; i >= from; i--)
            if ("，,、：。".indexOf(prose.charAt(i)) >= 0) {
                from = i + 1;
                break;
            }
        var name = Names.within(prose, from, to);
        if (name != null) head.supply(Field.Kind.HOST, prose.quote(name[0], name[1]));
    }

    /// 率甲、乙、丙到现场: who went along.
    private void led(int from, int to) {
        if (head.names(Field.Kind.PRESENT).isEmpty()) add(Field.Kind.PRESENT, from, to);
    }

    private void attendance(Paragraph p, Set<Field.Kind> wanted) {
        var listed = ATTENDED.matcher(prose).region(p.from(), p.to());
        while (listed.find()) {
            int to = listed.end();
            while (to < p.to() && "。；".indexOf(prose.charAt(to)) < 0) to++;
            var kind = kindOf(listed.group("verb"));
            if (wanted.contains(kind)) add(kind, listed.end(), to);
        }
        int from = p.from();
        while (from < p.to()) {
            int to = from;
            while (to < p.to() && "。；".indexOf(prose.charAt(to)) < 0) to++;
            attended(from, to, wanted);
            from = to + 1;
        }
    }

    /// 张三、李四出席会议，王五列席。 The names run back from the verb over stops to the clause before.
    private void attended(int from, int to, Set<Field.Kind> wanted) {
        var did = DID_ATTEND.matcher(prose).region(from, to);
        int start = from;
        while (did.find()) {
            var kind = kindOf(did.group("verb"));
            int end = did.start();
            int names = end;
            while (names > start && end - names < NAMES && "：\n".indexOf(prose.charAt(names - 1)) < 0) names--;
            if (end - names < 2) continue;
            names = firstName(names, end);
            if (wanted.contains(kind) && names < end && NameList.looksLike(prose, names, end)) add(kind, names, end);
            start = did.end();
        }
    }

    /// Skips clauses at the head of a list that hold no name: 会议由张三主持，李四、王五出席.
    private int firstName(int from, int to) {
        for (int i = from; i < to; i++)
            if (prose.charAt(i) == '，' && !NameList.looksLike(prose, from, i)) return firstName(i + 1, to);
        return from;
    }

    /// In running text a name needs a family name that is known, a post before it, or a known name in the same list.
    private void add(Field.Kind kind, int from, int to) {
        var list = head.names(kind);
        var entries = NameList.read(prose, from, to);
        boolean sure = entries.stream().anyMatch(e -> isName(e) && e.to() - e.from() > 2);
        for (var entry : entries)
            if ((isName(entry) || sure && entry.to() - entry.from() < 4 && !endsInOffice(entry))
                    && NameList.lacks(list, entry)) list.add(entry);
    }

    private boolean isName(NameList.Entry entry) {
        return Names.isName(prose.subSequence(entry.from(), entry.to())) && !endsInOffice(entry);
    }

    private boolean endsInOffice(NameList.Entry entry) {
        return Names.endsInOffice(prose, entry.from(), entry.to());
    }

    private static Field.Kind kindOf(String verb) {
        if (verb.equals("列席") || verb.equals("见证")) return Field.Kind.NONVOTING;
        return verb.contains("请假") || verb.contains("缺席") || verb.contains("未") || verb.equals("出差")
                ? Field.Kind.ABSENT
                : Field.Kind.PRESENT;
    }

    /// 第七次, 〔2024〕7号: in the meeting's name, then in the lines of the head.
    private void number(int end) {
        var labelled = head.field(Field.Kind.NUMBER);
        if (labelled != null && !CODE.matcher(labelled.plain()).matches()) return;
        head.drop(Field.Kind.NUMBER);
        sought(end);
        head.supply(Field.Kind.NUMBER, labelled);
    }

    private void sought(int end) {
        var name = head.field(Field.Kind.NAME);
        if (name != null
                && (ordinalIn(prose.indexOf(name.start()), prose.indexOf(name.end()))
                        || numberIn(prose.indexOf(name.start()), prose.indexOf(name.end())))) return;
        for (int i = 0; i < end; i++) {
            var p = paragraphs.get(i);
            if (p.length() <= 40 && !isDateLine(i) && ordinalIn(p.from(), p.to())) return;
        }
        for (int i = 0; i < end; i++)
            if (ordinalIn(
                    paragraphs.get(i).from(),
                    Math.min(paragraphs.get(i).to(), paragraphs.get(i).from() + 120))) return;
        for (int i = 0; i < end; i++) {
            var p = paragraphs.get(i);
            if (p.length() <= 40 && !isDateLine(i) && numberIn(p.from(), p.to())) return;
        }
    }

    private boolean isDateLine(int i) {
        var field = Field.at(prose, paragraphs.get(i).from(), paragraphs.get(i).to());
        return field != null && field.kind() != Field.Kind.NAME && field.kind() != Field.Kind.NUMBER;
    }

    private boolean ordinalIn(int from, int to) {
        return numberIn(ORDINAL, from, to);
    }

    private boolean numberIn(int from, int to) {
        return numberIn(NUMBER, from, to);
    }

    private boolean numberIn(Pattern pattern, int from, int to) {
        var m = pattern.matcher(prose).region(from, Math.max(from, to));
        if (!m.find()) return false;
        head.supply(Field.Kind.NUMBER, prose.quote(m.start(), m.end()));
        return true;
    }
}
