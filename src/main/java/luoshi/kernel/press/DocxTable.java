package luoshi.kernel.press;

import java.util.List;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Form;

/// Word 表格: the tables of a docx, and the imprint, which is one at the foot of its page.
final class DocxTable {

    private static final String ALL = "<w:tblBorders>" + line("top", 6) + line("left", 6) + line("bottom", 6)
            + line("right", 6) + line("insideH", 6) + line("insideV", 6) + "</w:tblBorders>";

    private DocxTable() {}

    private static String line(String side, int eighths) {
        return "<w:" + side + " w:val=\"single\" w:sz=\"" + eighths + "\" w:space=\"0\" w:color=\"000000\"/>";
    }

    static String of(Block.Table table, double width) {
        var edges = Grid.edges(width, table.widths());
        var out = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"" + Wordml.twips(width) + "\" w:type=\"dxa\"/>" + ALL
                + "<w:tblLayout w:type=\"fixed\"/>" + margins(Grid.PAD) + "</w:tblPr>");
        out.append(columns(edges));
        if (!table.head().isEmpty()) row(out, table.head(), edges, true);
        for (var row : table.rows()) row(out, row, edges, false);
        return out.append("</w:tbl>").toString();
    }

    private static String columns(double[] edges) {
        var out = new StringBuilder("<w:tblGrid>");
        for (int c = 1; c < edges.length; c++)
            out.append("<w:gridCol w:w=\"")
                    .append(Wordml.twips(edges[c] - edges[c - 1]))
                    .append("\"/>");
        return out.append("</w:tblGrid>").toString();
    }

    private static String margins(double side) {
        return "<w:tblCellMar><w:left w:w=\"" + Wordml.twips(side) + "\" w:type=\"dxa\"/><w:right w:w=\""
                + Wordml.twips(side) + "\" w:type=\"dxa\"/></w:tblCellMar>";
    }

    private static void row(StringBuilder out, List<String> cells, double[] edges, boolean head) {
        out.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(head ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (int c = 0; c < cells.size(); c++) {
            double room = edges[c + 1] - edges[c];
            boolean centred = head || c == 0 && cells.get(c).length() * Grid.SIZE < room * 0.6;
            out.append(open(room));
            for (var part : cells.get(c).split("\n", -1))
                out.append(new Wordml.Paragraph(Grid.PITCH)
                        .align(centred ? "center" : "left")
                        .add(Wordml.run(part, head ? Face.BLACK : Face.BODY, Grid.SIZE, "", 0)));
            out.append("</w:tc>");
        }
        out.append("</w:tr>");
    }

    private static String open(double width) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + Wordml.twips(width)
                + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>";
    }

    /// 版记, held at the foot of the type area.
    static String imprint(Paper.Imprint imprint, Form form, Norm norm) {
        double width = norm.of("F-2", "width") * Norm.MM, size = norm.of("F-17", "size");
        double indent = norm.of("F-17", "indent") * size, half = width / 2;
        boolean letter = form == Form.LETTER;
        var borders = letter
                ? ""
                : "<w:tblBorders>" + line("top", 8) + line("bottom", 8) + line("insideH", 6) + "</w:tblBorders>";
        var out = new StringBuilder(
                "<w:tbl><w:tblPr><w:tblpPr w:leftFromText=\"0\" w:rightFromText=\"0\" w:vertAnchor=\"margin\""
                        + " w:horzAnchor=\"page\" w:tblpX=\"" + Wordml.twips(norm.of("F-2", "left") * Norm.MM)
                        + "\" w:tblpYSpec=\"bottom\"/><w:tblW w:w=\"" + Wordml.twips(width)
                        + "\" w:type=\"dxa\"/>" + borders + "<w:tblLayout w:type=\"fixed\"/>" + margins(0)
                        + "</w:tblPr>");
        out.append(columns(new double[] {0, half, width}));
        if (!imprint.copies().isEmpty())
            out.append("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"" + Wordml.twips(width)
                            + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/></w:tcPr>")
                    .append(new Wordml.Paragraph(Colophon.ROW)
                            .align("both")
                            .indents(indent + 3 * size, indent, -3 * size)
                            .add(Wordml.run("抄送：" + imprint.copies() + "。", Face.BODY, size, "", 0)))
                    .append("</w:tc></w:tr>");
        if (!letter)
            out.append("<w:tr>")
                    .append(open(half))
                    .append(new Wordml.Paragraph(Colophon.ROW)
                            .indents(indent, 0, 0)
                            .add(Wordml.run(imprint.issuer(), Face.BODY, size, "", 0)))
                    .append("</w:tc>")
                    .append(open(half))
                    .append(new Wordml.Paragraph(Colophon.ROW)
                            .align("right")
                            .indents(0, indent, 0)
                            .add(Wordml.run(Paper.day(imprint.printed()) + "印发", Face.BODY, size, "", 0)))
                    .append("</w:tc></w:tr>");
        return out.append("</w:tbl>").toString();
    }
}
