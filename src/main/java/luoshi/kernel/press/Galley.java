package luoshi.kernel.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Form;
import luoshi.kernel.paper.Slip;

/// 长条: a paper from its title to its annexes as strips, not yet parted into pages.
final class Galley {

    private static final double ROW = 36;
    private static final int LONGEST = 19;
    private static final double BANNER = 2.5;
    private static final double ABOVE_TABLE = 6;

    private final Stand stand;
    private final Paper paper;
    private final List<Strip> strips = new ArrayList<>();

    private Galley(Stand stand, Paper paper) {
        this.stand = stand;
        this.paper = paper;
    }

    static List<Strip> of(Stand stand, Paper paper) {
        var galley = new Galley(stand, paper);
        galley.strips.addAll(Masthead.of(stand, paper));
        galley.title();
        galley.blocks(paper.body());
        galley.ending();
        for (var annex : paper.annexes()) galley.annex(annex);
        return galley.strips;
    }

    private void title() {
        boolean headed = !strips.isEmpty();
        if (headed) blank(stand.norm.of(paper.form() == Form.ORDER ? "F-21" : "F-10", "blank"));
        if (!paper.title().isEmpty()) {
            double size = stand.norm.of("F-10", "size");
            for (var line : TitleLines.of(paper.title(), LONGEST)) centred(stand.sorts(line, Face.TITLE, size), ROW);
            if (!headed && !paper.head().number().isEmpty())
                centred(stand.sorts(paper.head().number(), Face.BODY), stand.line);
            blank(1);
        }
        if (paper.receivers().isEmpty()) return;
        var receivers = stand.sorts(paper.receivers() + "：", Face.BODY);
        for (var line : stand.lines.broken(receivers, stand.width, stand.width))
            strips.add(stand.filled(0, line, stand.width).keeping());
    }

    private void centred(List<Sort> sorts, double height) {
        var strip = new Strip(height, Strip.Kind.WORDS).keeping();
        strip.set(sorts, (stand.width - Stand.width(sorts)) / 2, Stand.BASELINE * height, 0, Leaf.Ink.BLACK);
        strips.add(strip);
    }

    private void blank(double lines) {
        strips.add(stand.blank(lines).keeping());
    }

    private void blocks(List<Block> blocks) {
        for (var block : blocks)
            switch (block) {
                case Block.Heading heading -> {
                    var face = heading.level() == 1 ? Face.BLACK : heading.level() == 2 ? Face.SCRIPT : Face.BODY;
                    paragraph(stand.sorts(heading.text(), face), true);
                }
                case Block.Paragraph p -> {
                    var sorts = new ArrayList<>(stand.sorts(p.label(), Face.BLACK));
                    sorts.addAll(stand.sorts(p.text(), Face.BODY));
                    paragraph(sorts, false);
                }
                case Block.Banner banner -> banner(banner);
                case Block.Table table -> {
                    strips.add(Strip.blank(ABOVE_TABLE).keeping());
                    strips.addAll(new Grid(stand, table).strips());
                }
            }
    }

    private void banner(Block.Banner banner) {
        var ink = ink(banner.tint());
        var strip = new Strip(2 * stand.line, Strip.Kind.WORDS).keeping();
        var words = stand.sorts(banner.text(), Face.BLACK);
        strip.set(words, (stand.width - Stand.width(words)) / 2, Stand.BASELINE * stand.line, 0, ink);
        for (double y : new double[] {2, stand.line + 2}) strip.add(new Leaf.Rule(0, y, stand.width, y, BANNER, ink));
        strips.add(strip);
    }

    static Leaf.Ink ink(Slip.Tint tint) {
        return switch (tint) {
            case BLUE -> Leaf.Ink.BLUE;
            case ORANGE -> Leaf.Ink.ORANGE;
            case RED -> Leaf.Ink.RED;
        };
    }

    private void paragraph(List<Sort> sorts, boolean keeps) {
        double indent = stand.norm.of("F-12", "indent") * stand.cell;
        var lines = stand.lines.broken(sorts, stand.width - indent, stand.width);
        for (int i = 0; i < lines.size(); i++) {
            double x = i == 0 ? indent : 0;
            var strip = stand.filled(x, lines.get(i), stand.width - x);
            strip.keeps = keeps;
            strips.add(strip);
        }
    }

