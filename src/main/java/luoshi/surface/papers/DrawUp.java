package luoshi.surface.papers;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Case;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.paper.Slip.Tint;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.RecordCard;
import luoshi.oversight.supervision.Outlook;
import luoshi.oversight.supervision.Outlooks;
import luoshi.surface.papers.Content.Difference;
import org.springframework.stereotype.Component;

/// 拟稿: draws a paper up from data, and says later what the data gives then.
@Component
public class DrawUp {

    private final FromRecord fromRecord;
    private final FromCases fromCases;
    private final FromArchive fromArchive;
    private final JdbcDrafts drafts;
    private final Outlooks outlooks;

    DrawUp(FromRecord fromRecord, FromCases fromCases, FromArchive fromArchive, JdbcDrafts drafts, Outlooks outlooks) {
        this.fromRecord = fromRecord;
        this.fromCases = fromCases;
        this.fromArchive = fromArchive;
        this.drafts = drafts;
        this.outlooks = outlooks;
    }

    /// What may be drawn up from a meeting.
    ///
    /// @param noted units that have cases of it, `named` those that a duty names
    /// @param parted whether something is left out of the version for wider circulation
    public record Meeting(RecordCard card, List<Item> items, List<Unit> named, List<Unit> noted, boolean parted) {}

    /// What may be drawn up from a case.
    public record One(Case subject, Tint tint, LocalDate answer, Outlook outlook) {}

    /// Keeps a new paper and gives its identifier; needs [Right#DRAFT].
    public String draw(Viewer viewer, Origin origin) {
        viewer.must(Right.DRAFT);
        return drafts.open(viewer, origin, drawn(viewer, origin), null);
    }

    /// 另拟新稿 in the place of a paper that was issued: it begins with the words of the old one.
    public String instead(Viewer viewer, String id) {
        viewer.must(Right.DRAFT);
        var old = drafts.found(viewer, id);
        var issue = old.issue();
        if (issue == null) throw new Refusal("papers.state", "还没有印发的公文直接改稿就行，不用另拟。");
        var content =
                drafts.content(viewer, id, 0).instead(old.kind(), issue.number().words(), Beijing.today());
        return drafts.open(viewer, old.origin(), new Drawn(content, drafts.sources(viewer, id), old.about()), old.id());
    }

    /// Where the words of a paper and the data part now.
    public List<Difference> differences(Viewer viewer, Draft draft, Content content) {
        return content.against(drawn(viewer, draft.origin()).content());
    }

    public Meeting meeting(Viewer viewer, String record) {
        var origin = new Origin(Kind.MINUTES, java.util.Map.of("record", record));
        var card = fromRecord.card(viewer, origin);
        var dossier = fromRecord.dossier(viewer, origin);
        var outlook = outlooks.of(viewer);
        var noted = fromCases.of(viewer, origin, _ -> true).stream()
                .map(c -> c.charge().unit())
                .distinct()
                .flatMap(
                        code -> java.util.stream.Stream.ofNullable(outlook.all().get(code)))
                .toList();
        return new Meeting(
                card,
                FromRecord.items(dossier),
                fromRecord.units(viewer, dossier),
                noted,
                fromRecord.parted(viewer, record));
    }

    public One one(Viewer viewer, String number) {
        var subject = fromCases.found(viewer, number);
        var outlook = outlooks.of(viewer);
        return new One(
                subject,
                FromCases.usual(subject, outlook),
                outlook.calendar().after(outlook.today(), FromCases.DAYS),
                outlook);
    }

    private Drawn drawn(Viewer viewer, Origin origin) {
        return switch (origin.kind()) {
            case MINUTES -> fromRecord.minutes(viewer, origin);
            case EXTRACT -> fromRecord.extract(viewer, origin);
            case AGREED -> fromCases.agreed(viewer, origin, FromRecord.about(fromRecord.card(viewer, origin)));
            case EXECUTION -> fromCases.execution(viewer, origin, FromRecord.about(fromRecord.card(viewer, origin)));
            case SUPERVISION, REMINDER, SUMMONS -> fromCases.one(viewer, origin);
            case BULLETIN -> fromCases.bulletin(viewer, origin);
            case HANDOVER -> fromArchive.handover(viewer, origin);
        };
    }
}
