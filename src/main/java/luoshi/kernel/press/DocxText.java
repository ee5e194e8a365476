package luoshi.kernel.press;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Form;

/// Word 正文: a paper as the body of a docx. The red head stands in the body, where every reader finds it.
final class DocxText {

    static final String RED = "E60012";
    private static final double ROW = 36;
    private static final int LONGEST = 19;

    /// Of the ink of a line of exact height, above which the rest lies empty.
    private static final double INK_TOP = 0.85;

    private static final double INK_BOTTOM = 0.08;
    private static final double THIN_ROW = 4;
    private static final double ABOVE_TABLE = 6;

    private final Paper paper;
    private final Norm norm;
    private final double line;
    private final double cell;
    private final double size;
    private final double width;
    private final int squeeze;
    private final Wordml out = new Wordml();

    DocxText(Paper paper, Norm norm) {
        this.paper = paper;
        this.norm = norm;
        this.line = Math.floor(norm.line() * 20) / 20;
        this.cell = norm.character();
        this.size = norm.of("F-3", "size");
        this.width = norm.of("F-2", "width") * Norm.MM;
        this.squeeze = (int) Math.ceil((size - cell) * 20);
    }

    /// Everything but the imprint.
    String text() {
        boolean headed = paper.form() != Form.PLAIN && !paper.head().mark().isEmpty();
        if (headed && paper.form() == Form.LETTER) letterHead();
        else if (headed) head();
        title(headed);
        var ending = paper.ending();
        blocks(paper.body(), ending.date() != null || !ending.attachments().isEmpty());
        ending();
        for (var annex : paper.annexes()) annex(annex);
        return out.toString();
    }

    private String run(String text, Face face) {
        return Wordml.run(text, face, size, "", squeeze);
    }

    private Wordml.Paragraph paragraph() {
        return new Wordml.Paragraph(line);
    }

    private void spacer(double points) {
        if (points >= 1) out.add(new Wordml.Paragraph(points).keeps().toString());
    }

    private int marks() {
        var head = paper.head();
        int count = 0;
        for (var mark : List.of(head.copy(), head.secrecy(), head.urgency())) {
            if (mark.isEmpty()) continue;
            out.add(paragraph()
                    .keeps()
                    .add(run(mark, mark.equals(head.copy()) ? Face.BODY : Face.BLACK))
                    .toString());
            count++;
        }
        return count;
    }

    private void mark(double above) {
        double mark = Masthead.size(norm, paper.head().mark()), row = mark * 1.2;
        spacer(above - (Stand.BASELINE * row - INK_TOP * mark));
        out.add(new Wordml.Paragraph(row)
                .align("center")
                .keeps()
                .add(Wordml.run(paper.head().mark(), Face.TITLE, mark, RED, 0))
                .toString());
    }

    /// What is left of the mark's line below its ink.
    private double slack() {
        double mark = Masthead.size(norm, paper.head().mark());
        return (1 - Stand.BASELINE) * 1.2 * mark - INK_BOTTOM * mark;
    }

    private void head() {
        boolean order = paper.form() == Form.ORDER;
        double top = norm.of("F-6", order ? "order-top" : "top") * Norm.MM;
        mark(top - marks() * line);
        var head = paper.head();
        if (!head.number().isEmpty()) spacer(norm.of("F-7", "blank") * line - slack());
        double indent = norm.of("F-8", "indent") * cell;
        for (int i = 0; i < head.signers().size() - 1; i++)
            out.add(paragraph()
                    .align("right")
                    .keeps()
                    .indents(0, indent, 0)
                    .add(run(i == 0 ? "签发人：" : "", Face.BODY)
                            + run(head.signers().get(i), Face.SCRIPT))
                    .toString());
        var number = head.signers().isEmpty()
                ? paragraph().keeps().align("center").add(run(head.number(), Face.BODY))
                : signed(indent);
        double space = norm.of("F-9", "below") * Norm.MM - (1 - Stand.BASELINE) * line + INK_BOTTOM * size;
        if (!order) number.border("bottom", "single", 16, space, RED);
        out.add(number.toString());
    }

