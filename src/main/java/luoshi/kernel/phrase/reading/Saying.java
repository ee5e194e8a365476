package luoshi.kernel.phrase.reading;

import java.util.regex.MatchResult;
import luoshi.kernel.phrase.Numerals;
import org.jspecify.annotations.Nullable;

/// 说法: the parts that ways of saying a limit are put together from, and what their figures and words stand for.
final class Saying {

    static final String N = "(?:\\d{1,4}|[〇零一二三四五六七八九十百两]{1,4})";
    static final String YEAR = "(?:(?<y>\\d{4}|[〇零一二三四五六七八九]{4}|1\\d\\d)年|(?<ry>今年|明年|本年度?|当年|次年|后年|下一年度|来年)的?)?";
    static final String MONTH = "(?<m>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:份)?";
    static final String MONTH_DAY = MONTH + "(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]";
    static final String CLOCK =
            "(?:[（(](?:周|星期|礼拜)[一二三四五六日天][）)])?(?:(?:上午|下午|晚上|晚|中午|早上)?(?:\\d{1,2}[:：]\\d{2}|(?:\\d{1,2}|[零一二三四五六七八九十]{1,3})[点时](?:半|\\d{1,2}分?)?)?)?(?:下班)?";
    static final String BEFORE = "(?:之前|以前|前|止|截止)";
    static final String BY = "(?:之前|以前|前|之内|以内|内|止)";
    /// What is done or reached then: a month or quarter alone is a limit only where this follows.
    static final String DO =
            "(?=[^，。；、的]{0,10}(?:启动|开工|完成|完工|[干弄做清修收办]完|召开|开展|上会|提交|提请|提出|拿出|建成|投用|进场|上线|实施|到位|竣工|报|出台|印发|交付|验收|试运行|开通|动工|招标|移交|结束|调整|付到|达到|清零|销号|收尾|落地|定稿|到账|啃下|拆完|建好|修复|修好|办结|清运|安装|上报|通车|投产|启用|见效|兑现|发放|整改|组织|支付|拨付|公布|公示|拆除|搬迁|复工|封顶|贯通|通水|并网|清收|收回|形成|落实|挂网|不少于|不低于)(?!仪式|活动|方案|计划|会议|情况|[率额量数]))";

    private Saying() {}

    static int number(String word) {
        var value = Numerals.integer(word);
        return value == null ? 0 : value;
    }

    static int number(MatchResult m, String group) {
        return number(m.group(group));
    }

    /// The year as written or told by a word; null where none is.
    static @Nullable Integer year(MatchResult m, Day day) {
        var groups = m.namedGroups();
        var written = groups.containsKey("y") ? m.group("y") : null;
        if (written != null) {
            var y = Numerals.integer(written);
            return y == null ? null : y < 1000 ? Integer.valueOf(y + 1911) : y;
        }
        var word = groups.containsKey("ry") ? m.group("ry") : null;
        return word == null ? null : yearWord(word, day);
    }

    static @Nullable Integer yearWord(String word, Day day) {
        if (Character.isDigit(word.charAt(0))) return Integer.valueOf(word.substring(0, 4));
        return switch (word.charAt(0)) {
            case '明', '次', '来', '下' -> day.year(1);
            case '后' -> day.year(2);
            default -> day.year(0);
        };
    }

    /// 本 and 这 are 0, 下 and 次 are 1, 下下 is 2.
    static int ahead(String word) {
        return word.startsWith("下下") ? 2 : word.startsWith("下") || word.startsWith("次") ? 1 : 0;
    }

    static int weekday(String c) {
        int at = "一二三四五六日".indexOf(c);
        return at < 0 ? 7 : at + 1;
    }
}
