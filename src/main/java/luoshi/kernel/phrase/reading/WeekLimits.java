package luoshi.kernel.phrase.reading;

import static luoshi.kernel.phrase.reading.LimitRule.bare;
import static luoshi.kernel.phrase.reading.LimitRule.bounded;
import static luoshi.kernel.phrase.reading.Saying.*;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import luoshi.kernel.phrase.Deadline.Kind;
import org.jspecify.annotations.Nullable;

/// 周: weekdays and weeks: 本周五前, 下下周二, 周三下班前, 本周内. A week ends on Sunday.
final class WeekLimits {

    private static final String WEEK = "(?:周|星期|礼拜)";
    private static final LimitRule.Value END = (m, day) -> day.weekday(ahead(m.group("w")), 7);

    static final List<LimitRule> ALL = List.of(
            bounded(
                    "周星礼",
                    "(?<w>下下|本|这个?|下个?)" + WEEK + "(?<d>[一二三四五六日天])(?:" + WEEK + "|、|和|到|至)(?<d2>[一二三四五六日天])",
                    Kind.RANGE,
                    (m, day) -> days(m, day)),
            bounded(
                    "周星礼",
                    "(?:从|自)?(?<w>下下|本|这个?|下个?)" + WEEK + "(?<d>[一二三四五六日天])" + CLOCK + "(?:" + BY + "|起)?",
                    Kind.DATE,
                    (m, day) -> ahead(m.group("w")) == 0
                            ? day.thisWeek(weekday(m.group("d")))
                            : day.weekday(ahead(m.group("w")), weekday(m.group("d")))),
            bounded(
                    "周星礼",
                    "(?<w>下下|本|这个?|下个?)" + WEEK + "(?:(?:之内|以内|内|末|底|结束)(?:之?前|以前)?|" + DO + ")",
                    Kind.DATE,
                    END),
            bare("周星礼", "(?<w>这个?|本|下个?)" + WEEK + "(?=[把将要就先去再不我你他她必])", Kind.DATE, END),
            bare("周星礼", "(?<w>这个?|本)" + WEEK + "(?=[补拆换交])", Kind.DATE, END),
            bare("周星礼", "(?<w>下个?)" + WEEK + "(?=[补拆换交定发办搞弄做])", Kind.RANGE, (m, day) -> {
                var sunday = day.weekday(ahead(m.group("w")), 7);
                return sunday == null ? null : LocalDate.parse(sunday).minusDays(6) + "/" + sunday;
            }),
            bounded(
                    "星礼",
                    "(?<=给[我你他您]|给[你他]们|[，：])(?<k>[一两二三])个(?:星期|礼拜)(?!天|[一二三四五六日前后来没以多里]|之[前后]|[^，。；]{0,4}[一两三几][次回趟])",
                    Kind.DATE,
                    (m, day) -> day.plusDays(7 * number(m, "k"))),
            bare("天", "这(?:两|几|一两|两三)天(?=[^，。；的]{0,12}[把将要就先去弄搞办拿])", Kind.DATE, (m, day) -> day.plusDays(2)),
            bounded(
                    "周星礼",
                    "(?<![上每本下个这、（(\\d]|不要|不能)" + WEEK + "(?<d>[一二三四五六日天])(?![\\p{IsHan}]?[次个])" + CLOCK + BY + "?",
                    Kind.DATE,
                    (m, day) -> day.coming(weekday(m.group("d")))),
            bounded("周 末", "周末(?:之?前|以前)", Kind.DATE, (m, day) -> day.weekday(0, 7)),
            bare(
                    "周 末",
                    "(?<![每双逢上下])周末(?![\\p{IsHan}]{0,2}(?:[值加]|班|和|、|及|节|期))",
                    Kind.DATE,
                    (m, day) -> day.weekday(0, 7)));

    private WeekLimits() {}

    private static @Nullable String days(MatchResult m, Day day) {
        int ahead = ahead(m.group("w"));
        var first = day.weekday(ahead, weekday(m.group("d")));
        var last = day.weekday(ahead, weekday(m.group("d2")));
        return first == null || last == null ? null : first + "/" + last;
    }
}
