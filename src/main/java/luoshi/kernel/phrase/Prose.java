package luoshi.kernel.phrase;

import java.util.Arrays;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 读文: the text as a reader's eye takes it. Characters are folded to one form (full-width digits, half-width stops,
/// traditional characters), layout blanks are taken out, words cut by a page end are joined; every character knows its
/// place
/// in the transcript. One character stands for one code point. Paragraphs end in a line feed.
public final class Prose implements CharSequence {

    private final String original;
    private final int @Nullable [] units;
    private final String folded;
    private final int[] places;
    private final byte[] gaps;
    private @Nullable Sightings sightings;

    Prose(String original, String folded, int[] places, byte[] gaps) {
        this.original = original;
        this.units = unitsOf(original);
        this.folded = folded;
        this.places = places;
        this.gaps = gaps;
    }

    /// Starts a prose of a transcript's text.
    public static Builder of(String original) {
        return new Builder(original);
    }

    /// The folded text as a string, for searching.
    public String text() {
        return folded;
    }

    /// Where wordings were seen in it.
    Sightings sightings() {
        var seen = sightings;
        if (seen == null) sightings = seen = new Sightings(folded);
        return seen;
    }

    /// How many blanks stood before this character on its line, at most 127; layout blanks carry meaning in name lists
    /// only.
    public int gapBefore(int index) {
        return gaps[index];
    }

    /// Whether an empty line or a page end of the transcript was passed over before this character.
    public boolean brokenBefore(int index) {
        int lines = 0;
        for (int i = unit(places[index - 1]); i < unit(places[index]); i++)
            if (original.charAt(i) == '\n' || original.charAt(i) == '\f') lines++;
        return lines > 1;
    }

    /// Where a stretch of this prose stands in the transcript. The stretch must not be empty.
    public Place place(int from, int to) {
        return new Place(places[from], places[to - 1] + 1);
    }

    /// The words of the transcript under a stretch of this prose.
    public Quotation quote(int from, int to) {
        var place = place(from, to);
        return new Quotation(original.substring(unit(place.start()), unit(place.end())), place.start(), place.end());
    }

    /// The char offset in the original of a code point.
    private int unit(int place) {
        return units == null ? place : units[place];
    }

    /// Char offsets by code point; null where they are the same, as in nearly all texts.
    private static int @Nullable [] unitsOf(String original) {
        int points = original.codePointCount(0, original.length());
        if (points == original.length()) return null;
        var units = new int[points + 1];
        int unit = 0;
        for (int i = 0; i < points; i++) {
            units[i] = unit;
            unit += Character.charCount(original.codePointAt(unit));
        }
        units[points] = unit;
        return units;
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

    /// Puts a prose together, character by character in the order of the transcript.
    public static final class Builder {

        private final String original;
        private final StringBuilder folded = new StringBuilder();
        private int[] places = new int[256];
        private byte[] gaps = new byte[256];

        private Builder(String original) {
            this.original = original;
        }

        /// Adds one folded character.
        ///
        /// @param place code point of the transcript it stands for
        /// @param gap blanks left out before it
        public Builder add(char character, int place, int gap) {
            int at = folded.length();
            reserve(1);
            places[at] = place;
            gaps[at] = (byte) Math.min(gap, Byte.MAX_VALUE);
            folded.append(character);
            return this;
        }

        /// Adds folded characters, each with its place and the blanks left out before it.
        public Builder add(String characters, int[] places, byte[] gaps) {
            int at = folded.length(), n = characters.length();
            reserve(n);
            System.arraycopy(places, 0, this.places, at, n);
            System.arraycopy(gaps, 0, this.gaps, at, n);
            folded.append(characters);
            return this;
        }

        private void reserve(int more) {
            int needed = folded.length() + more;
            if (needed <= places.length) return;
            places = Arrays.copyOf(places, Math.max(needed, 2 * places.length));
            gaps = Arrays.copyOf(gaps, places.length);
        }

        public int length() {
            return folded.length();
        }

        public Prose build() {
            return new Prose(original, folded.toString(), places, gaps);
        }
    }
}
