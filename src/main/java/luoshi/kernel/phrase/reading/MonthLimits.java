package luoshi.kernel.phrase.reading;

import static luoshi.kernel.phrase.reading.LimitRule.bare;
import static luoshi.kernel.phrase.reading.LimitRule.bounded;
import static luoshi.kernel.phrase.reading.Saying.*;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.MatchResult;
import luoshi.kernel.phrase.Deadline.Kind;
import org.jspecify.annotations.Nullable;

/// 月季年: months and their thirds, quarters, halves and ends of years: 6月底前, 下月中旬, 三季度末, 上半年内, 年底.
final class MonthLimits {

    private static final String NEAR = "(?<w>本月|这个月|当月|下月|下个月|次月)";
    private static final String THIS = "(?<w>本月|这个月|下月|下个月)";
    private static final String MUST = "(?=必须|务必|一定|要[^求])";
    private static final String THIRD = "(?<t>上旬|中旬|下旬|初|中(?!\\p{IsHan}))";
    private static final String EARLIER = "(?:之?前|以前)?";
    private static final LimitRule.Value END = (m, day) -> day.endOf(year(m, day), number(m, "m"));
    private static final LimitRule.Value YEAR_END = (m, day) -> {
        var y = year(m, day);
        return y == null ? null : day.on(y, 12, 31);
    };

    static final List<LimitRule> ALL = List.of(
            bounded("月 底末", YEAR + MONTH + "(?:底|末)" + EARLIER, Kind.DATE, END),
            bounded(
                    "月 起",
                    "(?:自|从)?" + YEAR + MONTH + "起(?!每)",
                    Kind.DATE,
                    (m, day) -> day.on(year(m, day), number(m, "m"), 1)),
            bounded("月 前", YEAR + MONTH + THIRD + BEFORE, Kind.DATE, (m, day) -> thirdOf(m, day, false)),
            bounded("月", YEAR + MONTH + THIRD + MUST, Kind.DATE, (m, day) -> thirdOf(m, day, false)),
            bounded("月", YEAR + MONTH + THIRD, Kind.RANGE, (m, day) -> thirdOf(m, day, true)),
            bounded(
                    "月 周星",
                    YEAR + MONTH + "的?第(?<k>[一二三四1-4])个?(?:周|星期)" + "(?:之?前|以前)?",
                    Kind.RANGE,
                    MonthLimits::week),
            bare("月 会", YEAR + MONTH + "的?[\\p{IsHan}]{0,6}会(?:议)?上?(?=再?(?:议|研究|审议|审定|讨论|通报|专题|听取))", Kind.DATE, END),
            bounded("月 内", YEAR + MONTH + "(?:之内|以内|内)", Kind.DATE, END),
            bounded("月 前", YEAR + MONTH + BEFORE, Kind.DATE, (m, day) -> day.beforeMonth(year(m, day), number(m, "m"))),
            bare(
                    "月",
                    "(?<!\\d)" + YEAR + MONTH + "(?![起\\d]|[\\p{IsHan}]{0,6}会议?(?:之?前|之?后|上|要求|以来))" + DO,
                    Kind.DATE,
                    END),
            bounded("月 日号", NEAR + "(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]" + BEFORE + "?", Kind.DATE, (m, day) -> {
                var month = day.month(ahead(m.group("w")));
                int d = number(m, "d");
                return month == null || d < 1 || d > month.lengthOfMonth()
                        ? null
                        : month.atDay(d).toString();
            }),
            bounded("月 底末内", NEAR + "(?:底|末|份?内|之内)" + EARLIER, Kind.DATE, (m, day) -> {
                var month = day.month(ahead(m.group("w")));
                return month == null ? null : month.atEndOfMonth().toString();
            }),
            bounded("月 前", NEAR + THIRD + BEFORE, Kind.DATE, (m, day) -> nearThird(m, day, false)),
            bounded("月", NEAR + THIRD, Kind.RANGE, (m, day) -> nearThird(m, day, true)),
            bounded("月 底末", "(?<![\\d\\p{IsHan}]月)(?<!年)月(?:底|末)" + EARLIER, Kind.DATE, (m, day) -> {
                var month = day.month(0);
                return month == null ? null : month.atEndOfMonth().toString();
            }),
            bounded("月 内", "(?<![\\d\\p{IsHan}个]月)(?<![\\d\\p{IsHan}])月内" + EARLIER, Kind.DATE, (m, day) -> {
                var month = day.month(0);
                return month == null ? null : month.atEndOfMonth().toString();
            }),
            bare("月", "(?<!截至|不到|不足)" + THIS + "(?=(?:全部|要|就|必须|拆|补|换|办|完成|交|拿|把|内?报))", Kind.DATE, (m, day) -> {
                var month = day.month(ahead(m.group("w")));
                return month == null ? null : month.atEndOfMonth().toString();
            }),
            bounded("季", YEAR + "(?:第)?(?<q>[一二三四1-4])季度(?:末|底|结束|内|之内|以内)" + EARLIER, Kind.DATE, MonthLimits::quarter),
            bounded(
                    "季",
                    YEAR + "(?:第)?(?<q>[一二三四1-4])季度" + BEFORE,
                    Kind.DATE,
                    (m, day) -> day.beforeMonth(year(m, day), 3 * number(m, "q") - 2)),
            bare(
                    "季",
                    "(?<!前)" + YEAR + "(?:第)?(?<q>[一二三四1-4])季度(?![\\p{IsHan}]{0,4}(?:会|例会|会议)(?:$|[^同签审计诊商]))" + DO,
                    Kind.DATE,
                    MonthLimits::quarter),
            bounded(
                    "季 底末内",
                    "(?:本|这个)季度(?:末|底|内)" + EARLIER,
                    Kind.DATE,
                    (m, day) -> day.meeting() == null
                            ? null
                            : day.endOf(day.year(0), (day.meeting().getMonthValue() + 2) / 3 * 3)),
            bounded(
                    "年",
                    YEAR + "(?<h>上|下)半年(?:之内|以内|内|底|末|结束前|之?前|" + DO + "|(?=必须|要|再|至少|务必))",
                    Kind.DATE,
                    MonthLimits::half),
            bounded("年 底末内", "(?<y>\\d{4})年(?:年)?(?:底|末|内)" + EARLIER, Kind.DATE, YEAR_END),
            bounded("年 底末内", "(?<ry>明年|次年|来年|今年|本年度?|当年|后年)(?:年底|底|末|内|之内|以内)" + EARLIER, Kind.DATE, YEAR_END),
            bounded(
                    "年 底末内",
                    "(?<![\\d近上去前一二三四五六七八九十两几多半快])(?<!快到|临近|接近)年(?:底|末|内)" + EARLIER,
                    Kind.DATE,
                    (m, day) -> day.meeting() == null ? null : day.on(day.year(0), 12, 31)));

