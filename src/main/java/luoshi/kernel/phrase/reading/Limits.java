package luoshi.kernel.phrase.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Deadline.Kind;
import luoshi.kernel.phrase.Deadline.Strength;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Found;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 读时限: tries the rules one by one, the more definite first; a stretch that one rule has taken is not given to another.
public final class Limits {

    private static final Wording SOFT = Wording.of("(?:尽量|尽可能|力争|争取|原则上|最好|预计|计划(?!的)|希望|有望)[^，。；]{0,8}$");
    private static final Wording WRITTEN_PAPER = Wording.of(
            "(?:的)?(?:会议|例会|印发|下发|发布|实施的|召开的|发生|通报的|文件|起施行|施行|以来|(?:全国|全市|全区)(?=[^，。；]{0,16}(?:会|通报|检查|督查|要求|部署|文件|工作))|国务院|电视|检查中|巡查|暴雨|台风|事故|通知|第|上午召开的|下午召开的)");

    /// 年内计划的6个点位: what a limit says of a thing, not of what must be done.
    private static final Wording OF = Wording.of(
            "(?:已?(?:计划|安排|下达|确定|部署|新增|启动|到期|排定|交办|签订|召开|举办))的[^，。；]|[^，。；前底内]{0,10}(?:异常|违章|违规|不合格|不达标|未[^，。；的]{1,6}|再次[^，。；的]{1,6}|[一二两三\\d]次(?:及)?以上[^，。；的]{0,6}|(?:发生|出现)[^，。；的]{1,8})的");

    private static final Wording EVENT = Wording.of("(?:发现|接到|收到|遇有?|一旦)[^。；\\n]{1,18}(?:的|后|时)，[^，。；\\n]{0,8}$");

    /// 不要攒到月底, 等年底考核, 越到年底越忙: until when nobody should wait.
    private static final Wording DELAYS = Wording.of("(?:[攒拖等留挤堆压憋赖耗越]到|(?<![同])等)$");

    private static final String[] INSTEAD = {"改为", "改成", "调整为", "提前到", "推迟到", "延长到", "缩短到"};

    private static final String[] SINCE = {"自", "根据", "去年", "《", "（"};

    private final Prose prose;
    private final Day day;
    /// The day of the meeting; days written alike are earlier when their words are.
    private @Nullable String today;
    private final List<Found<Deadline>> found = new ArrayList<>();
    private final BitSet covered = new BitSet();

    private Limits(Prose prose, @Nullable LocalDate meeting) {
        this.prose = prose;
        this.day = new Day(meeting);
    }

    public static List<Found<Deadline>> read(Prose prose, int from, int to, @Nullable LocalDate meeting) {
        if (!LimitRules.WORDINGS.mayStandIn(prose, from, to)) return new ArrayList<>();
        var limits = new Limits(prose, meeting);
        long signs = Signs.of(prose, from, to);
        int rules = LimitRules.ALL.size();
        for (int i = 0; (i = LimitRules.WORDINGS.next(prose, from, to, i)) < rules; i++) {
            var rule = LimitRules.ALL.get(i);
            if (rule.mayMatch(signs)) limits.apply(rule, from, to);
        }
        limits.found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return limits.found;
    }

    public static List<Found<Deadline>> readField(Prose prose, int from, int to, @Nullable LocalDate meeting) {
        var found = read(prose, from, to, meeting);
        if (!found.isEmpty()) return found;
        var limits = new Limits(prose, meeting);
        for (var rule : DayLimits.FIELD) limits.apply(rule, from, to);
        return limits.found;
    }

    private void apply(LimitRule rule, int from, int to) {
        var m = rule.wording().matcher(prose);
        for (int at = from; at < to && m.region(at, to).find(); ) {
            boolean inside = m.start() > from
                    && Fold.isDigit(prose.charAt(m.start()))
                    && Fold.isDigit(prose.charAt(m.start() - 1));
            at = inside ? m.start() + 1 : Math.max(m.end(), m.start() + 1);
            if (!inside && m.end() > m.start()) take(rule, m, from, to);
        }
    }

    private void take(LimitRule rule, MatchResult m, int begin, int to) {
        if (DELAYS.matcher(prose.text())
                .region(Math.max(begin, m.start() - 4), m.start())
                .find()) return;
        if (taken(m.start(), m.end()) || rule.kind() == Kind.PERIODIC && isReplaced(m.end(), to)) return;
        if (rule.kind() == Kind.DATE && !rule.bounded() && (isBackground(m.end(), to) || isSince(m.start()))) return;
        if (rule.kind() == Kind.DATE && OF.begins(prose, m.end(), to)) return;
        var value = rule.value().of(m, day);
        if (value == null) return;
        var iso = value.isEmpty() || isFromEvent(rule, m.start()) ? null : value;
        if (iso != null && rule.kind() == Kind.DATE && isPast(iso) && prose.charAt(m.end() - 1) != '前') return;
        int start = rule.kind() == Kind.CONDITION ? widened(begin, m.start()) : m.start();
        var words = prose.quote(start, m.end());
        covered.set(start, m.end());
        found.add(new Found<>(start, m.end(), new Deadline(words, iso, strength(m.start()), rule.kind())));
    }

    /// 发现问题的，应在3日内上报: counted from what may happen.
    private boolean isFromEvent(LimitRule rule, int start) {
        return TermLimits.COUNTED.contains(rule)
                && EVENT.matcher(prose.text())
                        .region(Math.max(0, start - 26), start)
                        .find();
    }

    /// The words before 之前 or 后 that say what must come first.
    private int widened(int begin, int start) {
        int from = start;
        if (prose.charAt(start) == '提') return start;
        while (from > begin && start - from < 8 && Fold.isHan(prose.charAt(from - 1)) && !taken(from - 1, from)) from--;
        return from;
    }

    /// 由一月一次改为一周一次: what was said before.
    private boolean isReplaced(int end, int to) {
        for (int at = end; at < Math.min(to, end + 4); at++)
            for (var word : INSTEAD) if (prose.text().startsWith(word, at)) return true;
        return false;
    }

    /// A date that names a paper or an event.
    private boolean isBackground(int end, int to) {
        return end < to && prose.charAt(end) == '的' || WRITTEN_PAPER.begins(prose, end, to);
    }

    /// A date that something is told since, or that names a paper from before it.
    private boolean isSince(int start) {
        for (var word : SINCE) if (prose.text().startsWith(word, start - word.length())) return true;
        return day.meeting() == null
                && (prose.text().startsWith("截至", start - 2) || prose.text().startsWith("截止", start - 2));
    }

    private boolean isPast(String iso) {
        if (day.meeting() == null || iso.startsWith("X")) return false;
        if (today == null) today = day.meeting().toString();
        return iso.length() == today.length() && iso.compareTo(today) < 0;
    }

    private boolean taken(int from, int to) {
        int next = covered.nextSetBit(from);
        return next >= 0 && next < to;
    }

    private Strength strength(int start) {
        int from = Math.max(0, start - 12);
        return SOFT.isIn(prose, from, start) ? Strength.SOFT : Strength.FIRM;
    }
}
