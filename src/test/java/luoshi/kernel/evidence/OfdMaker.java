package luoshi.kernel.evidence;

import static luoshi.kernel.evidence.ZipMaker.escaped;

import java.util.ArrayList;
import java.util.List;

/// Makes ofd files: each line of a text set in lines of forty characters, thirty to a page.
public final class OfdMaker {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String NAMES = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final double SIZE = 4.2;

    private final ZipMaker zip = new ZipMaker();
    private final List<String> pages = new ArrayList<>();
    private String template = "";

    public static byte[] of(String text) {
        var ofd = new OfdMaker();
        for (var page : Typesetting.pages(text, 40, 30)) {
            var objects = new StringBuilder();
            for (int i = 0; i < page.size(); i++) objects.append(text(page.get(i), 25, 30 + 8 * i));
            ofd.page(objects.toString());
        }
        return ofd.bytes();
    }

    /// A line of text whose base begins at this place, in millimetres.
    static String text(String line, double x, double y) {
        return "<ofd:TextObject ID=\"1\" Boundary=\"" + x + " " + (y - SIZE) + " 160 6\" Font=\"1\" Size=\"" + SIZE
                + "\"><ofd:TextCode X=\"0\" Y=\"" + SIZE + "\" DeltaX=\"g "
                + Math.max(0, line.codePointCount(0, line.length()) - 1) + " " + SIZE + "\">" + escaped(line)
                + "</ofd:TextCode></ofd:TextObject>";
    }

    /// A page of objects written out in XML.
    public OfdMaker page(String objects) {
        pages.add("<ofd:Content><ofd:Layer ID=\"2\">" + objects + "</ofd:Layer></ofd:Content>");
        return this;
    }

    /// What stands on every page.
    public OfdMaker template(String objects) {
        template = objects;
        return this;
    }

    public byte[] bytes() {
        var list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"")
                    .append(10 + i)
                    .append("\" BaseLoc=\"Pages/Page_")
                    .append(i);
            list.append("/Content.xml\"/>");
            var use = template.isEmpty() ? "" : "<ofd:Template TemplateID=\"9\"/>";
            zip.add("Doc_0/Pages/Page_" + i + "/Content.xml", part("Page", use + pages.get(i)));
        }
        var common = template.isEmpty() ? "" : "<ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>";
        if (!template.isEmpty())
            zip.add(
                    "Doc_0/Tpls/Tpl_0/Content.xml",
                    part("Page", "<ofd:Content><ofd:Layer ID=\"3\">" + template + "</ofd:Layer></ofd:Content>"));
        return zip.add(
                        "Doc_0/Document.xml",
                        part(
                                "Document",
                                "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
                                        + "</ofd:PhysicalBox></ofd:PageArea>" + common + "</ofd:CommonData><ofd:Pages>"
                                        + list
                                        + "</ofd:Pages>"))
                .add("OFD.xml", part("OFD", "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"))
                .bytes();
    }

    static String part(String name, String inside) {
        return HEAD + "<ofd:" + name + NAMES + ">" + inside + "</ofd:" + name + ">";
    }
}
