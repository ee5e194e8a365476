package luoshi.meeting.record.reading;

import luoshi.kernel.phrase.Fold;

/// 行: one line of the transcript, folded and without its blanks.
///
/// @param text folded characters
/// @param places code point of each character in the transcript
/// @param gaps blanks left out before each character
/// @param blankBefore an empty line stands before it
/// @param pageBefore a page begins with it
/// @param heading level of a Markdown heading, 0 for none
record Line(String text, int[] places, byte[] gaps, boolean blankBefore, boolean pageBefore, int heading) {

    boolean isEmpty() {
        return text.isEmpty();
    }

    int indent() {
        return isEmpty() ? 0 : gaps[0];
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /// The share of ideographs among the characters.
    boolean mostlyHan() {
        return 2 * text.chars().filter(c -> Fold.isHan((char) c)).count() >= text.length();
    }

    Line without(int from) {
        return new Line(
                text.substring(from),
                java.util.Arrays.copyOfRange(places, from, places.length),
                java.util.Arrays.copyOfRange(gaps, from, gaps.length),
                blankBefore,
                pageBefore,
                heading);
    }

    Line upTo(int to) {
        return new Line(
                text.substring(0, to),
                java.util.Arrays.copyOf(places, to),
                java.util.Arrays.copyOf(gaps, to),
                blankBefore,
                pageBefore,
                heading);
    }
}
