package luoshi.kernel.font;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.kernel.access.Refusal;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// 字样: a font of the machine: which characters it has, how wide they are, how they look. TrueType, OpenType and
/// collections of them are one to whoever asks.
public final class Typeface {

    private static final int EM_DASH = 0x2014;

    private final TrueTypeFont font;
    private final CmapLookup cmap;
    private final String name;
    private final int em;
    private final Map<Integer, Shape> shapes = new ConcurrentHashMap<>();
    private final Map<Integer, Boolean> known = new ConcurrentHashMap<>();

    /// How a character looks, in units of the font, and as TrueType writes it.
    record Shape(Contours contours, byte[] bytes, double top, double bottom, int width) {

        static Shape of(GeneralPath path, int width) throws IOException {
            var contours = new Contours(path);
            var bounds = path.getBounds2D();
            return new Shape(contours, contours.bytes(), bounds.getMaxY(), bounds.getMinY(), width);
        }
    }

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.cmap = font.getUnicodeCmapLookup();
        this.name = font.getName();
        this.em = font.getUnitsPerEm();
    }

    @SuppressWarnings("resource") // kept open as long as the program runs
    static Typeface load(Path file, String name) {
        try {
            var kind = file.toString().toLowerCase(Locale.ROOT);
            if (kind.endsWith(".ttc")) {
                var one = new TrueTypeCollection(file.toFile()).getFontByName(name);
                if (one == null) throw new Refusal("font.broken", "字体文件 " + file + " 里没有 " + name);
                return new Typeface(one);
            }
            var in = new RandomAccessReadBufferedFile(file.toFile());
            return new Typeface(kind.endsWith(".otf") ? new OTFParser().parse(in) : new TTFParser().parse(in));
        } catch (IOException e) {
            throw new Refusal("font.broken", "字体文件 " + file + " 不能读取：" + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    int em() {
        return em;
    }

    boolean has(int character) {
        return known.computeIfAbsent(character, this::isKnown);
    }

    private synchronized boolean isKnown(int character) {
        return cmap.getGlyphId(character) > 0;
    }

    /// The advance as a share of the size.
    public double width(int character) {
        return shape(character).width / (double) em;
    }

    /// The upper edge of the ink above the baseline, as a share of the size.
    public double top(int character) {
        return shape(character).top / em;
    }

    public double bottom(int character) {
        return shape(character).bottom / em;
    }

    Shape shape(int character) {
        return shapes.computeIfAbsent(character, this::read);
    }

    private synchronized Shape read(int character) {
        try {
            int glyph = cmap.getGlyphId(character);
            var path = path(glyph);
            int width = font.getAdvanceWidth(glyph);
            if (character != EM_DASH || width == em || width == 0) return Shape.of(path, width);
            // two of them are one unbroken line of two characters
            path.transform(java.awt.geom.AffineTransform.getScaleInstance(em / (double) width, 1));
            return Shape.of(path, em);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath path(int glyph) throws IOException {
        if (font instanceof OpenTypeFont open && open.isPostScript()) {
            var cff = open.getCFF().getFont();
            int id = cff instanceof CFFCIDFont ? cff.getCharset().getCIDForGID(glyph) : glyph;
            return new GeneralPath(cff.getType2CharString(id).getPath());
        }
        var outline = font.getGlyph().getGlyph(glyph);
        return outline == null ? new GeneralPath() : new GeneralPath(outline.getPath());
    }
}
