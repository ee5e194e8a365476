package luoshi.kernel.phrase.reading;

import static luoshi.kernel.phrase.reading.LimitRule.bare;
import static luoshi.kernel.phrase.reading.LimitRule.bounded;
import static luoshi.kernel.phrase.reading.Saying.*;

import java.util.List;
import java.util.regex.MatchResult;
import luoshi.kernel.calendar.Festivals;
import luoshi.kernel.phrase.Deadline.Kind;
import org.jspecify.annotations.Nullable;

/// 日期: days and stretches of days: 3月15日前, 5月1日至7日, 20210806, 明天下班前.
final class DayLimits {

    /// Up to this hour an hour without a day is one of the next morning.
    private static final int MORNING = 8;
    /// 小年, as the north keeps it: the earlier of its two days.
    private static final int LITTLE_YEAR = 23;

    /// 供暖季前（11月15日）: the day stands behind what it comes before.
    private static final String SEASON =
            "(?:(?:供暖|采暖|取暖|枯水|雨|旺)季|主?汛期?|入汛|[寒暑]假|放假|[春秋]季开学|开学|春节|国庆|元旦|中秋|端午|[中高]考|入冬|上冻|封冻)?";
    private static final String HOUR = "(?:凌晨|清晨)?(?<h>\\d{1,2}|[零一二三四五六七八九十]{1,3})";
    private static final LimitRule.Value WRITTEN = (m, day) -> day.on(year(m, day), number(m, "m"), number(m, "d"));
    private static final LimitRule.Value OF_MONTH = (m, day) -> day.dayOfMonth(number(m, "d"));

    static final List<LimitRule> RANGES = List.of(
            bounded(
                    "月 日号9底",
                    "(?:从|自)?" + YEAR + MONTH_DAY
                            + "(?:起)?(?:至|到|-|—|~|－){1,2}(?:(?<y2>\\d{4}年|今年|明年))?(?:(?<m2>\\d{1,2})月)?(?<d2>\\d{1,2}|底)[日号]?(?:期间|止)?",
                    Kind.RANGE,
                    (m, day) -> {
                        var start = WRITTEN.of(m, day);
                        var y2 = m.group("y2") == null ? year(m, day) : yearWord(m.group("y2"), day);
                        int month = number(m, m.group("m2") == null ? "m" : "m2");
                        var end = m.group("d2").equals("底") ? day.endOf(y2, month) : day.on(y2, month, number(m, "d2"));
                        return range(start, end);
                    }),
            bounded(
                    "月 9",
                    "(?:从|自)?" + YEAR + "(?<m>\\d{1,2})月(?:份)?(?:起)?(?:至|到|-|—|~)(?<m2>\\d{1,2})月(?:份)?(?:底)?",
                    Kind.RANGE,
                    (m, day) ->
                            range(day.on(year(m, day), number(m, "m"), 1), day.endOf(year(m, day), number(m, "m2")))),
            bare(
                    "月 9 日",
                    YEAR + "(?<m>\\d{1,2})月(?<d>\\d{1,2})日、(?<d2>\\d{1,2})日",
                    Kind.RANGE,
                    (m, day) -> range(WRITTEN.of(m, day), day.on(year(m, day), number(m, "m"), number(m, "d2")))));

