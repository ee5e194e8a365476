package luoshi.kernel.phrase.reading;

import static luoshi.kernel.phrase.reading.LimitRule.of;
import static luoshi.kernel.phrase.reading.LimitRule.undated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import luoshi.kernel.calendar.Festivals;
import luoshi.kernel.phrase.Deadline.Kind;
import luoshi.kernel.phrase.Numerals;
import org.jspecify.annotations.Nullable;

/// 时限规则表: the ways officials say limits, the more definite first. The corpus beside the test says what each must give.
final class LimitRules {

    private static final String N = "(?:\\d{1,4}|[〇零一二三四五六七八九十百两]{1,4})";
    private static final String Y = "(?:(?<y>\\d{4}|[〇零一二三四五六七八九]{4}|1\\d\\d)年|(?<ry>今年|明年|本年度?|当年|次年|后年|下一年度|来年)的?)?";
    private static final String MD = "(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]";
    private static final String CLOCK =
            "(?:[（(](?:周|星期|礼拜)[一二三四五六日天][）)])?(?:(?:上午|下午|晚上|晚|中午|早上)?(?:\\d{1,2}[:：]\\d{2}|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[点时](?:半|\\d{1,2}分?)?)?)?(?:下班)?";
    private static final String BEFORE = "(?:之前|以前|前|止|截止)";
    private static final String BY = "(?:之前|以前|前|之内|以内|内|止)";
    private static final String DO =
            "(?=[^，。；、的]{0,10}(?:启动|开工|完成|召开|开展|上会|提交|建成|投用|进场|上线|实施|到位|竣工|报|出台|印发|交付|验收|试运行|开通|动工|招标|移交|结束))";

    static final List<LimitRule> ALL = new ArrayList<>();

    /// Ways that only a field of its own allows.
    static final List<LimitRule> FIELD = List.of(
            of("(?<y>\\d{2,4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})", Kind.DATE, true, (m, day) -> {
                int y = number(m.group("y"));
                return day.on(y < 100 ? 2000 + y : y < 1000 ? 1911 + y : y, number(m.group("m")), number(m.group("d")));
            }),
            of("(?<m>\\d{1,2})[./月-](?<d>\\d{1,2})[日号]?", Kind.DATE, true, plain()),
            of("(?<m>\\d{1,2})月(?:份)?", Kind.DATE, true, (m, day) -> day.endOf(null, number(m.group("m")))),
            of("(?<d>\\d{1,2})[日号]", Kind.DATE, true, (m, day) -> day.dayOfMonth(number(m.group("d")))));

    static {
        conditions();
        recurring();
        ranges();
        days();
        months();
        periods();
        weeks();
        counted();
        festivals();
        vague();
    }

    private LimitRules() {}

    private static void conditions() {
        ALL.add(undated("(?:待|俟|等|等到|一俟)[^，。；：]{2,24}?(?:之后|以后|后|再)(?=[，、再即立及才由向，。；]|$|[\\p{IsHan}])", Kind.CONDITION));
        ALL.add(undated(
                "(?:自|从)?[^，。；：、（）]{2,16}(?:之日起|起|后|结束|以后|之后)的?" + N
                        + "(?:个)?(?:工作日|自然日|日|天|周|个?星期|月|小时|分钟)(?:之内|以内|内)",
                Kind.CONDITION));
        ALL.add(undated("(?:一旦|若遇|如遇|遇有|遇到)[^，。；]{1,16}", Kind.CONDITION));
        ALL.add(undated("提前" + N + "(?:个)?(?:工作日|日|天|周|月|小时)", Kind.CONDITION));
        ALL.add(undated(
                "[^，。；：、（）]{1,14}(?:完成|到位|批复|确定|通过|下达|印发|结束|验收合格|验收|审定|移交|同意|明确|出台|签订|征收|发布|改造|扩容|成熟|打通|定稿|满半年|满三个月)(?:之后|以后|后)(?=[，及立由方再，]|$|"
                        + N + "|同步|同时|尽快|组织|[\\p{IsHan}])",
                Kind.CONDITION));
        ALL.add(undated(
                "(?:下次|下一次|下届|下周|下月)?(?:会议|例会|党组会|办公会|常务会|股东大会|股东会|董事会|理事会|会上|会)(?:之前|以前|前|上)(?=[^，。；]{0,3}[^，。；])",
                Kind.VAGUE));
    }

