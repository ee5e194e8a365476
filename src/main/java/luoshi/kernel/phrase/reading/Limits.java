package luoshi.kernel.phrase.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Deadline.Kind;
import luoshi.kernel.phrase.Deadline.Strength;
import luoshi.kernel.phrase.Found;
import luoshi.kernel.phrase.Prose;
import org.jspecify.annotations.Nullable;

/// 读时限: tries the rules one by one, the more definite first; a stretch that one rule has taken is not given to another.
public final class Limits {

    private static final Pattern SOFT = Pattern.compile("(?:尽量|尽可能|力争|争取|原则上|最好|预计|计划|希望|有望)[^，。；]{0,8}$");
    private static final Pattern WRITTEN_PAPER = Pattern.compile(
            "^(?:的)?(?:会议|例会|印发|下发|发布|实施的|召开的|发生|通报的|文件|起施行|施行|以来|全国|全市|全区|国务院|电视|检查中|巡查|暴雨|台风|事故|通知|第|上午召开的|下午召开的)");

    private final Prose prose;
    private final Day day;
    private final List<Found<Deadline>> found = new ArrayList<>();

    private Limits(Prose prose, @Nullable LocalDate meeting) {
        this.prose = prose;
        this.day = new Day(meeting);
    }

    public static List<Found<Deadline>> read(Prose prose, int from, int to, @Nullable LocalDate meeting) {
        var limits = new Limits(prose, meeting);
        for (var rule : LimitRules.ALL) limits.apply(rule, from, to);
        limits.found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return limits.found;
    }

    public static List<Found<Deadline>> readField(Prose prose, int from, int to, @Nullable LocalDate meeting) {
        var found = read(prose, from, to, meeting);
        if (!found.isEmpty()) return found;
        var limits = new Limits(prose, meeting);
        for (var rule : LimitRules.FIELD) limits.apply(rule, from, to);
        return limits.found;
    }

    private void apply(LimitRule rule, int from, int to) {
        var m = rule.pattern().matcher(prose).region(from, to).useTransparentBounds(true);
        while (m.find()) {
            if (m.end() == m.start() || taken(m.start(), m.end())) continue;
            if (rule.kind() == Kind.DATE && !rule.bounded() && isBackground(m.start(), m.end(), to)) continue;
            var value = rule.value().of(m, day);
            if (value == null) continue;
            var iso = value.isEmpty() ? null : value;
            if (iso != null
                    && rule.kind() == Kind.DATE
                    && isPast(iso)
                    && !m.group().endsWith("前")) continue;
            found.add(new Found<>(
                    m.start(),
                    m.end(),
                    new Deadline(prose.quote(m.start(), m.end()), iso, strength(m.start()), rule.kind())));
        }
    }

    /// A date that names a paper or a past event and bounds nothing.
    private boolean isBackground(int start, int end, int to) {
        var behind = prose.text().substring(end, Math.min(to, end + 6));
        if (WRITTEN_PAPER.matcher(behind).find() || behind.startsWith("的")) return true;
        var ahead = prose.text().substring(Math.max(0, start - 4), start);
        return ahead.endsWith("截至")
                || ahead.endsWith("截止")
                || ahead.endsWith("自")
                || ahead.endsWith("根据")
                || ahead.endsWith("去年")
                || ahead.endsWith("《")
                || ahead.endsWith("（");
    }

    private boolean isPast(String iso) {
        return day.meeting() != null
                && iso.length() == 10
                && !iso.startsWith("X")
                && LocalDate.parse(iso).isBefore(day.meeting());
    }

    private boolean taken(int from, int to) {
        for (var f : found) if (f.from() < to && from < f.to()) return true;
        return false;
    }

    private Strength strength(int start) {
        int from = Math.max(0, start - 12);
        return SOFT.matcher(prose.text().substring(from, start)).find() ? Strength.SOFT : Strength.FIRM;
    }
}
