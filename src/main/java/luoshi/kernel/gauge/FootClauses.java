package luoshi.kernel.gauge;

import java.util.List;
import luoshi.kernel.gauge.Report.Measured;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper.Form;

/// 版记和页码.
final class FootClauses {

    private final Anatomy paper;

    FootClauses(Anatomy paper) {
        this.paper = paper;
    }

    List<Measured> measured() {
        return List.of(imprint(), pageNumbers());
    }

    private Measured imprint() {
        var tape = new Tape(paper.norm, "F-17");
        if (paper.imprint.isEmpty()) return tape.done();
        var plate = paper.plates.getLast();
        int page = plate.number();
        double one = tape.of("size") / Norm.MM;
        for (var row : paper.imprint) tape.near(page, "版记字号", row.size(), tape.of("size"), 0.5, " 磅");
        var first = paper.imprint.getFirst();
        var copies = first.text().startsWith("抄送：");
        tape.near(page, "版记左空", first.x() - paper.left, tape.of("indent") * one, 1, " 毫米");
        if (copies) {
            var last = paper.form == Form.LETTER || paper.imprint.size() == 1
                    ? paper.imprint.getLast()
                    : paper.imprint.get(paper.imprint.size() - 2);
            tape.must(page, last.text().endsWith("。"), "抄送机关末尾没有句号");
        }
        if (paper.form == Form.LETTER) return tape.done();
        tape.must(page, page % 2 == 0, "版记不在偶数面");
        var last = paper.imprint.getLast();
        tape.near(page, "印发日期右空", paper.right - last.right(), tape.of("indent") * one, 1, " 毫米");
        lines(tape, plate, first.y() - paper.line, copies);
        return tape.done();
    }

    private void lines(Tape tape, Plate plate, double from, boolean copies) {
        int page = plate.number();
        var lines = plate.level(paper.norm.of("F-2", "width"), tape.of("tolerance")).stream()
                .filter(s -> s.y() > from && !s.isRed())
                .toList();
        tape.near(page, "版记分隔线条数", lines.size(), copies ? 3 : 2, 0, "");
        if (lines.size() < 2) return;
        double slack = tape.of("thickness-tolerance");
        tape.near(page, "首条分隔线粗", lines.getFirst().thickness(), tape.of("outer"), slack, " 毫米");
        tape.near(page, "末条分隔线粗", lines.getLast().thickness(), tape.of("outer"), slack, " 毫米");
        for (var line : lines.subList(1, lines.size() - 1))
            tape.near(page, "中间分隔线粗", line.thickness(), tape.of("inner"), slack, " 毫米");
        for (var line : lines) tape.near(page, "分隔线左端", line.x(), paper.left, tape.of("tolerance"), " 毫米");
        tape.near(page, "末条分隔线与版心下边缘相差", lines.getLast().y() - paper.bottom, 0, tape.of("tolerance"), " 毫米");
    }

    private Measured pageNumbers() {
        var tape = new Tape(paper.norm, "F-18");
        int blank = blankBeforeImprint();
        for (var plate : paper.plates) {
            var row = paper.pageNumber(plate);
            int page = plate.number();
            boolean silent = blank > 0 && page >= blank || paper.form == Form.LETTER && page == 1;
            if (row == null || silent) {
                tape.must(page, silent == (row == null), row == null ? "没有页码" : "不应编页码");
                continue;
            }
            tape.must(page, row.text().replaceAll("\\D", "").equals(String.valueOf(page)), "页码是 " + row.text());
            tape.near(page, "页码字号", row.size(), tape.of("size"), 0.5, " 磅");
            double dash = row.glyphs().getFirst().inkTop() - paper.bottom;
            tape.near(page, "一字线上距版心下边缘", dash, tape.of("below"), tape.of("tolerance"), " 毫米");
            double indent = tape.of("indent") * tape.of("size") / Norm.MM;
            if (page % 2 == 1) tape.near(page, "单页码右空", paper.right - row.right(), indent, 1, " 毫米");
            else tape.near(page, "双页码左空", row.x() - paper.left, indent, 1, " 毫米");
        }
        return tape.done();
    }

    /// The number of the empty page before the imprint's; 0 where there is none.
    private int blankBeforeImprint() {
        for (int i = 1; i < paper.plates.size(); i++) {
            var plate = paper.plates.get(i);
            if (plate.rows().stream().allMatch(r -> r == paper.pageNumber(plate))
                    && plate.strokes().isEmpty()) return i + 1;
        }
        return 0;
    }
}
