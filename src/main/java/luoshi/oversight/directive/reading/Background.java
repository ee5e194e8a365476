package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.reading.Weighing.Signs;

/// 背景: the signs in a clause that it only tells: what was done, remarks, praise, plans of others, permissions, sayings.
final class Background {

    private static final Wording REMARK = Wording.of("^(?:会议)?(?:指出|认为|肯定|听取|回顾)");
    /// 政府工作报告是对今年工作的回顾, 这项工作事关群众切身利益: what something is.
    private static final Wording DEFINES = Wording.of(
            "(?:[^，。；要应须由请把]{2,20}?|(?=[既也]))(?:(?:既|也|不仅|就)?是(?:对|为了?|做好|推动|落实|贯彻|检验|衡量|一项|一件|政治任务|重大|头等|第一)|(?:事关|关系到?|关乎|承载着|体现了|反映出)[^，。；]{2,30}$)");
    private static final Wording DONE = Wording.of(
            "(?<!为|除|罢|算|不)了(?!解|结|断|然|望|如|由|就|要|再|必须|马上|移送|[^，。；]{0,8}由)|(?<![通超不经])过(?=$|[，；。])|已经?(?!经|[\\p{IsHan}]{1,6}的)|^上[周月年]|截至|正在|累计|同比|曾|[较比](?:去年|上年|前年|上个?[月季周期]|同期|年初|往年)|答应(?!.*要)|没有回应|尚未|未能|未发现");
    /// 下周二区委巡察组进驻: who comes, told so that others prepare.
    private static final Wording VISITS = Wording.of(
            "^(?:[\\d一二三四五六七八九十]{1,2}月(?:[底初中]|\\d{1,2}[日号])?|年底|月底|[下本]周|下个?月)?(?:中央|国家|国务院|部里?|省里?|市里?|上级)[^，。；]{0,10}(?:将|要)[^，。；求]{0,12}(?:督查|通报|检查|督导|督察|巡察|考核|暗访|审计|验收|调研|评估)$|(?:组|站|局|委|办|领导)[^，。；]{0,6}(?:进驻|来(?:我[\\p{IsHan}]{1,3})?(?:检查|调研|考核|督导|督察|视察|验收))$|^[区市省县][\\p{IsHan}]{2,8}(?:[站局组办委队]|中心)(?:将在?|要|准备)?(?:[本下][周月]|近期|月底|\\d{1,2}月)[^，。；]{0,6}(?:来)?(?:检查|督查|考核|督导|督察|验收|暗访|审计)$");
    private static final Wording MAY =
            Wording.of("^(?:必要时|确需时|有条件的|条件允许的?|特殊情况)，?可(?![研行见否])以?|可以?(?:领|享受|申领|自愿|自行|去听|去看|参加)");
    private static final Wording COMPLETE = Wording.of("(?:办理|处理|整改|安装|建设|验收|移交)完毕$");
    private static final Wording SPOKE = Wording.of(
            "(?:先后|分别|当场|在[^，。；]{1,6}[里中上])?(?:汇报|通报|说明|介绍|反映|表示|讲|说|提出(?!方案|意见|建议|办法|措施|计划|整改|清单|名单))[^，。；]{0,40}$");
    /// 下面请应急办先把情况说一下, 请各成员单位通报情况: who is given the floor.
    private static final Wording FLOOR = Wording.of(
            "^(?:下面|现在|首先|那就|那)?(?:先)?请[^，。；]{1,14}?(?:先)?(?:把[^，。；]{1,10})?(?:汇报|介绍|通报|发言|说明|说说|讲讲|谈谈|说|讲|报告|表态|传达|领学|宣读|讲解|解读)(?:一下|情况|一下情况|[^，。；]{0,6}情况|意见)?$|^由[^，。；]{1,10}(?:宣读|领学|作了?说明|作了?汇报)(?:$|[《关了])|^我?(?:再|也|先|还)?(?:加|插|补充|强调)(?:上)?[一两几][句条点]$|^我(?:来|先)?(?:再)?(?:把[^，。；]{0,6})?(?:收拢|归拢|总结|小结|归纳|讲|说)(?:一?下|几句|两句|几点|[一二三两]点)$|^我?先(?:通报|汇报|讲讲|说说|听听|传达)[^，。；]{0,8}$");
    /// 就验收准备工作提出了建议, 相关部门参加会议: what somebody did at the meeting.
    private static final Wording CONTRIBUTED = Wording.of(
            "(?:提出|发表|交换|作|做)了[^，。；]{0,8}(?:建议|意见|看法|汇报|说明|介绍|发言|交流)$|(?:局|处|科|室|部门|单位|委|办|负责人|负责同志|代表|人员|同志)(?:参加|出席|列席)了?(?:本次|此次)?(?:会议|活动)$");
    /// 越到年底越不能松: a saying.
    private static final Wording THE_MORE = Wording.of("(?:同志们，)?越[^，。；]{1,8}越");
    private static final Wording ALLOWS = Wording.of("^(?:可(?![研行见否])以?|允许|准予)");
    /// 张三同志任某处副处长: somebody's post, which is no duty.
    private static final Wording APPOINTED = Wording.of(
            "[\\p{IsHan}]{2,4}同志(?:拟|不再|兼|试)?(?:任|担任)(?![务何由意职能期])(?![^，。；]{0,20}(?:组长|指挥|召集人|联络员))[^，。；]{3,}"
                    + "|(?:聘任|聘|任命|免去|解聘)[\\p{IsHan}]{2,4}?(?:同志)?(?:为[^，。；]{2,20}(?:长|任|记|理|监|席|员|师|人)(?:（[^（）]*）)?$|[^，。；]{0,24}职务$)|[\\p{IsHan}]{2,4}同志不再(?:兼任|担任)[^，。；]{2,24}"
                    + "|(?:提名|推荐|任命|聘任|同意)?[\\p{IsHan}]{2,3}(?:拟|不再|兼)?(?:任|担任)(?![务何由意职能期])[^，。；]{2,20}(?:科长|处长|股长|局长|院长|校长|所长|站长|队长|部长|主任|书记|经理|主席|委员|总监|职务|人选)(?:（[^（）]*）)?$");
    /// Who is none of the meeting.
    static final String OUTSIDERS =
            "群众|老百姓|对方|业主|村民|居民|家长|商户|农户|住户|学生|厂家|施工方|乙方|老板|人家|他们|她们|[\\d一二两三四五几]户|(?:光缆|产权|征收|租赁)单位";
    /// 光缆单位要求迁改费先付, 群众希望早点动工: what outsiders want, told to the meeting.
    private static final Wording CLAIMS = Wording.of(
            "^(?:但是?|不过|后来|其中|目前|现在|听说|有的)?[^，。；要]{0,10}(?:" + OUTSIDERS
                    + ")(?:还|又|都|也|一直|均|就)?(?:要求(?!各)|提出|反映|希望|想要|不同意|嫌|担心|说|讲)"
                    + "|^[\\p{IsHan}&&[^跟找向与去请由让]]{2,8}(?:公司|市政|集团|企业|物业)(?:还|又|都|也)?(?:提出(?![^，。；]{0,6}(?:方案|办法|计划|意见))|说|讲|反映|表示)");
    private static final Wording FORBIDS = Wording.of("不许|不准|不得|严禁|别");
    private static final Wording WHICH = Wording.of("[已未]经?[\\p{IsHan}]{1,6}的");

