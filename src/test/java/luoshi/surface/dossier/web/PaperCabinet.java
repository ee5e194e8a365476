package luoshi.surface.dossier.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.meeting.record.RecordKind;
import luoshi.meeting.record.Review;
import luoshi.surface.dossier.Overlay;
import luoshi.surface.dossier.Samples;
import org.jspecify.annotations.Nullable;

/// A cabinet that keeps everything in memory.
final class PaperCabinet implements Cabinet {

    private final Map<String, Folder> folders = new LinkedHashMap<>();
    private final Map<String, Original> originals = new LinkedHashMap<>();
    private final Map<String, List<Review>> reviews = new LinkedHashMap<>();
    private final Map<String, Overlay> noted = new LinkedHashMap<>();
    private Roster roster = Samples.ROSTER;

    @Override
    public synchronized Filing file(Viewer viewer, Original original) {
        if (original.name().endsWith(".exe")) throw new Refusal("evidence.type", "不认识这种文件：" + original.name() + "。");
        var id = original.sha256().substring(0, 16);
        if (folders.containsKey(id)) return new Filing(id, false);
        originals.put(id, original);
        reviews.put(id, new ArrayList<>());
        folders.put(
                id,
                new Folder(
                        id,
                        original.sha256(),
                        original.name(),
                        null,
                        null,
                        RecordKind.UNKNOWN,
                        0,
                        0,
                        0,
                        false,
                        Instant.now(),
                        viewer.name()));
        return new Filing(id, true);
    }

    @Override
    public synchronized Slice<Folder> list(Viewer viewer, Search search, @Nullable String after, int size) {
        var found = folders.values().stream()
                .filter(f -> (f.name() + f.file()).contains(search.words()))
                .filter(f -> search.state().isEmpty()
                        || f.complete() == search.state().equals("done"))
                .toList();
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(found.size(), from + size);
        return new Slice<>(found.subList(from, to), to < found.size() ? String.valueOf(to) : null);
    }

    @Override
    public synchronized @Nullable Folder find(Viewer viewer, String id) {
        return folders.get(id);
    }

    @Override
    public Transcript transcript(Viewer viewer, Folder folder) {
        return Transcripts.of(original(viewer, folder));
    }

    @Override
    public synchronized Original original(Viewer viewer, Folder folder) {
        return originals.get(folder.id());
    }

    @Override
    public synchronized List<Review> reviews(Viewer viewer, String id) {
        return List.copyOf(reviews.get(id));
    }

    @Override
    public synchronized Review add(Viewer viewer, String id, Review r) {
        var rows = reviews.get(id);
        var row = new Review(
                rows.size() + 1,
                r.act(),
                r.kind(),
                r.place(),
                r.newKind(),
                r.newPlace(),
                r.value(),
                r.reason(),
                viewer.person(),
                viewer.name(),
                Instant.now());
        rows.add(row);
        return row;
    }

    @Override
    public synchronized void note(Viewer viewer, String id, Overlay overlay) {
        noted.put(id, overlay);
        var f = folders.get(id);
        var h = overlay.dossier().record().header();
        folders.put(
                id,
                new Folder(
                        id,
                        f.sha256(),
                        f.file(),
                        h.name() == null ? null : h.name().plain(),
                        h.time() == null ? null : h.time().value(),
                        overlay.dossier().record().kind(),
                        overlay.dossier().record().items().size(),
                        overlay.dossier().directives().size(),
                        overlay.doubts().size(),
                        overlay.complete() != null,
                        f.filedAt(),
                        f.filedBy()));
    }

    @Override
    public synchronized Slice<Entry> ledger(Viewer viewer, Sift sift, @Nullable String after, int size) {
        var rows = new ArrayList<Entry>();
        noted.forEach((id, overlay) -> {
            var f = folders.get(id);
            for (var d : overlay.dossier().directives())
                if ((sift.record().isEmpty() || sift.record().equals(id))
                        && (sift.force().isEmpty()
                                || sift.force().equals(d.force().name()))
                        && d.words().plain().contains(sift.words()))
                    rows.add(new Entry(id, f.name() == null ? f.file() : f.name(), f.heldAt(), d));
        });
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(rows.size(), from + size);
        return new Slice<>(rows.subList(from, to), to < rows.size() ? String.valueOf(to) : null);
    }

    @Override
    public synchronized Roster roster(Viewer viewer) {
        return roster;
    }

    @Override
    public synchronized void alias(Viewer viewer, String unit, String alias) {
        var units = roster.units().stream()
                .map(u -> {
                    if (!u.code().equals(unit)) return u;
                    var aliases = new ArrayList<>(u.aliases());
                    aliases.add(alias);
                    return new Unit(u.code(), u.parent(), u.name(), u.kind(), List.copyOf(aliases));
                })
                .toList();
        roster = new Roster(units, roster.people());
    }
}
