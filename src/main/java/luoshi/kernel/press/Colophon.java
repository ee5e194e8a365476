package luoshi.kernel.press;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Form;

/// 版记: what stands at the foot of the last page: to whom copies go, who printed it and when, between its lines.
final class Colophon {

    static final double ROW = 28;

    private final Stand stand;
    private final Paper.Imprint imprint;
    private final boolean letter;
    private final double size;
    private final double indent;
    private final List<Lines.Line> copies = new ArrayList<>();
    private final double at;

    Colophon(Stand stand, Paper.Imprint imprint, Form form) {
        this.stand = stand;
        this.imprint = imprint;
        this.letter = form == Form.LETTER;
        this.size = stand.norm.of("F-17", "size");
        this.indent = stand.norm.of("F-17", "indent") * size;
        this.at = indent + 3 * size;
        double measure = stand.width - at - indent;
        if (!imprint.copies().isEmpty())
            copies.addAll(stand.lines.broken(stand.sorts(imprint.copies() + "。", Face.BODY, size), measure, measure));
    }

    double height() {
        return (copies.size() + (letter ? 0 : 1)) * ROW;
    }

    /// As a strip whose lower edge is that of the type area.
    Strip strip() {
        var strip = new Strip(height(), Strip.Kind.WORDS);
        double outer = stand.norm.of("F-17", "outer") * Norm.MM, inner = stand.norm.of("F-17", "inner") * Norm.MM;
        double y = 0;
        if (!letter) strip.add(rule(0, outer));
        for (int i = 0; i < copies.size(); i++) {
            if (i == 0) strip.set(stand.sorts("抄送：", Face.BODY, size), indent, baseline(y), 0, Leaf.Ink.BLACK);
            var line = copies.get(i);
            double spread = line.last() || line.sorts().size() < 2
                    ? 0
                    : (stand.width - at - indent - line.width()) / (line.sorts().size() - 1);
            strip.set(line.sorts(), at, baseline(y), spread, Leaf.Ink.BLACK);
            y += ROW;
        }
        if (letter) return strip;
        if (!copies.isEmpty()) strip.add(rule(y, inner));
        strip.set(stand.sorts(imprint.issuer(), Face.BODY, size), indent, baseline(y), 0, Leaf.Ink.BLACK);
        var printed = stand.sorts(Paper.day(imprint.printed()) + "印发", Face.BODY, size);
        strip.set(printed, stand.width - indent - Stand.width(printed), baseline(y), 0, Leaf.Ink.BLACK);
        strip.add(rule(y + ROW, outer));
        return strip;
    }

    private double baseline(double y) {
        return y + (ROW - size) / 2 + Stand.TOP * size;
    }

    private Leaf.Rule rule(double y, double thickness) {
        return new Leaf.Rule(0, y, stand.width, y, thickness, Leaf.Ink.BLACK);
    }
}