    private final Prose prose;

    Background(Prose prose) {
        this.prose = prose;
    }

    /// How much in a clause speaks against a duty.
    int against(Signs s, boolean member) {
        int against = 0;
        boolean asked = member && Intents.suggests(prose, s.from(), s.to());
        if (!asked && !(s.modal() >= 0 && FORBIDS.isIn(prose, s.from(), s.to())) && DONE.isIn(prose, s.from(), s.to()))
            against += 3;
        if (!s.by() && past(s.words(), s.words() + 1, s.to())) against += 2;
        else if (!s.by() && s.modal() < 0 && past(s.words(), s.words() + 14, s.to())) against += 1;
        if (!s.dated() && FLOOR.isIn(prose, s.from(), s.to())) against += 9;
        if (CONTRIBUTED.isIn(prose, s.from(), s.to())) against += 9;
        if (THE_MORE.begins(prose, s.words(), s.to()) && !s.limited()) against += 3;
        if (CLAIMS.begins(prose, s.from(), s.to())) against += 9;
        if (s.modal() < 0 && !s.dated() && DEFINES.begins(prose, s.words(), s.to())) against += 9;
        if (REMARK.begins(prose, s.words(), s.to())) against += 2;
        if (s.modal() < 0 && !s.by() && VISITS.isIn(prose, s.from(), s.to())) against += 9;
        if (APPOINTED.begins(prose, s.words(), s.to())) against += s.dated() || s.by() ? 4 : 9;
        if (s.modal() < 0 && !s.by() && !member && allows(s)) against += 3;
        if (s.modal() < 0 && !s.limited() && COMPLETE.isIn(prose, s.from(), s.to())) against += 2;
        if (s.subject() && s.modal() < 0 && !s.limited() && SPOKE.begins(prose, s.predicate(), s.to())) against += 3;
        return against;
    }

    private boolean allows(Signs s) {
        return ALLOWS.begins(prose, s.predicate(), s.to()) || MAY.isIn(prose, s.from(), s.to());
    }

    /// Whether a word of what has been stands at a place before `last`; 已开工的项目 only tells which.
    private boolean past(int from, int last, int to) {
        for (int i = Words.PAST.next(prose, from, to); i < Math.min(last, to); i = Words.PAST.next(prose, i + 1, to))
            if (!WHICH.begins(prose, i, to)) return true;
        return false;
    }

    /// A remark at the head of a clause: 指出, 认为.
    static boolean isRemark(Prose prose, Clause c) {
        return REMARK.begins(prose, c.from(), c.to());
    }
}
