package luoshi.kernel.evidence.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.evidence.Transcript;

/// Word 文档 (docx): the body in order, with the numbers Word computes; then text boxes and notes. What was deleted
/// under revision, what is hidden, headers and footers stay out.
final class Docx {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Set<String> PASSED_OVER = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "delInstrText",
            "rPr",
            "tblPr",
            "tblGrid",
            "tcPr",
            "trPr",
            "sectPr",
            "sdtPr",
            "Fallback",
            "rt",
            "rubyPr",
            "softHyphen",
            "footnoteRef",
            "endnoteRef",
            "annotationRef");

    private final Reading reading;
    private final Numbering numbering = new Numbering();
    private final DocxStyles styles;
    private final DocxLists lists;
    private final Draft boxes;
    private Draft out;

    private Docx(Reading reading, Parcel parcel, Map<String, String> parts) {
        this.reading = reading;
        this.out = new Draft(reading);
        this.boxes = new Draft(reading);
        this.styles = DocxStyles.of(reading, parcel.open(parts.getOrDefault("styles", "word/styles.xml")));
        this.lists = DocxLists.of(reading, parcel.open(parts.getOrDefault("numbering", "word/numbering.xml")), styles);
    }

    static Transcript read(Reading reading, Parcel parcel) {
        var main = mainPart(reading, parcel);
        var parts = relations(reading, parcel, main);
        var document = parcel.open(main);
        if (document == null) throw reading.broken("没有正文部件 " + main);
        var docx = new Docx(reading, parcel, parts);
        var body = docx.out;
        docx.inside(new Xml(reading, document));
        body.part("文本框", docx.boxes);
        body.part("脚注", docx.notes(parcel, parts.getOrDefault("footnotes", "word/footnotes.xml")));
        body.part("尾注", docx.notes(parcel, parts.getOrDefault("endnotes", "word/endnotes.xml")));
        return body.finish(MEDIA_TYPE, null);
    }

    /// The part that holds the document, such as `word/document.xml` or `xl/workbook.xml`.
    static String mainPart(Reading reading, Parcel parcel) {
        return relations(reading, parcel, "").getOrDefault("officeDocument", "word/document.xml");
    }

    /// Kind of relation to the part it points at.
    private static Map<String, String> relations(Reading reading, Parcel parcel, String part) {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var in = parcel.open(folder + "_rels/" + part.substring(slash) + ".rels");
        var relations = new HashMap<String, String>();
        if (in == null) return relations;
        var xml = new Xml(reading, in);
        while (xml.nextChild(0)) {
            int home = xml.depth();
            while (xml.nextChild(home)) {
                var type = xml.attribute("Type");
                var target = xml.attribute("Target");
                if (type == null || target == null) continue;
                var path = target.startsWith("/") ? target.substring(1) : folder + target;
                relations.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
            }
        }
        return relations;
    }

    private Draft notes(Parcel parcel, String part) {
        var notes = new Draft(reading);
        var in = parcel.open(part);
        if (in == null) return notes;
        out = notes;
        var xml = new Xml(reading, in);
        while (xml.nextChild(0)) {
            int home = xml.depth();
            while (xml.nextChild(home)) {
                var type = xml.attribute("type");
                if (type == null || type.equals("normal")) inside(xml);
            }
        }
        return notes;
    }

    private void inside(Xml xml) {
        int home = xml.depth();
        while (xml.nextChild(home)) element(xml);
    }

    private void element(Xml xml) {
        switch (xml.name()) {
            case "p" -> paragraph(xml);
            case "tr" -> row(xml);
            case "tc" -> {
                inside(xml);
                out.endCell();
            }
            case "r" -> run(xml);
            case "t" -> out.add(xml.text());
            case "tab", "ptab" -> out.add("\t");
            case "br", "cr" -> lineBreak(xml);
            case "lastRenderedPageBreak" -> out.pageMark();
            case "noBreakHyphen" -> out.add("-");
            case "sym" -> out.add(symbol(xml));
            case "txbxContent" -> box(xml);
            case "AlternateContent" -> alternatives(xml);
            default -> {
                if (!PASSED_OVER.contains(xml.name())) inside(xml);
            }
        }
    }

    /// Properties come first in a paragraph; where they are missing those of the style hold.
    private void paragraph(Xml xml) {
        int home = xml.depth();
        DocxStyles.Paragraph form = null;
        while (xml.nextChild(home)) {
            if (form == null) {
                boolean stated = xml.name().equals("pPr");
                form = stated ? styles.paragraph(xml) : styles.usual();
                begin(form);
                if (stated) continue;
            }
            element(xml);
        }
        if (form == null) begin(form = styles.usual());
        if (!form.joined()) out.endLine();
        if (form.sectionEnds()) out.pageBreak();
    }

    private void begin(DocxStyles.Paragraph form) {
        if (form.pageBefore() && !out.isBlank()) out.pageBreak();
        if (form.joined()) return;
        var series = lists.series(form.list());
        if (series == null) return;
        var label = numbering.label(series, lists.level(series, form));
        if (!out.lineIsOpen()) out.add(label);
    }

    private void row(Xml xml) {
        int home = xml.depth();
        boolean deleted = false;
        while (xml.nextChild(home)) {
            if (xml.name().equals("trPr")) deleted = holds(xml, "del");
            else if (!deleted) element(xml);
        }
        if (!deleted) out.endRow();
    }

    static boolean holds(Xml xml, String name) {
        int home = xml.depth();
        boolean found = false;
        while (xml.nextChild(home)) found |= xml.name().equals(name) && xml.isOn();
        return found;
    }

    private void run(Xml xml) {
        int home = xml.depth();
        boolean hidden = false;
        while (xml.nextChild(home)) {
            if (xml.name().equals("rPr")) hidden = styles.hides(xml);
            else if (!hidden) element(xml);
        }
    }

    private void lineBreak(Xml xml) {
        if ("page".equals(xml.attribute("type"))) out.pageBreak();
        else out.add("\n");
    }

    private static String symbol(Xml xml) {
        var code = xml.attribute("char");
        try {
            return code == null ? "" : Numbering.Symbols.plain(Integer.parseInt(code, 16) & 0xFFFF);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    private void box(Xml xml) {
        var outer = out;
        out = boxes;
        inside(xml);
        out.endOpenLine();
        out = outer;
    }

    /// The same thing said twice, for newer and older programs: the first saying is taken.
    private void alternatives(Xml xml) {
        int home = xml.depth();
        boolean taken = false;
        while (xml.nextChild(home)) {
            if (!taken) inside(xml);
            taken = true;
        }
    }
}
