package luoshi.kernel.gauge;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.gauge.Report.Measured;

/// 幅面、版心、行字: what holds for every page.
final class PageClauses {

    private final Anatomy paper;

    PageClauses(Anatomy paper) {
        this.paper = paper;
    }

    List<Measured> measured() {
        return List.of(sheet(), typeArea(), grid());
    }

    private Measured sheet() {
        var tape = new Tape(paper.norm, "F-1");
        for (var plate : paper.plates) {
            tape.near(plate.number(), "页宽", plate.width(), tape.of("width"), tape.of("tolerance"), " 毫米");
            tape.near(plate.number(), "页高", plate.height(), tape.of("height"), tape.of("tolerance"), " 毫米");
        }
        return tape.done();
    }

    private Measured typeArea() {
        var tape = new Tape(paper.norm, "F-2");
        double slack = tape.of("tolerance"), least = Double.MAX_VALUE, most = 0, high = Double.MAX_VALUE, low = 0;
        for (var plate : paper.plates)
            for (var row : plate.rows()) {
                if (row == paper.pageNumber(plate) || paper.mark.contains(row)) continue;
                double x = row.x(), right = row.right(), up = row.inkTop(), down = row.inkBottom();
                int page = plate.number();
                tape.must(page, x >= paper.left - slack, "文字越出版心左边：" + brief(row));
                tape.must(page, right <= paper.right + slack, "文字越出版心右边 " + Tape.figure(right) + "：" + brief(row));
                tape.must(page, up >= paper.top - slack, "文字越出版心上边：" + brief(row));
                tape.must(page, down <= paper.bottom + slack, "文字越出版心下边 " + Tape.figure(down) + "：" + brief(row));
                least = Math.min(least, x);
                most = Math.max(most, right);
                high = Math.min(high, up);
                low = Math.max(low, down);
            }
        if (most > 0) {
            tape.note("文字左缘 " + Tape.figure(least) + "、右缘 " + Tape.figure(most) + "、上缘 " + Tape.figure(high) + "、下缘 "
                    + Tape.figure(low) + " 毫米");
            if (full().size() > 2) {
                tape.near(1, "订口（最左文字）", least, paper.left, slack, " 毫米");
                tape.near(1, "版心宽（最左至最右）", most - least, tape.of("width"), slack, " 毫米");
            }
        }
        return tape.done();
    }

    static String brief(Row row) {
        var words = row.text();
        return words.length() <= 12 ? words : words.substring(0, 12) + "…";
    }

    /// Lines of body that run from edge to edge.
    private List<Row> full() {
        var full = new ArrayList<Row>();
        for (var plate : paper.plates)
            for (var row : paper.text(plate))
                if (row.x() < paper.left + 1
                        && row.right() > paper.right - 0.6 * paper.cell
                        && row.glyphs().size() > 20) full.add(row);
        return full;
    }

    private Measured grid() {
        var tape = new Tape(paper.norm, "F-3");
        for (var plate : paper.plates) page(tape, plate);
        var rows = paper.plates.stream().flatMap(p -> paper.text(p).stream()).toList();
        var full = full();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!full.contains(row) || !row.glyphs().stream().allMatch(Glyph::isWide)) continue;
            int count = row.glyphs().size();
            boolean shortened = i + 1 < rows.size() && pushes(rows.get(i + 1));
            double most = tape.of("characters"), least = shortened ? most - 2 : most;
            if (!shortened) tape.note("满行 " + count + " 字");
            tape.must(row.page(), count >= least && count <= most, "满行 " + count + " 字：" + brief(row));
        }
        return tape.done();
    }

    /// Whether the line before had to end early for the sake of this one's beginning: a closing mark, an opening
    /// mark, a figure.
    private boolean pushes(Row next) {
        var never = paper.norm.clause("F-22");
        var first = next.glyphs().getFirst();
        if (!first.isWide() || never.words("never-last").contains(first.text()) || "—…".contains(first.text()))
            return true;
        return next.glyphs().size() > 1
                && never.words("never-first").contains(next.glyphs().get(1).text());
    }

    /// A coloured line across a slip, which has no red head.
    private boolean isBanner(Row row) {
        boolean plain = paper.form == luoshi.kernel.paper.Paper.Form.PLAIN;
        return plain && Math.abs(row.middle() - (paper.left + paper.right) / 2) < 1;
    }

    private void page(Tape tape, Plate plate) {
        var rows = paper.text(plate);
        double pitch = paper.line, slack = tape.of("pitch-tolerance");
        int most = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            for (var glyph : row.glyphs()) {
                tape.must(
                        plate.number(),
                        Math.abs(glyph.size() - tape.of("size")) <= tape.of("size-tolerance"),
                        "字号 " + Tape.figure(glyph.size()) + " 磅：" + brief(row));
                tape.must(plate.number(), glyph.isBlack() || isBanner(row), "文字不是黑色：" + brief(row));
            }
            tape.note("字号 " + Tape.figure(row.size()) + " 磅");
            double step = i == 0 ? 0 : row.y() - rows.get(i - 1).y();
            if (step > 0 && step < 1.5 * pitch) tape.near(plate.number(), "行距", step, pitch, slack, " 毫米");
        }
        if (rows.size() > 1)
            most = (int) Math.round((rows.getLast().y() - rows.getFirst().y()) / pitch) + 1;
        tape.must(plate.number(), most <= tape.of("lines"), "有 " + most + " 行");
        boolean full = plate.number() > 1
                && most >= tape.of("lines") - 1
                && paper.text(plate).size() == plate.rows().size() - 1;
        if (full) tape.note("满页 " + most + " 行");
    }
}
