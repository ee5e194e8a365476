package luoshi.surface.dossier;

import java.time.Instant;
import java.util.Locale;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.Labelling;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.RecordCard.Counts;
import luoshi.meeting.record.Records;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Reviews;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.Registrations;
import luoshi.oversight.directive.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 导入记录: keeps an original and what is read from it, all or nothing.
@Component
public class ImportRecord {

    /// Version of the reader, written beside every reading; raised whenever the reader reads more or otherwise.
    static final String READER = "17";

    private static final String IMPORT = "record.import";

    private final Originals originals;
    private final Organisation organisation;
    private final Records records;
    private final Reviews reviews;
    private final Directives directives;
    private final Registrations registrations;
    private final TransactionOperations transaction;
    private final Journal journal;

    ImportRecord(
            Originals originals,
            Organisation organisation,
            Records records,
            Reviews reviews,
            Directives directives,
            Registrations registrations,
            TransactionOperations transaction,
            Journal journal) {
        this.originals = originals;
        this.organisation = organisation;
        this.records = records;
        this.reviews = reviews;
        this.directives = directives;
        this.registrations = registrations;
        this.transaction = transaction;
        this.journal = journal;
    }

    /// 导入结果: the record of an original that was brought in.
    ///
    /// @param known true where the very same file had been brought in before
    public record Imported(RecordCard card, boolean known) {}

    /// Brings an original in. The same bytes a second time give the record they gave before.
    public Imported take(Viewer viewer, Original original) {
        viewer.must(Right.IMPORT);
        var id = RecordCard.idOf(original.sha256());
        var eye = Viewer.machine(viewer.bureau());
        var known = records.find(eye, id);
        if (known.isPresent()) {
            renew(eye, known.get());
            return new Imported(card(viewer, id), true);
        }
        var transcript = Transcripts.of(original);
        originals.refuseSecret(viewer, transcript);
        var dossier = Dossier.read(transcript, roster(eye));
        boolean fresh = Boolean.TRUE.equals(transaction.execute(_ -> {
            var labels = labels(eye, id, dossier);
            boolean kept = originals.keep(viewer, original, transcript, labels.whole());
            keep(viewer, dossier, labels, Doubt.of(dossier).size(), null);
            if (kept) journal.note(viewer, Deed.done(IMPORT, "导入记录", "record/" + id));
            return kept;
        }));
        return new Imported(card(viewer, id), !fresh);
    }

    /// Leaves a trace of an original that was not taken, and gives the refusal back.
    public Refusal refused(Viewer viewer, Refusal refusal) {
        journal.noteApart(viewer, new Deed(IMPORT, "导入记录", "", Deed.Outcome.REFUSED, refusal.code()));
        return refusal;
    }

    /// Notes what a record comes to after a review or a new reading, for the list and the ledger, and who may see it.
    ///
    /// @param dossier all of it, whatever the viewer may see
    /// @param unsettled how many things wait for a person
    /// @param confirmed who took the record as a whole for right; null while it is open
    public void note(Viewer viewer, Dossier dossier, int unsettled, RecordCard.@Nullable Trace confirmed) {
        var source = dossier.record().transcript().sha256();
        transaction.executeWithoutResult(_ -> {
            var labels = labels(Viewer.machine(viewer.bureau()), RecordCard.idOf(source), dossier);
            originals.label(viewer, source, labels.whole());
            keep(viewer, dossier, labels, unsettled, confirmed);
        });
    }

    /// What is read of a kept record, with its reviews laid over it, as far as the viewer may see it, without writing
    /// anything.
    public Dossier read(Viewer viewer, String id) {
        var sight = records.sight(viewer, id).orElseThrow(() -> new Refusal("record.absent", "没有这份记录：" + id));
        var eye = Viewer.machine(viewer.bureau());
        return overlay(eye, card(eye, id)).seen(sight).dossier();
    }

    /// All of it, for what must be judged as a whole before it is cut to a viewer's sight.
    public Dossier whole(Viewer viewer, String id) {
        var eye = Viewer.machine(viewer.bureau());
        return overlay(eye, card(eye, id)).dossier();
    }

