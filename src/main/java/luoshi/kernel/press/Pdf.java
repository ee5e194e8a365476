package luoshi.kernel.press;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import luoshi.kernel.font.Subset;
import luoshi.kernel.font.Typeface;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/// PDF: pages written as they were set, with subsets of their fonts. The same paper gives the same bytes.
final class Pdf {

    private static final PDRectangle A4 = new PDRectangle((float) (210 * 72 / 25.4), (float) (297 * 72 / 25.4));

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, PDFont> fonts = new HashMap<>();

    private Pdf() {
        document.setDocumentId(1L);
    }

    static byte[] of(List<Leaf> leaves, String title) throws IOException {
        var pdf = new Pdf();
        try (var document = pdf.document) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("Luoshi");
            for (var used : used(leaves).entrySet()) pdf.embed(used.getKey(), used.getValue());
            for (var leaf : leaves) pdf.page(leaf);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// Which characters of which font stand on the pages.
    static Map<Typeface, SortedSet<Integer>> used(List<Leaf> leaves) {
        var used = new TreeMap<Typeface, SortedSet<Integer>>(java.util.Comparator.comparing(Typeface::name));
        for (var leaf : leaves)
            for (var run : leaf.runs())
                for (int c : run.characters())
                    used.computeIfAbsent(run.face(), f -> new TreeSet<>()).add(c);
        return used;
    }

    private void embed(Typeface face, SortedSet<Integer> characters) throws IOException {
        var subset = new Subset(face, characters).bytes();
        var font = new TTFParser(true).parse(new RandomAccessReadBuffer(new ByteArrayInputStream(subset)));
        fonts.put(face, PDType0Font.load(document, font, false));
    }

    private void page(Leaf leaf) throws IOException {
        var page = new PDPage(A4);
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page)) {
            for (var rule : leaf.rules()) rule(out, rule);
            for (var run : leaf.runs()) run(out, run);
        }
    }

    private static void rule(PDPageContentStream out, Leaf.Rule rule) throws IOException {
        out.setStrokingColor(rule.ink().red / 255f, rule.ink().green / 255f, rule.ink().blue / 255f);
        out.setLineWidth((float) rule.thickness());
        out.moveTo((float) rule.x1(), A4.getHeight() - (float) rule.y1());
        out.lineTo((float) rule.x2(), A4.getHeight() - (float) rule.y2());
        out.stroke();
    }

    /// One text object; what a character stands off from where the one before would lead is written between them.
    private void run(PDPageContentStream out, Leaf.Run run) throws IOException {
        if (run.characters().length == 0) return;
        out.beginText();
        out.setNonStrokingColor(run.ink().red / 255f, run.ink().green / 255f, run.ink().blue / 255f);
        out.setFont(fonts.get(run.face()), (float) run.size());
        out.setTextMatrix(Matrix.getTranslateInstance((float) run.x()[0], A4.getHeight() - (float) run.y()));
        var parts = new ArrayList<Object>();
        double at = run.x()[0];
        for (int i = 0; i < run.characters().length; i++) {
            double off = (at - run.x()[i]) / run.size() * 1000;
            if (Math.abs(off) > 0.05) {
                parts.add((float) (Math.round(off * 10) / 10.0));
                at -= Math.round(off * 10) / 10.0 * run.size() / 1000;
            }
            parts.add(Character.toString(run.characters()[i]));
            at += run.face().width(run.characters()[i]) * run.size();
        }
        out.showTextWithPositioning(parts.toArray());
        out.endText();
    }
}
