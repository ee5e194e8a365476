package luoshi.kernel.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import luoshi.kernel.font.Subset;
import luoshi.kernel.font.Typeface;
import luoshi.kernel.paper.Norm;

/// OFD (GB/T 33190-2016): pages written as they were set, with subsets of their fonts. Millimetres throughout.
final class Ofd {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final Map<Typeface, Integer> fonts = new HashMap<>();
    private int id = 1;

    private Ofd() {}

    static byte[] of(List<Leaf> leaves, String title) throws IOException {
        var ofd = new Ofd();
        ofd.write(leaves, title);
        return ofd.bytes.toByteArray();
    }

    private void write(List<Leaf> leaves, String title) throws IOException {
        part(
                "OFD.xml",
                HEAD + "<ofd:OFD" + SPACE + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>"
                        + "00000000000000000000000000000001</ofd:DocID><ofd:Title>" + Wordml.escaped(title)
                        + "</ofd:Title><ofd:Creator>Luoshi</ofd:Creator></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        fonts(leaves);
        var pages = new StringBuilder();
        for (int n = 0; n < leaves.size(); n++) {
            pages.append("<ofd:Page ID=\"")
                    .append(++id)
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(n)
                    .append("/Content.xml\"/>");
            part("Doc_0/Pages/Page_" + n + "/Content.xml", page(leaves.get(n)));
        }
        part(
                "Doc_0/Document.xml",
                HEAD + "<ofd:Document" + SPACE + "><ofd:CommonData><ofd:MaxUnitID>" + (id + 1)
                        + "</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
                        + "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData><ofd:Pages>" + pages
                        + "</ofd:Pages></ofd:Document>");
        zip.close();
    }

    private void fonts(List<Leaf> leaves) throws IOException {
        var list = new StringBuilder();
        for (var used : Pdf.used(leaves).entrySet()) {
            var file = "font_" + fonts.size() + ".ttf";
            var subset = new Subset(used.getKey(), used.getValue());
            fonts.put(used.getKey(), ++id);
            list.append("<ofd:Font ID=\"")
                    .append(id)
                    .append("\" FontName=\"")
                    .append(subset.name())
                    .append("\" FamilyName=\"")
                    .append(subset.name())
                    .append("\"><ofd:FontFile>")
                    .append(file)
                    .append("</ofd:FontFile></ofd:Font>");
            part("Doc_0/Res/" + file, subset.bytes());
        }
        part(
                "Doc_0/PublicRes.xml",
                HEAD + "<ofd:Res" + SPACE + " BaseLoc=\"Res\"><ofd:Fonts>" + list + "</ofd:Fonts></ofd:Res>");
    }

    private String page(Leaf leaf) {
        var out = new StringBuilder(HEAD + "<ofd:Page" + SPACE
                + "><ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area><ofd:Content><ofd:Layer ID=\""
                + ++id
                + "\" Type=\"Body\">");
        for (var rule : leaf.rules()) rule(out, rule);
        for (var run : leaf.runs()) if (run.characters().length > 0) run(out, run);
        return out.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
    }

    private void rule(StringBuilder out, Leaf.Rule rule) {
        double half = rule.thickness() / 2;
        double x = Math.min(rule.x1(), rule.x2()) - half, y = Math.min(rule.y1(), rule.y2()) - half;
        double width = Math.abs(rule.x2() - rule.x1()) + rule.thickness();
        double height = Math.abs(rule.y2() - rule.y1()) + rule.thickness();
        out.append("<ofd:PathObject ID=\"").append(++id).append("\" Boundary=\"");
        out.append(box(x, y, width, height)).append("\" LineWidth=\"").append(mm(rule.thickness()));
        out.append("\"><ofd:StrokeColor Value=\"").append(colour(rule.ink())).append("\"/><ofd:AbbreviatedData>M ");
        out.append(mm(rule.x1() - x)).append(' ').append(mm(rule.y1() - y)).append(" L ");
        out.append(mm(rule.x2() - x)).append(' ').append(mm(rule.y2() - y));
        out.append("</ofd:AbbreviatedData></ofd:PathObject>");
    }

    private void run(StringBuilder out, Leaf.Run run) {
        var characters = run.characters();
        double last = run.x()[characters.length - 1];
        double top = run.y() - 0.9 * run.size();
        out.append("<ofd:TextObject ID=\"").append(++id).append("\" Boundary=\"");
        out.append(box(run.x()[0], top, last - run.x()[0] + 1.1 * run.size(), 1.2 * run.size()));
        out.append("\" Font=\"")
                .append(fonts.get(run.face()))
                .append("\" Size=\"")
                .append(mm(run.size()));
        out.append("\"><ofd:FillColor Value=\"").append(colour(run.ink())).append("\"/><ofd:TextCode X=\"0\" Y=\"");
        out.append(mm(run.y() - top)).append('"');
        if (characters.length > 1) {
            out.append(" DeltaX=\"");
            for (int i = 1; i < characters.length; i++)
                out.append(i == 1 ? "" : " ").append(mm(run.x()[i] - run.x()[i - 1]));
            out.append('"');
        }
        out.append('>').append(Wordml.escaped(new String(characters, 0, characters.length)));
        out.append("</ofd:TextCode></ofd:TextObject>");
    }

    private static String box(double x, double y, double width, double height) {
        return mm(x) + " " + mm(y) + " " + mm(width) + " " + mm(height);
    }

    private static String colour(Leaf.Ink ink) {
        return ink.red + " " + ink.green + " " + ink.blue;
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.4f", points / Norm.MM).replaceAll("\\.?0+$", "");
    }

    private void part(String name, String content) throws IOException {
        part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void part(String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTime(315532800000L); // the same paper gives the same bytes
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
