package luoshi.kernel.phrase;

import org.jspecify.annotations.Nullable;

/// 词踪: where in one text a match of each wording may begin and where the words of each lexicon stand, found in one walk
/// when the first is asked for.
final class Sightings {

    private final Vocabulary vocabulary;
    private final int length;
    /// A row of bits for each wording that was seen.
    private final long @Nullable [][] rows;
    /// For each lexicon that was seen and each place the length of the longest word that begins there.
    private final byte @Nullable [][] begun;
    /// The same for words that end there.
    private final byte @Nullable [][] ended;

    Sightings(String text) {
        vocabulary = Vocabulary.latest();
        length = text.length();
        rows = new long[vocabulary.size()][];
        begun = new byte[vocabulary.lexicons()][];
        ended = new byte[vocabulary.lexicons()][];
        if (vocabulary.size() > 0) vocabulary.look(text, this);
    }

    /// A match of a wording may begin at these places.
    void note(int wording, int first, int last) {
        if (last < 0) return;
        var row = rows[wording];
        if (row == null) rows[wording] = row = new long[(length >> 6) + 1];
        int from = Math.max(0, first), to = last >> 6;
        long bits = -1L << from;
        for (int at = from >> 6; at < to; at++, bits = -1L) row[at] |= bits;
        row[to] |= bits & -1L >>> ~last;
    }

    /// A word of a lexicon stands here.
    void noteWord(int lexicon, int from, int to) {
        var begins = begun[lexicon];
        if (begins == null) begun[lexicon] = begins = new byte[length + 1];
        begins[from] = (byte) (to - from); // words that begin here are met the shorter first
        var ends = ended[lexicon];
        if (ends == null) ended[lexicon] = ends = new byte[length + 1];
        if (ends[to] == 0) ends[to] = (byte) (to - from); // words that end here are met the longer first
    }

    /// Whether a wording was looked for.
    boolean know(int wording) {
        return vocabulary.knows(wording);
    }

    /// Whether the words of a lexicon were looked for.
    boolean knowWords(int lexicon) {
        return lexicon < begun.length;
    }

    /// Length of the longest word of a lexicon that begins at a place, 0 for none.
    int beginning(int lexicon, int at) {
        var begins = begun[lexicon];
        return begins == null ? 0 : begins[at];
    }

    /// Length of the longest word of a lexicon that ends at a place, 0 for none.
    int ending(int lexicon, int at) {
        var ends = ended[lexicon];
        return ends == null ? 0 : ends[at];
    }

    /// The first place in a stretch where a match of a wording may begin; the end of the stretch where none may.
    int next(int wording, int from, int to) {
        var row = rows[wording];
        if (row == null || from >= to) return to;
        int seen = seen(row, from, to);
        return vocabulary.tellsWhere(wording) || seen == to ? seen : from;
    }

    private static int seen(long[] row, int from, int to) {
        int at = from >> 6, last = to - 1 >> 6;
        long seen = row[at] & -1L << from;
        while (seen == 0) {
            if (++at > last) return to;
            seen = row[at];
        }
        return Math.min(to, (at << 6) + Long.numberOfTrailingZeros(seen));
    }
}
