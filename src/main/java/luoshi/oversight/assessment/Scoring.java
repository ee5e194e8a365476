package luoshi.oversight.assessment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Act;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Case.Punctuality;
import luoshi.kernel.casework.Doing;
import org.jspecify.annotations.Nullable;

/// 计分: cases and acts of a period into scores of the units that lead them. Pure. A reminder, a return or a feedback
/// from before a transfer is not laid on the unit that took the case over: who had it then, the acts do not say.
final class Scoring {

    static final Set<Doing.Kind> KINDS = Set.of(
            Doing.Kind.REMINDER, Doing.Kind.RETURN, Doing.Kind.FEEDBACK, Doing.Kind.REOPENING, Doing.Kind.TRANSFER);

    private final Scheme scheme;
    private final Period period;
    private final LocalDate end;
    private final Map<String, List<UnitScore.Entry>> entries = new HashMap<>();

    private Scoring(Scheme scheme, Period period, LocalDate end) {
        this.scheme = scheme;
        this.period = period;
        this.end = end;
    }

    /// @param cases those that ended in the period, or lay open at its end with a day behind them, or had acts in it
    /// @param acts of these kinds from the period's first day until now, by case and in their order
    static List<UnitScore> of(Scheme scheme, Period period, LocalDate today, List<Case> cases, List<Act> acts) {
        var scoring = new Scoring(scheme, period, period.end(today));
        var units = new HashMap<String, String>();
        for (var subject : cases) {
            units.put(subject.number(), subject.charge().unit());
            scoring.ended(subject);
        }
        scoring.done(acts, units);
        return scoring.entries.entrySet().stream()
                .map(e -> scoring.score(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt(UnitScore::total)
                        .reversed()
                        .thenComparingInt(UnitScore::late)
                        .thenComparing(UnitScore::unit))
                .toList();
    }

    private void ended(Case subject) {
        var closed = subject.closedOn();
        var timing = subject.timing();
        if (closed != null && period.holds(closed) && subject.phase() == Case.Phase.CLOSED) {
            var measure = of(subject.punctuality(end));
            if (measure != null) add(subject.charge().unit(), measure, "", subject.number(), 0, closed);
        } else if (timing.day() != null && timing.day().isBefore(end) && (closed == null || closed.isAfter(end)))
            add(subject.charge().unit(), Measure.OVERDUE, "", subject.number(), 0, end);
    }

    private static @Nullable Measure of(Punctuality punctuality) {
        return switch (punctuality) {
            case ON_TIME -> Measure.ON_TIME;
            case EXTENDED -> Measure.EXTENDED;
            case LATE -> Measure.LATE;
            case UNDATED -> null;
        };
    }

    private void done(List<Act> acts, Map<String, String> units) {
        var transferred = new HashMap<String, Integer>();
        for (var act : acts)
            if (act.doing() instanceof Doing.Transfer) transferred.merge(act.number(), act.seq(), Math::max);
        var months = new HashSet<String>();
        for (var act : acts) {
            var unit = units.get(act.number());
            if (unit == null || act.seq() < transferred.getOrDefault(act.number(), 0)) continue;
            var day = Beijing.day(act.at());
            if (!period.holds(day)) continue;
            switch (act.doing()) {
                case Doing.Reminder d -> add(unit, Measure.REMINDER, d.slip(), act.number(), act.seq(), day);
                case Doing.Return _ -> add(unit, Measure.RETURN, "", act.number(), act.seq(), day);
                case Doing.Reopening _ -> add(unit, Measure.REOPENING, "", act.number(), act.seq(), day);
                case Doing.Feedback _ -> {
                    if (months.add(act.number() + " " + YearMonth.from(day)))
                        add(unit, Measure.FEEDBACK, "", act.number(), act.seq(), day);
                }
                default -> {}
            }
        }
    }

    private void add(String unit, Measure measure, String slip, String number, int seq, LocalDate day) {
        var points = scheme.of(measure, slip);
        if (points == null) return;
        entries.computeIfAbsent(unit, _ -> new ArrayList<>())
                .add(new UnitScore.Entry(measure, number, seq, day, points.points(), points.words()));
    }

    private UnitScore score(String unit, List<UnitScore.Entry> own) {
        int total = scheme.within(
                scheme.base() + own.stream().mapToInt(UnitScore.Entry::points).sum());
        int late = (int) own.stream().filter(e -> e.measure().late()).count();
        var sorted = own.stream()
                .sorted(Comparator.comparing(UnitScore.Entry::day)
                        .thenComparing(UnitScore.Entry::number)
                        .thenComparingInt(UnitScore.Entry::seq))
                .toList();
        var proposed =
                scheme.consequences().stream().filter(c -> late >= c.late()).toList();
        return new UnitScore(unit, total, sorted, late, proposed);
    }
}
