package luoshi.surface.dossier.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Entry;
import luoshi.kernel.front.Panel;
import luoshi.kernel.front.Panel.Zone;
import luoshi.kernel.organisation.Organisation;
import luoshi.meeting.record.RecordSearch;
import luoshi.meeting.record.Records;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.LedgerSearch;
import luoshi.surface.dossier.web.HomeRows.Entries;
import luoshi.surface.dossier.web.HomeRows.Meetings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// 案卷的门面: menu entries and panels of meetings and of the ledger. Everything counted is counted within reach, by the
/// doors.
@Configuration(proxyBeanMethods = false)
class DossierPanels {

    private static final int ROWS = 8;
    private static final int SOON = 30;
    private static final Duration LATELY = Duration.ofDays(14);
    private static final RecordSearch UNCONFIRMED = new RecordSearch("", null, null, false);
    private static final Predicate<Viewer> WHOLE = viewer -> viewer.reach().whole();

    @Bean
    Entry importEntry() {
        return new Entry(10, "/import", "导入", Right.IMPORT);
    }

    @Bean
    Entry recordsEntry() {
        return new Entry(20, "/records", "会议", Entry.records());
    }

    @Bean
    Entry directivesEntry() {
        return new Entry(30, "/directives", "台账", Entry.business());
    }

    @Bean
    Panel unconfirmed(Records records) {
        return Panel.of(
                "unconfirmed",
                Zone.WAITING,
                10,
                "待复核、待确认的记录",
                "dossier/_home_meetings",
                viewer -> viewer.may(Right.REVIEW),
                viewer -> new Meetings(
                        records.list(viewer, UNCONFIRMED, 0, ROWS),
                        records.count(viewer, UNCONFIRMED),
                        "/records?state=open",
                        "没有等着复核的记录。"));
    }

    @Bean
    Panel handed(Directives directives) {
        return Panel.of(
                "handed",
                Zone.WAITING,
                20,
                "交办我单位的事项",
                "dossier/_home_entries",
                Entry.business().and(WHOLE.negate()),
                viewer -> {
                    var coming = from(Beijing.today(), null);
                    return new Entries(
                            directives.list(viewer, coming, 0, ROWS),
                            directives.count(viewer, LedgerSearch.ALL),
                            "/directives",
                            "没有时限在今天以后的事项。");
                });
    }

    @Bean
    Panel soon(Directives directives) {
        return Panel.of(
                "soon",
                Zone.WAITING,
                30,
                "三十天内到时限的交办事项",
                "dossier/_home_entries",
                Entry.business().and(WHOLE),
                viewer -> {
                    var today = Beijing.today();
                    var soon = from(today, today.plusDays(SOON));
                    return new Entries(
                            directives.list(viewer, soon, 0, ROWS),
                            directives.count(viewer, soon),
                            "/directives?due=soon",
                            "三十天内没有到时限的事项。");
                });
    }

    @Bean
    Panel spoken(Directives directives) {
        return Panel.of(
                "spoken",
                Zone.WAITING,
                40,
                "我提出的交办事项",
                "dossier/_home_entries",
                viewer -> viewer.roles().contains(Role.LEADER),
                viewer -> {
                    var rows = directives.spoken(viewer, ROWS);
                    return rows.isEmpty() ? null : new Entries(rows, rows.size(), "", "");
                });
    }

    @Bean
    Panel late(Directives directives, Organisation organisation) {
        return Panel.of("late", Zone.LATE, 10, "各单位过了时限的交办事项", "dossier/_home_late", Entry.business(), viewer -> {
            var today = Beijing.today();
            return new HomeRows.Late(directives.late(viewer, today), organisation.roster(viewer, today));
        });
    }

    @Bean
    Panel meetings(Records records) {
        return Panel.of(
                "meetings",
                Zone.CHANGED,
                10,
                "近期会议",
                "dossier/_home_meetings",
                Entry.records().and(viewer -> !viewer.may(Right.REVIEW)),
                viewer -> {
                    var rows = records.list(viewer, RecordSearch.ALL, 0, ROWS);
                    return rows.isEmpty()
                            ? null
                            : new Meetings(rows, records.count(viewer, RecordSearch.ALL), "/records", "");
                });
    }

    @Bean
    Panel changes(Records records) {
        return Panel.of(
                "changes",
                Zone.CHANGED,
                20,
                "记录的变化",
                "dossier/_home_changes",
                Entry.records(),
                viewer -> new HomeRows.Changes(
                        records.changes(viewer, Instant.now().minus(LATELY), ROWS)));
    }

    @Bean
    Panel fresh(Directives directives) {
        return Panel.of(
                "fresh",
                Zone.CHANGED,
                30,
                "新交办的事项",
                "dossier/_home_entries",
                Entry.business().and(WHOLE.negate()),
                viewer -> {
                    var rows = directives.lately(viewer, Instant.now().minus(LATELY), ROWS);
                    return new Entries(rows, rows.size(), "", "两周来没有新的交办。");
                });
    }

    private static LedgerSearch from(LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        return new LedgerSearch("", null, "", "", from, to, null, null);
    }
}