    private static void recurring() {
        ALL.add(of(
                "每年(?:的)?(?<list>\\d{1,2}(?:[、，,和及]\\d{1,2}){1,11})月(?:份)?(?:底|末|前|中旬|上旬)?(?:的?时间节点)?",
                Kind.NODES,
                true,
                LimitRules::nodes));
        ALL.add(of(
                "(?<list>\\d{1,2}(?:[、，,和及]\\d{1,2}){1,11})月(?:份)?(?:底|末|的时间节点|四个节点|三个节点)",
                Kind.NODES,
                true,
                LimitRules::nodes));
        var each = "(?:从"
                + "[^，。；、]{1,6}?起，?|[^，。；、]{1,4}月(?:份)?起，?)?每(?:个|隔)?(?<u>工作日|天|日|周|星期|礼拜|旬|半个?月|双月|季度|季|半年|月度?|年度?|(?<k>"
                + N + ")个?(?<ku>天|日|周|星期|月|季度|年|小时))"
                + "(?!个|位|名|一个|一位|次会议|项|座|户|家|人|处|级)(?:[一二三四五六日天](?![\\p{IsHan}]*个))?(?:最后一个工作日|第[一二三四]个?(?:周[一二三四五六日]|工作日|星期[一二三四五六日])|的?\\d{1,2}[日号]|末|底|初|月\\d{1,2}日)?"
                + "(?:(?:上午|下午|晚上|晚|早上)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})[点时:：]\\d{0,2})?(?:之前|以前|前)?";
        ALL.add(of(
                each,
                Kind.PERIODIC,
                true,
                (m, day) -> m.group("k") == null ? period(m.group("u")) : counted(m.group("k"), m.group("ku"))));
        ALL.add(of(
                "(?<![依遵参])按(?<u>日|天|周|旬|月|季度|季|半年|年)(?![度计划内龄轻底初中])",
                Kind.PERIODIC,
                true,
                (m, day) -> period(m.group("u"))));
        ALL.add(of("逐(?<u>日|天|周|月|季|年)(?![步个])", Kind.PERIODIC, true, (m, day) -> period(m.group("u"))));
        ALL.add(of(
                "一?(?<u>日|天|周|旬|月|季度?|半年|年)(?:开展|组织|召开|至少)?一(?:次|报|调度|通报|汇总|报告|例会|测|查|清|巡|检查|分析|会商|研判|评|考核|晾晒|总结|小结)",
                Kind.PERIODIC,
                true,
                (m, day) -> period(m.group("u"))));
        ALL.add(of("隔天|隔日", Kind.PERIODIC, true, (m, day) -> "R/P2D"));
        ALL.add(undated("定期|不定期", Kind.VAGUE));
    }

    private static void ranges() {
        ALL.add(of(
                "(?:从|自)?" + Y + MD
                        + "(?:起)?(?:至|到|-|—|~|－){1,2}(?:(?<y2>\\d{4}年|今年|明年))?(?:(?<m2>\\d{1,2})月)?(?<d2>\\d{1,2}|底)[日号]?(?:期间|止)?",
                Kind.RANGE,
                true,
                (m, day) -> {
                    var start = day.on(year(m, day), number(m.group("m")), number(m.group("d")));
                    Integer y2 = m.group("y2") == null ? year(m, day) : yearWord(m.group("y2"), day);
                    int month = m.group("m2") == null ? number(m.group("m")) : number(m.group("m2"));
                    var end =
                            m.group("d2").equals("底") ? day.endOf(y2, month) : day.on(y2, month, number(m.group("d2")));
                    return start == null || end == null ? null : start + "/" + end;
                }));
        ALL.add(of(
                "(?:从|自)?" + Y + "(?<m>\\d{1,2})月(?:份)?(?:起)?(?:至|到|-|—|~)(?<m2>\\d{1,2})月(?:份)?(?:底)?",
                Kind.RANGE,
                true,
                (m, day) -> {
                    var start = day.on(year(m, day), number(m.group("m")), 1);
                    var end = day.endOf(year(m, day), number(m.group("m2")));
                    return start == null || end == null ? null : start + "/" + end;
                }));
        ALL.add(of(Y + "(?<m>\\d{1,2})月(?<d>\\d{1,2})日、(?<d2>\\d{1,2})日", Kind.RANGE, false, (m, day) -> {
            var start = day.on(year(m, day), number(m.group("m")), number(m.group("d")));
            var end = day.on(year(m, day), number(m.group("m")), number(m.group("d2")));
            return start == null || end == null ? null : start + "/" + end;
        }));
    }

