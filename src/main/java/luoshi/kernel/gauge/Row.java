package luoshi.kernel.gauge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// 行: characters on one baseline that belong together, from left to right.
record Row(int page, List<Glyph> glyphs) {

    String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    double x() {
        return glyphs.getFirst().x();
    }

    double right() {
        return glyphs.getLast().right();
    }

    double middle() {
        return (x() + right()) / 2;
    }

    double y() {
        return glyphs.getFirst().y();
    }

    double size() {
        return glyphs.getFirst().size();
    }

    double inkTop() {
        return glyphs.stream().mapToDouble(Glyph::inkTop).min().orElse(y());
    }

    double inkBottom() {
        return glyphs.stream().mapToDouble(Glyph::inkBottom).max().orElse(y());
    }

    boolean isRed() {
        return glyphs.stream().allMatch(Glyph::isRed);
    }

    boolean isHeavy() {
        return glyphs.getFirst().isHeavy();
    }

    /// Parted where more than a character stands empty.
    List<Row> parts() {
        var parts = new ArrayList<Row>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i < glyphs.size() && glyphs.get(i).x() - glyphs.get(i - 1).right() < 1.3 * size() / 72 * 25.4) continue;
            parts.add(new Row(page, glyphs.subList(from, i)));
            from = i;
        }
        return parts;
    }
}
