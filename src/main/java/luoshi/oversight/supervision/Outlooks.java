package luoshi.oversight.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import org.springframework.stereotype.Component;

/// 眼下之由来. Names of units are told to everybody who sees a case that bears them; chosen is from one's own roster.
@Component
public class Outlooks {

    private static final long FRESH = 2_000_000_000L;

    private final Organisation organisation;
    private final Map<String, Kept> known = new ConcurrentHashMap<>();

    Outlooks(Organisation organisation) {
        this.organisation = organisation;
    }

    public Outlook of(Viewer viewer) {
        var today = LocalDate.now();
        var everybody = everybody(viewer.bureau(), today);
        var choice = viewer.reach().whole() ? everybody : organisation.roster(viewer, today);
        var units = new LinkedHashMap<String, Unit>();
        everybody.units().forEach(u -> units.put(u.code(), u));
        var own = everybody.people().stream()
                .filter(p -> p.code().equals(viewer.person()))
                .map(Person::unit)
                .findFirst()
                .orElse("");
        return new Outlook(today, WorkingDays.shipped(), scheme(Lights.shipped()), own, choice, units);
    }

    /// For the names on pages only, so it may be two seconds old: it costs a page more than its rows. What somebody may
    /// do
    /// is asked of the roster itself.
    private Roster everybody(String bureau, LocalDate today) {
        var kept = known.get(bureau);
        if (kept != null && kept.day.equals(today) && System.nanoTime() - kept.at < FRESH) return kept.roster;
        var roster = organisation.roster(Viewer.machine(bureau), today);
        if (!roster.units().isEmpty()) known.put(bureau, new Kept(roster, today, System.nanoTime()));
        return roster;
    }

    private record Kept(Roster roster, LocalDate day, long at) {}

    private static Lights scheme(List<Lights> shipped) {
        return shipped.getFirst();
    }
}
