package luoshi.kernel.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Files made to exhaust whoever reads them. The part of each name before the colon is the code it must be refused
/// with.
final class HostileFiles {

    private static final String LAUGHS =
            "<!DOCTYPE l [<!ENTITY a \"哈哈哈哈哈哈哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                    + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
                    + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">]>";
    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private HostileFiles() {}

    static Map<String, Supplier<byte[]>> all() {
        var files = new LinkedHashMap<String, Supplier<byte[]>>();
        packed(files);
        marked(files);
        pdf(files);
        pdfDirectories(files);
        doc(files);
        html(files);
        return files;
    }

    private static void packed(Map<String, Supplier<byte[]>> files) {
        files.put("bomb: docx of spaces", () -> docx("<w:document" + W + "><w:body>", " ".repeat(1 << 20), 40, ""));
        files.put("bomb: docx of empty paragraphs, not too dense", () -> {
            var random = new Random(1);
            var some = new StringBuilder();
            while (some.length() < 1 << 20) some.append("<w:p w:rsidR=\"%06X\"/>".formatted(random.nextInt(1 << 24)));
            return docx("<w:document" + W + "><w:body>", some.toString(), 60, "</w:body></w:document>");
        });
        files.put("bomb: docx of one comment", () -> docx("<w:document" + W + "><!--", "<a> ".repeat(1 << 18), 40, ""));
        files.put("bomb: docx of one attribute", () -> docx("<w:document" + W + " w:a=\"", junk(1 << 20), 40, "\">"));
        files.put("bomb: zip of many entries", () -> {
            var zip = new ZipMaker();
            for (int i = 0; i < 20_000; i++) zip.add("word/" + i + ".xml", "");
            return zip.bytes();
        });
        files.put("broken: zip with two entries of one name", () -> {
            return new ZipMaker().add("OFD.xml", "一").add("ofd.xml", "二").bytes();
        });
        files.put("encrypted: zip with a password", () -> {
            var zip = OfdMaker.of("会议记录");
            for (int i = 0; i + 10 < zip.length; i++)
                if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1) zip[i + 8] |= 1;
            return zip;
        });
        files.put("broken: half a docx", () -> half(DocxMaker.of(SameRecordTest.RECORD)));
        files.put(
                "broken: ofd that points outside",
                () -> new ZipMaker()
                        .add(
                                "OFD.xml",
                                OfdMaker.part(
                                        "OFD",
                                        "<ofd:DocBody><ofd:DocRoot>../../etc/passwd</ofd:DocRoot></ofd:DocBody>"))
                        .bytes());
        files.put("bomb: one ofd page shown again and again", () -> {
            var pages = "<ofd:Page ID=\"1\" BaseLoc=\"P.xml\"/>".repeat(1_900);
            return new ZipMaker()
                    .add("OFD.xml", OfdMaker.part("OFD", "<ofd:DocBody><ofd:DocRoot>D.xml</ofd:DocRoot></ofd:DocBody>"))
                    .add("D.xml", OfdMaker.part("Document", "<ofd:Pages>" + pages + "</ofd:Pages>"))
                    .add(
                            "P.xml",
                            OfdMaker.part("Page", "<ofd:Content>" + "<ofd:Layer/>".repeat(50_000) + "</ofd:Content>"))
                    .bytes();
        });
    }

    private static void marked(Map<String, Supplier<byte[]>> files) {
        files.put(
                "bomb: docx that laughs",
                () -> new DocxMaker()
                        .packed(LAUGHS + "<w:document" + W
                                + "><w:body><w:p><w:r><w:t>&g;</w:t></w:r></w:p></w:body></w:document>"));
        files.put(
                "bomb: docx that fetches",
                () -> new DocxMaker()
                        .packed("<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document" + W
                                + "><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>"));
        files.put(
                "bomb: ofd that laughs",
                () -> new ZipMaker()
                        .add("OFD.xml", LAUGHS + "<OFD><DocBody><DocRoot>&g;</DocRoot></DocBody></OFD>")
                        .bytes());
        files.put(
                "bomb: a million tables in each other",
                () -> DocxMaker.ofBody(
                        "<w:tbl><w:tr><w:tc>".repeat(333_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(333_000)));
        files.put(
                "empty: styles based on each other",
                () -> new DocxMaker()
                        .part(
                                "styles",
                                "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\">"
                                        + "<w:basedOn w:val=\"a\"/></w:style>")
                        .body("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr></w:p>")
                        .bytes());
        files.put(
                "bomb: ofd blocks in each other",
                () -> new OfdMaker()
                        .page("<ofd:PageBlock>".repeat(300_000) + "</ofd:PageBlock>".repeat(300_000))
                        .bytes());
        files.put(
                "bomb: ofd with too much text",
                () -> new OfdMaker()
                        .page("<ofd:TextObject Size=\"4\"><ofd:TextCode DeltaX=\"g 2000000000 4\">"
                                + "会".repeat(5_100_000) + "</ofd:TextCode></ofd:TextObject>")
                        .bytes());
    }

    private static void pdf(Map<String, Supplier<byte[]>> files) {
        files.put(
                "bomb: pdf page of nothing but spaces",
                () -> pdfPage(flate(" ".repeat(1 << 20), 40), "/Filter/FlateDecode"));
        files.put(
                "*: pdf page packed twice",
                () -> pdfPage(
                        flate(latin(flate(" ".repeat(1 << 20), 40)), 1),
                        "/Filter[/FlateDecode/ASCIIHexDecode/FlateDecode]"));
        files.put("bomb: pdf page of endless operators", () -> pdfPage(flate(operators(), 20), "/Filter/FlateDecode"));
        files.put(
                "*: pdf page of one endless word",
                () -> pdfPage(latin(flate("(" + junk(1 << 20), 40)), "/Filter/FlateDecode"));
        files.put("bomb: pdf page of endless operands", () -> pdfPage(flate(numbers(), 70), "/Filter/FlateDecode"));
        files.put("no-text-layer: pdf page that is a picture to unpack", () -> pdfPage("x", "/Filter/DCTDecode"));
        files.put("bomb: pdf forms that show each other twice", () -> {
            var objects = new ArrayList<>(List.of(
                    "<</Type/Catalog/Pages 2 0 R>>",
                    "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                    "<</Type/Page/MediaBox[0 0 9 9]/Resources<</XObject<</A 5 0 R>>>>/Contents 4 0 R>>",
                    PdfMaker.stream("", "/A Do")));
            for (int i = 5; i < 45; i++)
                objects.add(PdfMaker.stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A " + (i + 1) + " 0 R>>>>",
                        "/A Do /A Do"));
            objects.add(PdfMaker.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", ""));
            return PdfMaker.ofObjects(objects);
        });
        files.put(
                "bomb: pdf font that means four thousand million characters",
                () -> PdfMaker.ofObjects(List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                        "<</Type/Page/MediaBox[0 0 9 9]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
                        PdfMaker.stream("", "BT /F1 12 Tf <00010001> Tj ET"),
                        "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 7 0 R>>",
                        "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/DW 1000/W[0 2000000000 500]/CIDSystemInfo<</Registry(Adobe)"
                                + "/Ordering(Identity)/Supplement 0>>>>",
                        PdfMaker.stream(
                                "",
                                "begincmap 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange\n"
                                        + "1 beginbfrange <00000000> <FFFFFFFF> <00000041> endbfrange\n".repeat(50)
                                        + "1 begincidrange <00000000> <FFFFFFFF> 0 endcidrange\n".repeat(50)
                                        + "endcmap"))));
    }

    private static void pdfDirectories(Map<String, Supplier<byte[]>> files) {
        files.put(
                "bomb: pdf pages in a circle",
                () -> PdfMaker.ofObjects(List.of(
                        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 9/Kids[2 0 R 2 0 R]/Parent 2 0 R>>")));
        files.put("bomb: pdf page tree of endless depth", () -> {
            var objects = new ArrayList<>(List.of("<</Type/Catalog/Pages 2 0 R>>"));
            for (int i = 2; i < 100_000; i++)
                objects.add("<</Type/Pages/Count 1/Parent " + (i - 1) + " 0 R/Kids[" + (i + 1) + " 0 R]>>");
            objects.add("<</Type/Page/Parent 99999 0 R>>");
            return PdfMaker.ofObjects(objects);
        });
        files.put(
                "bomb: pdf with one page a million times",
                () -> PdfMaker.ofObjects(List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Count 1000000/Kids[" + "3 0 R ".repeat(1_000_000) + "]>>",
                        "<</Type/Page/MediaBox[0 0 9 9]>>")));
        files.put(
                "*: pdf of arrays in arrays",
                () -> PdfMaker.ofObjects(List.of(
                        "<</Type/Catalog/Pages 2 0 R/A " + "[".repeat(1_000_000) + "]".repeat(1_000_000) + ">>")));
        files.put("*: pdf of unclosed dictionaries", () -> text("%PDF-1.7\n1 0 obj\n" + "<</A".repeat(2_000_000)));
        files.put(
                "*: pdf with a dense object directory",
                () -> PdfMaker.ofObjects(List.of(
                        "<</Type/Catalog/Pages 2 0 R>>",
                        "<</Type/Pages/Count 1/Kids[9 0 R]>>",
                        PdfMaker.stream(
                                "/Type/ObjStm/N 2000000000/First 10/Filter/FlateDecode",
                                latin(flate("1 0 ".repeat(1 << 18), 250))))));
        files.put(
                "*: pdf whose index promises two thousand million objects",
                () -> text("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nxref\n0 2000000000\n"
                        + "0000000009 00000 n \n".repeat(100)
                        + "trailer\n<</Size 2000000000/Root 1 0 R>>\nstartxref\n52\n%%EOF"));
        files.put("bomb: pdf with an index stream of no width", () -> {
            var head = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
            return (head + "3 0 obj\n"
                            + PdfMaker.stream("/Type/XRef/Size 2000000000/W[0 0 0]/Index[0 2000000000]/Root 1 0 R", "x")
                            + "\nendobj\nstartxref\n" + head.length() + "\n%%EOF")
                    .getBytes(StandardCharsets.ISO_8859_1);
        });
        files.put("*: pdf whose indexes name each other", () -> {
            var head = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n";
            return (head + "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 2/Root 1 0 R/Prev " + head.length()
                            + ">>\nstartxref\n" + head.length() + "\n%%EOF")
                    .getBytes(StandardCharsets.ISO_8859_1);
        });
        files.put(
                "bomb: pdf of nothing but references",
                () -> PdfMaker.ofObjects(
                        List.of("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[" + references() + "]>>")));
    }

    private static void doc(Map<String, Supplier<byte[]>> files) {
        files.put("bomb: doc that shows the same words again and again", () -> {
            int count = 1_000_000, words = 500;
            var table = ByteBuffer.allocate(5 + 4 * (count + 1) + 8 * count).order(ByteOrder.LITTLE_ENDIAN);
            table.put((byte) 2).putInt(12 * count + 4);
            for (int i = 0; i <= count; i++) table.putInt(i * words);
            for (int i = 0; i < count; i++)
                table.putShort((short) 0).putInt(0x800).putShort((short) 0);
            return new DocMaker()
                    .add("会".repeat(words))
                    .pieces(table.array(), count * words)
                    .bytes();
        });
        files.put("*: doc whose sectors run in a circle", () -> {
            var doc = DocMaker.of(SameRecordTest.RECORD.repeat(50));
            var bytes = ByteBuffer.wrap(doc).order(ByteOrder.LITTLE_ENDIAN);
            int fat = 512 * (bytes.getInt(76) + 1);
            for (int i = 0; i < 100; i++) if (bytes.getInt(fat + 4 * i) > 0) bytes.putInt(fat + 4 * i, 0);
            return doc;
        });
        files.put("broken: half a doc", () -> half(DocMaker.of(SameRecordTest.RECORD.repeat(20))));
        files.put("encrypted: doc with a password", () -> {
            var doc = DocMaker.of("会议记录");
            for (int i = 0; i + 12 < doc.length; i += 512)
                if ((doc[i] & 0xFF) == 0xEC && (doc[i + 1] & 0xFF) == 0xA5) doc[i + 11] |= 1;
            return doc;
        });
        files.put("wrong-type: doc of Word 95", () -> {
            var doc = DocMaker.of("会议记录");
            for (int i = 0; i + 12 < doc.length; i += 512)
                if ((doc[i] & 0xFF) == 0xEC && (doc[i + 1] & 0xFF) == 0xA5) doc[i + 2] = 0x65;
            return doc;
        });
    }

    private static void html(Map<String, Supplier<byte[]>> files) {
        files.put("bomb: html of a million divisions", () -> text("<html><body>" + "<div>".repeat(1_000_000)));
        files.put("bomb: html of a million unclosed bolds", () -> text("<html><body>" + "<b><p>".repeat(500_000)));
        files.put("bomb: html of crossing marks", () -> text("<html><body>" + "<a><b><div></a></b>".repeat(300_000)));
        files.put("bomb: html of misplaced table text", () -> text("<html><body>" + "<table>一<td>".repeat(300_000)));
        files.put("bomb: html of too many marks", () -> text("<html>" + "<i>".repeat(10_000_000)));
        files.put("*: html with an endless mark", () -> text("<html><body " + "a".repeat(40_000_000)));
        files.put("bomb: html with a mark of endless entries", () -> {
            var entries = new StringBuilder("<html><body");
            for (int i = 0; i < 2_000_000; i++) entries.append(" a").append(i);
            return text(entries.toString());
        });
    }

    private static byte[] docx(String start, String middle, int times, String end) {
        var out = new ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new java.util.zip.ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
            write(zip, start, middle, times, end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, String start, String middle, int times, String end) throws IOException {
        out.write(start.getBytes(StandardCharsets.UTF_8));
        var bytes = middle.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) out.write(bytes);
        out.write(end.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] flate(String text, int times) {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out, new Deflater(1))) {
            for (int i = 0; i < times; i++) deflater.write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] pdfPage(byte[] content, String entries) {
        return pdfPage(latin(content), entries);
    }

    private static byte[] pdfPage(String content, String entries) {
        return PdfMaker.ofObjects(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/MediaBox[0 0 9 9]/Contents 4 0 R>>",
                PdfMaker.stream(entries, content)));
    }

    private static String operators() {
        var random = new Random(2);
        var some = new StringBuilder();
        while (some.length() < 1 << 20) some.append(random.nextInt(100)).append(" w q Q ");
        return some.toString();
    }

    private static String numbers() {
        var random = new Random(3);
        var some = new StringBuilder();
        while (some.length() < 1 << 20) some.append(random.nextInt(100)).append(' ');
        return some.toString();
    }

    private static String references() {
        var some = new StringBuilder();
        for (int i = 3; i < 600_000; i++) some.append(i).append(" 0 R ");
        return some.toString();
    }

    private static String junk(int length) {
        var random = new Random(4);
        var some = new StringBuilder();
        while (some.length() < length) some.append((char) ('a' + random.nextInt(26)));
        return some.toString();
    }

    private static byte[] half(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
