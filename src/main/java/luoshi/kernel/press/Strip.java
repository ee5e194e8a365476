package luoshi.kernel.press;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 版条: what keeps together from top to bottom: a line, a blank, a row of a table. Its characters and lines lie relative
/// to its upper left corner, which is the left edge of the type area.
final class Strip {

    /// What a strip is, where the breaking of pages asks.
    enum Kind {
        WORDS,
        /// Left out at the head of a page.
        BLANK,
        /// A new page begins with it.
        TURN
    }

    final double height;
    final Kind kind;

    /// Not parted from the next one by a page's end.
    boolean keeps;

    /// What is repeated above it where it begins a page: the head of its table.
    @Nullable
    List<Strip> repeated;

    private final List<Leaf.Run> runs = new ArrayList<>();
    private final List<Leaf.Rule> rules = new ArrayList<>();

    Strip(double height, Kind kind) {
        this.height = height;
        this.kind = kind;
    }

    static Strip blank(double height) {
        return new Strip(height, Kind.BLANK);
    }

    Strip keeping() {
        keeps = true;
        return this;
    }

    void add(Leaf.Run run) {
        runs.add(run);
    }

    void add(Leaf.Rule rule) {
        rules.add(rule);
    }

    /// Puts characters on a baseline, beginning at `x`; what is left of the room goes between them.
    void set(List<Sort> sorts, double x, double baseline, double spread, Leaf.Ink ink) {
        int from = 0;
        double at = x;
        while (from < sorts.size()) {
            var first = sorts.get(from);
            int to = from;
            while (to < sorts.size()
                    && sorts.get(to).face() == first.face()
                    && sorts.get(to).size() == first.size()) to++;
            var characters = new int[to - from];
            var places = new double[to - from];
            for (int i = from; i < to; i++) {
                characters[i - from] = sorts.get(i).character();
                places[i - from] = at + sorts.get(i).inset();
                at += sorts.get(i).width() + spread;
            }
            add(new Leaf.Run(first.face(), first.size(), ink, baseline, characters, places));
            from = to;
        }
    }

    void onto(Leaf leaf, double left, double top) {
        for (var run : runs) {
            var places = run.x().clone();
            for (int i = 0; i < places.length; i++) places[i] += left;
            leaf.add(new Leaf.Run(run.face(), run.size(), run.ink(), run.y() + top, run.characters(), places));
        }
        for (var r : rules)
            leaf.add(new Leaf.Rule(r.x1() + left, r.y1() + top, r.x2() + left, r.y2() + top, r.thickness(), r.ink()));
    }
}
