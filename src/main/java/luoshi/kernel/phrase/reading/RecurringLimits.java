package luoshi.kernel.phrase.reading;

import static luoshi.kernel.phrase.reading.LimitRule.bounded;
import static luoshi.kernel.phrase.reading.LimitRule.undated;
import static luoshi.kernel.phrase.reading.Saying.*;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import luoshi.kernel.phrase.Deadline.Kind;
import org.jspecify.annotations.Nullable;

/// 周期与节点: what comes again and again (每月10日前, 按季, 一周一报) and several dates at once (每年3、6、9月底).
final class RecurringLimits {

    private static final String MONTHS =
            "(?<list>\\d{1,2}月?(?:底|末)?(?:[、，,和及]\\d{1,2}月?(?:底|末)?){0,10}[、，,和及]\\d{1,2})月(?:份)?";
    /// A price or a rate by the day or year is no limit: 租金每月9万元, 每人每年收20元, 每年不超过5万元.
    private static final String NOT_RATE =
            "(?![^，。；\\d]{0,6}\\d[\\d.,]*(?:万|亿)?(?:元|块)|不超过|[\\p{IsHan}]{2,4}(?:量|额|费)(?:要|应|须|不))(?![每人]{1,2}\\d)";
    private static final String EACH =
            "(?:从[^，。；、]{1,6}?起，?|\\d{1,2}月(?:份)?起，?)?每(?:个|隔)?(?<u>工作日|天|日|周|星期|礼拜|旬|半个?月|双月|季度|季|半年|月度?|年度?|(?<k>"
                    + N + ")个?(?<ku>天|日|周|星期|月|季度|年|小时))"
                    + "(?!个|位|名|一个|一位|次会议|项|座|户|家|人|处|级|的[\\p{IsHan}])" + NOT_RATE
                    + "(?:[一二三四五六日天](?![\\p{IsHan}]*个))?(?:最后一个工作日|第[一二三四]个?(?:周[一二三四五六日]|工作日|星期[一二三四五六日])|的?\\d{1,2}[日号]|末|底|初|月\\d{1,2}日)?"
                    + "(?:(?:上午|下午|晚上|晚|早上)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[点时:：]\\d{0,2})?(?:之前|以前|前)?";
    private static final LimitRule.Value PERIOD = (m, day) -> period(m.group("u"));

    static final List<LimitRule> ALL = List.of(
            bounded("每 9 月", "每年(?:的)?" + MONTHS + "(?:底|末|前|中旬|上旬)?(?:的?时间节点)?", Kind.NODES, RecurringLimits::nodes),
            bounded("9 月", MONTHS + "(?:(?:底|末)(?:前|之前|以前)?|的时间节点|四个节点|三个节点)", Kind.NODES, RecurringLimits::nodes),
            bounded(
                    "每",
                    EACH,
                    Kind.PERIODIC,
                    (m, day) -> m.group("k") == null ? period(m.group("u")) : counted(m.group("k"), m.group("ku"))),
            bounded("按", "(?<![依遵参])按(?<u>日|天|周|旬|月|季度|季|半年|年)(?![度计划内龄轻底初中])", Kind.PERIODIC, PERIOD),
            bounded("逐", "逐(?<u>日|天|周|月|季|年)(?![步个]|上升|下降|增|减|递|提高|攀升|回升|回落|好转|走[低高])", Kind.PERIODIC, PERIOD),
            bounded("隔", "隔天(?:一次)?|隔日(?:一次)?", Kind.PERIODIC, (m, day) -> "R/P2D"),
            bounded(
                    "一",
                    "(?:一(?<u>日|天|周|旬|月|季度?|半年|年)|(?<![二三四上下本这第])(?<u2>半年|季度))(?:开展|组织|召开|至少)?一(?:次|报|调度|通报|汇总|报告|例会|测|查|清|巡|检查|分析|会商|研判|评|考核|晾晒|总结|小结)",
                    Kind.PERIODIC,
                    (m, day) -> period(m.group("u") != null ? m.group("u") : m.group("u2"))),
            bounded(
                    "时",
                    "(?:每隔?|隔)半个?小时|(?<![\\p{IsHan}\\d])半个?小时(?=[\\p{IsHan}]?一[次趟报遍])",
                    Kind.PERIODIC,
                    (m, day) -> "R/PT30M"),
            bounded(
                    "日周月季",
                    "(?<![上下本这\\d一二三四五六七八九十\\p{IsHan}])(?<u>日|周|月|季)(?:调度|通报|报告|分析|研判|例会)(?!会|的)",
                    Kind.PERIODIC,
                    PERIOD),
            undated("定 期", "定期|不定期", Kind.VAGUE));

    private RecurringLimits() {}

    private static String nodes(MatchResult m, Day day) {
        var dates = new ArrayList<String>();
        for (var month : m.group("list").split("[月底末、，,和及]+")) {
            var end = day.meeting() == null ? null : day.endOf(day.year(0), number(month));
            if (end == null) return "";
            dates.add(end);
        }
        return String.join(",", dates);
    }

    private static @Nullable String period(String unit) {
        return switch (unit) {
            case "工作日", "天", "日" -> "R/P1D";
            case "周", "星期", "礼拜" -> "R/P1W";
            case "旬" -> "R/P10D";
            case "半月", "半个月" -> "R/P15D";
            case "双月" -> "R/P2M";
            case "季", "季度" -> "R/P3M";
            case "半年" -> "R/P6M";
            case "月", "月度" -> "R/P1M";
            case "年", "年度" -> "R/P1Y";
            default -> null;
        };
    }

    private static @Nullable String counted(String count, String unit) {
        int k = number(count);
        return switch (unit) {
            case "天", "日" -> "R/P" + k + "D";
            case "周", "星期" -> "R/P" + k + "W";
            case "月" -> "R/P" + k + "M";
            case "季度" -> "R/P" + 3 * k + "M";
            case "年" -> "R/P" + k + "Y";
            case "小时" -> "R/PT" + k + "H";
            default -> null;
        };
    }
}
