package luoshi.surface.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.paper.Slip.Filed;
import luoshi.kernel.paper.Slips;
import luoshi.meeting.record.RecordSearch;
import luoshi.meeting.record.Records;
import luoshi.surface.papers.Drawn.Source;
import org.springframework.stereotype.Component;

/// 移交清单: what a year leaves to the archive: confirmed records of its meetings and papers issued in it, each with the
/// term for which it is kept.
@Component
class FromArchive {

    private static final int MOST = 2_000;

    private final Records records;
    private final Originals originals;
    private final JdbcDrafts drafts;
    private final Organisation organisation;

    FromArchive(Records records, Originals originals, JdbcDrafts drafts, Organisation organisation) {
        this.records = records;
        this.originals = originals;
        this.drafts = drafts;
        this.organisation = organisation;
    }

    Drawn handover(Viewer viewer, Origin origin) {
        int year = year(origin);
        var rules = KindRules.shipped();
        var filed = new ArrayList<Filed>();
        var sources = new ArrayList<>(List.of(Source.BODY));
        var search = new RecordSearch("", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), true);
        for (var card : records.list(viewer, search, 0, MOST)) {
            var held = card.heldOn();
            var transcript = originals.transcript(Viewer.machine(viewer.bureau()), card.original());
            if (held == null || transcript.isEmpty()) continue;
            var number = card.number() == null ? "" : card.number();
            int pages = Math.max(1, transcript.get().pages().size());
            filed.add(
                    new Filed(number, card.title(), held, pages, rules.record().retention()));
            sources.add(Source.record(card.id()));
        }
        for (var draft : drafts.list(viewer, new Draft.Search(null, Draft.State.ISSUED, year, "", ""), 0, MOST)) {
            var issue = draft.issue();
            if (issue == null) continue;
            var keeping = rules.of(draft.kind()).keeping();
            filed.add(
                    new Filed(issue.number().words(), draft.title(), issue.day(), issue.pages(), keeping.retention()));
            sources.addAll(drafts.sources(viewer, draft.id()));
        }
        if (filed.isEmpty()) throw new Refusal("papers.none", year + "年没有可以移交的记录和公文：记录要先整份确认，公文要先印发。");
        filed.sort(Comparator.comparing(Filed::day));
        var issuer = organisation.body(viewer).map(Body::name).orElse("") + "办公室";
        var paper = Slips.handover(filed, issuer, Beijing.today());
        var count = new Fact("count", "", "应移交件数", filed.size() + "件", false);
        return new Drawn(new Content(paper, List.of(count)), sources, year + "年度，" + filed.size() + "件");
    }

    private static int year(Origin origin) {
        if (!origin.of("year").matches("(19|20)\\d\\d")) throw new Refusal("papers.year", "年度请写四位数，如 2026。");
        return Integer.parseInt(origin.of("year"));
    }
}
