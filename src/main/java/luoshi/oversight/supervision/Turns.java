package luoshi.oversight.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import luoshi.kernel.calendar.Due;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Timing;

/// 逐期: when a recurring case falls due, and which of these times have no part yet. Pure.
final class Turns {

    private Turns() {}

    /// The days up to a horizon; none for what does not recur.
    static List<LocalDate> days(Case subject, LocalDate opened, LocalDate horizon, WorkingDays calendar) {
        var timing = subject.timing();
        return switch (Due.of(timing.value())) {
            case Due.Again again -> again.days(opened.minusDays(1), horizon, calendar);
            case Due.Nodes(List<LocalDate> days, boolean _) ->
                new Due.Nodes(days, timing.day() == null).days(opened.minusDays(1), horizon, calendar);
            case Due.On _, Due.Within _, Due.Open _ -> List.of();
        };
    }

    /// Those of the days in whose period no part falls due. The words may put the day elsewhere in its period than its
    /// end (每月25日前), and whoever opened the first parts knew them: the day of the last part is kept to.
    static List<LocalDate> lacking(List<LocalDate> days, List<Case> parts, LocalDate opened) {
        var taken = parts.stream()
                .map(p -> p.timing().original())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        var lacking = new ArrayList<LocalDate>();
        var before = opened.minusDays(1);
        for (var day : days) {
            var after = before;
            if (taken.stream().noneMatch(t -> t.isAfter(after) && !t.isAfter(day)))
                lacking.add(kept(day, after, taken));
            before = day;
        }
        return lacking;
    }

    private static LocalDate kept(LocalDate day, LocalDate after, List<LocalDate> taken) {
        if (taken.isEmpty()) return day;
        var last = taken.stream().max(Comparator.naturalOrder()).orElseThrow();
        boolean monthly = day.getDayOfMonth() == day.lengthOfMonth() && day.isAfter(after.plusDays(20));
        if (!monthly || last.getDayOfMonth() == last.lengthOfMonth()) return day;
        return day.withDayOfMonth(Math.min(last.getDayOfMonth(), day.lengthOfMonth()));
    }

    /// The part of one time: the same work, on the same shoulders.
    static Part part(Case subject, LocalDate day) {
        var goal = subject.goal();
        var own = new Goal(
                goal.measure(), goal.provenance(), goal.quantity(), goal.unit(), goal.milestone(), null, goal.proofs());
        var timing = new Timing(subject.timing().words(), Provenance.IMPLIED, day.toString(), day, day, "");
        return new Part(subject.words() + "（" + day + " 一期）", subject.charge(), timing, own);
    }
}
