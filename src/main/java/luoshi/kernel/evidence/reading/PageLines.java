package luoshi.kernel.evidence.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// 版面行: puts the pieces of a printed page, each with its position, into lines in reading order.
///
/// Programs print a page mostly in reading order: a table cell after the other, a column after the other. That order is
/// kept where it can be: pieces that follow each other downwards form a block; blocks are put one below the other, and
/// blocks side by side stay as they came. A block that begins inside another one (a filled-in form) is woven into it by
/// position.
final class PageLines {

    private static final int MANY_BLOCKS = 1_500;

    /// @param y the base line, growing downwards
    private record Piece(String text, double left, double right, double y, double size) {}

    private static final class Line {

        final StringBuilder text = new StringBuilder();
        double left, right, y, size;

        Line(Piece first) {
            text.append(first.text);
            left = first.left;
            right = first.right;
            y = first.y;
            size = first.size;
        }

        /// Marks of notes stand a little higher.
        boolean goesOnWith(Piece next) {
            double taller = Math.max(1e-6, Math.max(size, next.size));
            return Math.abs(next.y - y) < 0.45 * taller
                    && next.left > right - 0.6 * taller
                    && next.left < right + 1.5 * taller;
        }

        void add(String more, double from, double to, double height) {
            if (from - right > gap(more) * Math.max(size, height) && !endsBlank() && !more.startsWith(" "))
                text.append(' ');
            text.append(more);
            left = Math.min(left, from);
            right = Math.max(right, to);
            size = Math.max(size, height);
        }

        /// Chinese is set without blanks, and stretched to fill the line; only a wide gap parts it.
        private double gap(String more) {
            return isWide(text.codePointBefore(text.length())) || isWide(more.codePointAt(0)) ? 0.7 : 0.18;
        }

        private boolean endsBlank() {
            return Character.isWhitespace(text.charAt(text.length() - 1));
        }

        private static boolean isWide(int c) {
            return c >= 0x2E80;
        }

        /// The next line of the same column, and not far off.
        boolean goesOnBelow(Line before) {
            double step = y - before.y;
            return step > 0.5 * Math.min(size, before.size)
                    && step < 2.5 * Math.max(size, before.size)
                    && left < before.right
                    && before.left < right;
        }

        double top() {
            return y - 0.7 * size;
        }

        double bottom() {
            return y + 0.1 * size;
        }
    }

    private static final class Block {

        final List<Line> lines = new ArrayList<>();
        double left = Double.MAX_VALUE, right = -Double.MAX_VALUE, top = Double.MAX_VALUE, bottom = -Double.MAX_VALUE;

        void add(Line line) {
            lines.add(line);
            left = Math.min(left, line.left);
            right = Math.max(right, line.right);
            top = Math.min(top, line.top());
            bottom = Math.max(bottom, line.bottom());
        }

        boolean isBelow(Block other) {
            return top >= other.bottom;
        }

        boolean isWithin(Block other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean isLeftBeside(Block other) {
            return lines.size() == 1
                    && other.lines.size() == 1
                    && right <= other.left
                    && sameLine(lines.getFirst(), other.lines.getFirst());
        }
    }

    private final List<List<Piece>> turned =
            List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    /// @param x and `y`: where the text begins on its base line, x growing to the right and y downwards
    /// @param quarter which way it runs: 0 to the right, 1 down, 2 to the left, 3 up
    void add(String text, double x, double y, double advance, double size, int quarter) {
        double along = switch (quarter) {
            case 0 -> x;
            case 1 -> y;
            case 2 -> -x;
            default -> -y;
        };
        double across = switch (quarter) {
            case 0 -> y;
            case 1 -> -x;
            case 2 -> -y;
            default -> x;
        };
        if (!text.isEmpty()) turned.get(quarter).add(new Piece(text, along, along + advance, across, size));
    }

    /// The lines of the page; those that run the way most of the page runs come first.
    List<String> lines() {
        return turned.stream()
                .sorted(Comparator.comparingInt(pieces -> -pieces.size()))
                .flatMap(pieces -> ordered(pieces).stream())
                .map(line -> line.text.toString())
                .toList();
    }

    private static List<Line> ordered(List<Piece> pieces) {
        var blocks = blocks(lines(pieces));
        return joined(blocks.size() > MANY_BLOCKS ? byPosition(blocks) : inReadingOrder(blocks));
    }

    private static List<Line> lines(List<Piece> pieces) {
        var lines = new ArrayList<Line>();
        for (var piece : pieces) {
            if (!lines.isEmpty() && lines.getLast().goesOnWith(piece))
                lines.getLast().add(piece.text, piece.left, piece.right, piece.size);
            else lines.add(new Line(piece));
        }
        lines.removeIf(l -> l.text.toString().isBlank());
        return lines;
    }

    private static List<Block> blocks(List<Line> lines) {
        var blocks = new ArrayList<Block>();
        Line before = null;
        for (var line : lines) {
            if (before == null || !line.goesOnBelow(before)) blocks.add(new Block());
            blocks.getLast().add(line);
            before = line;
        }
        return blocks;
    }

    private static List<Line> inReadingOrder(List<Block> blocks) {
        var placed = new ArrayList<Block>();
        for (var next : blocks) {
            var block = next;
            for (int i = placed.size() - 1; i >= 0; i--)
                if (block.isWithin(placed.get(i))) block = woven(placed.remove(i), block);
            int at = placed.size();
            while (at > 0 && (placed.get(at - 1).isBelow(block) || block.isLeftBeside(placed.get(at - 1)))) at--;
            placed.add(at, block);
        }
        return placed.stream().flatMap(b -> b.lines.stream()).toList();
    }

    private static Block woven(Block a, Block b) {
        var all = new ArrayList<Line>(a.lines);
        all.addAll(b.lines);
        var block = new Block();
        sorted(all).forEach(block::add);
        return block;
    }

    private static List<Line> byPosition(List<Block> blocks) {
        return sorted(blocks.stream().flatMap(b -> b.lines.stream()).toList());
    }

    /// By base line, and from left to right on the same one.
    private static List<Line> sorted(List<Line> lines) {
        var rest = new ArrayList<>(lines);
        rest.sort(Comparator.comparingDouble(l -> l.y));
        var sorted = new ArrayList<Line>();
        for (int from = 0; from < rest.size(); ) {
            int to = from + 1;
            while (to < rest.size() && sameLine(rest.get(from), rest.get(to))) to++;
            var row = rest.subList(from, to);
            row.sort(Comparator.comparingDouble(l -> l.left));
            sorted.addAll(row);
            from = to;
        }
        return sorted;
    }

    private static List<Line> joined(List<Line> lines) {
        var joined = new ArrayList<Line>();
        for (var line : lines) {
            var before = joined.isEmpty() ? null : joined.getLast();
            if (before != null && sameLine(before, line) && line.left >= before.right - 0.2 * before.size)
                before.add(line.text.toString(), line.left, line.right, line.size);
            else joined.add(line);
        }
        return joined;
    }

    private static boolean sameLine(Line a, Line b) {
        return Math.abs(a.y - b.y) < 0.3 * Math.min(a.size, b.size);
    }
}