    private void ending() {
        var ending = paper.ending();
        if (!ending.attachments().isEmpty()) attachments(ending.attachments());
        if (!ending.rolls().isEmpty()) blank(stand.norm.of("F-20", "blank"));
        for (var roll : ending.rolls()) roll(roll);
        var date = ending.date();
        if (date != null) signature(ending, date);
        if (!ending.note().isEmpty()) {
            keepLast();
            paragraph(stand.sorts("（" + ending.note() + "）", Face.BODY), false);
        }
    }

    /// What ends a paper is never alone on a page.
    private void keepLast() {
        if (!strips.isEmpty()) strips.getLast().keeps = true;
    }

    private void attachments(List<String> names) {
        keepLast();
        blank(stand.norm.of("F-13", "blank"));
        double indent = stand.norm.of("F-13", "indent") * stand.cell;
        for (int i = 0; i < names.size(); i++) {
            var label = stand.sorts(names.size() == 1 ? "附件：" : i == 0 ? "附件：1." : i + 1 + ".", Face.BODY);
            double x = i == 0 ? indent : indent + 3 * stand.cell;
            hanging(label, stand.sorts(names.get(i), Face.BODY), x, true);
        }
    }

    private void roll(Paper.Roll roll) {
        var label = stand.sorts(roll.label(), Face.BLACK);
        label.addAll(stand.sorts("：", Face.BODY));
        var names = stand.lines.names(roll.words(), Face.BODY, stand.size, stand.cell);
        hanging(label, names, stand.norm.of("F-20", "indent") * stand.cell, false);
    }

    /// A label, and words whose further lines stand under the first.
    private void hanging(List<Sort> label, List<Sort> words, double x, boolean filled) {
        double at = x + Stand.width(label);
        double measure = stand.width - at;
        var lines = stand.lines.broken(words, measure, measure);
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            var line = lines.isEmpty() ? new Lines.Line(List.of(), 0, true) : lines.get(i);
            var strip = stand.filled(at, filled ? line : new Lines.Line(line.sorts(), line.width(), true), measure);
            if (i == 0) strip.set(label, x, Stand.BASELINE * stand.line, 0, Leaf.Ink.BLACK);
            strips.add(strip);
        }
    }

    private void signature(Paper.Ending ending, LocalDate date) {
        var day = stand.sorts(Paper.day(date), Face.BODY);
        var name = stand.sorts(ending.signature(), Face.BODY);
        double dayWidth = Stand.width(day), nameWidth = Stand.width(name);
        double dayX, nameX;
        if (ending.sealed()) {
            dayX = stand.width - stand.norm.of("F-14", "sealed-indent") * stand.cell - dayWidth;
            nameX = Math.min(dayX + (dayWidth - nameWidth) / 2, stand.width - nameWidth);
        } else {
            double indent = stand.norm.of("F-14", "signed-indent") * stand.cell;
            double shift = stand.norm.of("F-14", "shift") * stand.cell;
            nameX = Math.min(stand.width - indent - nameWidth, stand.width - indent - dayWidth - shift);
            dayX = name.isEmpty() ? stand.width - indent - dayWidth : nameX + shift;
        }
        keepLast();
        blank(ending.sealed() ? 2 : 1);
        if (!name.isEmpty()) strips.add(stand.at(Math.max(0, nameX), name).keeping());
        strips.add(stand.at(dayX, day));
    }

    private void annex(Paper.Annex annex) {
        int number = paper.annexes().indexOf(annex) + 1;
        var label = stand.sorts(paper.annexes().size() == 1 ? "附件" : "附件" + number, Face.BLACK);
        var first = new Strip(stand.line, Strip.Kind.TURN).keeping();
        first.set(label, 0, Stand.BASELINE * stand.line, 0, Leaf.Ink.BLACK);
        strips.add(first);
        blank(stand.norm.of("F-16", "title-line") - 2);
        for (var line : TitleLines.of(annex.title(), LONGEST))
            centred(stand.sorts(line, Face.TITLE, stand.norm.of("F-10", "size")), ROW);
        blank(1);
        blocks(annex.body());
    }
}
