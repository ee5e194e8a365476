package luoshi.kernel.gauge;

/// 线: a line drawn on the page, upright or level. Millimetres.
record Stroke(double x1, double y1, double x2, double y2, double thickness, int rgb) {

    boolean isLevel() {
        return Math.abs(y2 - y1) < Math.abs(x2 - x1);
    }

    double length() {
        return Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    double y() {
        return (y1 + y2) / 2;
    }

    double x() {
        return Math.min(x1, x2);
    }

    boolean isRed() {
        return (rgb >> 16) > 150 && (rgb >> 8 & 0xFF) < 90 && (rgb & 0xFF) < 90;
    }
}
