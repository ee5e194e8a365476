package luoshi.kernel.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Form;

/// DOCX: a paper for word processors. Faces are named as the standard names them, lines are of exact height, and
/// where the imprint needs a page of its own it gets an even one.
final class Docx {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final double FOOT_ROW = 20;
    private static final double DASH = 0.38;

    private final Paper paper;
    private final Norm norm;
    private final Composition composition;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    private Docx(Paper paper, Norm norm, Composition composition) {
        this.paper = paper;
        this.norm = norm;
        this.composition = composition;
    }

    /// @param composition the same paper set in pages: it tells where the imprint comes to stand
    static byte[] of(Paper paper, Norm norm, Composition composition) throws IOException {
        var docx = new Docx(paper, norm, composition);
        docx.write();
        return docx.bytes.toByteArray();
    }

    private void write() throws IOException {
        part(
                "[Content_Types].xml",
                HEAD
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + type("document", "document.main") + type("styles", "styles") + type("settings", "settings")
                        + type("odd", "footer") + type("even", "footer") + type("first", "footer")
                        + type("silent", "footer") + "</Types>");
        part("_rels/.rels", HEAD + relations(relation(1, "officeDocument", "word/document.xml")));
        part(
                "word/_rels/document.xml.rels",
                HEAD
                        + relations(relation(1, "styles", "styles.xml")
                                + relation(2, "settings", "settings.xml")
                                + relation(3, "footer", "odd.xml")
                                + relation(4, "footer", "even.xml")
                                + relation(5, "footer", "first.xml")
                                + relation(6, "footer", "silent.xml")));
        part(
                "word/styles.xml",
                HEAD + "<w:styles " + Wordml.NAMESPACES + "><w:docDefaults><w:rPrDefault>"
                        + Wordml.properties(Face.BODY, norm.of("F-3", "size"), "", 0)
                        + "</w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style></w:styles>");
        part(
                "word/settings.xml",
                HEAD + "<w:settings " + Wordml.NAMESPACES
                        + "><w:evenAndOddHeaders/><w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
        footers();
        part(
                "word/document.xml",
                HEAD + "<w:document " + Wordml.NAMESPACES + "><w:body>" + body() + "</w:body></w:document>");
        zip.close();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relations(String inside) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATION + kind + "\" Target=\"" + target + "\"/>";
    }

    private String body() {
        var text = new DocxText(paper, norm).text();
        var imprint = paper.imprint();
        boolean silent = composition.blankBefore();
        if (imprint == null) return text + section("nextPage", false);
        var foot = DocxTable.imprint(imprint, paper.form(), norm) + new Wordml.Paragraph(1);
        if (!composition.imprintApart()) return text + foot + section("nextPage", false);
        var ends = new Wordml.Paragraph(1).section(section("nextPage", false)).toString();
        var kind = paper.form() == Form.LETTER ? "nextPage" : "evenPage";
        return text + ends + foot + section(kind, silent);
    }

    private String section(String kind, boolean silent) {
        boolean letter = paper.form() == Form.LETTER;
        var odd = silent ? 6 : 3;
        var even = silent ? 6 : 4;
        return "<w:sectPr>" + foot("default", odd) + foot("even", even) + foot("first", letter ? 5 : odd)
                + "<w:type w:val=\"" + kind + "\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\""
                + millimetres(norm.of("F-2", "top")) + "\" w:right=\""
                + (11906 - millimetres(norm.of("F-2", "left")) - millimetres(norm.of("F-2", "width")))
                + "\" w:bottom=\""
                + (16838 - millimetres(norm.of("F-2", "top")) - millimetres(norm.of("F-2", "height"))) + "\" w:left=\""
                + millimetres(norm.of("F-2", "left")) + "\" w:header=\"851\" w:footer=\"" + footer()
                + "\" w:gutter=\"0\"/>"
                + (letter && !kind.equals("evenPage") && !silent ? "<w:titlePg/>" : "") + "</w:sectPr>";
    }

    private static String foot(String kind, int id) {
        return "<w:footerReference w:type=\"" + kind + "\" r:id=\"rId" + id + "\"/>";
    }

    private static long millimetres(double length) {
        return Wordml.twips(length * Norm.MM);
    }

    /// How far the foot's line ends above the paper's lower edge, so that its dashes lie where the standard wants them.
    private long footer() {
        double dash = (norm.of("F-2", "top") + norm.of("F-2", "height") + norm.of("F-18", "below")) * Norm.MM;
        double baseline = dash + DASH * norm.of("F-18", "size");
        return Wordml.twips(297 * Norm.MM - baseline - (1 - Stand.BASELINE) * FOOT_ROW);
    }

    private void footers() throws IOException {
        double size = norm.of("F-18", "size"), indent = norm.of("F-18", "indent") * size;
        var number =
                Wordml.run("— ", Face.DIGITS, size, "", 0) + field(size) + Wordml.run(" —", Face.DIGITS, size, "", 0);
        foot(
                "odd",
                new Wordml.Paragraph(FOOT_ROW)
                        .align("right")
                        .indents(0, indent, 0)
                        .add(number)
                        .toString());
        foot(
                "even",
                new Wordml.Paragraph(FOOT_ROW).indents(indent, 0, 0).add(number).toString());
        foot("silent", new Wordml.Paragraph(FOOT_ROW).toString());
        double length = norm.of("F-19", "length") * Norm.MM;
        double y = (297 - norm.of("F-19", "bottom")) * Norm.MM - 3.5 - 12;
        foot(
                "first",
                new Wordml.Paragraph(12)
                                .frame((210 * Norm.MM - length) / 2, y, length)
                                .border("bottom", "thinThickSmallGap", 24, 0, DocxText.RED)
                                .toString()
                        + new Wordml.Paragraph(FOOT_ROW));
    }

    private static String field(double size) {
        var form = Wordml.properties(Face.DIGITS, size, "", 0);
        return "<w:r>" + form + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + form
                + "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r>" + form
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>" + form + "<w:t>1</w:t></w:r><w:r>" + form
                + "<w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private void foot(String name, String paragraph) throws IOException {
        part("word/" + name + ".xml", HEAD + "<w:ftr " + Wordml.NAMESPACES + ">" + paragraph + "</w:ftr>");
    }

    private void part(String name, String content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(315532800000L); // the same paper gives the same bytes
        zip.putNextEntry(entry);
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
