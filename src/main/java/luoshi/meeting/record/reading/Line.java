package luoshi.meeting.record.reading;

import java.util.List;
import java.util.function.ToIntFunction;
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

    /// 版心: the width of the column when a text was set in one: many lines end at it in the middle of a sentence and
    /// hardly
    /// any beyond. Measured
    /// in
    /// print columns and in characters, since some wrap by one and some by the other; 0 where there is none.
    static final class Column {

        private static final int WIDEST = 62;
        private static final int NARROWEST = 16;
        private static final String STOPS = "。！？；：…";

        private final int columns;
        private final int characters;

        private Column(int columns, int characters) {
            this.columns = columns;
            this.characters = characters;
        }

        static Column of(List<Line> lines) {
            return new Column(width(lines, Column::columns), width(lines, Column::characters));
        }

        /// Whether a line reaches the column's edge.
        boolean isFilledBy(Line line) {
            return columns > 0 && columns(line) >= columns - 2 || characters > 0 && characters(line) >= characters - 2;
        }

        private static int columns(Line line) {
            int half = 0;
            for (int k = 0; k < line.text().length(); k++)
                half += (line.text().charAt(k) < 0x100 ? 1 : 2) + line.gaps()[k];
            return (half + 1) / 2;
        }

        private static int characters(Line line) {
            return line.places()[line.text().length() - 1] - line.places()[0] + 1 + line.gaps()[0] / 2;
        }

        private static int width(List<Line> lines, ToIntFunction<Line> measure) {
            var counts = new int[WIDEST + 1];
            var all = new int[WIDEST + 1];
            int open = 0;
            for (var line : lines) {
                int width = measure.applyAsInt(line);
                if (width > WIDEST) return 0;
                all[width]++;
                if (width < NARROWEST || STOPS.indexOf(line.last()) >= 0) continue;
                counts[width]++;
                open++;
            }
            int best = 0, most = 0;
            for (int w = NARROWEST; w <= WIDEST; w++) {
                int near = counts[w] + counts[w - 1] + counts[w - 2];
                if (near < most || near == 0) continue;
                most = near;
                best = w;
            }
            int wider = 0;
            for (int w = best + 3; w <= WIDEST; w++) wider += all[w];
            return most >= 3 && 3 * most >= open && 2 * wider <= most ? best : 0;
        }
    }
}