    /// Number left, signer right, on one line.
    private Wordml.Paragraph signed(double indent) {
        var head = paper.head();
        var label = head.signers().size() == 1 ? "签发人：" : "";
        return paragraph()
                .keeps()
                .tab(width - indent)
                .add(run("　", Face.BODY) + run(head.number(), Face.BODY) + "<w:r><w:tab/></w:r>" + run(label, Face.BODY)
                        + run(head.signers().getLast(), Face.SCRIPT));
    }

    /// The mark begins above the type area: a frame of its own holds it there, another the thick and the thin line.
    private void letterHead() {
        double mark = Masthead.size(norm, paper.head().mark()), row = mark * 1.2;
        double up = Stand.BASELINE * row - INK_TOP * mark;
        double length = norm.of("F-19", "length") * Norm.MM, x = (210 * Norm.MM - length) / 2;
        double top = norm.of("F-19", "top") * Norm.MM;
        out.add(new Wordml.Paragraph(row)
                .align("center")
                .frame(x, top - up, length)
                .indents(norm.of("F-2", "left") * Norm.MM - x, length - width - norm.of("F-2", "left") * Norm.MM + x, 0)
                .add(Wordml.run(paper.head().mark(), Face.TITLE, mark, RED, 0))
                .toString());
        double rule = top + (INK_TOP + INK_BOTTOM) * mark + norm.of("F-19", "below") * Norm.MM;
        out.add(new Wordml.Paragraph(THIN_ROW)
                .frame(x, rule - THIN_ROW, length)
                .border("bottom", "thickThinSmallGap", 24, 0, RED)
                .toString());
        double reach = (norm.of("F-19", "top") - norm.of("F-2", "top")) * Norm.MM + 0.93 * mark + (4 + 1.5) * Norm.MM;
        spacer(reach + norm.of("F-3", "gap") * size - (Stand.BASELINE * line - INK_TOP * size));
        var number = paragraph().keeps().align("right").add(run(paper.head().number(), Face.BODY));
        out.add(number.toString());
        marks();
    }

    private void title(boolean headed) {
        if (headed) spacer(norm.of("F-10", "blank") * line);
        if (!paper.title().isEmpty()) {
            var lines = TitleLines.of(paper.title(), LONGEST).stream()
                    .map(words -> Wordml.run(words, Face.TITLE, norm.of("F-10", "size"), "", 0))
                    .collect(Collectors.joining("<w:r><w:br/></w:r>"));
            out.add(new Wordml.Paragraph(ROW).align("center").keeps().add(lines).toString());
            if (!headed && !paper.head().number().isEmpty())
                out.add(paragraph()
                        .align("center")
                        .keeps()
                        .add(run(paper.head().number(), Face.BODY))
                        .toString());
            spacer(line);
        }
        if (!paper.receivers().isEmpty())
            out.add(paragraph()
                    .align("both")
                    .keeps()
                    .add(run(paper.receivers() + "：", Face.BODY))
                    .toString());
    }

    /// @param followed something follows that is never alone on a page
    private void blocks(List<Block> blocks, boolean followed) {
        double indent = norm.of("F-12", "indent") * cell;
        for (var block : blocks)
            switch (block) {
                case Block.Heading heading -> {
                    var face = heading.level() == 1 ? Face.BLACK : heading.level() == 2 ? Face.SCRIPT : Face.BODY;
                    out.add(paragraph()
                            .align("both")
                            .keeps()
                            .indents(0, 0, indent)
                            .add(run(heading.text(), face))
                            .toString());
                }
                case Block.Paragraph p -> {
                    var words = paragraph()
                            .align("both")
                            .indents(0, 0, indent)
                            .add(run(p.label(), Face.BLACK) + run(p.text(), Face.BODY));
                    out.add((followed && block == blocks.getLast() ? words.keeps() : words).toString());
                }
                case Block.Banner banner -> banner(banner);
                case Block.Table table -> {
                    spacer(ABOVE_TABLE);
                    out.add(DocxTable.of(table, width));
                }
            }
    }

