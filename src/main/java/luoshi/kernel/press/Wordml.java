package luoshi.kernel.press;

import java.util.Locale;
import luoshi.kernel.font.Faces;
import luoshi.kernel.paper.Face;

/// Word 标记: WordprocessingML piece by piece. Lengths are given in points and written in twentieths of them.
final class Wordml {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    private final StringBuilder out = new StringBuilder();

    Wordml add(String markup) {
        out.append(markup);
        return this;
    }

    static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().filter(Wordml::isXml).forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF) || c == '\t' || c == '\n';
    }

    static long twips(double points) {
        return Math.round(points * 20);
    }

    /// A stretch of text in a face.
    ///
    /// @param squeeze what is taken off behind each character, in twentieths of a point
    static String run(String text, Face face, double size, String colour, int squeeze) {
        if (text.isEmpty()) return "";
        return "<w:r>" + properties(face, size, colour, squeeze) + "<w:t xml:space=\"preserve\">" + escaped(text)
                + "</w:t></w:r>";
    }

    static String properties(Face face, double size, String colour, int squeeze) {
        var name = Faces.named(face);
        return "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\" w:eastAsia=\""
                + name
                + "\" w:cs=\"" + name + "\"/>" + (colour.isEmpty() ? "" : "<w:color w:val=\"" + colour + "\"/>")
                + (squeeze == 0 ? "" : "<w:spacing w:val=\"" + -squeeze + "\"/>") + "<w:sz w:val=\""
                + Math.round(size * 2)
                + "\"/><w:szCs w:val=\"" + Math.round(size * 2) + "\"/></w:rPr>";
    }

    /// 段: a paragraph of exact line height.
    static final class Paragraph {

        private final double line;
        private String align = "left";
        private String borders = "";
        private String indents = "";
        private boolean keeps;
        private boolean turns;
        private String section = "";
        private String frame = "";
        private String tabs = "";
        private final StringBuilder runs = new StringBuilder();

        Paragraph(double line) {
            this.line = line;
        }

        Paragraph align(String align) {
            this.align = align;
            return this;
        }

        Paragraph indents(double left, double right, double first) {
            indents = String.format(
                    Locale.ROOT,
                    "<w:ind w:left=\"%d\" w:right=\"%d\" w:%s=\"%d\"/>",
                    twips(left),
                    twips(right),
                    first < 0 ? "hanging" : "firstLine",
                    twips(Math.abs(first)));
            return this;
        }

        /// @param side top or bottom
        /// @param eighths of a point; so thick is the line
        Paragraph border(String side, String kind, int eighths, double space, String colour) {
            borders = "<w:pBdr><w:" + side + " w:val=\"" + kind + "\" w:sz=\"" + eighths + "\" w:space=\""
                    + Math.round(space) + "\" w:color=\"" + colour + "\"/></w:pBdr>";
            return this;
        }

        Paragraph keeps() {
            keeps = true;
            return this;
        }

        Paragraph turns() {
            turns = true;
            return this;
        }

        /// Stands by itself at a place of the page.
        Paragraph frame(double x, double y, double width) {
            frame = "<w:framePr w:w=\"" + twips(width)
                    + "\" w:hSpace=\"0\" w:wrap=\"around\" w:vAnchor=\"page\" w:hAnchor=\"page\" w:x=\"" + twips(x)
                    + "\" w:y=\"" + twips(y) + "\"/>";
            return this;
        }

        /// A stop where what follows ends.
        Paragraph tab(double at) {
            tabs = "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + twips(at) + "\"/></w:tabs>";
            return this;
        }

        Paragraph section(String properties) {
            section = properties;
            return this;
        }

        Paragraph add(String run) {
            runs.append(run);
            return this;
        }

        @Override
        public String toString() {
            return "<w:p><w:pPr>" + (keeps ? "<w:keepNext/>" : "") + (turns ? "<w:pageBreakBefore/>" : "") + frame
                    + "<w:widowControl w:val=\"0\"/>" + borders + tabs
                    + "<w:kinsoku/><w:overflowPunct w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
                    + "<w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\""
                    + (long) Math.floor(line * 20)
                    + "\" w:lineRule=\"exact\"/>" + indents + "<w:jc w:val=\"" + align + "\"/>" + section + "</w:pPr>"
                    + runs
                    + "</w:p>";
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
