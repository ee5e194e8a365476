package luoshi.kernel.phrase;

import org.jspecify.annotations.Nullable;

/// 词踪: where in one text a match of each wording may begin and where the words of each lexicon stand, found in one walk
/// when the first is asked for.
final class Sightings {

    private final Vocabulary vocabulary;
    /// For every 64 places of the text a bit for each place and each wording and family: what is asked about one clause
    /// stands together.
    private final long[] seen;
    /// How many wordings and families there are.
    private final int columns;
    /// Those that were seen anywhere.
    private final boolean[] anywhere;
    /// For every 64 places a bit for each place and each lexicon: where one of its words begins.
    private final long[] starts;
    /// The same for where one ends.
    private final long[] ends;
    /// For each lexicon that was seen and each place the length of the longest word that begins there.
    private final byte @Nullable [][] begun;
    /// The same for words that end there.
    private final byte @Nullable [][] ended;

    private final int length;

    Sightings(String text) {
        vocabulary = Vocabulary.latest();
        length = text.length();
        columns = vocabulary.columns();
        int blocks = (length >> 6) + 1, lexicons = vocabulary.lexicons();
        seen = new long[blocks * columns];
        anywhere = new boolean[columns];
        starts = new long[blocks * lexicons];
        ends = new long[blocks * lexicons];
        begun = new byte[lexicons][];
        ended = new byte[lexicons][];
        if (columns > 0) vocabulary.look(text, this);
    }

    /// A match of a wording may begin at these places.
    void note(int column, int first, int last) {
        if (last < 0) return;
        anywhere[column] = true;
        int from = Math.max(0, first);
        long bits = -1L << from;
        int at = (from >> 6) * columns + column, to = (last >> 6) * columns + column;
        for (; at < to; at += columns, bits = -1L) seen[at] |= bits;
        seen[to] |= bits & -1L >>> ~last;
    }

    /// A word of a lexicon stands here.
    void noteWord(int lexicon, int from, int to) {
        var begins = begun[lexicon];
        if (begins == null) begun[lexicon] = begins = new byte[length + 1];
        var ending = ended[lexicon];
        if (ending == null) ended[lexicon] = ending = new byte[length + 1];
        starts[(from >> 6) * begun.length + lexicon] |= 1L << from;
        ends[(to >> 6) * begun.length + lexicon] |= 1L << to;
        begins[from] = (byte) (to - from); // words that begin here are met the shorter first
        if (ending[to] == 0) ending[to] = (byte) (to - from); // words that end here are met the longer first
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
        return length(starts, begun, lexicon, at);
    }

    /// Length of the longest word of a lexicon that ends at a place, 0 for none.
    int ending(int lexicon, int at) {
        return length(ends, ended, lexicon, at);
    }

    private static int length(long[] places, byte @Nullable [][] lengths, int lexicon, int at) {
        if ((places[(at >> 6) * lengths.length + lexicon] >>> at & 1) == 0) return 0;
        var of = lengths[lexicon];
        return of == null ? 0 : of[at];
    }

    /// The first place in a stretch where a word of a lexicon begins, wherever it ends; the end of the stretch for
    /// none.
    int nextWord(int lexicon, int from, int to) {
        return from >= to || begun[lexicon] == null ? to : first(starts, begun.length, lexicon, from, to);
    }

    /// The first place from `from` to `to` where a word of a lexicon ends; behind `to` for none.
    int nextEnd(int lexicon, int from, int to) {
        return from > to || ended[lexicon] == null ? to + 1 : first(ends, ended.length, lexicon, from, to + 1);
    }

    /// Whether a match of a wording may stand in a stretch.
    boolean mayStandIn(int wording, int from, int to) {
        return !vocabulary.knows(wording) || from < to && first(wording, from, to) < to;
    }

    /// Whether a match of a wording of a family may stand in a stretch.
    boolean mayStandIn(Family family, int from, int to) {
        int column = vocabulary.column(family);
        return column < 0 ? from < to : from < to && first(column, from, to) < to;
    }

    /// The first member of a family from the one at `index` on that may stand in a stretch; how many it has for none.
    int next(Family family, int from, int to, int index) {
        var members = family.members();
        boolean together = vocabulary.column(family) >= 0 && from >> 6 == to - 1 >> 6;
        int block = (from >> 6) * columns, i = index;
        long places = -1L << from & -1L >>> -to;
        if (together) while (i < members.length && (seen[block + members[i]] & places) == 0) i++;
        else while (i < members.length && !mayStandIn(members[i], from, to)) i++;
        return i;
    }

    /// Whether a match of a wording may begin a stretch.
    boolean mayBegin(int wording, int from, int to) {
        if (from >= to || !vocabulary.knows(wording)) return true;
        if (!anywhere[wording]) return false;
        return vocabulary.tellsWhere(wording)
                ? (seen[(from >> 6) * columns + wording] >>> from & 1) != 0
                : first(wording, from, to) < to;
    }

    /// The first place in a stretch where a match of a wording may begin; the end of the stretch where none may.
    int next(int wording, int from, int to) {
        if (from >= to) return to;
        int first = first(wording, from, to);
        return vocabulary.tellsWhere(wording) || first == to ? first : from;
    }

    private int first(int column, int from, int to) {
        return !anywhere[column] ? to : first(seen, columns, column, from, to);
    }

    private static int first(long[] bits, int columns, int column, int from, int to) {
        int block = from >> 6, last = to - 1 >> 6;
        long seen = bits[block * columns + column] & -1L << from;
        while (seen == 0) {
            if (++block > last) return to;
            seen = bits[block * columns + column];
        }
        return Math.min(to, (block << 6) + Long.numberOfTrailingZeros(seen));
    }
}
