package luoshi.meeting.record.reading;

import java.util.List;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.record.HeldAt;
import org.jspecify.annotations.Nullable;

/// 导语: the title line, and the lead sentence that says when, where, under whom the meeting was held and who was there,
/// where an office writes no labels.
final class Lead {

    private static final Wording TITLE = Wording.of(".{0,60}(?:会议?|记录|纪录|纪要|例会|大会|座谈会)(?:[（(〔].{1,30}[）)〕])?.{0,6}");
    private static final Wording BARE_TITLE = Wording.of("(?:会议)?(?:记录|纪录|纪要|记要)(?:稿|表|本|簿)?|(?:会议|议事)记录(?:稿|表|本|簿)?");
    private static final Wording CODE = Wording.of("[A-Za-z].*");
    private static final Wording CHAIRS = Wording.of("(?:会议)?(?:主席|主持人?|召集人)|.{0,8}，(?:主席|主持人?)");
    private static final Wording RECORDS = Wording.of("(?:.{0,8}，)?兼?(?:会议)?记录(?:人|员)?");
    private static final Wording HELD_IN = Wording.of("[楼室厅馆堂]|会议号|房间号|腾讯会议|现场\\+");
    private static final Wording PAPER = Wording.of("记录|纪录|纪要|会议|例会|大会|座谈会");
    private static final Wording NO_TITLE = Wording.of(
            "[。：:]|^[\\p{IsHan}]{2,12}[〔\\[（(]\\d{4}[〕\\]）)]第?\\d{1,4}[号期]$|如下|范文|模板|大全|下载|>>|»|各位|同志们|会议室|会议(?:要求|强调|指出|认为|决定|明确|听取|审议)");
    private static final Wording NUMBER = Wording.of(
            "[〔\\[（(【]?\\d{4}[〕\\]）)】]?年?(?:度)?第?[一二三四五六七八九十百\\d]{1,4}[次号期]|第[一二三四五六七八九十百〇\\d]{1,5}[次期届号](?:第[一二三四五六七八九十百〇\\d]{1,4}次)?"
                    + "|[一二三四五六七八九十\\d]{1,3}届[一二三四五六七八九十\\d]{1,3}次|[〔\\[（(【]\\d{4}[〕\\]）)】]\\d{1,4}号|第[一二三四五六七八九十百〇\\d]{1,4}周");
    private static final Wording ORDINAL =
            Wording.of("(?:\\d{4}年(?:度)?)?第[一二三四五六七八九十百\\d]{1,4}[次期](?!全体)|\\d{4}年(?:度)?第[一二三四五六七八九十百\\d]{1,4}次"
                    + "|[一二三四五六七八九十\\d]{1,3}届[一二三四五六七八九十\\d]{1,3}次|第[一二三四五六七八九十百〇\\d]{1,4}周|第[一二三四五六七八九十百\\d]{1,4}次");
    private static final Wording HELD = Wording.of("召开|主持|举行|召集|开会|会议");
    private static final Wording NOTICE = Wording.of("^关于(?:印发|转发|下发).{4,50}的?通知$");
    private static final Wording ISSUED = Wording.of(
            "[^，。；：]{0,40}(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[二〇零一三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)(?:印发)?|(?=.{0,40}(?:记者|通讯员|来源|作者|发布|编辑|日报|晚报|版))[^。；]{0,70}|(?:发布|更新|成文|发文|印发)(?:时间|日期)[：:].*|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2} ?\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?");
    private static final Wording RECORDED = Wording.of(
            "(?<=[，。；])(?:会议)?(?:由)?(?<who>[^，。；：]{2,16}?)(?:同志)?(?:列席并|列席会议并|负责|担任|作|做)?(?:会议)?(?:记录|纪录)(?:员)?(?=[，。；]|$)"
                    + "|(?<=[，。；])(?:会议)?(?:记录|纪录)(?:人|员)?(?:由|为)?(?<by>[\\p{IsHan}\\uE000]{2,4}|(?<=由)[\\p{IsHan}\\uE000]{2,10}?)(?:同志)?(?:担任|负责|承担)?(?=[，。；]|$)"
                    + "|(?<=[，。；])(?<in>[\\p{IsHan}\\uE000]{2,10}?)兼?记(?=。|$)");
    private static final Wording PLACE = Wording.of(
            "(?<![存现至关由对终等属])(?:在|于)(?!这里|此|\\d{4}年|以|的)(?<at>[^，。；、\\n]{2,30}?)(?:由[^，。；、]{2,14}?)?(?:主持)?(?:组织)?(?:召开|召集|举行|举办|开会|进行|座谈(?=[。，])|开(?=[\\p{IsHan}]{1,8}会[，。]))|(?:会议地点|会场|主会场)(?:设在|在|为|设于)(?<seat>[^，。；、\\n]{2,30})(?=[，。；])|(?<=，)在?(?<room>[^，。；、\\n]{2,20}(?:会议室|会议厅|报告厅|礼堂|会商室))(?=[，。；])");
    private static final Wording NAME =
            Wording.of("(?:主持召开|组织召开|召开|举行|召集)(?:了)?(?<name>[^，。；\\n]{2,50}?(?:会议|例会|大会|[^，。；\\n]会))(?=[，。；（(]|$)");
    /// A line that is a room and nothing more.
    private static final Wording ROOM = Wording.of("[\\p{IsHan}\\d]{2,20}(?:会议室|会议厅|报告厅|礼堂|会商室|议事厅|活动室|接待室)");
    private static final int SHORTEST = 8;
    private static final int ROOM_LINES = 6, LONGEST_VALUE = 30;
    private static final int FRAME = 800, FIRST_WORDS = 120;
    private static final int LAST_LINES = 3;