    private MonthLimits() {}

    /// 7月第一周: seven days counted from the first.
    private static @Nullable String week(MatchResult m, Day day) {
        int first = 7 * number(m, "k") - 6;
        var from = day.on(year(m, day), number(m, "m"), first);
        var to = day.on(year(m, day), number(m, "m"), first + 6);
        return from == null || to == null ? null : from + "/" + to;
    }

    private static @Nullable String quarter(MatchResult m, Day day) {
        return day.endOf(year(m, day), 3 * number(m, "q"));
    }

    private static @Nullable String half(MatchResult m, Day day) {
        boolean first = m.group("h").equals("上");
        return day.on(year(m, day), first ? 6 : 12, first ? 30 : 31);
    }

    /// A third of a month: with 前 its last day, else from its first day to its last.
    private static @Nullable String third(YearMonth month, String name, boolean whole) {
        int length = month.lengthOfMonth();
        int first = name.startsWith("中") ? 11 : name.startsWith("下") ? 21 : 1;
        var last = month.atDay(first == 21 ? length : first + 9);
        return whole ? month.atDay(first) + "/" + last : last.toString();
    }

    private static @Nullable String thirdOf(MatchResult m, Day day, boolean whole) {
        var end = day.endOf(year(m, day), number(m, "m"));
        if (end == null) return null;
        boolean dated = !end.startsWith("X");
        var month = YearMonth.of(dated ? Integer.parseInt(end.substring(0, 4)) : 2001, number(m, "m"));
        var third = third(month, m.group("t"), whole);
        return dated || third == null ? third : third.replace("2001-", "XXXX-");
    }

    private static @Nullable String nearThird(MatchResult m, Day day, boolean whole) {
        var month = day.month(ahead(m.group("w")));
        return month == null ? null : third(month, m.group("t"), whole);
    }
}
