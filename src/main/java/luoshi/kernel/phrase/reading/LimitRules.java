package luoshi.kernel.phrase.reading;

import java.util.List;
import java.util.stream.Stream;
import luoshi.kernel.phrase.Family;

/// 时限规则表: the ways officials say limits, the more definite first. The corpus beside the test says what each must give.
final class LimitRules {

    static final List<LimitRule> ALL = Stream.of(
                    TermLimits.FROM_HERE,
                    ConditionLimits.CONDITIONS,
                    RecurringLimits.ALL,
                    DayLimits.RANGES,
                    DayLimits.DAYS,
                    MonthLimits.ALL,
                    WeekLimits.ALL,
                    TermLimits.COUNTED,
                    TermLimits.FESTIVALS,
                    ConditionLimits.EVENTS,
                    ConditionLimits.VAGUE)
            .flatMap(List::stream)
            .toList();

    /// What the rules look for.
    static final Family WORDINGS =
            Family.of(ALL.stream().map(LimitRule::wording).toList());

    private LimitRules() {}
}