    private static void days() {
        LimitRule.Value date = (m, day) -> day.on(year(m, day), number(m.group("m")), number(m.group("d")));
        ALL.add(of("(?:即日起至|截至|截止到?)?" + Y + MD + CLOCK + BEFORE, Kind.DATE, true, date));
        ALL.add(of(Y + MD + CLOCK + "(?!起)", Kind.DATE, false, date));
        ALL.add(of(
                "(?<![\\d.])(?<y>\\d{4})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?![\\d.])日?" + BEFORE + "?",
                Kind.DATE,
                false,
                date2()));
        ALL.add(of(
                "(?<![\\d.])(?<yy>20\\d{2})(?<m>[01]\\d)(?<d>[0-3]\\d)(?!\\d)" + BEFORE + "?",
                Kind.DATE,
                false,
                (m, day) -> day.on(number(m.group("yy")), number(m.group("m")), number(m.group("d")))));
        ALL.add(of(
                "(?<![\\d.:/])(?<m>\\d{1,2})[./](?<d>\\d{1,2})(?![\\d.%亿万公米元个倍吨亩户/])日?" + BEFORE,
                Kind.DATE,
                true,
                plain()));
        ALL.add(of(
                "(?<![\\d月.])(?<d>\\d{1,2})[日号]" + CLOCK + BEFORE,
                Kind.DATE,
                true,
                (m, day) -> day.dayOfMonth(number(m.group("d")))));
        ALL.add(of(
                "今天?(?:下班(?:之|以)?前|下午|晚上|晚|之内|内|上午|夜里)|今晚|今日|今天(?!的|开|我|会|是|起|在)",
                Kind.DATE,
                true,
                (m, day) -> day.plusDays(0)));
        ALL.add(of(
                "明(?:天|日|早|晚)(?:上午|下午|晚上|早上|晨会|下班前?|晚|一早)?" + BY + "?", Kind.DATE, true, (m, day) -> day.plusDays(1)));
        ALL.add(of("(?<!大)后天(?:上午|下午|晚上|下班前?)?" + BY + "?", Kind.DATE, true, (m, day) -> day.plusDays(2)));
        ALL.add(of("大后天(?:上午|下午|晚上)?" + BY + "?", Kind.DATE, true, (m, day) -> day.plusDays(3)));
    }

    private static LimitRule.Value date2() {
        return (m, day) -> day.on(number(m.group("y")), number(m.group("m")), number(m.group("d")));
    }

    private static LimitRule.Value plain() {
        return (m, day) -> day.on(null, number(m.group("m")), number(m.group("d")));
    }

    private static void months() {
        var month = Y + "(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?";
        ALL.add(of(
                month + "(?:底|末)(?:之?前|以前)?",
                Kind.DATE,
                true,
                (m, day) -> day.endOf(year(m, day), number(m.group("m")))));
        ALL.add(of(month + "(?<t>上旬|中旬|下旬|初|中)(?<b>之?前|以前)?", Kind.DATE, true, LimitRules::third));
        ALL.add(of(month + "(?:之内|以内|内)", Kind.DATE, true, (m, day) -> day.endOf(year(m, day), number(m.group("m")))));
        ALL.add(of(month + BEFORE, Kind.DATE, true, (m, day) -> day.beforeMonth(year(m, day), number(m.group("m")))));
        ALL.add(of(
                "(?<![\\d])" + month + DO,
                Kind.DATE,
                false,
                (m, day) -> day.endOf(year(m, day), number(m.group("m")))));
        ALL.add(of("(?<w>本月|这个月|当月|下月|下个月|次月)(?<d>\\d{1,2})[日号]" + BEFORE + "?", Kind.DATE, true, (m, day) -> {
            var ym = day.month(ahead(m.group("w")));
            int d = number(m.group("d"));
            return ym == null || d < 1 || d > ym.lengthOfMonth()
                    ? null
                    : ym.atDay(d).toString();
        }));
        ALL.add(of("(?<w>本月|这个月|当月|下月|下个月|次月)(?:底|末|内|之内|份?内|底前|底之前|末前)(?:之?前|以前)?", Kind.DATE, true, (m, day) -> {
            var ym = day.month(ahead(m.group("w")));
            return ym == null ? null : ym.atEndOfMonth().toString();
        }));
        ALL.add(of("(?<w>本月|这个月|当月|下月|下个月|次月)(?<t>上旬|中旬|下旬|初|中)(?:之?前|以前)?", Kind.DATE, true, (m, day) -> {
            var ym = day.month(ahead(m.group("w")));
            return ym == null
                    ? null
                    : ym.atDay(lastOf(m.group("t"), ym.lengthOfMonth())).toString();
        }));
        ALL.add(of("(?<![\\d\\p{IsHan}]月)(?<!年)月(?:底|末)(?:之?前|以前)?", Kind.DATE, true, (m, day) -> {
            var ym = day.month(0);
            return ym == null ? null : ym.atEndOfMonth().toString();
        }));
    }

