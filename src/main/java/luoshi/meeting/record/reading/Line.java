package luoshi.meeting.record.reading;

import luoshi.kernel.phrase.Fold;

/// 行: one line of the transcript, folded and without its blanks.
///
/// @param text folded characters
/// @param places code point of each character in the transcript
/// @param gaps blanks left out before each character
/// @param blanksBehind blanks left out behind its last character
/// @param blankBefore an empty line stands before it
/// @param pageBefore a page begins with it
/// @param heading level of a Markdown heading, 0 for none
/// @param listed it stood behind a list mark
record Line(
        String text,
        int[] places,
        byte[] gaps,
        byte blanksBehind,
        boolean blankBefore,
        boolean pageBefore,
        int heading,
        boolean listed) {

    /// The same line with other characters in the same places.
    Line reads(String other) {
        return new Line(other, places, gaps, blanksBehind, blankBefore, pageBefore, heading, listed);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int indent() {
        return isEmpty() ? 0 : gaps[0];
    }

    /// Joined to the line before, it stands as far from it as the blanks there say.
    void comesAfter(Line before) {
        gaps[0] = (byte) Math.max(gaps[0], before.blanksBehind);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /// The share of ideographs among the characters.
    boolean mostlyHan() {
        int han = 0;
        for (int i = 0; i < text.length(); i++) if (Fold.isHan(text.charAt(i))) han++;
        return 2 * han >= text.length();
    }
}
