package luoshi.kernel.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// 轮廓: a glyph as TrueType writes it. Cubic curves become as many quadratic ones as keep within half a unit of them.
final class Contours {

    private static final double NEAR = 0.5;

    private record Point(int x, int y, boolean on) {}

    private final List<List<Point>> contours = new ArrayList<>();
    private List<Point> open = new ArrayList<>();
    private double x, y;

    Contours(GeneralPath path) {
        var at = new double[6];
        for (var it = path.getPathIterator(null); !it.isDone(); it.next())
            switch (it.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    close();
                    to(at[0], at[1], true);
                }
                case PathIterator.SEG_LINETO -> to(at[0], at[1], true);
                case PathIterator.SEG_QUADTO -> {
                    to(at[0], at[1], false);
                    to(at[2], at[3], true);
                }
                case PathIterator.SEG_CUBICTO -> cubic(at);
                default -> close();
            }
        close();
    }

    int points() {
        return contours.stream().mapToInt(List::size).sum();
    }

    int count() {
        return contours.size();
    }

    /// xMin, yMin, xMax, yMax.
    int[] bounds() {
        var b = new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (var contour : contours)
            for (var p : contour) {
                b[0] = Math.min(b[0], p.x);
                b[1] = Math.min(b[1], p.y);
                b[2] = Math.max(b[2], p.x);
                b[3] = Math.max(b[3], p.y);
            }
        return contours.isEmpty() ? new int[4] : b;
    }

    /// The entry of the table `glyf`; empty for a blank.
    byte[] bytes() throws IOException {
        if (contours.isEmpty()) return new byte[0];
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeShort(contours.size());
        for (int bound : bounds()) out.writeShort(bound);
        int end = -1;
        for (var contour : contours) out.writeShort(end += contour.size());
        out.writeShort(0);
        for (var contour : contours) for (var p : contour) out.writeByte(p.on ? 1 : 0);
        int last = 0;
        for (var contour : contours)
            for (var p : contour) {
                out.writeShort(p.x - last);
                last = p.x;
            }
        last = 0;
        for (var contour : contours)
            for (var p : contour) {
                out.writeShort(p.y - last);
                last = p.y;
            }
        while (bytes.size() % 4 != 0) out.writeByte(0);
        return bytes.toByteArray();
    }

    private void cubic(double[] c) {
        double x0 = x, y0 = y;
        double error = Math.hypot(c[4] - 3 * c[2] + 3 * c[0] - x0, c[5] - 3 * c[3] + 3 * c[1] - y0) * Math.sqrt(3) / 36;
        int pieces = Math.max(1, Math.min(8, (int) Math.ceil(Math.cbrt(error / NEAR))));
        for (int i = 0; i < pieces; i++) {
            double a = (double) i / pieces, b = (double) (i + 1) / pieces, h = (b - a) / 2;
            var from = at(x0, y0, c, a);
            var to = at(x0, y0, c, b);
            var slope = slope(x0, y0, c, a);
            var back = slope(x0, y0, c, b);
            // the control of the nearest quadratic: the mean of what the tangents of both ends ask for
            double cx = (from[0] + slope[0] * h + to[0] - back[0] * h) / 2;
            double cy = (from[1] + slope[1] * h + to[1] - back[1] * h) / 2;
            to(cx, cy, false);
            to(to[0], to[1], true);
        }
    }

    private static double[] at(double x0, double y0, double[] c, double t) {
        double u = 1 - t;
        return new double[] {
            u * u * u * x0 + 3 * u * u * t * c[0] + 3 * u * t * t * c[2] + t * t * t * c[4],
            u * u * u * y0 + 3 * u * u * t * c[1] + 3 * u * t * t * c[3] + t * t * t * c[5]
        };
    }

    private static double[] slope(double x0, double y0, double[] c, double t) {
        double u = 1 - t;
        return new double[] {
            3 * u * u * (c[0] - x0) + 6 * u * t * (c[2] - c[0]) + 3 * t * t * (c[4] - c[2]),
            3 * u * u * (c[1] - y0) + 6 * u * t * (c[3] - c[1]) + 3 * t * t * (c[5] - c[3])
        };
    }

    private void to(double toX, double toY, boolean on) {
        if (on) {
            x = toX;
            y = toY;
        }
        var point = new Point((int) Math.round(toX), (int) Math.round(toY), on);
        if (open.isEmpty() || !open.getLast().equals(point)) open.add(point);
    }

    private void close() {
        if (open.size() > 1 && open.getFirst().equals(open.getLast())) open.removeLast();
        if (open.size() > 2) contours.add(open);
        open = new ArrayList<>();
    }
}
