package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 意愿: how a participant who cannot order says what should be or will be done, and how a chair orders without a word
/// of duty.
final class Intents {

    private static final Wording SUGGEST = Wording.of(
            "建议|提议|希望|能不能|能否|可否|是否可以|最好|不妨|不如|(?:我觉得|我认为|我看|还是)(?:应|要|可以|先|得)|是不是|(?:只能|可以|还是|就|，)先(?![不后期进定行前])|^先(?![不后期进定行前])|要不(?!要|得|然|是|怎)|没[^，。；]{1,4}赶[紧快]去|可以(?:调|放|转|分期|借|出面|考虑|由|跟|和|把|送|用|从|请|让|再|试|改)|至少[留要]|我?想(?:延期|申请)|(?<!算了|可能.{0,8}|应该.{0,8}|大概.{0,8}|差不多|不会|不.{0,3}|[没不]有)吧$|想法是|(?:我|我们|个人)(?:的)?(?:意见|主张|想法|倾向)(?:是|，)?(?!同意|原则|赞成|支持|缓|没)|(?:费用?|经费|资金|缺口|差额|钱|款)(?:就|都|可以)?从[^，。；]{2,16}(?:出|补|列支?|解决|支付|安排)$|[的款钱]先[^，。；不后进期行定前生说讲谈看听缓是]{1,6}$|可以(?:约定|参加|采取|采用|探索|尝试|引入|参照|借鉴|利用|结合|纳入|列入|组织|委托|争取|合并|统一|集中)|(?:我们?的?|表达的)意见是(?!同意)|拟[办购]");
    /// 看一看, 议一议.
    private static final Wording AGAIN = Wording.of("([\\p{IsHan}&&[^条个项户笔月天家步次本张件位点磨缓]])一\\1");
    private static final Wording PROMISE = Wording.of(
            "^(?:[^，。；]{0,12}?)(?:我|我们|我处|我科|我局|我方|我公司|我来|我去(?!年)|我这边|本周我|我负责|这个我)(?!不|是|去年|前年|上[周月]|收回|撤回|反思|检讨|检查|学习|分管|测算|们?[^，。；]{1,8}的[^，。；]{0,10}(?:是|卡在|已|还)|侧面|分管的|插|补充|了解|知道|晓得|清楚|记得|担心|怕|家|觉得|认为|看|个人|建议|的意见|同意|局(?:的|有|去年)|们?(?:的|是|有|已|也有|去年|前期|目前))");
    /// What a participant says will be done on his side: 争取8月底签合同, 7月中旬可以改完, 十天之内做完.
    private static final Wording UNDERTAKES = Wording.of(
            "争取|力争|保证|将确保|可以[^，。；]{0,4}完|能[^，。；]{0,6}完|(?:拿|报|排|做|编)(?:出来|出|好|完)(?:$|[，。])|(?:今天|明天|后天|今晚|回去|马上|下午|上午)就(?:把|去|让|安排|办|拆|改|停)|(?:今天|明天|后天)(?:找人|派人|安排)|挂网|交图|试行版|测试版");
    private static final Wording INTENDS =
            Wording.of("(?:明年|下一步|接下来|后续|今后|下阶段)[^，。；]{0,4}(?:将|再|争取|力争|会同|联合|继续|抓紧|准备|计划|打算|要|把|组织|开展)|今年继续");

    /// 计划9月20日复工, 10月底完成主体, 9月份可以全部支付完毕: a plan with its day; 合同约定, 原计划 are others' words.
    private static final Wording PLANS = Wording.of(
            "(?:^|(?<=，))[^，。；约规原要]{0,12}?(?:(?:计划|预计|打算|准备|可以|能够)[^，。；]{0,14}?|[月旬年周天日][初底内]?(?:之?前)?[^，。；约规要]{0,6}?)(?:完成|完工|完毕|竣工|开工|复工|支付|付清|付款|拨付|到位|投用|交付|验收|办结|签订|签合同|上报|报送|销号|清零|消化|整改)[^，。；了]{0,16}(?:$|(?=，))");
    private static final Wording STARTS = Wording.of(
            "^(?:本周|这周|下周|[本这下]?(?:周|星期|礼拜)[一二三四五六日天])(?:下班|上午|下午|晚上|第[一二三四五六七八]节)*(?:之?前)?(?:计划|打算|准备)?[^，。；了过已没]{0,6}?(?:组织|开展|公示|召开|开[\\p{IsHan}]|安排|完成|上报|下发|印发|启动|把|将)[^，。；了]*$|从[^，。；]{1,6}起|[天周月]之?内[^，。；]{0,20}(?:开展|完成|拿出|形成|提交|整改|报)|每[周月天季][^，。；]{0,8}(?:至少|到|各|开展|组织|抽|安排|走)");
    private static final Wording ASKS = Wording.of(
            "建议|能不能|能否|可否|希望|我?想(?:延期|申请)|(?:^|(?<=[，。；]))请(?:各|[\\p{IsHan}]{2,8}(?:于|在|把|将|每|按|抓紧))|(?:^|(?<=[，。；]))各[\\p{IsHan}]{2,8}[^，。；了过已]{0,12}[前底][^，。；了过已]{0,20}(?:报|交|完成|做好)");
    private static final Wording DUE = Wording.of(
            "(?:[旬底周]|\\d日)[^，。；]{0,4}可以[^，。；]{0,4}完|(?:力争|争取|保证)[^，。；]{0,12}完成|我[们处科局镇街村站队][^，。；了过已]{0,14}(?:[日号月天周底末汛节]|国庆|元旦)(?:之?前|以前|内)[^，。；了过已]{0,14}[清改完做报交弄拿修换补拆装]|(?:以后|今后)[^，。；了过已]{0,10}我们?[^，。；了过已]{0,12}[报交做改]|[日号](?:之?前|以前)(?:弄|做|改|清|拆|修)[好完净]");

