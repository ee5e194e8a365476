package luoshi.kernel.gauge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// 版面: what is printed on one page.
///
/// @param number from 1
/// @param rows from top to bottom
record Plate(int number, double width, double height, List<Row> rows, List<Stroke> strokes) {

    static Plate of(int number, double width, double height, List<Glyph> glyphs, List<Stroke> strokes) {
        var rows = new ArrayList<List<Glyph>>();
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        for (var glyph : sorted) {
            if (rows.isEmpty() || glyph.y() - rows.getLast().getFirst().y() > 0.6) rows.add(new ArrayList<>());
            rows.getLast().add(glyph);
        }
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Glyph::x)));
        return new Plate(
                number,
                width,
                height,
                rows.stream().map(row -> new Row(number, row)).toList(),
                strokes);
    }

    boolean isBlank() {
        return rows.isEmpty();
    }

    /// Whether a row stands inside a table: between upright lines.
    boolean inTable(Row row) {
        return strokes.stream()
                .anyMatch(s -> !s.isLevel()
                        && Math.min(s.y1(), s.y2()) < row.y() + 0.5
                        && Math.max(s.y1(), s.y2()) > row.y() - 5);
    }

    List<Stroke> level(double length, double tolerance) {
        return strokes.stream()
                .filter(Stroke::isLevel)
                .filter(s -> Math.abs(s.length() - length) <= tolerance)
                .sorted(Comparator.comparingDouble(Stroke::y))
                .toList();
    }
}
