package luoshi.surface.dossier;

import java.time.Instant;
import java.time.LocalDate;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.RecordCard.Counts;
import luoshi.meeting.record.Records;
import luoshi.meeting.record.Reviews;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 导入记录: keeps an original and what is read from it, all or nothing.
@Component
public class ImportRecord {

    /// Version of the reader, written beside every reading; raised whenever the reader reads more or otherwise.
    static final String READER = "4";

    private final Originals originals;
    private final Organisation organisation;
    private final Records records;
    private final Reviews reviews;
    private final Directives directives;
    private final TransactionOperations transaction;

    ImportRecord(
            Originals originals,
            Organisation organisation,
            Records records,
            Reviews reviews,
            Directives directives,
            TransactionOperations transaction) {
        this.originals = originals;
        this.organisation = organisation;
        this.records = records;
        this.reviews = reviews;
        this.directives = directives;
        this.transaction = transaction;
    }

    /// Brings an original in. The same bytes a second time give the record they gave before.
    public Imported take(Viewer viewer, Original original) {
        var known = records.find(viewer, RecordCard.idOf(original.sha256()));
        if (known.isPresent()) return new Imported(renewed(viewer, known.get()), true);
        var dossier = Dossier.read(Transcripts.of(original), roster(viewer));
        boolean fresh = Boolean.TRUE.equals(transaction.execute(_ -> {
            boolean kept = originals.keep(viewer, original, dossier.record().transcript());
            keep(viewer, dossier, Doubt.of(dossier).size(), null);
            return kept;
        }));
        return new Imported(card(viewer, dossier.record().transcript().sha256()), !fresh);
    }

    /// Notes what a record comes to after a review or a new reading, for the list and the ledger.
    ///
    /// @param unsettled how many things wait for a person
    /// @param confirmed who took the record as a whole for right; null while it is open
    public void note(Viewer viewer, Dossier dossier, int unsettled, RecordCard.@Nullable Trace confirmed) {
        transaction.executeWithoutResult(_ -> keep(viewer, dossier, unsettled, confirmed));
    }

    /// What is read of a kept record, with its reviews laid over it, without writing anything.
    public Dossier read(Viewer viewer, String id) {
        var card = records.find(viewer, id).orElseThrow(() -> new Refusal("record.unknown", "没有这份记录：" + id));
        return overlay(viewer, card).dossier();
    }

    /// What an older reader read is read anew; reviews and confirmation stay.
    private RecordCard renewed(Viewer viewer, RecordCard card) {
        if (card.reader().equals(READER)) return card;
        var overlay = overlay(viewer, card);
        note(viewer, overlay.dossier(), overlay.doubts().size(), card.confirmed());
        return card(viewer, card.original());
    }

    private Overlay overlay(Viewer viewer, RecordCard card) {
        var transcript = originals.transcript(viewer, card.original()).orElseThrow();
        return Overlay.apply(Dossier.read(transcript, roster(viewer)), reviews.of(viewer, card.id()));
    }

    private Roster roster(Viewer viewer) {
        return organisation.roster(viewer, LocalDate.now());
    }

    private RecordCard card(Viewer viewer, String sha256) {
        return records.find(viewer, RecordCard.idOf(sha256)).orElseThrow();
    }

    private void keep(Viewer viewer, Dossier dossier, int unsettled, RecordCard.@Nullable Trace confirmed) {
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
        records.keep(viewer, card);
        var standing = confirmed == null ? Standing.STATED : Standing.CONFIRMED;
        directives.keep(viewer, card.id(), standing, dossier.directives());
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
