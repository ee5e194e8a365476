package luoshi.kernel.phrase;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// 二字串: a text as it is searched: folded, without blanks, and cut into its characters and all their overlapping pairs.
/// Half and full width, simplified and traditional, capitals and small letters are one; a line end parts nothing.
///
/// @param folded the folded text; parts that must not run into each other stand on lines of their own
public record Bigrams(String folded) {

    /// What every insert of a searched row writes, in this order.
    public static final String COLUMNS = "folded, vector";

    /// The same as parameters; see [#parameters].
    public static final String VALUES = ":folded, cast(:vector as tsvector)";

    /// Stands in the vector of a text with more pairs than a vector holds: such a row is always compared by its text.
    static final String MORE = "\uE002";

    /// PostgreSQL holds less than a megabyte of terms in one vector.
    private static final int ROOM = 900_000;

    public static Bigrams of(String... parts) {
        var folded = new StringBuilder();
        for (var part : parts) {
            if (!folded.isEmpty()) folded.append('\n');
            part.codePoints().filter(c -> !isBlank(c)).map(Bigrams::fold).forEach(folded::appendCodePoint);
        }
        return new Bigrams(folded.toString());
    }

    public Map<String, Object> parameters() {
        return Map.of("folded", folded, "vector", vector());
    }

    /// The terms as PostgreSQL reads a `tsvector`, without positions: a vector would keep only the first 16,383.
    String vector() {
        var terms = new LinkedHashSet<String>();
        for (var line : folded.split("\n")) terms(line, 1, terms);
        int room = ROOM;
        for (var term : terms) room -= term.length() + term.getBytes(StandardCharsets.UTF_8).length;
        if (room < 0) return quoted(MORE);
        return terms.stream().map(Bigrams::quoted).collect(Collectors.joining(" "));
    }

    /// The pairs of a line and, where `least` is 1, its characters.
    static void terms(String line, int least, Set<String> terms) {
        int before = -1;
        for (int at = 0; at < line.length(); ) {
            int next = at + Character.charCount(line.codePointAt(at));
            if (least == 1) terms.add(line.substring(at, next));
            if (before >= 0) terms.add(line.substring(before, next));
            before = at;
            at = next;
        }
    }

    static String quoted(String term) {
        return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    static int fold(int c) {
        if (!Character.isBmpCodePoint(c)) return Character.toLowerCase(c);
        int folded = Fold.fold(c);
        if (folded >= '！' && folded <= '～') folded -= '！' - '!';
        return Character.toLowerCase(folded);
    }

    /// What layout puts between characters; also what no text can hold.
    static boolean isBlank(int c) {
        return Fold.isBlank(c)
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF;
    }
}