    private final Prose prose;
    private final List<Paragraph> paragraphs;
    private final Head head;
    private final Attended attended;
    private final Parts parts;
    /// The beginning as it came, with what frames the text on a web page.
    private final String frame;

    Lead(Prose prose, List<Paragraph> paragraphs, Head head, String original) {
        this.frame = original.substring(0, Math.min(original.length(), FRAME));
        this.prose = prose;
        this.paragraphs = paragraphs;
        this.head = head;
        this.attended = new Attended(prose, head);
        this.parts = new Parts(prose, head);
    }

    /// Fills what the labels left open from the first paragraphs, up to the first agenda point.
    void supply(int firstItem) {
        int end = Math.min(firstItem, paragraphs.size());
        title(end);
        time(end);
        for (int i = 0; i < end; i++) {
            var p = paragraphs.get(i);
            if (head.claims(i) || p.length() < SHORTEST || parts.read(p)) continue;
            sentence(p);
            labelled(p);
            attended.read(p);
        }
        attended.posted(paragraphs.subList(0, end));
        attended.atTheEnd(paragraphs, end);
        number(end);
        fallBack();
    }

    /// Without a host's label: the convener, or who is listed as 主席; without a place: how the meeting was held.
    private void fallBack() {
        var convener = head.field(Field.Kind.CONVENER);
        if (convener != null && Names.isName(convener.plain())) head.supply(Field.Kind.HOST, convener);
        for (var entry : head.names(Field.Kind.PRESENT)) {
            if (entry.note() == null) continue;
            if (CHAIRS.matcher(entry.note()).matches())
                head.supply(Field.Kind.HOST, prose.quote(entry.from(), entry.to()));
            if (RECORDS.matcher(entry.note()).matches())
                head.supply(Field.Kind.RECORDER, prose.quote(entry.from(), entry.to()));
        }
        for (var p : paragraphs.subList(0, Math.min(ROOM_LINES, paragraphs.size())))
            if (head.field(Field.Kind.PLACE) == null
                    && p.length() <= LONGEST_VALUE
                    && ROOM.fills(prose, p.from(), p.to()))
                head.supply(Field.Kind.PLACE, prose.quote(p.from(), p.to()));
        head.supply(Field.Kind.RECORDER, Imprint.recorder(prose, paragraphs));
        var form = head.field(Field.Kind.FORM);
        if (form != null && HELD_IN.matcher(form.text()).find()) head.supply(Field.Kind.PLACE, form);
    }

