package luoshi.kernel.phrase;

/// 词踪: where in one text a match of each wording may begin, found in one walk when the first wording is asked for.
final class Sightings {

    private final Vocabulary vocabulary;
    private final int stride;
    private final long[] bits;

    Sightings(String text) {
        vocabulary = Vocabulary.latest();
        stride = (text.length() >> 6) + 1;
        bits = new long[vocabulary.size() * stride];
        vocabulary.look(text, bits, stride);
    }

    /// Whether a wording was looked for.
    boolean know(int wording) {
        return vocabulary.knows(wording);
    }

    /// The first place in a stretch where a match of a wording may begin; the end of the stretch where none may.
    int next(int wording, int from, int to) {
        if (vocabulary.tellsWhere(wording)) return seen(wording, from, to);
        return seen(wording, from, to) < to ? from : to;
    }

    private int seen(int wording, int from, int to) {
        if (from >= to) return to;
        int row = wording * stride, at = from >> 6, last = to - 1 >> 6;
        long seen = bits[row + at] & -1L << from;
        while (seen == 0) {
            if (++at > last) return to;
            seen = bits[row + at];
        }
        return Math.min(to, (at << 6) + Long.numberOfTrailingZeros(seen));
    }
}
