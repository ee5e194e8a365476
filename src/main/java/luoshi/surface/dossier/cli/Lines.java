package luoshi.surface.dossier.cli;

import java.util.Arrays;
import luoshi.kernel.evidence.Place;

/// 行: which line a place stands on, counted from 1.
final class Lines {

    private final int[] text;
    private final int[] begins;

    Lines(String text) {
        this.text = text.codePoints().toArray();
        this.begins = java.util.stream.IntStream.concat(
                        java.util.stream.IntStream.of(0),
                        java.util.stream.IntStream.range(0, this.text.length)
                                .filter(this::endsLine)
                                .map(i -> i + 1))
                .toArray();
    }

    int lineOf(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /// The words at a place on one line.
    String words(Place place) {
        return new String(text, place.start(), place.length())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private boolean endsLine(int i) {
        return text[i] == '\n' || text[i] == '\r' && (i + 1 == text.length || text[i + 1] != '\n');
    }
}
