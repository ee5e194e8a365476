package luoshi.kernel.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 文字底稿: the text taken out of an original, with a map back to its pages. For plain text it is the decoded file
/// exactly as stored. Offsets are code points.
///
/// @param sha256 hash of the original's bytes, lower-case hex
/// @param charset name of the charset for plain text and html; null where the format fixes it
/// @param pages where each page of the original begins and ends in `text`; one page where the format has none
/// @param parts what lies outside the running text and was taken out after it (table, header, footnote)
public record Transcript(
        String name,
        String sha256,
        String mediaType,
        @Nullable String charset,
        String text,
        List<Page> pages,
        List<Part> parts) {

    /// A page by its number from 1.
    public record Page(int page, int start, int end) {}

    /// A named part, such as `正文` or `脚注`.
    public record Part(String part, int start, int end) {}

    public int chars() {
        return text.codePointCount(0, text.length());
    }
}
