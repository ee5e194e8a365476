package luoshi.kernel.press;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.font.Typeface;

/// 版面: one page as it will be printed: characters and lines, each at its place. Points, from the upper left corner of
/// the paper; `y` of characters is their baseline.
final class Leaf {

    /// 颜色.
    enum Ink {
        BLACK(0, 0, 0),
        RED(230, 0, 18),
        ORANGE(230, 120, 0),
        BLUE(0, 80, 180);

        final int red;
        final int green;
        final int blue;

        Ink(int red, int green, int blue) {
            this.red = red;
            this.green = green;
            this.blue = blue;
        }
    }

    /// 字串: characters of one font on one baseline, each with its own place across.
    record Run(Typeface face, double size, Ink ink, double y, int[] characters, double[] x) {}

    /// 线条.
    record Rule(double x1, double y1, double x2, double y2, double thickness, Ink ink) {}

    private final List<Run> runs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    void add(Run run) {
        runs.add(run);
    }

    void add(Rule rule) {
        rules.add(rule);
    }

    List<Run> runs() {
        return runs;
    }

    List<Rule> rules() {
        return rules;
    }

    boolean isBlank() {
        return runs.isEmpty() && rules.isEmpty();
    }
}
