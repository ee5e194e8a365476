package luoshi.kernel.journal.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Entry;
import luoshi.kernel.front.Panel;
import luoshi.kernel.front.Panel.Zone;
import luoshi.kernel.journal.Entries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 留痕的门面: its menu entry and its panel: today as counts.
@Configuration(proxyBeanMethods = false)
public class JournalPanels {

    private static final int MOST = 2_000;

    /// 今日留痕: how often each act was done, refused or failed today.
    ///
    /// @param more there were more than could be counted at once
    public record Today(Map<String, Map<String, Long>> acts, boolean more) {}

    @Bean
    Entry journalEntry() {
        return new Entry(90, "/journal", "留痕", Right.AUDIT);
    }

    @Bean
    Panel journalToday(Entries entries) {
        return Panel.of(
                "journal",
                Zone.WAITING,
                10,
                "今日留痕",
                "journal/_home_today",
                viewer -> viewer.may(Right.AUDIT),
                viewer -> today(viewer, entries));
    }

    private static Today today(Viewer viewer, Entries entries) {
        var day = Beijing.today();
        var noted = entries.list(viewer, new Entries.Search(day, day, "", "", null), Long.MAX_VALUE, MOST);
        var acts = noted.stream()
                .collect(Collectors.groupingBy(
                        e -> e.deed().term(),
                        TreeMap::new,
                        Collectors.groupingBy(e -> e.deed().outcome().term(), Collectors.counting())));
        return new Today(Map.copyOf(acts), noted.size() == MOST);
    }
}
