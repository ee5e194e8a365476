package luoshi.surface.papers.web;

import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.press.Press.Format;
import luoshi.surface.papers.Draft;
import luoshi.surface.papers.IssuePaper;
import org.springframework.stereotype.Component;

/// 看样: pages of papers as pictures. A version never changes, so what was printed of it is remembered for a while.
@Component
class Proofs {

    private static final int REMEMBERED = 32;

    private record Key(String bureau, String id, int version, boolean issued) {}

    private final IssuePaper papers;
    private final Map<Key, byte[]> printed = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    Proofs(IssuePaper papers) {
        this.papers = papers;
    }

    /// The caller has found the draft within the viewer's reach.
    int pages(Viewer viewer, Draft draft, int version) {
        return PageImage.pages(pdf(viewer, draft, version));
    }

    byte[] picture(Viewer viewer, Draft draft, int version, int page) {
        return PageImage.png(pdf(viewer, draft, version), page);
    }

    private byte[] pdf(Viewer viewer, Draft draft, int version) {
        boolean issued = draft.issue() != null && version == 0;
        var key = new Key(viewer.bureau(), draft.id(), version == 0 ? draft.version() : version, issued);
        synchronized (printed) {
            var known = printed.get(key);
            if (known != null) return known;
        }
        var pdf = papers.file(viewer, draft.id(), issued ? 0 : key.version, Format.PDF)
                .bytes();
        synchronized (printed) {
            printed.put(key, pdf);
        }
        return pdf;
    }
}
