package luoshi.oversight.supervision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.database.Snapshots;
import luoshi.kernel.database.Unchanged;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import org.springframework.stereotype.Component;

/// 眼下之由来. Names of units are told to everybody who sees a case that bears them; chosen is from one's own roster.
@Component
public class Outlooks {

    private final Organisation organisation;
    private final Unchanged<Day, Roster> everybody;

    Outlooks(Organisation organisation, Snapshots snapshots) {
        this.organisation = organisation;
        this.everybody = new Unchanged<>(snapshots, day -> organisation.roster(Viewer.machine(day.bureau), day.today));
    }

    public Outlook of(Viewer viewer) {
        var today = Beijing.today();
        var everybody = this.everybody.get(new Day(viewer.bureau(), today));
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

    private record Day(String bureau, LocalDate today) {}

    private static Lights scheme(List<Lights> shipped) {
        return shipped.getFirst();
    }
}