    static final List<LimitRule> DAYS = List.of(
            bounded("月 日号", "(?:即日起至|截至|截止到?)?" + YEAR + MONTH_DAY + CLOCK + BEFORE, Kind.DATE, WRITTEN),
            bounded(
                    "元 月",
                    "(?:(?<y>\\d{4})年|(?<ry>今年|明年))?元月(?:份)?(?<d>\\d{1,2})[日号]" + CLOCK + BEFORE + "?",
                    Kind.DATE,
                    (m, day) -> day.on(year(m, day), 1, number(m, "d"))),
            bounded(
                    "月",
                    "(?<!从)(?:农历)?(?<moon>腊月|正月)(?<tens>初|廿|二十|三十|十)?(?<d>[一二三四五六七八九十])?(?:之前|以前|前)?",
                    Kind.DATE,
                    DayLimits::moon),
            bounded("年 前", "(?:南方|北方)?小年(?:夜)?(?:之前|以前|前)", Kind.DATE, (m, day) -> {
                var eve = day.meeting() == null ? null : Festivals.lastMoon(LITTLE_YEAR, day.meeting());
                return eve == null ? "" : eve.minusDays(1).toString();
            }),
            bounded(
                    "前 9",
                    "(?<![\\d.:/])(?<m>\\d{1,2})[./](?<d>\\d{1,2})(?![\\d.%亿万公米元个倍吨亩户/])日?(?: ?(?:上午|下午|晚上?)?\\d{1,2}[:：点时](?:\\d{2})?)? ?"
                            + BEFORE,
                    Kind.DATE,
                    WRITTEN),
            bounded(
                    "时点 前",
                    "(?<![\\d日号天晚午早夜.:：第一二三四五六七八九十])" + HOUR + "[时点](?:\\d{1,2}分?|半|整)?(?:之前|以前|前)(?!后)",
                    Kind.DATE,
                    DayLimits::hour),
            bounded("9 前", "(?<![\\d日号天晚午早夜.:：/])" + HOUR + "[:：][0-5]\\d(?:之前|以前|前)(?!后)", Kind.DATE, DayLimits::hour),
            bare(
                    "点",
                    "(?<![\\d日号天晚午早夜.:：第一二三四五六七八九十至到])" + HOUR
                            + "点(?:整|半|[0-5]\\d分?)(?=[把将要就先去再必全都给撤清封报出集到]|[\\p{IsHan}]{0,8}(?:出发|集合|到位|报|回话|完成|清完|撤完|汇总))",
                    Kind.DATE,
                    DayLimits::hour),
            bounded("月 前", YEAR + MONTH + "(?<d>\\d{1,2})(?:之前|以前|前)", Kind.DATE, WRITTEN),
            bounded("月 日号 前", "(?<=[（(])" + YEAR + MONTH_DAY + "[）)](?:之前|以前|前)", Kind.DATE, WRITTEN),
            bounded("月 日号 起", "(?:自|从)?" + YEAR + MONTH_DAY + CLOCK + "起", Kind.DATE, WRITTEN),
            bounded("月 日号 前", SEASON + "前[（(]" + YEAR + MONTH_DAY + BEFORE + "?[）)]", Kind.DATE, WRITTEN),
            bounded("今 起", "(?:从|自)?今(?:天|日|晚)起", Kind.DATE, (m, day) -> day.plusDays(0)),
            bare("月 日号", YEAR + MONTH_DAY + CLOCK + "(?!起)", Kind.DATE, WRITTEN),
            bare(
                    "9",
                    "(?<![\\d.])(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?![\\d.])日?" + BEFORE + "?",
                    Kind.DATE,
                    WRITTEN),
            bare("9", "(?<![\\d.])(?<y>20\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d)" + BEFORE + "?", Kind.DATE, WRITTEN),
            bounded(
                    "9",
                    "(?:(?<=[，；：|])|(?<=时间|期限|时限|[\\p{IsHan}](?<![为到至达约计加减升降增第以在率比])))(?:(?<m>\\d{1,2})[./](?<d>\\d{2})|(?<m1>\\d{1,2})[月/](?<d1>\\d{1,2}))$",
                    Kind.DATE,
                    (m, day) -> m.group("m") != null
                            ? day.on(null, number(m, "m"), number(m, "d"))
                            : day.on(null, number(m, "m1"), number(m, "d1"))),
            bounded(
                    "9",
                    "(?<=[\\p{IsHan}])(?<![为到至达约计加减升降增第以在率比由])(?<m>\\d{1,2})[.](?<d>\\d{2})(?=(?:都|全部|统一|一律)?(?:要|必须)?(?:报|交|完成|到位))",
                    Kind.DATE,
                    WRITTEN),
            bounded("9 日号", "(?<![\\d月.])(?<d>\\d{1,2})[日号]" + CLOCK + BEFORE, Kind.DATE, OF_MONTH),
            bounded("日号 前", "(?<![月第\\d一二三四五六七八九十])(?<d>[一二三四五六七八九十]{1,3})[日号]" + BEFORE, Kind.DATE, OF_MONTH),
            bounded(
                    "9 日号",
                    "(?<![\\d月.])(?:自|从)?(?<d>\\d{1,2})[日号](?:(?:上午|下午|晚上|晚|中午|早上|早)(?:\\d{1,2}[点时:：]\\d{0,2})?|\\d{1,2}[点时]|零时|(?:这个|这一)?(?:时间)?(?:节点|口子|期限))起?",
                    Kind.DATE,
                    OF_MONTH),
            bare(
                    "9 日号",
                    "(?<=[：，、。；])(?<d>\\d{1,2})[日号](?=[\\p{IsHan}])(?![楼栋门机线井桥泵院站库仓闸窑炉塔罐船车厂矿坑池渠坝堤路墩桩]|夜|晚|凌晨|白天|上午|下午|早|中午|到|至|以来|前|起|后|发|那天|当天|的|内|之内|以内|为)",
                    Kind.DATE,
                    OF_MONTH),
            bare("9 日号", "(?<![\\d月.—至到~-])(?<d>\\d{1,2})号(?=[把将要就先去交发报排拿出定开])", Kind.DATE, OF_MONTH),
            bounded(
                    "今夜晚",
                    "今天?(?:下班(?:之|以)?前|下午|晚上|晚|之内|内|上午|夜里|夜)|今日|今天(?![的开我会是起在没不来到听看讲说主讨研通学传召坐走]|[^，。；]{0,5}的)|连夜",
                    Kind.DATE,
                    (m, day) -> day.plusDays(0)),
            bounded(
                    "明",
                    "(?<!说)(?:从|自)?明(?:天|日|早|晚)(?:上午|下午|晚上|早上|晨会|下班前?|晚|一早)?(?:" + BY + "|起)?",
                    Kind.DATE,
                    (m, day) -> day.plusDays(1)),
            bounded(
                    "后 天",
                    "(?<!大)(?:从|自)?后天(?:上午|下午|晚上|下班前?)?(?:" + BY + "|起)?",
                    Kind.DATE,
                    (m, day) -> day.plusDays(2)),
            bounded("后 天", "大后天(?:上午|下午|晚上)?" + BY + "?", Kind.DATE, (m, day) -> day.plusDays(3)));

