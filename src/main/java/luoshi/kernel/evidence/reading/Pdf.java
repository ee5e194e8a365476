package luoshi.kernel.evidence.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.evidence.Transcript;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.*;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// 版式文档 (pdf): the text layer, page by page, in the lines it was printed in.
///
/// Only the text operators are carried out. Headers, footers and page numbers stay: what is furniture, the reader
/// knows.
final class Pdf extends PDFStreamEngine {

    private static final int DEEPEST_TREE = 60;
    private static final int STEPS_PER_FORM = 50;
    private static final int STEPS_PER_PAGE = 20;
    private static final Set<String> WITH_WORDS = Set.of("Widget", "FreeText");

    private final Reading reading;
    private PageLines lines = new PageLines();
    private Set<Printed> printed = new HashSet<>();
    private int legible;
    private int illegible;

    /// A character at its place, in steps of a fifth of its size: bold is often the same character printed twice.
    private record Printed(String text, long x, long y) {}

    private Pdf(Reading reading) {
        this.reading = reading;
        List.of(
                        new BeginText(this),
                        new EndText(this),
                        new Concatenate(this),
                        new DrawObject(this),
                        new Save(this),
                        new Restore(this),
                        new NextLine(this),
                        new SetCharSpacing(this),
                        new MoveText(this),
                        new MoveTextSetLeading(this),
                        new PdfBounds.BoundedFont(this, reading),
                        new ShowText(this),
                        new ShowTextAdjusted(this),
                        new SetTextLeading(this),
                        new SetMatrix(this),
                        new SetTextRenderingMode(this),
                        new SetTextRise(this),
                        new SetWordSpacing(this),
                        new SetTextHorizontalScaling(this),
                        new ShowTextLine(this),
                        new ShowTextLineAndSpace(this))
                .forEach(this::addOperator);
    }

    static Transcript read(Reading reading) {
        PdfBounds.watch(reading);
        try (var document = Loader.loadPDF(new PdfBounds.Source(reading))) {
            return new Pdf(reading).transcript(document);
        } catch (InvalidPasswordException e) {
            throw reading.encrypted("文件加了打开密码");
        } catch (NoClassDefFoundError e) {
            throw reading.encrypted("文件用数字证书加了密");
        } catch (IOException | UncheckedIOException e) {
            throw reading.broken("PDF 结构有错");
        } finally {
            PdfBounds.release();
        }
    }