    private static final Wording GOES = Wording.of(
            "[\\p{IsHan}]{0,4}就(?:联系|办|去|查|落实|通知|协调|安排|改|修|处理)|[\\p{IsHan}\\d]{0,6}[去来](?:找|跑|说|问|办|联系|对接|看|查|谈|做|协调|一趟|[\\p{IsHan}]{2,6}$)");

    /// How a chair lays a duty in everyday words: 你去盯, 摸一下, 二十号以前给我, 全部拆掉.
    private static final Wording BIDS = Wording.of(
            "该([\\p{IsHan}]{1,2})(?:就|的)?(?:要|必须|坚决)?\\1|(?:交|报|发|送|拿|回|汇报|告诉|书面报)?[给报]我(?:$|[，。])|[审摸看问查理听碰办跑核盘拉排列写催盯对谈商量沟通联系衔接整理准备研究统计了解落实修改完善][\\p{IsHan}]{0,2}一下(?:$|[，。])|你们?(?:去|来|带|把|负责|牵头|盯|再|跟|找|写|出面|抓紧|尽快|回去|要|排|办|管|定|拟|弄|做|安排|联系|通知|组织|准备|问|查|拿|列|改|报|交|发|落实)|再(?:查|排查|理|核|过|走|看|清点|盘|碰)[^，。；]{0,4}一?遍?$|[理查过走看排核清]一遍$|(?:全部|一律|统一|当天|今天|明天|本周|这周|本月)[^，。；]{0,3}(?:[拆换清撤停收退改关搬][掉完光走除清]|到位)|(?:明天|今天|后天|马上|会后|散会)就[\\p{IsHan}]|重新?[报签做测排写发算核定][\\p{IsHan}]{0,3}(?:$|[，。→])|控制在[^，。；]{0,6}[\\d一二三四五六七八九十]|带上$|[写列搞弄签]个[\\p{IsHan}]{1,6}(?:$|[，。给])|起?安排[\\p{IsHan}]{1,8}(?:值守|值班|看守|巡查|到岗)|(?:跟|向|找|从)[\\p{IsHan}]{2,8}借$");

    private Intents() {}

    /// 摸一下, 给我: told to do, though no word of duty is said.
    static boolean bids(Prose prose, int from, int to) {
        return BIDS.isIn(prose, from, to);
    }

    /// 建议, 希望, 能不能.
    static boolean suggests(Prose prose, int from, int to) {
        return SUGGEST.isIn(prose, from, to) || AGAIN.isIn(prose, from, to);
    }

    /// What in a report is no report: 建议, or what the reporter will do by when.
    static boolean offers(Prose prose, int from, int to) {
        return ASKS.isIn(prose, from, to) || DUE.isIn(prose, from, to);
    }

    /// 从下周起每周……, 一个月内……: somebody speaks of what he will do from or within a time.
    static boolean starts(Prose prose, int from, int to) {
        return STARTS.isIn(prose, from, to);
    }

    /// 我……, 我处……: the speaker speaks of himself.
    static boolean promises(Prose prose, int from, int to) {
        return promise(prose, from, to) >= 0;
    }

    /// Where what the speaker says of himself begins; -1 where he does not.
    static int promise(Prose prose, int from, int to) {
        var m = PROMISE.matcher(prose).region(from, to);
        if (!m.lookingAt()) return -1;
        return m.end() < to && prose.charAt(m.end()) == '们' ? m.end() + 1 : m.end();
    }

    /// 赶场天去找他: whom or what the speaker sets out for.
    static boolean goes(Prose prose, int at, int to) {
        return GOES.begins(prose, at, to);
    }

    static boolean undertakes(Prose prose, int from, int to) {
        return PLANS.isIn(prose, from, to) || UNDERTAKES.isIn(prose, from, to);
    }

    /// 明年会同……, 下一步继续……: a plan without a word of duty.
    static boolean intends(Prose prose, int from, int to) {
        return INTENDS.isIn(prose, from, to);
    }
}
