package luoshi.kernel.phrase.reading;

import static luoshi.kernel.phrase.reading.LimitRule.bounded;
import static luoshi.kernel.phrase.reading.LimitRule.undated;
import static luoshi.kernel.phrase.reading.Saying.*;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import luoshi.kernel.calendar.Festivals;
import luoshi.kernel.phrase.Deadline.Kind;
import org.jspecify.annotations.Nullable;

/// 期限: terms counted from the meeting (三个工作日内, 会后一周内) and festivals (春节前).
final class TermLimits {

    private static final String TERM = "(?<k>" + N + ")(?<u>个?工作日|日|天|个自然日|自然日|个?周|个?星期|个?礼拜|个?月)(?:之内|以内|内)";
    private static final String FROM_MEETING =
            "(?:会后|会议(?:结束)?(?:之|以)?后|自?(?:本次|此次)?会议(?:审议)?(?:通过|结束|召开)?之日起|自?(?:今日|今天|即日)起)的?";
    /// A term that something is kept to or counted from is no limit: 控制在40天以内, 收到通知后3日内.
    private static final String NOT_COUNTED =
            "(?<![起后之月年第每近前续过票货\\d.])(?<!回[院校国厂岗]|到[账位岗])(?<!控制在|压缩到|压缩至|缩短到|缩短至|不超过|压到|压减到|限制在)";

    /// Counted from the meeting in so many words: tried before conditions.
    static final List<LimitRule> FROM_HERE = List.of(
            bounded("内 会起", FROM_MEETING + TERM, Kind.DATE, TermLimits::term),
            bounded("会 天日", FROM_MEETING + "第(?<k>" + N + ")(?<u>天|日)", Kind.DATE, TermLimits::term));

    static final List<LimitRule> COUNTED = List.of(
            bounded("内", NOT_COUNTED + TERM, Kind.DATE, TermLimits::term),
            bounded(
                    "限期",
                    "(?<![权期年时界上下有无局仅])限期?(?<k>" + N + ")(?<u>日|天|个?工作日|个?周|个?星期|个?月)(?!之?内|以内)",
                    Kind.DATE,
                    TermLimits::term),
            bounded("内 月", "半个?月(?:之内|以内|内)", Kind.DATE, (m, day) -> day.plusDays(15)),
            bounded(
                    "内",
                    NOT_COUNTED + "(?:(?<two>48)|72)个?小时(?:之内|以内|内)",
                    Kind.DATE,
                    (m, day) -> day.plusDays(m.group("two") != null ? 2 : 3)),
            undated("内", NOT_COUNTED + N + "个?(?:小时|分钟|年)(?:之内|以内|内)", Kind.VAGUE));

    static final List<LimitRule> FESTIVALS = List.of(
            bounded(
                    "前 春国元五中清端劳十六七八",
                    "(?<y>\\d{4}年)?[“\"]?(?<f>春节|元旦|国庆|五一|中秋|清明|端午|劳动节|十一|六一|七一|八一)[”\"]?(?:节|假期|长假|小长假)?(?:到来|来临|放假)?(?:之前|以前|前夕|前(?!后))",
                    Kind.DATE,
                    (m, day) -> {
                        if (day.meeting() == null) return "";
                        var first = Festivals.next(m.group("f"), day.meeting());
                        return first == null ? "" : first.minusDays(1).toString();
                    }),
            bounded(
                    "前",
                    "(?<![每次周一二三四五六日天期隔当午晚上])(?:今天|今日)?(?:中午|上午|下午|晚上|天黑|放学|下班|收工)(?:之前|以前|前)",
                    Kind.DATE,
                    (m, day) -> day.plusDays(0)),
            bounded("高 前", "高考(?:之前|以前|前)", Kind.DATE, (m, day) -> {
                var exam = day.on(null, 6, 7);
                return day.meeting() == null || exam == null
                        ? ""
                        : LocalDate.parse(exam).minusDays(1).toString();
            }),
            bounded("节 前", "(?<![季环时情细调])节前", Kind.DATE, (m, day) -> nearest(day)));

    private TermLimits() {}

    private static @Nullable String term(MatchResult m, Day day) {
        int k = number(m, "k");
        var unit = m.group("u");
        if (unit.endsWith("工作日")) return day.plusWorkingDays(k);
        if (unit.endsWith("日") || unit.equals("天")) return day.plusDays(k);
        if (unit.endsWith("周") || unit.endsWith("星期") || unit.endsWith("礼拜")) return day.plusDays(7 * k);
        // 3月内 is the month of March, 三月内 a term only by the context that 个 gives
        boolean month = unit.equals("月") && Character.isDigit(m.group("k").charAt(0));
        return month ? null : day.plusMonths(k);
    }

    private static String nearest(Day day) {
        if (day.meeting() == null) return "";
        LocalDate best = null;
        for (var name : List.of("春节", "元旦", "五一", "国庆", "中秋", "端午", "清明")) {
            var next = Festivals.next(name, day.meeting().plusDays(2)); // the eve itself leaves no time
            if (next != null && (best == null || next.isBefore(best))) best = next;
        }
        return best == null || best.isAfter(day.meeting().plusDays(45))
                ? ""
                : best.minusDays(1).toString();
    }
}
