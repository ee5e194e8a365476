package luoshi.kernel.press;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Form;

/// 版头: everything down to the red line, as one strip at the head of the first page.
final class Masthead {

    private static final double INK_BOTTOM = 0.08;

    private final Stand stand;
    private final Paper paper;
    private final Norm norm;
    private final Strip strip;

    private Masthead(Stand stand, Paper paper, Strip strip) {
        this.stand = stand;
        this.paper = paper;
        this.norm = stand.norm;
        this.strip = strip;
    }

    /// The strips above the title; none for a paper without a red head.
    static List<Strip> of(Stand stand, Paper paper) {
        if (paper.form() == Form.PLAIN || paper.head().mark().isEmpty()) return List.of();
        double height = new Masthead(stand, paper, new Strip(0, Strip.Kind.WORDS)).set();
        var head = new Strip(height, Strip.Kind.WORDS).keeping();
        new Masthead(stand, paper, head).set();
        return List.of(head);
    }

    /// The size at which a mark fills the type area without leaving it.
    static double size(Norm norm, String mark) {
        double room = norm.of("F-2", "width") * Norm.MM / mark.codePointCount(0, mark.length());
        return Math.floor(2 * Math.min(norm.of("F-6", "largest"), room)) / 2;
    }

    private double set() {
        return paper.form() == Form.LETTER ? letter() : document();
    }

    private double document() {
        double y = 0;
        for (var mark : marks()) {
            strip.set(mark, 0, y + Stand.BASELINE * stand.line, 0, Leaf.Ink.BLACK);
            y += stand.line;
        }
        double top = norm.of("F-6", paper.form() == Form.ORDER ? "order-top" : "top") * Norm.MM;
        double bottom = mark(top);
        if (paper.head().number().isEmpty()) return paper.form() == Form.ORDER ? bottom : red(bottom);
        double baseline = bottom + norm.of("F-7", "blank") * stand.line + Stand.BASELINE * stand.line;
        baseline = paper.head().signers().isEmpty() ? centred(baseline) : signed(baseline);
        if (paper.form() == Form.ORDER) return baseline + (1 - Stand.BASELINE) * stand.line;
        return red(baseline - lowest());
    }

    private List<List<Sort>> marks() {
        var head = paper.head();
        var marks = new ArrayList<List<Sort>>();
        if (!head.copy().isEmpty()) marks.add(stand.sorts(head.copy(), Face.BODY));
        if (!head.secrecy().isEmpty()) marks.add(stand.sorts(head.secrecy(), Face.BLACK));
        if (!head.urgency().isEmpty()) marks.add(stand.sorts(head.urgency(), Face.BLACK));
        return marks;
    }

    /// Sets the mark with its upper edge at `top`; gives its lower edge.
    private double mark(double top) {
        double size = size(norm, paper.head().mark());
        var sorts = stand.sorts(paper.head().mark(), Face.TITLE, size);
        double highest = sorts.stream()
                .mapToDouble(s -> s.face().top(s.character()))
                .max()
                .orElse(Stand.TOP);
        double baseline = top + highest * size;
        strip.set(sorts, (stand.width - Stand.width(sorts)) / 2, baseline, 0, Leaf.Ink.RED);
        return baseline + INK_BOTTOM * size;
    }

    private double centred(double baseline) {
        var number = stand.sorts(paper.head().number(), Face.BODY);
        strip.set(number, (stand.width - Stand.width(number)) / 2, baseline, 0, Leaf.Ink.BLACK);
        return baseline;
    }

    /// Two signers to a line, the number on the last one. Gives the last baseline.
    private double signed(double baseline) {
        var signers = paper.head().signers();
        var label = stand.sorts("签发人：", Face.BODY);
        double indent = norm.of("F-8", "indent") * stand.cell;
        double names = signers.stream()
                .mapToDouble(s -> Stand.width(stand.sorts(s, Face.SCRIPT)))
                .max()
                .orElse(0);
        boolean two = signers.size() > 1;
        double room = two ? 2 * names + stand.cell : names;
        double x = stand.width - indent - room;
        strip.set(label, x - Stand.width(label), baseline, 0, Leaf.Ink.BLACK);
        for (int i = 0; i < signers.size(); i++) {
            if (i > 0 && i % 2 == 0) baseline += stand.line;
            strip.set(
                    stand.sorts(signers.get(i), Face.SCRIPT),
                    x + i % 2 * (names + stand.cell),
                    baseline,
                    0,
                    Leaf.Ink.BLACK);
        }
        strip.set(stand.sorts(paper.head().number(), Face.BODY), indent, baseline, 0, Leaf.Ink.BLACK);
        return baseline;
    }

    /// The lower edge of the number's ink, below its baseline where negative.
    private double lowest() {
        return stand.sorts(paper.head().number(), Face.BODY).stream()
                        .mapToDouble(s -> s.face().bottom(s.character()))
                        .min()
                        .orElse(-INK_BOTTOM)
                * stand.size;
    }

    private double red(double from) {
        double thickness = norm.of("F-9", "thickness") * Norm.MM;
        double y = from + norm.of("F-9", "below") * Norm.MM + thickness / 2;
        strip.add(new Leaf.Rule(0, y, stand.width, y, thickness, Leaf.Ink.RED));
        return y;
    }

    private double letter() {
        double bottom = mark(norm.of("F-19", "top") * Norm.MM - stand.top);
        double y = bottom + norm.of("F-19", "below") * Norm.MM;
        doubled(y, 2.2, 0.8);
        double page = 297 * Norm.MM;
        doubled(page - stand.top - norm.of("F-19", "bottom") * Norm.MM - 2.4, 0.8, 2.2);
        double baseline = y + 2.4 + norm.of("F-3", "gap") * stand.size + Stand.TOP * stand.size;
        double first = baseline;
        for (var mark : marks()) {
            strip.set(mark, 0, baseline, 0, Leaf.Ink.BLACK);
            baseline += stand.line;
        }
        var number = stand.sorts(paper.head().number(), Face.BODY);
        strip.set(number, stand.width - Stand.width(number), first, 0, Leaf.Ink.BLACK);
        return Math.max(first, baseline - stand.line) + (1 - Stand.BASELINE) * stand.line;
    }

    private void doubled(double y, double upper, double lower) {
        double length = norm.of("F-19", "length") * Norm.MM;
        double x = (210 * Norm.MM - length) / 2 - stand.left;
        strip.add(new Leaf.Rule(x, y, x + length, y, upper, Leaf.Ink.RED));
        strip.add(new Leaf.Rule(x, y + 2.4, x + length, y + 2.4, lower, Leaf.Ink.RED));
    }
}
