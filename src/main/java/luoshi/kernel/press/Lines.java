package luoshi.kernel.press;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.font.Faces;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Norm;

/// 断行: breaks characters into lines as the rules of punctuation ask: no closing mark begins a line, no opening mark
/// ends one, figures and words stay whole. All lines but the last fill the measure.
final class Lines {

    private final Faces faces;
    private final String neverFirst;
    private final String neverLast;

    /// A broken line.
    ///
    /// @param width what its characters take together
    /// @param last nothing follows in the paragraph
    record Line(List<Sort> sorts, double width, boolean last) {}

    Lines(Faces faces, Norm norm) {
        this.faces = faces;
        this.neverFirst = norm.clause("F-22").words("never-first");
        this.neverLast = norm.clause("F-22").words("never-last");
    }

    /// Characters of one face and size.
    List<Sort> sorts(String text, Face face, double size, double cell) {
        var sorts = new ArrayList<Sort>();
        int before = 0;
        for (int c : text.codePoints().filter(c -> c >= ' ').toArray()) {
            boolean glued = before != 0 && (joins(before, c) || before == c && (c == '—' || c == '…'));
            sorts.add(Sort.of(faces, face, c, size, cell, glued));
            before = c;
        }
        return sorts;
    }

    /// The same, parted only where `、` or a blank stands: for lists of names.
    List<Sort> names(String text, Face face, double size, double cell) {
        var sorts = new ArrayList<Sort>();
        int length = 0;
        for (var sort : sorts(text, face, size, cell)) {
            boolean parts = sorts.isEmpty() || "、，；".indexOf(sorts.getLast().character()) >= 0 || length > 14;
            length = parts ? 0 : length + 1;
            sorts.add(new Sort(sort.face(), sort.character(), sort.size(), sort.width(), !parts));
        }
        return sorts;
    }

    List<Line> broken(List<Sort> sorts, double first, double others) {
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from < sorts.size()) {
            double measure = lines.isEmpty() ? first : others;
            int to = end(sorts, from, measure);
            var line = sorts.subList(from, to);
            lines.add(new Line(line, line.stream().mapToDouble(Sort::width).sum(), to == sorts.size()));
            from = to;
        }
        return lines;
    }

    private int end(List<Sort> sorts, int from, double measure) {
        double used = 0;
        int fit = from;
        while (fit < sorts.size() && used + sorts.get(fit).width() <= measure + 0.01)
            used += sorts.get(fit++).width();
        if (fit == sorts.size()) return fit;
        int to = fit;
        while (to > from + 1 && !mayPart(sorts, to)) to--;
        return to > from + 1 || mayPart(sorts, to) ? Math.max(to, from + 1) : Math.max(fit, from + 1);
    }

    private boolean mayPart(List<Sort> sorts, int at) {
        return !sorts.get(at).glued()
                && neverFirst.indexOf(sorts.get(at).character()) < 0
                && neverLast.indexOf(sorts.get(at - 1).character()) < 0;
    }

    private static boolean joins(int a, int b) {
        return isWord(a) && (isWord(b) || b == '%' || b == '‰')
                || (a == '.' || a == ':' || a == '-') && isWord(b)
                || isWord(a) && (b == '.' || b == ':' || b == '-');
    }

    private static boolean isWord(int c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
