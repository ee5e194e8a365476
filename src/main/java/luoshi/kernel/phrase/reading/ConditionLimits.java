package luoshi.kernel.phrase.reading;

import static luoshi.kernel.phrase.reading.LimitRule.undated;
import static luoshi.kernel.phrase.reading.Saying.N;

import java.util.List;
import luoshi.kernel.phrase.Deadline.Kind;

/// 条件与模糊: limits that give no date: 待批复后, 收到通知3日内, 汛期前, 尽快.
final class ConditionLimits {

    private static final String DONE =
            "(?:完成|到位|批复|确定|通过|下达|印发|结束|验收合格|验收|审定|移交|同意|明确|出台|签订|征收|发布|改造|扩容|成熟|打通|定稿|满半年|满三个月)";

    static final List<LimitRule> CONDITIONS = List.of(
            undated(
                    "待俟等",
                    "(?:(?<![招接对看等期优虐善有亏款])待|俟|等到?|一俟)[^，。；：]{2,24}?(?:之后|以后|后|再)(?=[，、。；]|$|[\\p{IsHan}])",
                    Kind.CONDITION),
            undated(
                    "后起结 内",
                    "(?<=[\\p{IsHan}])(?:之日起|起|以后|之后|后|完毕?|结束)的?" + N
                            + "(?:个)?(?:工作日|自然日|日|天|周|个?星期|月|小时|分钟)(?:之内|以内|内)",
                    Kind.CONDITION),
            undated("内", "(?<=[\\p{IsHan}])完毕?的?" + N + "个?(?:工作日|日|天|周|月|小时)(?:之内|以内|内)", Kind.CONDITION),
            undated(
                    "旦遇",
                    "(?:一旦|若遇|如遇|遇有|遇到)(?:[^，。；]{1,16}?(?=[，。；]|$|第一时间|立即|立刻|马上|及时|随时|就)|[^，。；]{16})",
                    Kind.CONDITION),
            undated("一", "一(?:到|出来?|下来?|批|回来|完成?|下达|发)(?=[^，。；]{0,6}(?:就|即|立即|马上))", Kind.CONDITION),
            undated("满", "(?:运行|使用|试用|服务|任职)?满(?:半年|" + N + "个?(?:月|年|天|日|季度))(?![以及及以上])", Kind.CONDITION),
            undated("时 后", "(?:半个?|" + N + "个?)小时(?:之后|以后|后)", Kind.CONDITION),
            undated("提 前", "提前" + N + "(?:个)?(?:工作日|日|天|周|月|小时)", Kind.CONDITION),
            undated(
                    "会 前上",
                    "(?:下次|下一次|下届|下周|下月)?(?:会议|例会|党组会|办公会|常务会|股东大会|股东会|董事会|理事会|会上|会)(?:之前|以前|前|上)(?=[^，。；]{0,3}[^，。；])",
                    Kind.VAGUE));

    static final List<LimitRule> EVENTS = List.of(
            undated("后", DONE + "(?:之后|以后|后)(?=[，]|$|\\d|[\\p{IsHan}])", Kind.CONDITION),
            undated(
                    "前后",
                    "在[此这]之前|(?:主?汛期?|入汛|梅雨|雨季|台风|两会|换届|开学|供暖季?|采暖季?|取暖季|主汛|春耕|秋收|入冬|上冻|封冻|年关|高考|中考|“两会”)(?:到来|来临)?(?:之前|以前|前)|年前|节后|(?<=[\\p{IsHan}][\\p{IsHan}&&[^日月年底初旬末周度天节期]])(?:之前|以前)|(?:移交|验收|开工|进场|施工|上会|发放|到期|竣工|开标|签约|使用|投用|实施|拆除|审批|雨季|评审|出来|到位|完成|批复|通车|封顶|投运|入住|停机|切换|浇筑|吊装|送审|付款|到期)前",
                    Kind.CONDITION));

    static final List<LimitRule> VAGUE = List.of(
            undated("起 日", "从?即日起", Kind.VAGUE),
            undated("次", "下次(?:会议?|例会)?", Kind.VAGUE),
            undated(
                    "尽",
                    "(?=[尽儘及立马抓即近限按如早第随适择会从视迅])(?:尽快|尽早|尽速|儘速|及时|及早|立即|立刻|马上|抓紧|即刻|近期|近日|限期|按时|如期|按期|早日|第一时间|随时|适时|择期|会后|从速|视情|迅速)",
                    Kind.VAGUE));

    private ConditionLimits() {}
}
