package luoshi.kernel.press;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Form;

/// 拼版: strips parted into pages, with imprint and page numbers in their places.
final class Composition {

    private final Stand stand;
    private final Paper paper;
    private final List<Leaf> leaves = new ArrayList<>();
    private double y;
    private boolean apart;
    private boolean blankBefore;

    private Composition(Stand stand, Paper paper) {
        this.stand = stand;
        this.paper = paper;
    }

    static Composition of(Stand stand, Paper paper) {
        var composition = new Composition(stand, paper);
        composition.turn();
        composition.flow(Galley.of(stand, paper));
        composition.imprint();
        composition.numbers();
        return composition;
    }

    List<Leaf> leaves() {
        return leaves;
    }

    /// Whether the imprint stands on a page of its own.
    boolean imprintApart() {
        return apart;
    }

    /// Whether an empty page comes before it.
    boolean blankBefore() {
        return blankBefore;
    }

    private void turn() {
        leaves.add(new Leaf());
        y = 0;
    }

    private void flow(List<Strip> strips) {
        Strip last = null;
        for (int i = 0; i < strips.size(); ) {
            int to = i;
            while (to < strips.size() - 1 && strips.get(to).keeps && strips.get(to + 1).kind != Strip.Kind.TURN) to++;
            double height = 0;
            for (var strip : strips.subList(i, to + 1)) height += strip.height;
            boolean turns = strips.get(i).kind == Strip.Kind.TURN && y > 0;
            boolean over = y + height > stand.height + 0.1 && y > 0 && (height <= stand.height || i > 0);
            if (turns || over) {
                if (last != null && last.repeated != null) close(y);
                turn();
            }
            for (; i <= to; i++) last = put(strips.get(i));
        }
    }

    private Strip put(Strip strip) {
        if (y + strip.height > stand.height + 0.1 && y > 0) turn();
        if (y == 0 && strip.kind == Strip.Kind.BLANK && leaves.size() > 1) return strip;
        if (y == 0 && strip.repeated != null) {
            close(0);
            for (var head : strip.repeated) lay(head);
        }
        lay(strip);
        return strip;
    }

    private void lay(Strip strip) {
        strip.onto(leaves.getLast(), stand.left, stand.top + y);
        y += strip.height;
    }

    /// The line at the foot and at the head of a table that goes on over the page.
    private void close(double at) {
        leaves.getLast()
                .add(new Leaf.Rule(
                        stand.left,
                        stand.top + at,
                        stand.left + stand.width,
                        stand.top + at,
                        Grid.THIN,
                        Leaf.Ink.BLACK));
    }

    private void imprint() {
        var imprint = paper.imprint();
        if (imprint == null) return;
        var colophon = new Colophon(stand, imprint, paper.form());
        boolean even = leaves.size() % 2 == 0;
        boolean letter = paper.form() == Form.LETTER;
        if (!(even || letter) || y + stand.line + colophon.height() > stand.height) {
            apart = true;
            turn();
            if (leaves.size() % 2 == 1 && !letter) {
                blankBefore = true;
                turn();
            }
        }
        colophon.strip().onto(leaves.getLast(), stand.left, stand.top + stand.height - colophon.height());
    }

    private void numbers() {
        int numbered = blankBefore ? leaves.size() - 2 : leaves.size();
        for (int n = paper.form() == Form.LETTER ? 2 : 1; n <= numbered; n++) number(leaves.get(n - 1), n);
    }

    private void number(Leaf leaf, int n) {
        double size = stand.norm.of("F-18", "size"), indent = stand.norm.of("F-18", "indent") * size;
        var sorts = stand.sorts("— " + n + " —", Face.DIGITS, size);
        var dash = sorts.getFirst();
        double line = stand.top + stand.height + stand.norm.of("F-18", "below") * Norm.MM;
        double baseline = line + dash.face().top(dash.character()) * size;
        double x = n % 2 == 1 ? stand.width - indent - Stand.width(sorts) : indent;
        var strip = new Strip(0, Strip.Kind.WORDS);
        strip.set(sorts, x, baseline, 0, Leaf.Ink.BLACK);
        strip.onto(leaf, stand.left, 0);
    }
}
