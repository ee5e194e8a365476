package luoshi.kernel.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// 底稿: takes the text out of an original. Stand-in for plain UTF-8 text until the reading room of evidence is merged.
public final class Transcripts {

    private Transcripts() {}

    public static Transcript of(Original original) {
        var text = new String(original.bytes(), StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF")) text = text.substring(1);
        int chars = text.codePointCount(0, text.length());
        return new Transcript(
                original.name(),
                original.sha256(),
                "text/plain",
                "UTF-8",
                text,
                List.of(new Transcript.Page(1, 0, chars)),
                List.of());
    }
}
