package luoshi.kernel.phrase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// 词踪: where in one text a match of each wording may begin and where the words of each lexicon stand, found in one walk
/// when the first is asked for.
final class Sightings {

    private final Vocabulary vocabulary;
    private final int length;
    /// A row of bits for each wording that was seen.
    private final long @Nullable [][] rows;
    /// A row of bits for each family that was asked about: where any of its wordings was seen.
    private long @Nullable [][] families = {};
    /// For each lexicon that was seen and each place the length of the longest word that begins there.
    private final byte @Nullable [][] begun;
    /// The same places as bits.
    private final long @Nullable [][] starts;
    /// The same for words that end there.
    private final byte @Nullable [][] ended;

    Sightings(String text) {
        vocabulary = Vocabulary.latest();
        length = text.length();
        rows = new long[vocabulary.size()][];
        begun = new byte[vocabulary.lexicons()][];
        starts = new long[vocabulary.lexicons()][];
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
        var places = starts[lexicon];
        if (begins == null || places == null) {
            begun[lexicon] = begins = new byte[length + 1];
            starts[lexicon] = places = new long[(length >> 6) + 1];
        }
        places[from >> 6] |= 1L << from;
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

    /// The first place in a stretch where a word of a lexicon begins, wherever it ends; the end of the stretch for
    /// none.
    int nextWord(int lexicon, int from, int to) {
        var places = starts[lexicon];
        return places == null || from >= to ? to : seen(places, from, to);
    }

    /// Length of the longest word of a lexicon that ends at a place, 0 for none.
    int ending(int lexicon, int at) {
        var ends = ended[lexicon];
        return ends == null ? 0 : ends[at];
    }

    /// Whether a match of a wording may stand in a stretch.
    boolean mayStandIn(int wording, int from, int to) {
        if (!vocabulary.knows(wording)) return true;
        var row = rows[wording];
        return row != null && from < to && seen(row, from, to) < to;
    }

    /// Whether a match of a wording of a family may stand in a stretch.
    boolean mayStandIn(Family family, int from, int to) {
        int number = family.number();
        if (number >= families.length) families = Arrays.copyOf(families, Vocabulary.families());
        var row = families[number];
        if (row == null) families[number] = row = row(family);
        return from < to && seen(row, from, to) < to;
    }

    private long[] row(Family family) {
        var row = new long[(length >> 6) + 1];
        for (int wording : family.members()) {
            var seen = vocabulary.knows(wording) ? rows[wording] : null;
            if (!vocabulary.knows(wording)) Arrays.fill(row, -1L);
            if (seen != null) for (int i = 0; i < row.length; i++) row[i] |= seen[i];
        }
        return row;
    }

    /// Whether a match of a wording may begin a stretch.
    boolean mayBegin(int wording, int from, int to) {
        if (from >= to || !vocabulary.knows(wording)) return true;
        var row = rows[wording];
        if (row == null) return false;
        return vocabulary.tellsWhere(wording) ? (row[from >> 6] >>> from & 1) != 0 : seen(row, from, to) < to;
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
