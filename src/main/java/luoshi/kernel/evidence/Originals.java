package luoshi.kernel.evidence;

import java.util.Optional;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Viewer;

/// 原件库: the originals a body keeps, each once, known by its hash. A viewer is given those within reach.
public interface Originals {

    /// Refuses, with [StateSecret], a paper that bears the marks of a state secret and was not judged to be a false
    /// alarm. [#keep] asks the same; whoever asks before reading on saves the work.
    void refuseSecret(Viewer viewer, Transcript transcript);

    /// Judges the marks of a paper, known by its hash, to be a false alarm; needs
    /// [luoshi.kernel.access.Right#FALSE_ALARM].
    void falseAlarm(Viewer viewer, String sha256, String reason);

    /// Keeps an original and the text taken out of it. Says false, and changes nothing, where it was kept before.
    boolean keep(Viewer viewer, Original original, Transcript transcript, Label label);

    /// Says anew who may see an original.
    void label(Viewer viewer, String sha256, Label label);

    boolean has(Viewer viewer, String sha256);

    /// The bytes as they came.
    Optional<Original> original(Viewer viewer, String sha256);

    Optional<Transcript> transcript(Viewer viewer, String sha256);
}
