package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Names;
import luoshi.kernel.phrase.Prose;
import luoshi.meeting.record.MeetingRecord;
import org.jspecify.annotations.Nullable;

/// 主体: which words name somebody who can be obliged: offices by their ending, people by the record's own lists, classes
/// of both
/// (各处室, 全体党员干部).
final class Actors {

    private static final Pattern KIND = Pattern.compile(
            "(?:[\\p{IsHan}\\uE000A-Za-z0-9×·（）()、“”]{0,24})(?:局|处|科|室|办|委|站|所|队|院|校|镇|乡|村|部|厅|厂|组|股|课|区|中心|公司|集团|街道|社区|单位|部门|处室|科室|政府|委员会|办公室|专班|大队|支队|分局|党委|党组|党工委|支部|工会|团委|妇联"
                    + "|河长|湖长|林长|街长|路长|干部|党员|人员|职工|员工|企业|物业|业主|监理|监理方|施工方|承建方|建设方|设计方|甲方|乙方|负责人|领导|责任人|班子|业委会|居委会|村委会|书记|主任|局长|处长|科长|区长|县长|镇长|经理|总监|老师|同志|女士|先生|各方|双方|总包|分包|街镇|镇街|村居|村（居）|乡镇"
                    + "|会计|出纳|主席|秘书处|小组|成员|委员|园区|管委会|银行|法院|检察院|公安|交警|城管|属地|后勤|家长|家长义工|住户|住户们|代表|理事会|监事会|董事会|律师|专家|司机|驾驶员|车间|班组|基地|食堂|系统|条线|口子|层级|各级|大家|我|我们|我局|我处|我科|我方|你们|他们|委员们|经办人|牵头人|网格员|护林员|技术员|资料员|安全员|总干事|管理员|联络员|联系人|协会|学会|商会|联盟|机构|学校|医院|幼儿园|供水站|财政|水务|水利|住建|应急|团队|实验室|教研室|课题组|编写组|评审组|镇财政|机关|全局上下|全镇上下|上下|店|商户|农户|机组|路|全体村民|村民|居民|乡贤|方|工|总)");
    private static final Pattern NOT_ACTOR = Pattern.compile(
            ".*(?:之处|好处|益处|用处|到处|深处|大局|全局|结局|布局|格局|当局|困局|承办|主办|督办|交办|办|会议室|教室|全部|内部|局部|外部|一部|大部|工作会|大会|机会|社会|晚会|峰会|整队|排队|带队|道路|思路|出路|线路|管路|公路|铁路|马路|水路|全路|方|上下方|地方|对方|前方|后方|官方|远方|比方|大方|施工|手工|竣工|开工|复工|完工|停工|动工|自办|用工|务工|汇总|区|小区|片区|景区|城区|地区|山区|灾区|库区|辖区|农村|乡村|全村|所|场所|厕所|处所|组|班组长|系统|信息系统|监控系统|操作系统|管理系统|总|部|队|站|泵站|车站|电站|变电站|中转站|厂房|办公|同志们|室|室内|档案室|村|口子|层级|园区|路)$");
    private static final Pattern CLASS =
            Pattern.compile("^(?:各|有关|相关|全体|全局|全区|全市|全县|全镇|全系统|所有|其他|其余|广大|每个|任何|本|该|我|属地|区|市|县|局|镇)");
    /// Words that no actor's name holds.
    private static final Pattern VERBAL = Pattern.compile(
            "要求|关于|根据|按照|通过|完成|进行|已经|存在|发生|提高|推进|加强|做好|没有|不是|都是|这是|如果|由于|因为|会同|指定|\\d年|以及时|联合|牵头|负责|配合|明确|指导|统一|组织(?!部|委员|科|处)|需要|要|把|将|被|由|是|了|就|让|使|请|跟|不|没|都|也|来自|针对|涉及|其中|以上|以下|提出|反映|一起|一块|共同|继续|对接|抓紧|尽快|及时|(?<=.)(?:在(?!建)|向|对|报|缺|每)|每|未|已|增加|发放|闲置|部分|个别|^一季度|^[上下]半年|期间|时间|情况|问题|^分");
    private static final Pattern ADNOMINAL = Pattern.compile("的(?!同志|负责人|单位|部门|党员|干部|人员|处室|企业|小区|项目单位)");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:后续|近期|今后|当前|同时|另外|此外|还有|最后|首先|其次|再次|第[一二三四五六七八九]|[一二三四五六七八九十]+是|[一二三四五六七八九十]+要|下一步|下阶段|接下来|会后|今后|特别是|尤其是|具体由|具体|原则上|总之|总而言之|因此|所以|同志们|对此|为此|但是?|不过|而且|并且|以及|并|这个事|这件事|这项工作|该项工作|请|责成|要求|建议|希望|由|涉及|至于|凡是|凡|包括)+[，、：]?");

    private static final Pattern OFFICE = Pattern.compile(
            "[\\p{IsHan}]{1,12}(?:局|处|科|室|办|委|站|所|队|部|厂|组|中心|公司|集团|街道|镇|乡|村|委员会|办公室|总包|监理|设计院|财政|物业|支队|大队|协会|银行|法院)");
    private static final String LAST =
            "局处科室办委站所队院校镇乡村部厅厂组股课区心司团道位门府会班党支联长干员工企业主方人导子书记任理师志士生家总包居计纳席处成行管警城地勤户表事律专机间堂统线级我们双各上下商户农路贤）系住水务利建急政庭堂库店";

    private final Prose prose;
    private final Set<String> people = new HashSet<>();
    private final Set<String> units = new HashSet<>();

    Actors(MeetingRecord record, Roster roster) {
        this.prose = record.prose();
        var header = record.header();
        for (var list : List.of(header.present(), header.nonvoting(), header.absent()))
            for (var a : list) people.add(a.name().plain());
        for (var item : record.items()) {
            item.reporters()
                    .forEach(r -> (r.plain().length() <= 4 && Names.isName(r.plain()) ? people : units).add(r.plain()));
            item.statements().forEach(s -> people.add(s.speaker().plain()));
        }
        roster.people().forEach(p -> people.add(p.name()));
        for (var unit : roster.units()) {
            units.add(unit.name());
            units.addAll(unit.aliases());
        }
        learn();
    }

    /// Learns the offices that the record names where nothing else can stand: at the head of a clause or behind 由 and
    /// 请,
    /// with a predicate behind them.
    private void learn() {
        boolean boundary = true;
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            if (boundary && Fold.isHan(c)) learnAt(i);
            boundary = "，。；：、\n|（由请责成".indexOf(c) >= 0;
        }
    }

    private void learnAt(int from) {
        int to = from;
        while (to < prose.length() && to - from < 14 && Fold.isHan(prose.charAt(to))) to++;
        for (int end = to; end > from + 1; end--) {
            if (!mayEnd(prose.charAt(end - 1)) || !isActor(from, end)) continue;
            if (end < prose.length() && !follows(end, prose.length()) && "、，和与及）|".indexOf(prose.charAt(end)) < 0)
                continue;
            var words = prose.text().substring(from, end);
            if (OFFICE.matcher(words).matches() && !CLASS.matcher(words).find()) units.add(words);
            return;
        }
    }

    /// Whether an actor's name can end in this character; spares the costlier look.
    private static boolean mayEnd(char c) {
        return LAST.indexOf(c) >= 0;
    }

    boolean isPerson(CharSequence words) {
        return people.contains(words.toString());
    }

    /// Whether a stretch names one actor.
    boolean isActor(int from, int to) {
        int n = to - from;
        if (n < 1 || n > 26) return false;
        var words = prose.text().substring(from, to);
        if (people.contains(words) || units.contains(words)) return true;
        if (n < 2) return words.equals("我");
        if (words.endsWith("同志") && n <= 8 || Names.isName(words) && n > 2 && isPerson(words)) return true;
        if (!KIND.matcher(words).matches()) {
            var bare = words.indexOf('（') > 0 ? words.substring(0, words.indexOf('（')) : words;
            return bare.length() < n && bare.length() > 1 && isActor(from, from + bare.length());
        }
        if (NOT_ACTOR.matcher(words).matches() && !(CLASS.matcher(words).find() && n <= 8) && !properOffice(words))
            return false;
        return !VERBAL.matcher(words).find() && !ADNOMINAL.matcher(words).find();
    }

    /// 河长办, 安监站, 设备科: a short name that ends in an office's character and holds no verb.
    private static boolean properOffice(String words) {
        char last = words.charAt(words.length() - 1);
        return words.length() >= 2
                && words.length() <= 6
                && "办站所队部组室村区总工".indexOf(last) >= 0
                && !words.matches(
                        ".*(?:承办|主办|督办|交办|泵站|车站|电站|内部|全部|局部|小区|片区|景区|城区|地区|山区|农村|乡村|全村|场所|厕所|施工|手工|竣工|开工|复工|完工|停工|动工|汇总|会议室|档案室|教室|室内|辖区|灾区|园区|整队|排队|带队)$");
    }

    /// The actors of a list 甲、乙和丙 that fills a stretch; empty when any part of it is none.
    List<int[]> list(int from, int to) {
        var actors = new ArrayList<int[]>();
        if (isElliptic(from, to)) {
            actors.add(new int[] {from, to});
            return actors;
        }
        int start = from, depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? prose.charAt(i) : '、';
            if (c == '（' || c == '“') depth++;
            if (c == '）' || c == '”') depth--;
            if (depth > 0) continue;
            int joint = i == to || "、，/&".indexOf(c) >= 0 ? 1 : i > start + 1 && joins(i, to) ? length(i) : 0;
            if (joint == 0) continue;
            if (i < to && joint > 0 && "和与及".indexOf(c) >= 0 && !isActor(start, i)) continue;
            int a = start, b = i;
            if (b - a > 1 && prose.charAt(b - 1) == '等') b--;
            if (!isActor(a, b)) return List.of();
            actors.add(new int[] {ownName(a, b), b});
            start = i + joint;
            i = start - 1;
        }
        return actors;
    }

    /// Without words that stand before a known office: 闲置校舍县国资中心.
    private int ownName(int from, int to) {
        if (units.contains(prose.text().substring(from, to))) return from;
        for (int k = from + 2; k <= to - 3; k++) if (units.contains(prose.text().substring(k, to))) return k;
        return from;
    }

    /// The actor whose name stands at `from` whatever follows it: behind 由 or 请. Null where none is known or
    /// office-like.
    @Nullable
    Subject namedAt(int from, int to) {
        var subject = subject(from, to);
        if (subject != null && subject.actors().getFirst()[0] <= from + 1) return subject;
        for (int end = Math.min(to, from + 16); end > from + 1; end--) {
            var words = prose.text().substring(from, end);
            boolean named = people.contains(words)
                    || units.contains(words)
                    || mayEnd(prose.charAt(end - 1)) && OFFICE.matcher(words).matches() && isActor(from, end);
            if (named) return new Subject(List.of(new int[] {from, end}), end);
        }
        return null;
    }

    /// 水务、林业、电力部门: short words that share one head noun stay whole.
    private boolean isElliptic(int from, int to) {
        var words = prose.text().substring(from, to);
        return words.length() <= 30
                && words.matches("(?:区|市|县|各)?[\\p{IsHan}]{2,4}(?:、[\\p{IsHan}]{2,4}){1,6}(?:等)?(?:部门|单位|条线)")
                && !words.matches(".*(?:局|处|科|室|办|镇|公司|中心|街道)、.*");
    }

    private boolean joins(int i, int to) {
        char c = prose.charAt(i);
        return (c == '和' || c == '与' || c == '及' || c == '以' && i + 1 < to && prose.charAt(i + 1) == '及') && i + 2 < to;
    }

    private int length(int i) {
        return prose.charAt(i) == '以' ? 2 : 1;
    }

    /// Where the words proper of a clause begin, past 同时, 一是, 下一步 and the like.
    int skipLead(int from, int to) {
        var m = LEADING.matcher(prose.subSequence(from, to));
        return m.find() ? from + m.end() : from;
    }

    /// The actors that a clause begins with, and where they end; null when it begins with none. The end is where a word
    /// stands that can follow a subject.
    @Nullable
    Subject subject(int from, int to) {
        int start = from;
        int limit = Math.min(to, start + 40);
        for (int end = limit; end > start; end--) {
            if (end == to || !mayEnd(prose.charAt(end - 1)) && !endsName(start, end) || !follows(end, to)) continue;
            var actors = list(start, end);
            if (!actors.isEmpty()) return new Subject(actors, end);
        }
        return fronted(from, to);
    }

    /// Whether a known person's name ends here.
    private boolean endsName(int from, int end) {
        for (int n = 2; n <= 4 && end - n >= from; n++)
            if (people.contains(prose.text().substring(end - n, end))) return true;
        return false;
    }

    /// An office known to the record that stands between a fronted object and the predicate: 值班表办公室2月2日前排出来.
    private @Nullable Subject fronted(int from, int to) {
        for (int i = from + 2; i < Math.min(to, from + 24); i++) {
            if ("由请让给对向与和跟同到在从按以把将交归".indexOf(prose.charAt(i - 1)) >= 0) continue;
            for (int end = Math.min(to - 1, i + 12); end > i + 1; end--)
                if (units.contains(prose.text().substring(i, end)) && follows(end, to) && prose.charAt(end) != '的')
                    return new Subject(List.of(new int[] {i, end}), end);
        }
        return null;
    }

    /// Whether what stands at `at` can be the predicate's first word.
    private boolean follows(int at, int to) {
        char c = prose.charAt(at);
        if (Fold.isDigit(c) || "要须需应必务得可不负牵配切确力尽按根依结对针围于在从把将以就分共具统每再也都则先来去会能和与同向给为本下今明后商你一跟各至也当请".indexOf(c) >= 0)
            return true;
        return Words.VERB.at(prose, at, to) > 0 || Words.MODAL.at(prose, at, to) > 0;
    }

    /// @param end where the predicate begins
    record Subject(List<int[]> actors, int end) {}
}
