package luoshi.kernel.evidence;

import org.jspecify.annotations.Nullable;

/// 字位: from code points, in which places are counted, to the characters of a Java string, in constant time.
public final class Offsets {

    private final String text;
    private final int @Nullable [] starts;
    private final int length;

    public Offsets(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.starts = length == text.length() ? null : starts(text, length);
    }

    private static int[] starts(String text, int length) {
        int[] starts = new int[length + 1];
        for (int i = 0, at = 0; i < length; i++) {
            starts[i] = at;
            at += Character.charCount(text.codePointAt(at));
        }
        starts[length] = text.length();
        return starts;
    }

    /// Length of the text in code points.
    public int length() {
        return length;
    }

    public boolean holds(Place place) {
        return place.end() <= length;
    }

    public String slice(int start, int end) {
        return starts == null ? text.substring(start, end) : text.substring(starts[start], starts[end]);
    }

    public Quotation quote(Place place) {
        return new Quotation(slice(place.start(), place.end()), place.start(), place.end());
    }

    /// Where these words stand within a stretch, at the first place; null when they do not.
    public @Nullable Quotation find(String words, Place within) {
        int at = slice(within.start(), within.end()).indexOf(words);
        if (at < 0 || words.isEmpty()) return null;
        int start = within.start() + slice(within.start(), within.end()).codePointCount(0, at);
        return quote(new Place(start, start + words.codePointCount(0, words.length())));
    }

    /// Where these words stand nearest to a place; null when the text does not have them.
    public @Nullable Place nearest(String words, int from) {
        if (words.isEmpty()) return null;
        Place best = null;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int start = starts == null ? at : text.codePointCount(0, at);
            if (best == null || Math.abs(start - from) < Math.abs(best.start() - from))
                best = new Place(start, start + words.codePointCount(0, words.length()));
        }
        return best;
    }
}
