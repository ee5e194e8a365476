package luoshi.surface.proof;

import java.io.ByteArrayOutputStream;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Source;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Records;
import luoshi.surface.dossier.Contract;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.ImportRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 出处: what the record says around the words that a case goes back to, as far as a viewer may see it.
@Component
class Sayings {

    private static final int AROUND = 160;

    private final Records records;
    private final ImportRecord importer;

    Sayings(Records records, ImportRecord importer) {
        this.records = records;
        this.importer = importer;
    }

    /// SHA-256 of the paper a source lies in; null where there is none.
    @Nullable
    String original(Viewer viewer, Source source) {
        return switch (source.kind()) {
            case MEETING ->
                records.find(viewer, source.id()).map(RecordCard::original).orElse(null);
            case PAPER, INSTRUCTION -> source.id().isEmpty() ? null : source.id();
            case PART -> null;
        };
    }

    /// The record in the form that other systems hold on to, cut to the viewer's sight; null where it is not seen.
    byte @Nullable [] record(Viewer viewer, Source source) {
        var dossier = dossier(viewer, source);
        if (dossier == null) return null;
        var bytes = new ByteArrayOutputStream();
        Contract.write(dossier, bytes);
        return bytes.toByteArray();
    }

    Leaf.@Nullable Said of(Viewer viewer, Source source) {
        var dossier = dossier(viewer, source);
        var words = source.words();
        if (dossier == null || words == null) return null;
        var resolution = dossier.decided().resolutions().stream()
                .filter(r -> r.item().equals(source.item()))
                .findFirst()
                .orElse(null);
        var item = dossier.record().items().stream()
                .filter(i -> i.n().equals(source.item()))
                .findFirst()
                .orElse(null);
        var text = dossier.record().transcript().text();
        var place = item == null ? new Place(0, text.codePointCount(0, text.length())) : item.place();
        int from = Math.max(place.start(), words.start() - AROUND);
        int to = Math.min(place.end(), words.end() + AROUND);
        return new Leaf.Said(
                source.name(),
                source.day(),
                source.item(),
                item == null ? "" : item.title().plain(),
                resolution == null ? "" : resolution.outcome().term(),
                resolution == null ? "" : plain(resolution.words()),
                from < words.start() ? slice(text, from, words.start()) : "",
                words.text(),
                words.end() < to ? slice(text, words.end(), to) : "",
                "第 " + (words.start() + 1) + " 至 " + words.end() + " 字");
    }

    private @Nullable Dossier dossier(Viewer viewer, Source source) {
        if (source.kind() != Source.Kind.MEETING
                || records.sight(viewer, source.id()).isEmpty()) return null;
        return importer.read(viewer, source.id());
    }

    private static String plain(@Nullable Quotation words) {
        return words == null ? "" : words.plain();
    }

    private static String slice(String text, int from, int to) {
        int all = text.codePointCount(0, text.length());
        return text.substring(
                text.offsetByCodePoints(0, Math.min(from, all)), text.offsetByCodePoints(0, Math.min(to, all)));
    }
}
