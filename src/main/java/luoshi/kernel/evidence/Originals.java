package luoshi.kernel.evidence;

import java.util.Optional;
import luoshi.kernel.access.Viewer;

/// 原件库: the originals a body keeps, each once, known by its hash.
public interface Originals {

    /// Keeps an original and the text taken out of it. Says false, and changes nothing, where it was kept before.
    boolean keep(Viewer viewer, Original original, Transcript transcript);

    boolean has(Viewer viewer, String sha256);

    /// The bytes as they came.
    Optional<Original> original(Viewer viewer, String sha256);

    Optional<Transcript> transcript(Viewer viewer, String sha256);
}
