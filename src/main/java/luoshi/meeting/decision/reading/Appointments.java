package luoshi.meeting.decision.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.meeting.decision.Appointment;
import luoshi.meeting.decision.Appointment.Kind;
import luoshi.meeting.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/// 读人事事项: who is proposed as a candidate, appointed, removed or promoted in rank, to what, and with what probation.
public final class Appointments {

    private static final String WHO = "(?<who>[\\p{IsHan}\\uE000]{2,4}?)";
    private static final String COUNTED = "(?:[一二三四五六七八九十]{1,2}是)?";
    private static final String MR = "(?:同志|先生|女士)?";
    private static final String POST = "(?<post>[^，。；、\\n]{2,40}?(?:（[^）\\n]{1,20}）)?[^，。；、\\n]{0,16}?)";
    private static final String END = "(?=[，。；、（\\n]|$|岗位|职务|人选|的考察|考察对象|试用|，试用)";
    private static final List<Rule> RULES = List.of(
            rule(
                    Kind.INSPECTION_CANDIDATE,
                    "考察|拟任人选",
                    "(?:拟)?(?:确定|推荐|提名|同意|将){1,4}" + WHO + MR + "(?:作|列)?为" + POST
                            + "(?:岗位|职位|职务|人选)?(?:的)?(?:考察对象|考察人选|拟任人选|考察)"),
            rule(
                    Kind.INSPECTION_CANDIDATE,
                    "考察对象",
                    "(?:建议|推荐|提名|同意|确定)" + WHO + MR + "(?:作|列)?为(?<post>)(?:[^，。；]{0,10}的?)?考察对象"),
            rule(Kind.RANK_PROMOTION, "晋升", "(?:拟)?(?:职级)?晋升(?:职级)?(?:为)?" + WHO + MR + "(?:的职级)?为" + POST + END),
            rule(
                    Kind.RANK_PROMOTION,
                    "晋升|套转",
                    "(?:同意|决定|建议)?" + WHO + MR + "(?:拟)?(?:职级)?(?:晋升|套转)(?:职级)?为?" + POST + END),
            rule(
                    Kind.REMOVE,
                    "免去|免除|解聘|罢免",
                    "(?:拟|同意|决定|建议){0,8}(?:免去|免除|解聘|罢免)" + WHO + "(?:(?:同志|先生|女士)的?|的)(?!同志|先生|女士)" + POST
                            + "(?:职务|的职务)?" + END),
            rule(
                    Kind.REMOVE,
                    "免去|免除|解聘",
                    "(?:拟|同意|决定|建议){0,8}(?:免去|免除|解聘)" + WHO + MR + "(?:的)?" + POST + "(?:职务|的职务)?" + END),
            rule(
                    Kind.REMOVE,
                    "不再担任|不再兼任|辞去|卸任",
                    "(?<!聘任|任命|提名)(?:同意|批准|决定)?" + COUNTED + WHO + MR + "，?(?:因[^，。；]{2,24}，?)?(?:不再担任|不再兼任|辞去|卸任)"
                            + POST + END),
            rule(
                    Kind.APPOINT,
                    "拟任|提任|任命|聘任|提拔|调任|委任|聘用|交流|选举|补选|增补|推选|推举|转任|调整|提名|任用|续聘|选派|当选",
                    "(?:拟|同意|决定|建议|会议){0,8}(?:拟任(?!命)|提任|任命|聘任|提拔|调任|委任|聘用|交流|选举|补选|增补|推选|推举|转任|平级调整|调整|提名|任用|续聘|选派|当选)(?:任命)?"
                            + WHO + MR + "(?:担任|兼任|任|为|到|代理|出任|试任|兼){1,4}" + POST + END),
            rule(
                    Kind.APPOINT,
                    "同志，[^。；]{0,200}拟(?:任(?!命)|提任|担任|调任)",
                    "(?<=[，。；：、）.\\n]|^)" + COUNTED + WHO + "同志，[^。；\\n]{0,200}?拟(?:任(?!命)|提任|担任|调任)" + POST + END),
            rule(
                    Kind.APPOINT,
                    "拟(?:任(?!命)|提任|担任|调任)",
                    "(?<=[，。；：、）.\\n]|^)" + COUNTED + WHO + MR + "拟(?:任(?!命)|提任|担任|调任)" + POST + END),
            rule(
                    Kind.APPOINT,
                    "担任|兼任|接任|出任|暂代|主持",
                    "(?:由|拟由|同意由|同意|经表决，)" + WHO + MR + "(?:担任|兼任|接任|出任|暂代|主持)" + POST + END),
            rule(
                    Kind.APPOINT,
                    "(?:同志|先生|女士)(?:拟)?(?:担任|兼任|任|提任|调任|交流任|转任|试任)",
                    "(?<=[，。；：、）.\\n]|^|同意|决定|建议)" + WHO + "(?:同志|先生|女士)(?:拟)?(?:担任|兼任|任|提任|调任|交流任|转任|试任)" + POST
                            + END),
            rule(
                    Kind.APPOINT,
                    "任[^，。；\\n]{2,30}(?:长|主任|书记|经理|委员|总监|科员|调研员|巡视员|工程师|会计师)",
                    "(?<=[，。；：、）.\\n]|^|同意|决定|研究)" + WHO + "任(?![务何由意职教免命用期])"
                            + "(?<post>[^，。；、\\n]{2,36}?(?:长|主任|书记|经理|委员|总监|科员|调研员|巡视员|工程师|会计师))" + END));
    /// 由某某任组长: who leads a group set up for the moment is given work, no post.
    private static final Wording HEADS_A_GROUP = Wording.of("副?(?:组长|总指挥|指挥长|召集人)|联络员");
    /// 晋升年限, 晋升职级: words about ranks, and no rank.
    private static final Wording NO_RANK = Wording.of("年限|条件|^职级$");
    private static final Wording VERB = Wording.of("任命|聘任|提任|选举|补选|免去|解聘|聘用|委任|推选");
    private static final Wording OF_THE_SAME =
            Wording.of("(?:免去|免除|不再担任|辞去)(?:其|他|她)(?:的|原任的?|担任的|所任)?" + POST + "(?:职务|的职务)?" + END);
    private static final String NO_PERSON = "其该本各有全上下新原他她";
    private static final Wording PROBATION = Wording.of("试用期?(?:为|限)?(?<n>\\d{1,2}|[一二三四五六七八九十半两]{1,2})个?(?<u>年|月)");

