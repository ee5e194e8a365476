package luoshi.kernel.casework;

import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Photograph;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.evidence.Transcripts;
import org.jspecify.annotations.Nullable;

/// 收佐证: a file that was handed in as proof, known by its content and never by its name.
///
/// @param transcript its text, empty for a picture and for a scan
record Proofs(
        Acts.Proof proof, Transcript transcript, @Nullable Photograph photograph) {

    private static final int LARGEST = 50_000_000;

    static Proofs of(Acts.Proof proof) {
        var file = proof.file();
        if (file.bytes().length == 0) throw Course.refusal("file", file.name() + "：文件是空的。");
        if (file.bytes().length > LARGEST) throw Course.refusal("file", file.name() + "：文件超过 50 MB。");
        var photograph = Photograph.of(file.bytes()).orElse(null);
        if (photograph != null) return new Proofs(proof, blank(file, photograph.mediaType()), photograph);
        if (proof.kind() == Goal.Proof.PHOTO)
            throw Course.refusal("photo", file.name() + "：不是能打开的照片（jpg、png、bmp、gif、tiff）。");
        try {
            return new Proofs(proof, Transcripts.of(file), null);
        } catch (Refusal unread) {
            var type = type(file.bytes());
            if (type == null) throw unread;
            return new Proofs(proof, blank(file, type), null);
        }
    }

    Exhibit exhibit(List<String> noticed) {
        var file = proof.file();
        return new Exhibit(
                transcript.sha256(),
                file.name(),
                transcript.mediaType(),
                file.bytes().length,
                proof.kind(),
                photograph == null ? null : photograph.takenAt(),
                photograph == null ? null : photograph.latitude(),
                photograph == null ? null : photograph.longitude(),
                photograph == null ? null : photograph.likeness(),
                String.join("；", noticed));
    }

    private static Transcript blank(Original file, String type) {
        return new Transcript(file.name(), file.sha256(), type, null, "", List.of(), List.of());
    }

    /// What is kept though no text can be taken out of it: scans and spreadsheets.
    private static @Nullable String type(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")) return "application/pdf";
        if (head.startsWith("PK\u0003\u0004") && holds(bytes, "xl/workbook"))
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        return null;
    }

    private static boolean holds(byte[] bytes, String name) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
    }
}
