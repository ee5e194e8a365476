package luoshi.kernel.press;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Paper.Block;

/// 表格: rows as strips. A row keeps together as long as it is no taller than half a page; its head comes again on each
/// page.
final class Grid {

    static final double SIZE = 14;
    static final double PITCH = 21;
    static final double PAD = 4;
    static final double THIN = 0.7;
    private static final int TALLEST = 14;
    private static final double LOOSEST = 1;

    private final Stand stand;
    private final Block.Table table;
    private final double[] edges;

    Grid(Stand stand, Block.Table table) {
        this.stand = stand;
        this.table = table;
        this.edges = edges(stand.width, table.widths());
    }

    static double[] edges(double width, List<Integer> shares) {
        double all = shares.stream().mapToInt(Integer::intValue).sum();
        var edges = new double[shares.size() + 1];
        for (int i = 0; i < shares.size(); i++) edges[i + 1] = edges[i] + width * shares.get(i) / all;
        return edges;
    }

    List<Strip> strips() {
        var head = table.head().isEmpty() ? List.<Strip>of() : row(table.head(), Face.BLACK);
        var strips = new ArrayList<>(head);
        head.forEach(s -> s.keeps = true);
        for (var row : table.rows()) {
            var body = row(row, Face.BODY);
            body.forEach(s -> s.repeated = head);
            strips.addAll(body);
        }
        return strips;
    }

    private List<Strip> row(List<String> cells, Face face) {
        var broken = new ArrayList<List<Lines.Line>>();
        for (int c = 0; c < cells.size(); c++) {
            double measure = edges[c + 1] - edges[c] - 2 * PAD;
            var lines = new ArrayList<Lines.Line>();
            for (var part : cells.get(c).split("\n", -1))
                if (part.isEmpty()) lines.add(new Lines.Line(List.of(), 0, true));
                else lines.addAll(stand.lines.broken(stand.sorts(part, face, SIZE), measure, measure));
            broken.add(lines);
        }
        int count = Math.max(1, broken.stream().mapToInt(List::size).max().orElse(1));
        var strips = new ArrayList<Strip>();
        for (int from = 0; from < count; from += TALLEST) {
            int to = Math.min(count, from + TALLEST);
            var strip =
                    new Strip((to - from) * PITCH + (from == 0 ? PAD : 0) + (to == count ? PAD : 0), Strip.Kind.WORDS);
            for (int c = 0; c < cells.size(); c++) cell(strip, c, broken.get(c), from, to, count, face);
            for (double edge : edges) strip.add(new Leaf.Rule(edge, 0, edge, strip.height, THIN, Leaf.Ink.BLACK));
            if (from == 0) strip.add(across(0));
            if (to == count) strip.add(across(strip.height));
            strips.add(strip);
        }
        return strips;
    }

    Leaf.Rule across(double y) {
        return new Leaf.Rule(-THIN / 2, y, stand.width + THIN / 2, y, THIN, Leaf.Ink.BLACK);
    }

    private void cell(Strip strip, int c, List<Lines.Line> lines, int from, int to, int count, Face face) {
        double room = edges[c + 1] - edges[c];
        boolean centred =
                face == Face.BLACK || lines.size() == 1 && lines.getFirst().width() < room * 0.6 && c == 0;
        double down = (from == 0 ? PAD : 0) + (count <= TALLEST ? (count - lines.size()) * PITCH / 2 : 0);
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            var line = lines.get(i);
            double x = edges[c] + (centred ? (room - line.width()) / 2 : PAD);
            double gap = line.last() || centred || line.sorts().size() < 2
                    ? 0
                    : (room - 2 * PAD - line.width()) / (line.sorts().size() - 1);
            if (gap > LOOSEST) gap = 0;
            double y = down + (i - from) * PITCH + (PITCH - SIZE) / 2 + Stand.TOP * SIZE;
            strip.set(line.sorts(), x, y, gap, Leaf.Ink.BLACK);
        }
    }
}
