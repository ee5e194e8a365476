package luoshi.kernel.press;

import java.util.List;
import luoshi.kernel.font.Faces;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Norm;

/// 排版台: the measures of a norm in points, and how a line of words is laid on a strip.
final class Stand {

    /// Cells of room that a filled line may share out.
    private static final double LOOSEST = 3.5;

    /// Where the baseline lies in a line of exact height; word processors put it there as well.
    static final double BASELINE = 0.8;

    /// The ink of a Chinese character above and below the baseline, as a share of its size.
    static final double TOP = 0.85;

    final Norm norm;
    final Faces faces;
    final Lines lines;
    final double width;
    final double height;
    final double left;
    final double top;
    final double line;
    final double cell;
    final double size;

    Stand(Norm norm, Faces faces) {
        this.norm = norm;
        this.faces = faces;
        this.lines = new Lines(faces, norm);
        this.width = norm.of("F-2", "width") * Norm.MM;
        this.height = norm.of("F-2", "height") * Norm.MM;
        this.left = norm.of("F-2", "left") * Norm.MM;
        this.top = norm.of("F-2", "top") * Norm.MM;
        this.line = norm.line();
        this.cell = norm.character();
        this.size = norm.of("F-3", "size");
    }

    List<Sort> sorts(String text, Face face) {
        return lines.sorts(text, face, size, cell);
    }

    /// Characters of another size, not squeezed.
    List<Sort> sorts(String text, Face face, double size) {
        return lines.sorts(text, face, size, size);
    }

    static double width(List<Sort> sorts) {
        return sorts.stream().mapToDouble(Sort::width).sum();
    }

    Strip blank(double lines) {
        return Strip.blank(lines * line);
    }

    /// One line that begins at `x`, as wide as it is.
    Strip at(double x, List<Sort> sorts) {
        var strip = new Strip(line, Strip.Kind.WORDS);
        strip.set(sorts, x, BASELINE * line, 0, Leaf.Ink.BLACK);
        return strip;
    }

    /// A broken line between `x` and the right edge; filled up unless it is the last, or a long figure that stays whole
    /// left so much room that its characters would stand apart.
    Strip filled(double x, Lines.Line broken, double measure) {
        var strip = new Strip(line, Strip.Kind.WORDS);
        int gaps = broken.sorts().size() - 1;
        double room = measure - broken.width();
        double spread = broken.last() || gaps < 1 || room > LOOSEST * cell ? 0 : room / gaps;
        strip.set(broken.sorts(), x, BASELINE * line, spread, Leaf.Ink.BLACK);
        return strip;
    }
}
