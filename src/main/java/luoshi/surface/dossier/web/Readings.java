package luoshi.surface.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.evidence.Finding;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Records;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Reviews;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.dossier.Overlay;

/// 案卷在手: reads a kept record and lays its reviews over it. Fresh readings are remembered for a while, since a
/// reviewer's every stroke asks for the same one; they depend on nothing but the original and the roster.
public class Readings {

    private static final int REMEMBERED = 24;

    private record Key(String sha256, Roster roster) {}

    private final Records records;
    private final Originals originals;
    private final Reviews reviews;
    private final Organisation organisation;
    private final ImportRecord importer;
    private final Dossier.Rulebook rulebook;
    private final BiFunction<Transcript, Roster, Dossier> reader;
    private final Map<Key, Dossier> fresh = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Dossier> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Readings(
            Records records,
            Originals originals,
            Reviews reviews,
            Organisation organisation,
            ImportRecord importer,
            Dossier.Rulebook rulebook,
            BiFunction<Transcript, Roster, Dossier> reader) {
        this.records = records;
        this.originals = originals;
        this.reviews = reviews;
        this.organisation = organisation;
        this.importer = importer;
        this.rulebook = rulebook;
        this.reader = reader;
    }

    /// The record as reviewed so far, cut to what the viewer may see.
    RecordPage open(Viewer viewer, String id) {
        var card = importer.current(
                viewer,
                records.find(viewer, id).orElseThrow(() -> new Refusal("dossier.absent", "没有这份记录，或者它不在您的知悉范围内。")));
        var sight = records.sight(viewer, id).orElseThrow();
        var roster = organisation.roster(viewer, Beijing.today());
        var acts = reviews.of(viewer, id);
        return new RecordPage(
                viewer, card, sight, full(viewer, card).seen(sight), acts, records.labellings(viewer, id), roster);
    }

    /// The findings of a record by the body's own rules too, as far as they tell nothing that is closed to the viewer.
    List<Finding> findings(Viewer viewer, RecordPage page) {
        var orders = rulebook.of(Viewer.machine(viewer.bureau()));
        if (page.sight().everything()) return page.overlay().dossier().findings(orders);
        return full(viewer, page.card()).dossier().findings(orders, page.sight());
    }

    /// Adds an act, and gives the record as it then stands; list and ledger follow.
    RecordPage add(Viewer viewer, String id, Review act) {
        var eye = Viewer.machine(viewer.bureau());
        var card = records.find(eye, id).orElseThrow();
        importer.review(viewer, id, act, read(eye, card, organisation.roster(eye, Beijing.today())));
        return open(viewer, id);
    }

    /// Brings list and ledger up to what the page shows.
    RecordPage noted(Viewer viewer, RecordPage page) {
        var overlay = full(viewer, page.card());
        var whole = overlay.complete();
        var confirmed = whole == null ? null : new RecordCard.Trace(whole.personName(), whole.at());
        importer.note(viewer, overlay.dossier(), overlay.doubts().size(), confirmed);
        return page;
    }

    /// All of it, seen by the program's own eye.
    private Overlay full(Viewer viewer, RecordCard card) {
        var eye = Viewer.machine(viewer.bureau());
        return Overlay.apply(read(eye, card, organisation.roster(eye, Beijing.today())), reviews.of(eye, card.id()));
    }

    private Dossier read(Viewer eye, RecordCard card, Roster roster) {
        var key = new Key(card.original(), roster);
        synchronized (fresh) {
            var known = fresh.get(key);
            if (known != null) return known;
        }
        var transcript = originals.transcript(eye, card.original()).orElseThrow();
        var dossier = reader.apply(transcript, roster);
        synchronized (fresh) {
            fresh.put(key, dossier);
        }
        return dossier;
    }
}
