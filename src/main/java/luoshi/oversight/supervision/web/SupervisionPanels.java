package luoshi.oversight.supervision.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Act;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.front.Entry;
import luoshi.kernel.front.Panel;
import luoshi.kernel.front.Panel.Zone;
import luoshi.oversight.supervision.Outlook;
import luoshi.oversight.supervision.Outlooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 督办的门面: menu entries, and on the home page what waits, what is late below, what changed.
@Configuration(proxyBeanMethods = false)
public class SupervisionPanels {

    private static final int ROWS = 8;
    private static final int UNITS = 12;
    private static final Duration LATELY = Duration.ofDays(14);

    /// 各单位逾期.
    public record Late(List<Boards.Unit> units, long all, Outlook outlook) {}

    /// 办理动态.
    public record Changes(List<Act> acts, Outlook outlook) {}

    @Bean
    Entry supervisionEntry() {
        return new Entry(32, "/supervision", "督办", Entry.business());
    }

    @Bean
    Panel workPanel(MyWork work) {
        return Panel.of("my-work", Zone.WAITING, 5, "督办：我的工作", "supervision/_home_work", Entry.business(), viewer -> {
            var waiting = work.of(viewer);
            return waiting.piles().isEmpty() ? null : waiting;
        });
    }

    @Bean
    Panel lateCases(Cases cases, Outlooks outlooks) {
        return Panel.of(
                "late-cases",
                Zone.LATE,
                5,
                "督办事项逾期",
                "supervision/_home_late",
                Entry.business(),
                viewer -> late(viewer, cases, outlooks));
    }

    @Bean
    Panel caseChanges(Acts acts, Outlooks outlooks) {
        return Panel.of(
                "case-changes", Zone.CHANGED, 5, "办理动态", "supervision/_home_changes", Entry.business(), viewer -> {
                    var lately = acts.lately(viewer, Instant.now().minus(LATELY), ROWS);
                    return lately.isEmpty() ? null : new Changes(lately, outlooks.of(viewer));
                });
    }

    private static Late late(Viewer viewer, Cases cases, Outlooks outlooks) {
        var outlook = outlooks.of(viewer);
        var search = CaseSearch.ALL.open(true).due(null, outlook.today().minusDays(1), true);
        var units = Boards.units(cases.tally(viewer, search, outlook.bounds()), outlook);
        return new Late(
                units.stream().limit(UNITS).toList(),
                units.stream().mapToLong(Boards.Unit::all).sum(),
                outlook);
    }
}