    /// The first date of a sentence or of a line of its own; the date of issue beside the issuer's name comes last.
    /// A date without a year takes the year the head names.
    private void time(int end) {
        var year = Imprint.year(prose, paragraphs, end, frame);
        head.dateBy(year);
        for (int pass = 0; pass < 2 && lacksTime(); pass++)
            for (int i = 0; i < end && lacksTime(); i++) {
                var p = paragraphs.get(i);
                if (head.claims(i) || ISSUED.fills(prose, p.from(), p.to()) != (pass == 1)) continue;
                var found = MeetingTime.find(prose, p.from(), p.to(), year);
                head.supplyTime(found);
                if (found != null) besideTime(found, p, end);
            }
        if (lacksTime()) signedTime(year);
    }

    /// 2025年6月30日上午8点20分，社区活动室: hour and room on one of the last lines.
    private void signedTime(@Nullable Integer year) {
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - LAST_LINES); i--) {
            var p = paragraphs.get(i);
            var found = p.length() > 40 ? null : MeetingTime.find(prose, p.from(), p.to(), year);
            if (found == null || found.value() == null || found.value().length() <= 10) continue;
            if (prose.indexOf(found.words().start()) != p.from()) continue;
            head.supplyTime(found);
            besideTime(found, p, 0);
            return;
        }
    }

    /// A line of its own with time and place; or the day a paper appeared, to which its 今天 belongs.
    private void besideTime(HeldAt found, Paragraph p, int end) {
        if (p.length() > 40 || found.value() == null) return;
        var day = found.day();
        int from = prose.indexOf(found.words().end());
        int start = prose.indexOf(found.words().start());
        boolean begins = start == p.from();
        boolean stopped = from < p.to() - 1 && prose.charAt(from) == '，' && HELD_IN.isIn(prose, from, p.to());
        int at = stopped ? from + 1 : from;
        if ((begins || prose.gapBefore(start) > 1)
                && at < p.to()
                && p.to() - at <= 20
                && (stopped || prose.gapBefore(at) > 0)
                && Fold.isHan(prose.charAt(at))) head.supply(Field.Kind.PLACE, prose.quote(at, p.to()));
        if (day != null && (!begins || found.value().length() > 10))
            for (int i = 0; i < end; i++) {
                var q = paragraphs.get(i);
                if (head.claims(i) || q.length() <= 40) continue;
                var told = MeetingTime.told(prose, q.from(), q.to(), day);
                if (told == null) continue;
                head.replaceTime(told);
                return;
            }
    }

    private boolean lacksTime() {
        return head.time() == null || head.time().value() == null;
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
            p = new Paragraph(p.from(), titleEnd(p), 0, 0, false);
            var line = prose.subSequence(p.from(), p.to());
            if (!isTitle(line)
                    || NOTICE.matcher(line).find()
                    || title != null && !PAPER.matcher(line).find()) continue;
            title = p;
            if (PAPER.matcher(line).find()) break;
        }
        if (title != null) head.supply(Field.Kind.NAME, prose.quote(title.from(), title.to()));
    }

    /// 某校行政例会　第二学期第11周: what stands behind a wide blank is no part of the title.
    private int titleEnd(Paragraph p) {
        boolean labelled = prose.text().substring(p.from(), p.to()).contains("：");
        for (int i = p.from() + 4; i < p.to() && !labelled; i++)
            if (prose.gapBefore(i - 1) == 0
                    && (prose.gapBefore(i) > 1 || prose.gapBefore(i) > 0 && Character.isDigit(prose.charAt(i)))
                    && isTitle(prose.subSequence(p.from(), i))
                    && prose.charAt(i) != '（') return i;
        return p.to();
    }

    private void sentence(Paragraph p) {
        var recorded = RECORDED.matcher(prose).region(p.from(), p.to());
        if (head.field(Field.Kind.RECORDER) == null && recorded.find()) {
            var by = recorded.group("by") != null ? "by" : recorded.group("in") != null ? "in" : "who";
            var name = Names.within(prose, recorded.start(by), recorded.end(by));
            if (name != null && Names.isName(prose.subSequence(name[0], name[1])))
                head.supply(Field.Kind.RECORDER, prose.quote(name[0], name[1]));
        }
        for (var signed : Signed.CHAIRING) {
            var hosted = head.field(Field.Kind.HOST) != null ? null : signed.find(prose, p.from(), p.to());
            if (hosted == null) continue;
            host(hosted.start("who"), hosted.end("who"));
            if (hosted.namedGroups().containsKey("at") && hosted.group("at") != null)
                head.supply(Field.Kind.PLACE, prose.quote(hosted.start("at"), hosted.end("at")));
            if (hosted.namedGroups().containsKey("led")) attended.led(hosted.start("led"), hosted.end("led"));
        }
        var place = PLACE.matcher(prose).region(p.from(), p.to());
        if (head.field(Field.Kind.PLACE) == null && place.find()) {
            var at = place.group("at") != null ? "at" : place.group("seat") != null ? "seat" : "room";
            head.supply(Field.Kind.PLACE, prose.quote(place.start(at), place.end(at)));
        }
        var name = NAME.matcher(prose).region(p.from(), p.to());
        if (head.field(Field.Kind.NAME) == null && name.find())
            head.supply(Field.Kind.NAME, prose.quote(name.start("name"), name.end("name")));
    }

    /// ……进行了安排。会议地点：大会议室；记录：王五。 Labels among the clauses of a lead sentence.
    private void labelled(Paragraph p) {
        for (int i = p.from() + 1; i < p.to(); i++) {
            if ("，。；（".indexOf(prose.charAt(i - 1)) < 0) continue;
            var field = Field.at(prose, i, p.to());
            if (field == null) field = FieldLine.told(prose, i, p.to());
            if (field == null) continue;
            int to = field.valueFrom();
            while (to < p.to() && "，。；）|".indexOf(prose.charAt(to)) < 0) to++;
            if (to - field.valueFrom() < 2 || to - field.valueFrom() > LONGEST_VALUE) continue;
            switch (field.kind()) {
                case PLACE -> head.supply(Field.Kind.PLACE, prose.quote(field.valueFrom(), to));
                case HOST, RECORDER, CHECKER -> {
                    var name = Names.within(prose, field.valueFrom(), to);
                    if (name != null) head.supply(field.kind(), prose.quote(name[0], name[1]));
                }
                default -> {}
            }
        }
    }

    /// The name at the end of 区委副书记、区长张三, past the last comma.
    private void host(int from, int to) {
        for (int i = to - 1; i >= from; i--)
            if ("，,、：。".indexOf(prose.charAt(i)) >= 0) {
                from = i + 1;
                break;
            }
        if (to - from > 3 && prose.text().startsWith("亲自", to - 2)) to -= 2;
        var name = Names.within(prose, from, to);
        boolean office = name != null
                && !Names.isName(prose.subSequence(name[0], name[1]))
                && Names.endsInOffice(prose, name[0], name[1]);
        if (name != null && !office) head.supply(Field.Kind.HOST, prose.quote(name[0], name[1]));
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
                && (numberIn(ORDINAL, prose.indexOf(name.start()), prose.indexOf(name.end()))
                        || numberIn(NUMBER, prose.indexOf(name.start()), prose.indexOf(name.end())))) return;
        for (int i = 0; i < end; i++) {
            var p = paragraphs.get(i);
            if (p.length() <= 40 && !isDateLine(i) && numberIn(ORDINAL, p.from(), p.to())) return;
        }
        for (var p : paragraphs.subList(0, end))
            if (HELD.isIn(prose, p.from(), p.to())
                    && numberIn(ORDINAL, p.from(), Math.min(p.to(), p.from() + FIRST_WORDS))) return;
        for (int i = 0; i < end; i++) {
            var p = paragraphs.get(i);
            if (p.length() <= 40 && !isDateLine(i) && numberIn(NUMBER, p.from(), p.to())) return;
        }
    }

    private boolean isDateLine(int i) {
        var field = Field.at(prose, paragraphs.get(i).from(), paragraphs.get(i).to());
        return field != null && field.kind() != Field.Kind.NAME && field.kind() != Field.Kind.NUMBER;
    }

    private boolean numberIn(Wording pattern, int from, int to) {
        var m = pattern.matcher(prose).region(from, Math.max(from, to));
        if (!m.find()) return false;
        head.supply(Field.Kind.NUMBER, prose.quote(m.start(), m.end()));
        return true;
    }
}