    private void banner(Block.Banner banner) {
        var ink = Galley.ink(banner.tint());
        var colour = String.format("%02X%02X%02X", ink.red, ink.green, ink.blue);
        out.add(paragraph()
                .align("center")
                .keeps()
                .border("bottom", "single", 20, 1, colour)
                .add(Wordml.run(banner.text(), Face.BLACK, size, colour, squeeze))
                .toString());
        spacer(line);
    }

    private void ending() {
        var ending = paper.ending();
        double indent = norm.of("F-13", "indent") * cell;
        if (!ending.attachments().isEmpty()) spacer(line);
        for (int i = 0; i < ending.attachments().size(); i++) {
            var label = ending.attachments().size() == 1 ? "附件：" : i == 0 ? "附件：1." : i + 1 + ".";
            double number = ending.attachments().size() == 1 ? 0 : 0.8 * cell;
            double text = indent + 3 * cell + number;
            out.add(paragraph()
                    .align("both")
                    .indents(text, 0, i == 0 ? indent - text : -number)
                    .add(run(label + ending.attachments().get(i), Face.BODY))
                    .toString());
        }
        if (!ending.rolls().isEmpty()) spacer(line);
        for (var roll : ending.rolls())
            out.add(paragraph()
                    .indents(indent + 3 * cell, 0, -3 * cell)
                    .add(run(roll.label(), Face.BLACK) + run("：", Face.BODY) + run(roll.words(), Face.BODY))
                    .toString());
        var date = ending.date();
        if (date != null) signature(ending, date);
        if (!ending.note().isEmpty())
            out.add(paragraph()
                    .indents(0, 0, indent)
                    .add(run("（" + ending.note() + "）", Face.BODY))
                    .toString());
    }

    private void signature(Paper.Ending ending, LocalDate date) {
        var day = Paper.day(date);
        double dayWidth = width(day), nameWidth = width(ending.signature());
        spacer(ending.sealed() ? 2 * line : line);
        double indent = norm.of("F-14", "signed-indent") * cell, shift = norm.of("F-14", "shift") * cell;
        double sealed = norm.of("F-14", "sealed-indent") * cell;
        double nameX = Math.max(0, Math.min(width - indent - nameWidth, width - indent - dayWidth - shift));
        var name = paragraph().keeps().add(run(ending.signature(), Face.BODY));
        if (ending.sealed()) name.align("right").indents(0, Math.max(0, sealed + (dayWidth - nameWidth) / 2), 0);
        else name.indents(nameX, 0, 0);
        if (!ending.signature().isEmpty()) out.add(name.toString());
        var last = paragraph().add(run(day, Face.BODY));
        if (ending.sealed()) last.align("right").indents(0, sealed, 0);
        else if (ending.signature().isEmpty()) last.align("right").indents(0, indent, 0);
        else last.indents(nameX + shift, 0, 0);
        out.add(last.toString());
    }

    /// In the fonts the standard names, figures are half as wide as characters.
    private double width(String words) {
        return words.codePoints()
                .mapToDouble(c -> Sort.isWide(c) ? cell : cell / 2)
                .sum();
    }

    private void annex(Paper.Annex annex) {
        var label = paper.annexes().size() == 1 ? "附件" : "附件" + (paper.annexes().indexOf(annex) + 1);
        out.add(paragraph().turns().keeps().add(run(label, Face.BLACK)).toString());
        spacer(line);
        var lines = TitleLines.of(annex.title(), LONGEST).stream()
                .map(words -> Wordml.run(words, Face.TITLE, norm.of("F-10", "size"), "", 0))
                .collect(Collectors.joining("<w:r><w:br/></w:r>"));
        out.add(new Wordml.Paragraph(ROW).align("center").keeps().add(lines).toString());
        spacer(line);
        blocks(annex.body(), false);
    }
}
