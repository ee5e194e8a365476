package luoshi.kernel.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes pdf files by hand, so that no font is needed: every character used gets a code, and a table says which
/// character each code means.
public final class PdfMaker {

    private static final int LEADING = 22;

    private final Map<Integer, Integer> codes = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();
    private final List<String> pageEntries = new ArrayList<>();
    private String encoding = "Identity-H";

    public static byte[] of(String text) {
        var pdf = new PdfMaker();
        for (var lines : Typesetting.pages(text, 30, 30)) {
            var content = new StringBuilder();
            for (int i = 0; i < lines.size(); i++) content.append(pdf.text(lines.get(i), 72, 770 - LEADING * i));
            pdf.page(content.toString());
        }
        return pdf.bytes();
    }

    /// A line of text whose base begins at this place, in points from the lower left corner.
    public String text(String line, double x, double y) {
        return turned(line, "1 0 0 1 " + x + " " + y);
    }

    /// @param matrix the six numbers that say where the line begins and which way it runs
    public String turned(String line, String matrix) {
        var hex = new StringBuilder();
        line.codePoints().forEach(c -> hex.append("%04X".formatted(codes.computeIfAbsent(c, _ -> codes.size() + 1))));
        return "BT /F1 14 Tf " + matrix + " Tm <" + hex + "> Tj ET\n";
    }

    /// A page that is only a picture.
    public PdfMaker picture() {
        return page("/Im1 Do", "/Resources<</XObject<</Im1 7 0 R>>>>");
    }

    /// Characters run from top to bottom.
    public PdfMaker vertical() {
        encoding = "Identity-V";
        return this;
    }

    public PdfMaker page(String content) {
        return page(content, "");
    }

    /// @param entries more entries of the page, such as `/Rotate 90`
    public PdfMaker page(String content, String entries) {
        pages.add(content);
        pageEntries.add(entries);
        return this;
    }

    public byte[] bytes() {
        var objects = new ArrayList<String>();
        var kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) kids.append(8 + 2 * i).append(" 0 R ");
        objects.add("<</Type/Catalog/Pages 2 0 R>>");
        objects.add("<</Type/Pages/MediaBox[0 0 595 842]/Count " + pages.size() + "/Kids[" + kids + "]>>");
        objects.add("<</Type/Font/Subtype/Type0/BaseFont/FangSong/Encoding/" + encoding
                + "/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>");
        objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/FangSong/DW 1000/FontDescriptor 6 0 R"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>");
        objects.add(stream("", meanings()));
        objects.add("<</Type/FontDescriptor/FontName/FangSong/Flags 4/FontBBox[0 -140 1000 860]/ItalicAngle 0"
                + "/Ascent 860/Descent -140/CapHeight 860/StemV 80>>");
        objects.add(
                stream("/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", "x"));
        for (int i = 0; i < pages.size(); i++) {
            objects.add("<</Type/Page/Parent 2 0 R" + resources(pageEntries.get(i)) + "/Contents " + (9 + 2 * i)
                    + " 0 R" + pageEntries.get(i) + ">>");
            objects.add(stream("", pages.get(i)));
        }
        return ofObjects(objects);
    }

    private static String resources(String entries) {
        return entries.contains("/Resources") ? "" : "/Resources<</Font<</F1 3 0 R>>>>";
    }

    private String meanings() {
        var table = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                + "/CMapName /Luoshi def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        codes.forEach((c, code) -> {
            var utf16 = new StringBuilder();
            for (char unit : Character.toChars(c)) utf16.append("%04X".formatted((int) unit));
            table.append("1 beginbfchar <%04X> <%s> endbfchar\n".formatted(code, utf16));
        });
        return table + "endcmap end end\n";
    }

    static String stream(String entries, String content) {
        return "<<" + entries + "/Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    /// A file of these objects, numbered from 1; the first is the catalogue. Characters are bytes.
    static byte[] ofObjects(List<String> objects) {
        var out = new ByteArrayOutputStream();
        var index = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        put(out, "%PDF-1.7\n");
        for (int i = 0; i < objects.size(); i++) {
            index.append("%010d 00000 n \n".formatted(out.size()));
            put(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
        }
        int start = out.size();
        put(
                out,
                index + "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start
                        + "\n%%EOF\n");
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
