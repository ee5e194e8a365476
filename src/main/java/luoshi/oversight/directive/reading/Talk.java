package luoshi.oversight.directive.reading;

import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;

/// 口头布置: how a chair lays a duty in everyday words: 你去盯, 摸一下, 二十号以前给我, 全部拆掉.
final class Talk {

    private static final Wording ASKS = Wording.of(
            "该([\\p{IsHan}]{1,2})(?:就|的)?(?:要|必须|坚决)?\\1|(?:交|报|发|送|拿|回|汇报|告诉|书面报)?[给报]我(?:$|[，。])|[审摸看问查理听碰办跑核盘拉排列写催盯对谈商量沟通联系衔接整理准备研究统计了解落实修改完善][\\p{IsHan}]{0,2}一下(?:$|[，。])|你们?(?:去|来|带|把|负责|牵头|盯|再|跟|找|写|出面|抓紧|尽快|回去|要|排|办|管|定|拟|弄|做|安排|联系|通知|组织|准备|问|查|拿|列|改|报|交|发|落实)|再(?:查|排查|理|核|过|走|看|清点|盘|碰)[^，。；]{0,4}一?遍?$|[理查过走看排核清]一遍$|(?:全部|一律|统一|当天|今天|明天|本周|这周|本月)[^，。；]{0,3}(?:[拆换清撤停收退改关搬][掉完光走除清]|到位)|(?:明天|今天|后天|马上|会后|散会)就[\\p{IsHan}]|重新?[报签做测排写发算核定][\\p{IsHan}]{0,3}(?:$|[，。→])|控制在[^，。；]{0,6}[\\d一二三四五六七八九十]|带上$|[写列搞弄签]个[\\p{IsHan}]{1,6}(?:$|[，。给])|起?安排[\\p{IsHan}]{1,8}(?:值守|值班|看守|巡查|到岗)|(?:跟|向|找|从)[\\p{IsHan}]{2,8}借$");

    private Talk() {}

    /// 摸一下, 给我: told to do, though no word of duty is said.
    static boolean asks(Prose prose, int from, int to) {
        return ASKS.isIn(prose, from, to);
    }
}
