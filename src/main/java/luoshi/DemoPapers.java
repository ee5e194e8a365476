package luoshi;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.organisation.Organisation;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.RecordSearch;
import luoshi.meeting.record.Records;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Reviews;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.dossier.Overlay;
import luoshi.surface.dossier.ReviewRecord;
import luoshi.surface.papers.Draft;
import luoshi.surface.papers.Draft.Act;
import luoshi.surface.papers.Drafts;
import luoshi.surface.papers.DrawUp;
import luoshi.surface.papers.IssuePaper;
import luoshi.surface.papers.Kind;
import luoshi.surface.papers.Origin;
import luoshi.surface.terminal.Doors;

/// 演示公文: one record reviewed to its end, its minutes issued, and a slip that waits to be approved. Only where there are
/// no papers yet.
record DemoPapers(Doors doors, String bureau) {

    private static final int PATIENCE = 200;

    /// How many were drawn up.
    int open() {
        var machine = Viewer.machine(bureau);
        if (doors.open(Drafts.class).count(machine, Draft.Search.ALL) > 0) return 0;
        int drawn = 0;
        var card = doors.open(Records.class).list(machine, RecordSearch.ALL, 0, 20).stream()
                .filter(c -> c.heldOn() != null)
                .min(Comparator.comparingInt(c -> c.counts().unsettled()));
        if (card.isPresent() && confirmed(card.get())) {
            var id = draw(new Origin(Kind.MINUTES, Map.of("record", card.get().id())));
            step("p001", id, Act.APPROVE, "同意印发。");
            var office = viewer("p008");
            int seen = doors.open(Drafts.class).find(office, id).orElseThrow().seq();
            doors.open(IssuePaper.class).issue(office, id, seen, "望环纪", Beijing.today(), true);
            drawn++;
        }
        var subject = slip();
        if (subject.isPresent()) {
            draw(new Origin(Kind.SUPERVISION, Map.of("case", subject.get().number())));
            drawn++;
        }
        return drawn;
    }

    private Optional<Case> slip() {
        return doors
                .open(Cases.class)
                .list(viewer("suhe"), CaseSearch.ALL.open(true).whole(true), CaseSearch.Last.START, 50)
                .stream()
                .filter(c -> c.timing().day() != null && c.phase() == Case.Phase.WORKING)
                .findFirst();
    }

    private String draw(Origin origin) {
        var id = doors.open(DrawUp.class).draw(viewer("suhe"), origin);
        step("suhe", id, Act.SUBMIT, "");
        return id;
    }

    private void step(String person, String id, Act act, String reason) {
        var viewer = viewer(person);
        var drafts = doors.open(Drafts.class);
        drafts.step(viewer, id, drafts.find(viewer, id).orElseThrow().seq(), act, reason);
    }

    /// Settles what is unsettled in the order in which the page would ask, then confirms the whole.
    private boolean confirmed(RecordCard card) {
        var machine = Viewer.machine(bureau);
        var roster = doors.open(Organisation.class).roster(machine, Beijing.today());
        var transcript =
                doors.open(Originals.class).transcript(machine, card.original()).orElseThrow();
        var fresh = Dossier.read(transcript, roster);
        var office = viewer("p008");
        for (int i = 0; i < PATIENCE; i++) {
            var overlay = Overlay.apply(fresh, doors.open(Reviews.class).of(machine, card.id()));
            if (overlay.complete() != null) return true;
            var review = new ReviewRecord(overlay, roster);
            var act = overlay.doubts().isEmpty() ? review.whole(office, "") : settled(review, office, overlay);
            doors.open(ImportRecord.class).review(office, card.id(), act, fresh);
        }
        return false;
    }

    private static Review settled(ReviewRecord review, Viewer office, Overlay overlay) {
        var key = overlay.doubts().getFirst().key();
        try {
            return review.row(office, new ReviewRecord.Deed(Review.Act.CONFIRM, key, null, null, null, Map.of(), ""));
        } catch (Refusal ambiguous) { // a name of several units
            return review.row(
                    office, new ReviewRecord.Deed(Review.Act.REJECT, key, null, null, null, Map.of(), "演示：所指不明，不采"));
        }
    }

    private Viewer viewer(String person) {
        return doors.open(Viewers.class).of(bureau, person).orElseThrow();
    }
}
