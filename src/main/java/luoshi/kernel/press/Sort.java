package luoshi.kernel.press;

import luoshi.kernel.font.Faces;
import luoshi.kernel.font.Typeface;
import luoshi.kernel.paper.Face;

/// 铅字: one character to be set.
///
/// @param size in points
/// @param width what it takes of the line, in points
/// @param glued never parted from the one before: figures, words, names
record Sort(Typeface face, int character, double size, double width, boolean glued) {

    private static final int FIRST_WIDE = 0x2E80;
    private static final String WIDE = "“”‘’—…·★〔〕";

    /// @param cell what a Chinese character takes, in points
    static Sort of(Faces faces, Face face, int character, double size, double cell, boolean glued) {
        var font = faces.of(face, character);
        boolean wide = isWide(character);
        return new Sort(font, character, size, wide ? cell : font.width(character) * cell, glued);
    }

    static boolean isWide(int character) {
        return character >= FIRST_WIDE || WIDE.indexOf(character) >= 0;
    }

    /// How far right of the cell's beginning the character is drawn, so that it stands in its middle.
    double inset() {
        return isWide(character)
                ? (width - face.width(character) * size) / 2
                : (width - face.width(character) * size) / 2;
    }
}