    private final Prose prose;
    private final List<Appointment> found = new ArrayList<>();
    private final List<int[]> taken = new ArrayList<>();

    private Appointments(Prose prose) {
        this.prose = prose;
    }

    /// @param sign what a sentence must hold for the wording to be tried: a wording that begins with any name is costly
    private record Rule(Kind kind, Wording sign, Wording wording) {}

    private static Rule rule(Kind kind, String sign, String wording) {
        return new Rule(kind, Wording.of(sign), Wording.of(wording));
    }

    public static List<Appointment> of(MeetingRecord record) {
        var appointments = new Appointments(record.prose());
        for (var item : record.items())
            appointments.in(
                    item.n(),
                    record.prose().indexOf(item.place().start()),
                    record.prose().indexOf(item.place().end()));
        appointments.found.sort(
                (a, b) -> Integer.compare(a.person().start(), b.person().start()));
        return appointments.found;
    }

    private void in(String item, int from, int to) {
        for (var rule : RULES) {
            if (!rule.sign.isIn(prose, from, to)) continue;
            for (int start = from, end; start < to; start = end) {
                end = stop(start, to);
                if (rule.sign.isIn(prose, start, end)) sentence(item, rule, start, end, to);
            }
        }
        ofTheSame(item, from, to);
    }

    private void sentence(String item, Rule rule, int from, int end, int to) {
        var m = rule.wording.matcher(prose).region(from, end);
        while (m.find()) {
            boolean ranked = rule.kind != Kind.RANK_PROMOTION || !NO_RANK.isIn(prose, m.start("post"), m.end("post"));
            if (ranked && isPerson(m)) add(item, rule.kind, m, to);
        }
    }

    /// Behind the stop that ends a sentence.
    private int stop(int from, int to) {
        int at = from;
        while (at < to && "。；\n".indexOf(prose.charAt(at)) < 0) at++;
        return Math.min(to, at + 1);
    }

    /// 张三任甲职，免去其乙职: the person is the one named before in the sentence.
    private void ofTheSame(String item, int from, int to) {
        var m = OF_THE_SAME.matcher(prose).region(from, to);
        while (m.find()) {
            int start = m.start();
            while (start > from && "。；\n".indexOf(prose.charAt(start - 1)) < 0) start--;
            Quotation who = null;
            for (var a : found)
                if (a.person().start() >= prose.place(start, start + 1).start()
                        && a.person().end()
                                <= prose.place(m.start(), m.start() + 1).start()) who = a.person();
            if (who == null || m.end("post") <= m.start("post")) continue;
            found.add(new Appointment(item, who, Kind.REMOVE, prose.quote(m.start("post"), m.end("post")), null));
        }
    }

    private boolean isPerson(Wording.Search m) {
        for (var t : taken) if (m.start("who") < t[1] && t[0] < m.end("who")) return false;
        var who = prose.subSequence(m.start("who"), m.end("who"));
        for (var title : List.of("同志", "先生", "女士")) if (prose.text().startsWith(title, m.end("who"))) return true;
        if (Names.isName(who)) return true;
        return m.end("who") < prose.length()
                && "为的".indexOf(prose.charAt(m.end("who"))) >= 0
                && VERB.isIn(prose, m.start(), m.start("who"))
                && !Names.endsInOffice(prose, m.start("who"), m.end("who"))
                && NO_PERSON.indexOf(who.charAt(0)) < 0;
    }

    private void add(String item, Kind kind, Wording.Search m, int to) {
        int end = m.end("post"), who = whole(m), start = Math.max(m.start("post"), who);
        Quotation post = end > start ? prose.quote(start, end) : null;
        if (post != null && HEADS_A_GROUP.fills(prose, start, end)) return;
        taken.add(new int[] {m.start("who"), end});
        found.add(new Appointment(item, prose.quote(m.start("who"), who), kind, post, probation(end, to)));
    }

    /// 免去管志和某中心副主任: where the name ends that the record spells in three characters elsewhere too.
    private int whole(Wording.Search m) {
        int from = m.start("who"), end = m.end("who");
        if (end - from != 2 || m.start("post") != end || end + 1 >= m.end("post")) return end;
        var name = prose.text().substring(from, end + 1);
        boolean again = prose.text().indexOf(name) < from || prose.text().indexOf(name, end) > 0;
        return again && Names.isName(name) ? end + 1 : end;
    }

    /// 试用期 in the words behind, up to the next stop.
    private @Nullable Integer probation(int from, int to) {
        int end = from;
        while (end < to && "。；\n".indexOf(prose.charAt(end)) < 0) end++;
        var m = PROBATION.matcher(prose).region(from, end);
        if (!m.find()) return null;
        var n = m.group("n").equals("半") ? Integer.valueOf(6) : Numerals.integer(m.group("n"));
        if (n == null) return null;
        return m.group("n").equals("半") ? n : m.group("u").equals("年") ? Integer.valueOf(12 * n) : n;
    }
}
