package luoshi.oversight.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import org.springframework.stereotype.Component;

/// 考核: scores of units over a period, from the cases a viewer may see. Whoever does not see all business sees the
/// scores of the own unit and those below it, and no others.
@Component
public class Assess {

    private static final int PAGE = 5000;

    private final Cases cases;
    private final Acts acts;

    Assess(Cases cases, Acts acts) {
        this.cases = cases;
        this.acts = acts;
    }

    /// 考核表: the best first.
    ///
    /// @param year the same units over the calendar year, by code: what late cases are counted by
    public record Table(Period period, Scheme scheme, List<UnitScore> scores, Map<String, UnitScore> year) {}

    public Table of(Viewer viewer, String value, LocalDate today) {
        var period = Period.of(value, today);
        var scheme = Scheme.on(period.to());
        var scores = scores(viewer, scheme, period, today);
        var whole = period.value().length() == 4
                ? scores
                : scores(viewer, scheme, Period.of(String.valueOf(period.year()), today), today);
        var year = whole.stream().collect(Collectors.toMap(UnitScore::unit, s -> s));
        var counted = scores.stream().map(s -> s.withYear(year.get(s.unit()))).toList();
        return new Table(period, scheme, counted, year);
    }

    /// One unit's score; refused where the viewer may see neither all business nor this unit's.
    public UnitScore unit(Table table, Viewer viewer, String unit) {
        if (!open(viewer, unit)) throw new Refusal("assessment.absent", "没有这个单位的考核，或者它不在您的知悉范围内。");
        return table.scores().stream()
                .filter(s -> s.unit().equals(unit))
                .findFirst()
                .orElseGet(() -> new UnitScore(unit, table.scheme().base(), List.of(), 0, List.of()));
    }

    private static boolean open(Viewer viewer, String unit) {
        return viewer.reach().whole() || viewer.reach().units().contains(unit);
    }

    private List<UnitScore> scores(Viewer viewer, Scheme scheme, Period period, LocalDate today) {
        var end = period.end(today);
        if (end.isBefore(period.from())) return List.of();
        var found = new ArrayList<>(cases.ended(viewer, period.from(), period.to()));
        if (period.to().isBefore(today))
            found.addAll(cases.ended(viewer, period.to().plusDays(1), today));
        found.addAll(overdue(viewer, end));
        var done = acts.between(
                viewer,
                Scoring.KINDS,
                period.from().atStartOfDay(Beijing.ZONE).toInstant(),
                today.plusDays(1).atStartOfDay(Beijing.ZONE).toInstant()); // with transfers that came later
        var known = new HashMap<String, Case>();
        for (var subject : found) known.put(subject.number(), subject);
        var others = new HashSet<String>();
        for (var act : done) if (!known.containsKey(act.number())) others.add(act.number());
        for (var subject : cases.named(viewer, others)) known.put(subject.number(), subject);
        return Scoring.of(scheme, period, today, List.copyOf(known.values()), done).stream()
                .filter(s -> open(viewer, s.unit()))
                .toList();
    }

    private List<Case> overdue(Viewer viewer, LocalDate end) {
        var search = CaseSearch.ALL.open(true).due(null, end.minusDays(1), true);
        var all = new ArrayList<Case>();
        var last = CaseSearch.Last.START;
        List<Case> page;
        do {
            page = cases.list(viewer, search, last, PAGE);
            all.addAll(page);
            if (!page.isEmpty()) last = CaseSearch.Last.of(page.getLast());
        } while (page.size() == PAGE);
        return all;
    }
}