    private static void periods() {
        ALL.add(of(Y + "(?:第)?(?<q>[一二三四1-4])季度(?:末|底|结束|内|之内|以内)(?:之?前|以前)?", Kind.DATE, true, LimitRules::quarter));
        ALL.add(of(Y + "(?:第)?(?<q>[一二三四1-4])季度" + BEFORE, Kind.DATE, true, LimitRules::quarter));
        ALL.add(of("(?<!前)" + Y + "(?:第)?(?<q>[一二三四1-4])季度" + DO, Kind.DATE, false, LimitRules::quarter));
        ALL.add(of(
                "(?:本|这个)季度(?:末|底|内)(?:之?前|以前)?",
                Kind.DATE,
                true,
                (m, day) -> day.meeting() == null
                        ? null
                        : day.endOf(day.year(0), (day.meeting().getMonthValue() + 2) / 3 * 3)));
        ALL.add(of(
                Y + "(?<h>上|下)半年(?:内|之内|以内|底|末|结束前|之?前|" + DO + "|必须|要)",
                Kind.DATE,
                true,
                (m, day) -> day.on(
                        year(m, day),
                        m.group("h").equals("上") ? 6 : 12,
                        m.group("h").equals("上") ? 30 : 31)));
        ALL.add(of(
                "(?<y>\\d{4})年(?:年)?(?:底|末|内|年底|年末)(?:之?前|以前)?",
                Kind.DATE, true, (m, day) -> day.on(year(m, day), 12, 31)));
        ALL.add(of("(?<ry>明年|次年|来年|今年|本年度?|当年|后年)(?:底|末|内|之内|以内|年底)(?:之?前|以前)?", Kind.DATE, true, (m, day) -> {
            var y = yearWord(m.group("ry"), day);
            return y == null ? null : day.on(y, 12, 31);
        }));
        ALL.add(of(
                "(?<!\\d)(?<![近上去前])年(?:底|末|内)(?:之?前|以前)?",
                Kind.DATE,
                true,
                (m, day) -> day.meeting() == null ? null : day.on(day.year(0), 12, 31)));
    }

    private static void weeks() {
        ALL.add(of(
                "(?<w>本|这个?|下个?|下下)(?:周|星期|礼拜)(?<d>[一二三四五六日天])" + CLOCK + BY + "?",
                Kind.DATE,
                true,
                (m, day) -> day.weekday(weeks(m.group("w")), weekday(m.group("d")))));
        ALL.add(of(
                "(?<w>本|这个?|下个?)(?:周|星期|礼拜)(?:之内|以内|内|末|底|结束|末前|底前|" + DO + ")(?:之?前|以前)?",
                Kind.DATE,
                true,
                (m, day) -> day.weekday(weeks(m.group("w")), 7)));
        ALL.add(of(
                "(?<![上每本下个这、（(])(?:周|星期|礼拜)(?<d>[一二三四五六日天])(?![\\p{IsHan}]?[次个])" + CLOCK + BY + "?",
                Kind.DATE,
                true,
                (m, day) -> day.coming(weekday(m.group("d")))));
        ALL.add(of("周末(?:之?前|以前)", Kind.DATE, true, (m, day) -> day.weekday(0, 7)));
    }

    private static void counted() {
        var before = "(?<![起后之月年第每近前续过])";
        ALL.add(of(
                before + "(?<k>" + N + ")个?工作日(?:之内|以内|内)",
                Kind.DATE,
                true,
                (m, day) -> day.plusWorkingDays(number(m.group("k")))));
        ALL.add(of(
                before + "(?<k>" + N + ")(?:日|天|个自然日|自然日)(?:之内|以内|内)",
                Kind.DATE,
                true,
                (m, day) -> day.plusDays(number(m.group("k")))));
        ALL.add(of(
                before + "(?<k>" + N + ")个?(?:周|星期|礼拜)(?:之内|以内|内)",
                Kind.DATE,
                true,
                (m, day) -> day.plusDays(7 * number(m.group("k")))));
        ALL.add(of("半个?月(?:之内|以内|内)", Kind.DATE, true, (m, day) -> day.plusDays(15)));
        ALL.add(of(
                before + "(?<k>" + N + ")个?月(?:之内|以内|内)",
                Kind.DATE,
                true,
                (m, day) ->
                        m.group().contains("个") || !Character.isDigit(m.group().charAt(0))
                                ? day.plusMonths(number(m.group("k")))
                                : null));
        ALL.add(undated(before + N + "个?(?:小时|分钟|年)(?:之内|以内|内)", Kind.VAGUE));
    }

