package luoshi.kernel.evidence;

import static luoshi.kernel.evidence.ZipMaker.escaped;

/// Makes docx files: each line of a text a paragraph, a form feed a page break; or any body written out in XML with the
/// prefix `w`.
public final class DocxMaker {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final ZipMaker zip = new ZipMaker();

    public static byte[] of(String text) {
        var docx = new DocxMaker();
        text.lines().forEach(docx::paragraph);
        return docx.bytes();
    }

    /// A body written out in XML.
    public static byte[] ofBody(String body) {
        return new DocxMaker().body(body).bytes();
    }

    public DocxMaker paragraph(String line) {
        var runs = new StringBuilder();
        var pages = line.split("\f", -1);
        for (int i = 0; i < pages.length; i++) {
            if (i > 0) runs.append("<w:r><w:br w:type=\"page\"/></w:r>");
            if (!pages[i].isEmpty())
                runs.append("<w:r><w:rPr><w:rFonts w:eastAsia=\"仿宋_GB2312\"/></w:rPr><w:t xml:space=\"preserve\">")
                        .append(escaped(pages[i]))
                        .append("</w:t></w:r>");
        }
        return body("<w:p>" + runs + "</w:p>");
    }

    /// A paragraph whose number Word computes.
    public DocxMaker numbered(int list, int level, String line) {
        return body("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + escaped(line) + "</w:t></w:r></w:p>");
    }

    public DocxMaker body(String xml) {
        body.append(xml);
        return this;
    }

    /// Another part beside the body, such as `numbering`, `styles` or `footnotes`: what stands inside its root element.
    public DocxMaker part(String kind, String inside) {
        types.append("<Override PartName=\"/word/")
                .append(kind)
                .append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.")
                .append(kind)
                .append("+xml\"/>");
        relations
                .append("<Relationship Id=\"r")
                .append(kind)
                .append("\" Type=\"")
                .append(RELATION)
                .append(kind)
                .append("\" Target=\"")
                .append(kind)
                .append(".xml\"/>");
        zip.add("word/" + kind + ".xml", HEAD + "<w:" + kind + NAMES + ">" + inside + "</w:" + kind + ">");
        return this;
    }

    public byte[] bytes() {
        return packed(HEAD + "<w:document" + NAMES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    }

    /// The main part as it stands, well-formed or not.
    public byte[] packed(String document) {
        return zip.add(
                        "[Content_Types].xml",
                        HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                                + "relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd."
                                + "openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>" + types
                                + "</Types>")
                .add(
                        "_rels/.rels",
                        relations("<Relationship Id=\"r1\" Type=\"" + RELATION
                                + "officeDocument\" Target=\"word/document.xml\"/>"))
                .add("word/_rels/document.xml.rels", relations(relations.toString()))
                .add("word/document.xml", document)
                .bytes();
    }

    private static String relations(String inside) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
                + "</Relationships>";
    }
}
