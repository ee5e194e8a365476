package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import luoshi.oversight.directive.reading.Weighing.Signs;

/// 背景: the signs in a clause that it only tells: what was done, remarks, praise, plans of others, permissions, sayings.
final class Background {

    private static final Wording REMARK = Wording.of("^(?:会议)?(?:指出|认为|肯定|听取|回顾)");
    private static final Wording DONE = Wording.of(
            "(?<!为|除|罢|算|不)了(?!解|结|断|然|望|如|由|就|要|再|必须|马上|移送|[^，。；]{0,8}由)|(?<![通超不经])过(?=$|[，；。])|已经?(?!经|[\\p{IsHan}]{1,6}的)|^上[周月年]|截至|正在|累计|同比|曾|[较比](?:去年|上年|前年|上个?[月季周期]|同期|年初|往年)|答应(?!.*要)|没有回应|尚未|未能|未发现");
    /// Background that borrows the words of duty.
    private static final Wording TELLS = Wording.of(
            "(?:我|我再|我来|多|再)?(?:讲|说|谈|补充|强调|(?<!大家)提)[^，。]{0,8}(?:点|句|条|意见|要求|的建议|的事)$|请大家(?:谈|发表|讨论|议)"
                    + "|(?:商量|讨论|研究|说|讲|谈)(?:这么)?[一二三四五六七八九十两几]{1,2}(?:个|件|项)?事(?:情)?$|一个是[^，。；]{2,12}$"
                    + "|(?:把|请|叫)(?:大家|各位|同志们)[^，。；]{0,4}来$|请示一下|想请示|不予(?:研究|讨论)|不能再?拖|不能[出有](?:丝毫|半点|任何侥幸)"
                    + "|先从[^，。；]{1,8}(?:开始|讲|说)|就[^，。；]{0,6}谁$|找谁$|扣[0-9.]+分|的是(?![要把不])|[离距][^，。；]{1,10}还有"
                    + "|我们?也?不(?:能|同意|听|管)|^要得$|(?<=[^谁]{4})谁(?:负责|管)$|需要?[\\p{IsHan}]{0,2}\\d+[个条家处项]"
                    + "|未予采纳|我(?:收回|补充|插一)|压力要|^需要?(?:协调|解决|研究)[^，。；]{0,4}$|不予研究|予以销号|^(?:会议|会上)[^，。；]{0,6}(?:明确|决定|要求|强调|议定|指出|采纳)$"
                    + "|备悉|散会|今天就到这|有道理$|缓议|缓一缓|暂不作决定|不表决|今天先?不定|弃权|赞成$|不同意|双手赞成|实属不易|尚不充分|普遍缩短|[未没]获?(?:同意|通过)"
                    + "|(?:应|给|值得)[^，。；]{0,4}肯定$|不能[把将][^，。；]{1,24}(?:归|推给|当成|等同)|清醒看到|^(?:请大家|请各位|请同志们)"
                    + "|刚才|主要目的是|就是要|总而言之|越[^，。；]{1,10}越|要看到|要认识到|要清醒地?(?:看到|认识)|任何时候都不能|一刻也不能|不能总|将于|到期"
                    + "|重于泰山|关系到|事关|关乎|容不得|来不得|刻不容缓|势在必行|迫在眉睫|任重道远|(?:十分|非常|很有|确有|尤为)必要$|直接关系|主要是|原因是|有待"
                    + "|还需|需要时间|不是[^，。；]{1,12}的问题|值得|很大|很高|较大|较多|不足$|不够$|不到位$|讲[一二三四五六七八九]点|强调[一二三四五六七八九]点"
                    + "|谈[一二三四五六七八九]点|报价(?=[为是约在均分最偏\\d])|要价|预计|有望|可望|据了解|反映(?!的)|我?(?:再|也|先)?(?:强调|讲|说|补充|提醒)一下$"
                    + "|要求(?:过|严|高|很|多)|是[要有][^，。；]{1,10}的$|被(?:问责|处分|追责|免职|处罚)$|因[^，。；]{2,14}(?:停工|停产|滞后|延误|受阻|中断)"
                    + "|(?:审计|巡察|督察|巡视|督导)[^，。；]{0,8}要(?:进点|进驻|来)|要出(?:大|人命|问题)?事|(?:近日|\\d日|前期)(?:专门)?(?:印发|下发|发来)[^，。；]{0,10}(?:通知|文件|函)$"
                    + "|(?:村民|群众|居民|业主|商户|家长|职工)(?:代表)?(?:要求|希望|担心|不同意)|意见不一致|今天只定|^近日|^日前|主要集中在|集中在[^，。；]{1,10}到"
                    + "|时有发生|^说明|总体平稳|干出来的$|来之不易|(?:归纳|总结|梳理)一下$|做个安排$|早就该|这种(?:话|说法|想法|做法)[^，。；]{0,4}(?:不能|要不得)"
                    + "|不是不能|一样都不能少|过[一两几三][次回趟]|拍到|是底线$|我要(?:讲|说)(?:清楚|明白|一下)$|(?:做|办|抓)好?[两三四几]件事$|省不得|最后[^，。；]{0,6}(?:说|讲)[^，。；]{0,4}问题$"
                    + "|是[^，。；]{0,16}的(?:红线|底线|大事|硬指标|硬任务|铁律|生命线)$|由(?:年初|去年|上年|同期|上月|原来|当初)的|^我?(?:也|都|完全|原则|基本)?(?:上)?同意[^，。；]{0,14}(?:安排|意见|建议|看法|观点|说法|分析|工作)$"
                    + "|请(?:领导|党组|局里|会议|组织)[^，。；]{0,4}(?:定|决定|研究|审议|定夺|拍板|明示)$|表示感谢|表示$|(?<![\\p{IsHan}])会上"
                    + "|位列|排名|综合得分|要(?:花钱|问的|怪|检讨|将近|填\\d)|(?:没有?人|有人|来)要人?$|看笑话|我不推|我先提出来|今年不提了|^我倾向|做个记录$|不(?:费事|碍事)$");
    /// 下周二区委巡察组进驻: who comes, told so that others prepare.
    private static final Wording VISITS = Wording.of(
            "^(?:中央|国家|国务院|部里?|省里?|市里?|上级)[^，。；]{0,10}将[^，。；]{0,12}(?:督查|检查|督导|督察|巡察|考核|暗访|审计|验收|调研|评估)$|(?:组|站|局|委|办|领导)[^，。；]{0,6}(?:进驻|来(?:我[\\p{IsHan}]{1,3})?(?:检查|调研|考核|督导|督察|视察|验收))$");
    private static final Wording MAY =
            Wording.of("^(?:必要时|确需时|有条件的|条件允许的?|特殊情况)，?可(?![研行见否])以?|可以?(?:领|享受|申领|自愿|自行|去听|去看|参加)");
    private static final Wording COMPLETE = Wording.of("(?:办理|处理|整改|安装|建设|验收|移交)完毕$");
    private static final Wording SPOKE = Wording.of(
            "(?:先后|分别|当场|在[^，。；]{1,6}[里中上])?(?:汇报|通报|说明|介绍|反映|表示|讲|说|提出(?!方案|意见|建议|办法|措施|计划|整改|清单|名单))[^，。；]{0,40}$");
    private static final Wording ALLOWS = Wording.of("^(?:可(?![研行见否])以?|允许|准予)");
    /// 张三同志任某处副处长: somebody's post, which is no duty.
    private static final Wording APPOINTED = Wording.of(
            "[\\p{IsHan}]{2,4}同志(?:拟|不再|兼|试)?(?:任|担任)(?![务何由意职能期])(?![^，。；]{0,20}(?:组长|指挥|召集人|联络员))[^，。；]{3,}");
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
        if (CLAIMS.begins(prose, s.from(), s.to())) against += 9;
        if (REMARK.begins(prose, s.words(), s.to())) against += 2;
        if (s.modal() < 0 && !s.by() && VISITS.isIn(prose, s.from(), s.to())) against += 5;
        if (APPOINTED.begins(prose, s.words(), s.to())) against += 4;
        if (TELLS.isIn(prose, s.from(), s.to()) || Talk.chats(prose, s.from(), s.to())) against += 3;
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