    /// Adds a reviewer's act; list, ledger and labels follow at once, or nothing is kept.
    ///
    /// @param fresh all that is read of the record, without its reviews
    public void review(Viewer viewer, String id, Review act, Dossier fresh) {
        transaction.executeWithoutResult(_ -> {
            reviews.hold(viewer, id);
            reviews.add(viewer, id, act);
            var overlay = Overlay.apply(fresh, reviews.of(Viewer.machine(viewer.bureau()), id));
            var whole = overlay.complete();
            var confirmed = whole == null ? null : new RecordCard.Trace(whole.personName(), whole.at());
            note(viewer, overlay.dossier(), overlay.doubts().size(), confirmed);
        });
    }

    /// Marks, seals or opens; list, ledger and original follow at once.
    public void label(Viewer viewer, String id, Labelling.Act act, String item, String value, String reason) {
        transaction.executeWithoutResult(_ -> {
            reviews.hold(viewer, id);
            records.label(viewer, id, act, item, value, reason);
            var eye = Viewer.machine(viewer.bureau());
            again(eye, card(eye, id));
            var deed = Deed.done("record." + act.name().toLowerCase(Locale.ROOT), act.term(), "record/" + id);
            journal.note(viewer, item.isEmpty() ? deed.with(value) : deed.with("议题 " + item + "，" + value));
        });
    }

    /// Reads anew what an older reader read; reviews, labellings and confirmation stay. Says how many there were.
    public int renew(Viewer viewer) {
        var eye = Viewer.machine(viewer.bureau());
        var stale = records.stale(eye, READER);
        for (var id : stale) renew(eye, card(eye, id));
        return stale.size();
    }

    /// The card, of a record that the present reader has read.
    public RecordCard current(Viewer viewer, RecordCard card) {
        if (card.reader().equals(READER)) return card;
        var eye = Viewer.machine(viewer.bureau());
        renew(eye, card(eye, card.id()));
        return card(viewer, card.id());
    }

    private void renew(Viewer eye, RecordCard card) {
        if (!card.reader().equals(READER)) again(eye, card);
    }

    private void again(Viewer eye, RecordCard card) {
        var overlay = overlay(eye, card);
        note(eye, overlay.dossier(), overlay.doubts().size(), card.confirmed());
    }

    private Overlay overlay(Viewer eye, RecordCard card) {
        var transcript = originals.transcript(eye, card.original()).orElseThrow();
        return Overlay.apply(Dossier.read(transcript, roster(eye)), reviews.of(eye, card.id()));
    }

    private Labels labels(Viewer eye, String id, Dossier dossier) {
        var day = dossier.record().header().day();
        var roster = organisation.roster(eye, day == null ? Beijing.today() : day);
        return new Labels(dossier, roster.people().isEmpty() ? roster(eye) : roster, records.labellings(eye, id));
    }

    private Roster roster(Viewer eye) {
        return organisation.roster(eye, Beijing.today());
    }

    private RecordCard card(Viewer viewer, String id) {
        return records.find(viewer, id).orElseThrow(() -> new Refusal("record.absent", "没有这份记录：" + id));
    }

    private void keep(
            Viewer viewer, Dossier dossier, Labels labels, int unsettled, RecordCard.@Nullable Trace confirmed) {
        var record = dossier.record();
        var header = record.header();
        var source = record.transcript();
        var time = header.time() == null ? null : header.time().value();
        var card = new RecordCard(
                RecordCard.idOf(source.sha256()),
                source.sha256(),
                source.name(),
                record.kind(),
                plain(header.name()),
                plain(header.number()),
                time,
                header.day(),
                plain(header.place()),
                plain(header.host()),
                counts(dossier, unsettled),
                READER,
                new RecordCard.Trace(viewer.name(), Instant.now()),
                confirmed);
        records.keep(viewer, card, labels.mark(), labels.cards());
        var standing = confirmed == null ? Standing.STATED : Standing.CONFIRMED;
        directives.keep(viewer, card.id(), standing, dossier.directives(), labels::of);
        registrations.follow(viewer, card.id(), labels::of);
    }

    private static Counts counts(Dossier dossier, int unsettled) {
        var record = dossier.record();
        return new Counts(
                record.header().present().size(),
                record.items().size(),
                record.items().stream().mapToInt(i -> i.statements().size()).sum(),
                dossier.directives().size(),
                record.inferred().size(),
                unsettled,
                record.unread().size());
    }

    private static @Nullable String plain(@Nullable Quotation words) {
        return words == null ? null : words.plain();
    }
}
