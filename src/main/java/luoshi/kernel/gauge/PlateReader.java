package luoshi.kernel.gauge;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.evidence.PdfLog;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// 看版: takes from each page of a PDF what is printed on it, by running its drawing commands.
final class PlateReader extends PDFGraphicsStreamEngine {

    private static final double MM = 25.4 / 72;
    private static final double THICKEST = 1.6;
    private static final double SHORTEST = 2;

    static {
        PdfLog.close();
    }

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final double height;
    private final double left;
    private GeneralPath path = new GeneralPath();

    private PlateReader(PDPage page) {
        super(page);
        var box = page.getMediaBox();
        this.height = box.getUpperRightY();
        this.left = box.getLowerLeftX();
    }

    static List<Plate> read(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var plates = new ArrayList<Plate>();
            for (var page : document.getPages()) {
                var reader = new PlateReader(page);
                reader.processPage(page);
                var box = page.getMediaBox();
                plates.add(Plate.of(
                        plates.size() + 1, box.getWidth() * MM, box.getHeight() * MM, reader.glyphs, reader.strokes));
            }
            return plates;
        } catch (IOException e) {
            throw new Refusal("gauge.broken", "不是可以读取的 PDF 文件：" + e.getMessage(), e);
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        var text = font.toUnicode(code);
        if (text == null || text.isBlank() || text.codePointAt(0) == 0xA0) return;
        double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
        var ink = font instanceof PDVectorFont vector
                ? vector.getNormalizedPath(code).getBounds2D()
                : new Rectangle2D.Double();
        double x = (matrix.getTranslateX() - left) * MM, y = (height - matrix.getTranslateY()) * MM;
        glyphs.add(new Glyph(
                text,
                font.getName() == null ? "" : font.getName(),
                size,
                x,
                y,
                displacement.getX() * matrix.getScaleX() * MM,
                y - ink.getMaxY() / 1000 * size * MM,
                y - ink.getMinY() / 1000 * size * MM,
                rgb(getGraphicsState().getNonStrokingColor())));
    }

    private static int rgb(PDColor color) {
        try {
            return color.toRGB();
        } catch (IOException | UnsupportedOperationException e) {
            return 0;
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        for (var p : List.of(p1, p2, p3)) lineTo((float) p.getX(), (float) p.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) path.moveTo(x, y);
        else path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) path.moveTo(x1, y1);
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint() == null ? new Point2D.Float() : path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void strokePath() {
        var state = getGraphicsState();
        double width = state.getLineWidth()
                * Math.abs(state.getCurrentTransformationMatrix().getScalingFactorX());
        var b = path.getBounds2D();
        if (Math.min(b.getWidth(), b.getHeight()) * MM < THICKEST)
            add(b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY(), width, rgb(state.getStrokingColor()));
        endPath();
    }

    /// Some programs draw lines as thin filled boxes.
    @Override
    public void fillPath(int windingRule) {
        var b = path.getBounds2D();
        int rgb = rgb(getGraphicsState().getNonStrokingColor());
        if (b.getHeight() <= b.getWidth() && b.getHeight() * MM < THICKEST)
            add(b.getMinX(), b.getCenterY(), b.getMaxX(), b.getCenterY(), b.getHeight(), rgb);
        else if (b.getWidth() * MM < THICKEST)
            add(b.getCenterX(), b.getMinY(), b.getCenterX(), b.getMaxY(), b.getWidth(), rgb);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    private void add(double x1, double y1, double x2, double y2, double width, int rgb) {
        var stroke =
                new Stroke((x1 - left) * MM, (height - y1) * MM, (x2 - left) * MM, (height - y2) * MM, width * MM, rgb);
        if (stroke.length() > SHORTEST) strokes.add(stroke);
    }

    @Override
    public void clip(int windingRule) {
        // what is cut away is still measured
    }

    @Override
    public void drawImage(PDImage image) {
        // a picture has neither words nor lines
    }

    @Override
    public void shadingFill(COSName name) {
        // nor has a shade
    }
}
