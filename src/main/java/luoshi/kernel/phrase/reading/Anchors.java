package luoshi.kernel.phrase.reading;

import static luoshi.kernel.phrase.reading.Saying.number;
import static luoshi.kernel.phrase.reading.Saying.weekday;

import java.time.DayOfWeek;
import luoshi.kernel.calendar.Anchor;
import luoshi.kernel.calendar.Due;
import luoshi.kernel.calendar.Rhythm;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 读定日: which day of each period the words of a recurring limit name: 每周五前, 每月25日前, 每月最后一个工作日.
public final class Anchors {

    private static final Wording NTH_WORKING = Wording.of("(?:第(?<n>[一二三四])个?|最后一?个|每个?)工作日");
    private static final Wording NTH_WEEKDAY = Wording.of("第(?<n>[一二三四])个?(?:周|星期|礼拜)(?<d>[一二三四五六日天])");
    private static final Wording WEEKDAY = Wording.of("(?:周|星期|礼拜)(?<d>[一二三四五六日天])");
    private static final Wording DAY = Wording.of("(?<d>\\d{1,2})[日号]");
    private static final Wording END = Wording.of("[底末]");
    private static final Wording EARLY = Wording.of("初");

    private Anchors() {}

    /// What a limit means as days, the day of each period read from its words.
    public static Due due(Deadline deadline) {
        return switch (deadline.kind()) {
            case DATE, RANGE -> deadline.value() == null ? new Due.Open(Due.Why.YEAR) : Due.of(deadline.value());
            case PERIODIC -> again(Due.of(deadline.value()), deadline.words());
            case NODES -> yearly(Due.of(deadline.value()), deadline.words());
            case CONDITION -> new Due.Open(Due.Why.CONDITION);
            case VAGUE -> new Due.Open(Due.Why.VAGUE);
        };
    }

    private static Due again(Due due, Quotation words) {
        return due instanceof Due.Again(Rhythm rhythm) ? new Due.Again(rhythm.on(anchor(folded(words), rhythm))) : due;
    }

    private static Due yearly(Due due, Quotation words) {
        return due instanceof Due.Nodes nodes && folded(words).startsWith("每年")
                ? new Due.Nodes(nodes.days(), true)
                : due;
    }

    private static @Nullable Anchor anchor(String words, Rhythm rhythm) {
        var m = NTH_WORKING.matcher(words);
        if (m.find())
            return new Anchor.NthWorkingDay(
                    m.group("n") != null ? number(m, "n") : m.group().startsWith("最后") ? -1 : 1);
        if (rhythm.unit() == Rhythm.Unit.MONTH) {
            m = NTH_WEEKDAY.matcher(words);
            if (m.find()) return new Anchor.NthWeekday(number(m, "n"), DayOfWeek.of(weekday(m.group("d"))));
            m = DAY.matcher(words);
            if (m.find()) return new Anchor.DayOfMonth(number(m, "d"));
            if (EARLY.matcher(words).find()) return new Anchor.DayOfMonth(10);
        }
        m = WEEKDAY.matcher(words);
        if (rhythm.unit() == Rhythm.Unit.WEEK && m.find())
            return new Anchor.Weekday(DayOfWeek.of(weekday(m.group("d"))));
        return END.matcher(words).find() ? new Anchor.LastDay() : null;
    }

    /// The words from 每 on, folded: what stands before says from when (从3月起，每月5日前).
    private static String folded(Quotation words) {
        var folded = new StringBuilder();
        words.plain().codePoints().forEach(c -> folded.append(Fold.fold(c)));
        return folded.substring(Math.max(0, folded.indexOf("每")));
    }
}