    private static void festivals() {
        ALL.add(of(
                "(?<y>\\d{4}年)?[“\"]?(?<f>春节|元旦|国庆|五一|中秋|清明|端午|劳动节|十一|六一|七一|八一)[”\"]?(?:节|假期|长假|小长假)?(?:到来|来临)?(?:之前|以前|前夕|前)",
                Kind.DATE, true, (m, day) -> {
                    if (day.meeting() == null) return "";
                    var first = Festivals.next(m.group("f"), day.meeting());
                    return first == null ? "" : first.minusDays(1).toString();
                }));
        ALL.add(of("(?<![季环时情细调])节前", Kind.DATE, true, (m, day) -> nearest(day)));
        ALL.add(undated(
                "(?:主?汛期?|入汛|梅雨|雨季|台风|两会|换届|开学|供暖|“两会”)(?:到来|来临)?(?:之前|以前|前)|年前|节后|[^，。；、]{2,12}(?<![日月年底初旬末周度天节期])(?:之前|以前)|(?:移交|验收|开工|进场|施工|上会|发放|到期|竣工|开标|签约|使用|投用|实施|拆除|审批|雨季|评审)前",
                Kind.CONDITION));
    }

    private static void vague() {
        ALL.add(undated(
                "尽快|尽早|尽速|儘速|及时|及早|立即|立刻|马上|抓紧|即刻|即日起|从今天起|近期|近日|限期|按时|如期|按期|按时限|早日|第一时间|随时|适时|择期|会后|从速|视情|在此之前|在这之前|从即日起|迅速|下次(?:会议?|例会)?",
                Kind.VAGUE));
    }

    private static String nodes(MatchResult m, Day day) {
        var dates = new ArrayList<String>();
        for (var month : m.group("list").split("[、，,和及]")) {
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

    private static @Nullable String quarter(MatchResult m, Day day) {
        return day.endOf(year(m, day), 3 * number(m.group("q")));
    }

    private static @Nullable String third(MatchResult m, Day day) {
        var y = year(m, day);
        int month = number(m.group("m"));
        var end = day.endOf(y, month);
        if (end == null) return null;
        int last = lastOf(m.group("t"), Integer.parseInt(end.substring(8)));
        return end.substring(0, 8) + (last < 10 ? "0" : "") + last;
    }

    private static int lastOf(String third, int length) {
        return third.startsWith("上") || third.equals("初") ? 10 : third.startsWith("中") ? 20 : length;
    }

    private static String nearest(Day day) {
        if (day.meeting() == null) return "";
        LocalDate best = null;
        for (var name : List.of("春节", "元旦", "五一", "国庆", "中秋", "端午", "清明")) {
            var next = Festivals.next(name, day.meeting());
            if (next != null && (best == null || next.isBefore(best))) best = next;
        }
        return best == null || best.isAfter(day.meeting().plusDays(45))
                ? ""
                : best.minusDays(1).toString();
    }

    private static @Nullable Integer year(MatchResult m, Day day) {
        var written = m.namedGroups().containsKey("y") ? m.group("y") : null;
        if (written != null) {
            var y = Numerals.integer(written.replace("年", ""));
            return y == null ? null : y < 1000 ? Integer.valueOf(y + 1911) : y;
        }
        var word = m.namedGroups().containsKey("ry") ? m.group("ry") : null;
        return word == null ? null : yearWord(word, day);
    }

    private static @Nullable Integer yearWord(String word, Day day) {
        if (Character.isDigit(word.charAt(0))) return Integer.valueOf(word.substring(0, 4));
        if (word.startsWith("明") || word.startsWith("次") || word.startsWith("来") || word.startsWith("下"))
            return day.year(1);
        return word.startsWith("后") ? day.year(2) : day.year(0);
    }

    private static int ahead(String word) {
        return word.startsWith("下") || word.startsWith("次") ? 1 : 0;
    }

    private static int weeks(String word) {
        return word.startsWith("下下") ? 2 : word.startsWith("下") ? 1 : 0;
    }

    private static int weekday(String c) {
        int at = "一二三四五六日".indexOf(c);
        return at < 0 ? 7 : at + 1;
    }

    private static int number(String word) {
        var value = Numerals.integer(word);
        return value == null ? 0 : value;
    }
}
