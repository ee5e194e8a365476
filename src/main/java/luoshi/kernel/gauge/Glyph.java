package luoshi.kernel.gauge;

/// 字形: one printed character: where it stands and how it looks. Millimetres from the upper left corner of the paper,
/// size in points.
///
/// @param y of the baseline
/// @param inkTop upper edge of what is black of it; so with inkBottom
/// @param rgb red, green and blue from 0 to 255 in one number
record Glyph(
        String text,
        String font,
        double size,
        double x,
        double y,
        double width,
        double inkTop,
        double inkBottom,
        int rgb) {

    double right() {
        return x + width;
    }

    boolean isRed() {
        return (rgb >> 16) > 150 && (rgb >> 8 & 0xFF) < 90 && (rgb & 0xFF) < 90;
    }

    boolean isBlack() {
        return (rgb >> 16) < 40 && (rgb >> 8 & 0xFF) < 40 && (rgb & 0xFF) < 40;
    }

    boolean isWide() {
        return text.codePointAt(0) >= 0x2E80 || "“”‘’—…·★〔〕".contains(text);
    }

    /// By the name of the font: 黑体 and its like.
    boolean isHeavy() {
        return font.matches("(?i).*(hei|sans|gothic|black|黑).*");
    }

    boolean isScript() {
        return font.matches("(?i).*(kai|楷).*");
    }
}
