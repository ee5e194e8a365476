package luoshi.kernel.evidence;

import luoshi.kernel.evidence.reading.Extraction;

/// 底稿的门: from an original to its text. Pure: nothing is kept, nothing is written.
///
/// What cannot be read is a [luoshi.kernel.access.Refusal] whose code begins with `evidence.`: empty, too-large,
/// wrong-type, encrypted, broken, no-text-layer, bomb, charset.
public final class Transcripts {

    private static final String PASTED = "粘贴的文字";

    private Transcripts() {}

    public static Transcript of(Original original) {
        return of(original, Limits.usual());
    }

    public static Transcript of(Original original, Limits limits) {
        return Extraction.of(original, limits);
    }

    /// Text that came without a file. Never taken for anything but text, whatever it begins with.
    public static Transcript pasted(String text) {
        return Extraction.pasted(PASTED, text, Limits.usual());
    }
}
