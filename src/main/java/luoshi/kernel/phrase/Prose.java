package luoshi.kernel.phrase;

import java.util.Arrays;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;

/// 读文: the text as a reader's eye takes it. Characters are folded to one form (full-width digits, half-width stops,
/// traditional characters), layout blanks are taken out, words cut by a page end are joined; every character knows its
/// place
/// in the transcript. One character stands for one code point. Paragraphs end in a line feed.
public final class Prose implements CharSequence {

    private final String original;
    private final boolean plain;
    private final String folded;
    private final int[] places;
    private final byte[] gaps;

    Prose(String original, String folded, int[] places, byte[] gaps) {
        this.original = original;
        this.plain = original.length() == original.codePointCount(0, original.length());
        this.folded = folded;
        this.places = places;
        this.gaps = gaps;
    }

    /// The text character by character, nothing healed or taken out.
    public static Prose of(String text) {
        int[] points = text.codePoints().toArray();
        var folded = new StringBuilder(points.length);
        int[] places = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            folded.append(Character.isBmpCodePoint(points[i]) ? (char) points[i] : '\uE000');
            places[i] = i;
        }
        return new Prose(text, folded.toString(), places, new byte[points.length]);
    }

    /// The folded text as a string, for searching.
    public String text() {
        return folded;
    }

    /// How many blanks stood before this character on its line, at most 127; layout blanks carry meaning in name lists
    /// only.
    public int gapBefore(int index) {
        return gaps[index];
    }

    /// Where a stretch of this prose stands in the transcript. The stretch must not be empty.
    public Place place(int from, int to) {
        return new Place(places[from], places[to - 1] + 1);
    }

    /// The words of the transcript under a stretch of this prose.
    public Quotation quote(int from, int to) {
        var place = place(from, to);
        int start = plain ? place.start() : original.offsetByCodePoints(0, place.start());
        int end = plain ? place.end() : original.offsetByCodePoints(start, place.length());
        return new Quotation(original.substring(start, end), place.start(), place.end());
    }

    /// The first index whose character stands at or after a place of the transcript.
    public int indexOf(int place) {
        int found = Arrays.binarySearch(places, 0, folded.length(), place);
        return found >= 0 ? found : -found - 1;
    }

    @Override
    public int length() {
        return folded.length();
    }

    @Override
    public char charAt(int index) {
        return folded.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return folded.substring(start, end);
    }

    @Override
    public String toString() {
        return folded;
    }
}
