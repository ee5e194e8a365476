package luoshi.surface.dossier.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.Overlay;

/// 读出来的案卷: reads a kept record and lays its reviews over it. Fresh readings are remembered for a while, since a
/// reviewer's every stroke asks for the same one; they depend on nothing but the original and the roster.
public final class Readings {

    private static final int REMEMBERED = 24;

    private record Key(String sha256, Roster roster) {}

    private final Cabinet cabinet;
    private final BiFunction<Transcript, Roster, Dossier> reader;
    private final Map<Key, Dossier> fresh = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Dossier> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Readings(Cabinet cabinet, BiFunction<Transcript, Roster, Dossier> reader) {
        this.cabinet = cabinet;
        this.reader = reader;
    }

    RecordPage open(Viewer viewer, String id) {
        var folder = cabinet.find(viewer, id);
        if (folder == null) throw new Refusal("dossier.absent", "没有这份记录，或者它不在您的单位名下。");
        var roster = cabinet.roster(viewer);
        var reviews = cabinet.reviews(viewer, id);
        var overlay = Overlay.apply(read(viewer, folder, roster), reviews);
        return new RecordPage(folder, overlay, reviews, roster);
    }

    private Dossier read(Viewer viewer, Cabinet.Folder folder, Roster roster) {
        var key = new Key(folder.sha256(), roster);
        synchronized (fresh) {
            var known = fresh.get(key);
            if (known != null) return known;
        }
        var dossier = reader.apply(cabinet.transcript(viewer, folder), roster);
        synchronized (fresh) {
            fresh.put(key, dossier);
        }
        return dossier;
    }
}