    private Transcript transcript(PDDocument document) throws IOException {
        var out = new Draft(reading);
        var pages = pages(document);
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0) out.pageBreak();
            var page = pages.get(i);
            var found = lines(page);
            for (var line : found) {
                out.add(line);
                out.endLine();
            }
            if (found.isEmpty() && page.holdsPictures()) out.note("第" + (i + 1) + "页只有图片，没有文字层");
        }
        if (illegible > legible) throw reading.noText("字体里没有文字编码，取不出文字");
        if (legible == 0) throw reading.noText("各页都是扫描图片或图形，没有文字层");
        return out.finish("application/pdf", null);
    }

    private List<String> lines(Leaf page) throws IOException {
        lines = new PageLines();
        printed = new HashSet<>();
        processPage(page);
        for (PDAnnotation note : page.getAnnotations())
            if (WITH_WORDS.contains(note.getSubtype()) && !note.isHidden()) showAnnotation(note);
        return lines.lines();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        reading.step(operator.getName().equals("Do") ? STEPS_PER_FORM : 1);
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance) throws IOException {
        var text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.equals("\uFFFD")) {
            illegible++;
            return;
        }
        reading.step(1);
        double size = place.getScalingFactorY();
        double x = place.getTranslateX(), y = -place.getTranslateY();
        if (!(size > 0) || !Double.isFinite(x) || !Double.isFinite(y) || isPrintedTwice(text, x, y, size)) return;
        if (!text.isBlank()) legible++;
        boolean down = font.isVertical();
        double width = down ? Math.abs(advance.getY()) * size : advance.getX() * place.getScalingFactorX();
        int quarter = quarter(place.getValue(0, 0), place.getValue(0, 1));
        lines.add(unified(text), x, y, width, size, down ? (quarter + 1) & 3 : quarter);
    }

    private static int quarter(double a, double b) {
        return Math.abs(a) >= Math.abs(b) ? a >= 0 ? 0 : 2 : b > 0 ? 3 : 1;
    }

    private boolean isPrintedTwice(String text, double x, double y, double size) {
        if (text.isBlank()) return false;
        long atX = Math.round(5 * x / size), atY = Math.round(5 * y / size);
        for (long dx = -1; dx <= 1; dx++)
            for (long dy = -1; dy <= 1; dy++) if (printed.contains(new Printed(text, atX + dx, atY + dy))) return true;
        printed.add(new Printed(text, atX, atY));
        return false;
    }

    /// Some programs note the radical 部首 where the character of the same shape is meant.
    private static String unified(String text) {
        int c = text.codePointAt(0);
        if (c < 0x2E80 || c > 0x2FD5) return text;
        int known = "⺟⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻮⻰⻳".indexOf(c);
        if (known >= 0) return "母民虎西见角贝车长门青页风飞食马骨鬼鱼鸟麦黄齐齿龙龟".substring(known, known + 1);
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    }

    private List<Leaf> pages(PDDocument document) {
        var pages = new ArrayList<Leaf>();
        var root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
        collect(document, root, 0, new IdentityHashMap<>(), pages);
        if (pages.isEmpty()) throw reading.broken("PDF 里没有页");
        return pages;
    }

    private void collect(
            PDDocument document,
            @Nullable COSDictionary node,
            int depth,
            Map<COSDictionary, Boolean> seen,
            List<Leaf> pages) {
        reading.step(STEPS_PER_PAGE);
        if (node == null) return;
        if (depth > DEEPEST_TREE || seen.put(node, true) != null) throw reading.bomb("页面目录绕成一圈或嵌套过深");
        COSArray kids = node.getCOSArray(COSName.KIDS);
        if (kids == null) {
            pages.add(new Leaf(document, node));
            reading.page(pages.size());
            return;
        }
        for (int i = 0; i < kids.size(); i++) {
            reading.step(STEPS_PER_PAGE);
            if (kids.getObject(i) instanceof COSDictionary kid) collect(document, kid, depth + 1, seen, pages);
        }
    }

    /// One page. Its content is unpacked under our eyes, and its fonts are kept for the next page.
    private static final class Leaf extends PDPage {

        private final PDDocument document;
        private @Nullable PDResources resources;

        Leaf(PDDocument document, COSDictionary page) {
            super(page);
            this.document = document;
        }

        @Override
        public RandomAccessRead getContentsForStreamParsing() throws IOException {
            return getContentsForRandomAccess();
        }

        @Override
        public PDResources getResources() {
            if (resources == null) {
                var own = super.getResources();
                var entries = own == null ? new COSDictionary() : own.getCOSObject();
                resources = new PDResources(entries, document.getResourceCache());
            }
            return resources;
        }

        boolean holdsPictures() {
            for (var name : getResources().getXObjectNames()) if (getResources().isImageXObject(name)) return true;
            return false;
        }
    }

    /// Stands in for every font that is not in the file: positions come from the file, shapes are not looked at.
    static final class StandIn implements FontMapper {

        private @Nullable TrueTypeFont font;

        private synchronized TrueTypeFont font() {
            if (font == null)
                try (var in = FontMapper.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                    font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                } catch (IOException e) {
                    throw new IllegalStateException("PDFBox brings no font along", e);
                }
            return font;
        }

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor about) {
            return new FontMapping<>(font(), false);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor about) {
            return new FontMapping<>(font(), false);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor about, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, font(), false);
        }
    }
}
