package luoshi.kernel.evidence.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Transcript;
import org.jspecify.annotations.Nullable;

/// 草稿: the text as it comes out of a file, with the places of its pages and parts in code points.
///
/// What separates one piece from the next is held back until the next piece comes, because the end of a cell takes back
/// the line end of the paragraph in it.
final class Draft {

    private static final String BODY = "正文";

    private final Reading reading;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> pageStarts = new ArrayList<>(List.of(0));
    private final List<Transcript.Part> parts = new ArrayList<>();
    private String separator = "";
    private int points;
    private boolean pageHasText;

    Draft(Reading reading) {
        this.reading = reading;
    }

    void add(String piece) {
        if (piece.isEmpty()) return;
        flush();
        put(clean(piece));
        pageHasText |= !piece.isBlank();
    }

    void endLine() {
        flush();
        separator = "\n";
    }

    void endCell() {
        if (separator.equals("\t")) flush();
        separator = "\t";
    }

    void endRow() {
        separator = "\n";
    }

    /// Closes a line that has something in it; an empty one stays open.
    void endOpenLine() {
        if (lineIsOpen()) endLine();
    }

    boolean lineIsOpen() {
        return separator.isEmpty() && !text.isEmpty() && text.charAt(text.length() - 1) != '\n' && !atPageStart();
    }

    private boolean atPageStart() {
        return text.charAt(text.length() - 1) == '\f';
    }

    /// A page end that the document states: a form feed in the text.
    void pageBreak() {
        flush();
        put("\f");
        turn();
    }

    /// A page end that the program which last printed the document noted: a page begins here, the text stays as it is.
    void pageMark() {
        if (!pageHasText) return;
        flush();
        turn();
    }

    private void turn() {
        pageStarts.add(points);
        reading.page(pageStarts.size());
        pageHasText = false;
    }

    void part(String name, Draft other) {
        other.flush();
        if (other.text.toString().isBlank()) return;
        flush();
        if (parts.isEmpty()) parts.add(new Transcript.Part(BODY, 0, points));
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') put("\n");
        int start = points;
        put(other.text.toString());
        parts.add(new Transcript.Part(name, start, points));
    }

    /// Something to know about this place, such as a page without text.
    void note(String name) {
        flush();
        parts.add(new Transcript.Part(name, points, points));
    }

    private void flush() {
        var held = separator;
        separator = "";
        put(held);
    }

    private void put(String piece) {
        int count = piece.codePointCount(0, piece.length());
        reading.chars(count, !piece.isBlank());
        points += count;
        text.append(piece);
    }

    boolean isBlank() {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF');
    }

    Transcript finish(String mediaType, @Nullable String charset) {
        flush();
        if (isBlank()) throw reading.refuse("empty", "文件里没有文字", "请核对是否选错了文件");
        var original = reading.original();
        return new Transcript(
                original.name(), original.sha256(), mediaType, charset, text.toString(), pages(), List.copyOf(parts));
    }

    private List<Transcript.Page> pages() {
        var pages = new ArrayList<Transcript.Page>();
        for (int i = 0; i < pageStarts.size(); i++) {
            int start = pageStarts.get(i);
            int end = i + 1 < pageStarts.size() ? pageStarts.get(i + 1) : points;
            if (end > start || pages.isEmpty()) pages.add(new Transcript.Page(i + 1, start, end));
        }
        return List.copyOf(pages);
    }

    /// Control characters mean nothing in a text that was taken out, and half a character cannot be kept.
    private static String clean(String piece) {
        boolean fine = piece.chars().noneMatch(c -> isNoise((char) c) || Character.isSurrogate((char) c));
        if (fine) return piece;
        var kept = new StringBuilder(piece.length());
        piece.codePoints()
                .filter(c -> c > 0xFFFF || !isNoise((char) c))
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isNoise(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F || c == 0xFFFE || c == 0xFFFF;
    }
}