    /// An hour without a day: tonight's, or the next morning's.
    private static @Nullable String hour(MatchResult m, Day day) {
        int h = number(m, "h");
        return h > 23 ? null : day.plusDays(h <= MORNING ? 1 : 0);
    }

    /// A day of the moon before or behind 春节: 腊月二十五, 正月初八.
    private static @Nullable String moon(MatchResult m, Day day) {
        var tens = m.group("tens");
        var ones = m.group("d");
        if (tens == null && ones == null) return null;
        int d = (tens == null
                        ? 0
                        : switch (tens) {
                            case "廿", "二十" -> 20;
                            case "三十" -> 30;
                            case "十" -> 10;
                            default -> 0;
                        })
                + (ones == null ? 0 : number(ones));
        if (day.meeting() == null) return "";
        var date = m.group("moon").equals("腊月")
                ? Festivals.lastMoon(d, day.meeting())
                : Festivals.firstMoon(d, day.meeting());
        return date == null ? "" : date.toString();
    }

    /// Ways that only a field of its own allows.
    static final List<LimitRule> FIELD = List.of(
            bounded("9", "(?<y>\\d{2,4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})", Kind.DATE, (m, day) -> {
                int y = number(m, "y");
                return day.on(y < 100 ? 2000 + y : y < 1000 ? 1911 + y : y, number(m, "m"), number(m, "d"));
            }),
            bounded("9", "(?<m>\\d{1,2})[./月-](?<d>\\d{1,2})[日号]?", Kind.DATE, WRITTEN),
            bounded("月 9", "(?<m>\\d{1,2})月(?:份)?", Kind.DATE, (m, day) -> day.endOf(null, number(m, "m"))),
            bounded("9 日号", "(?<d>\\d{1,2})[日号]", Kind.DATE, OF_MONTH));

    private DayLimits() {}

    private static @Nullable String range(@Nullable String start, @Nullable String end) {
        return start == null || end == null ? null : start + "/" + end;
    }
}
