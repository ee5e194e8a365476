package luoshi.kernel.gauge;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.gauge.Report.Measured;
import luoshi.kernel.paper.Paper.Form;

/// 版头和标题: from the copy number to the title.
final class HeadClauses {

    private static final double NARROW = 0.35;
    private static final double WIDE = 0.75;

    private final Anatomy paper;

    HeadClauses(Anatomy paper) {
        this.paper = paper;
    }

    List<Measured> measured() {
        return List.of(copy(), secrecy(), mark(), number(), signer(), redLine(), title(), letter(), order());
    }

    private double middle() {
        return (paper.left + paper.right) / 2;
    }

    private Measured copy() {
        var tape = new Tape(paper.norm, "F-4");
        var rows = paper.marks();
        for (var row : rows) {
            if (!row.text().matches("\\d+")) continue;
            tape.near(1, "份号位数", row.text().length(), tape.of("digits"), 0, "");
            tape.near(1, "份号字号", row.size(), tape.of("size"), 0.5, " 磅");
            tape.near(1, "份号左缘", row.x(), paper.left, 1, " 毫米");
            if (paper.form != Form.LETTER) tape.within(1, "份号基线", row.y(), paper.top, paper.top + paper.line, " 毫米");
        }
        return tape.done();
    }

    private Measured secrecy() {
        var tape = new Tape(paper.norm, "F-5");
        double last = 0;
        for (var row : paper.marks()) {
            if (row.text().matches(".*(★|特急|加急|特提|平急|秘密|机密|绝密).*")) {
                tape.near(1, "“" + row.text() + "”字号", row.size(), tape.of("size"), 0.5, " 磅");
                tape.near(1, "“" + row.text() + "”左缘", row.x(), paper.left, 1, " 毫米");
                tape.must(
                        1,
                        row.isHeavy(),
                        "“" + row.text() + "”不是黑体（" + row.glyphs().getFirst().font() + "）");
            }
            if (last > 0) tape.near(1, "份号、密级、紧急程度行距", row.y() - last, paper.line, 0.3, " 毫米");
            last = row.y();
        }
        return tape.done();
    }

    private Measured mark() {
        var tape = new Tape(paper.norm, "F-6");
        if (paper.mark.isEmpty()) return tape.done();
        var mark = paper.mark.getFirst();
        double slack = tape.of("tolerance");
        if (paper.form == Form.LETTER) tape.near(1, "标志上边缘至上页边", mark.inkTop(), tape.of("letter-top"), slack, " 毫米");
        else
            tape.near(
                    1,
                    "标志上边缘至版心上边缘",
                    mark.inkTop() - paper.top,
                    tape.of(paper.form == Form.ORDER ? "order-top" : "top"),
                    slack,
                    " 毫米");
        for (var row : paper.mark) {
            tape.near(1, "标志偏离中线", row.middle() - middle(), 0, slack, " 毫米");
            tape.note("标志字号 " + Tape.figure(row.size()) + " 磅，红色，字体 "
                    + row.glyphs().getFirst().font());
            tape.must(1, row.x() >= paper.left - slack && row.right() <= paper.right + slack, "标志宽于版心");
        }
        return tape.done();
    }

    private Measured number() {
        var tape = new Tape(paper.norm, "F-7");
        var row = paper.number;
        if (row == null || paper.form == Form.PLAIN) return tape.done();
        var part = row.parts().getFirst();
        if (paper.form == Form.LETTER) part = row.parts().getLast();
        tape.near(1, "发文字号字号", part.size(), tape.of("size"), 0.5, " 磅");
        boolean sound = part.text().matches("[^\\d〔]*〔\\d{4}〕[1-9]\\d*号|第[1-9]\\d*[号期]");
        tape.note("发文字号 " + part.text());
        tape.must(1, sound, "发文字号写法：" + part.text());
        if (paper.form == Form.LETTER) {
            tape.near(1, "信函发文字号右缘", part.right(), paper.right, 1, " 毫米");
            return tape.done();
        }
        boolean signed = row.text().contains("签发人") || row.parts().size() > 1;
        if (!signed) {
            tape.near(1, "发文字号偏离中线", part.middle() - middle(), 0, 1, " 毫米");
            blank(tape, "标志与发文字号之间", part.inkTop() - paper.mark.getLast().inkBottom(), tape.of("blank"));
        }
        return tape.done();
    }

    /// Blank lines between two elements: the standard counts lines, so what lies within a line's own gap is left.
    private void blank(Tape tape, String what, double gap, double lines) {
        tape.within(1, what + "空", gap / paper.line, lines - NARROW, lines + WIDE, " 行");
    }

    private Measured signer() {
        var tape = new Tape(paper.norm, "F-8");
        var row = paper.number;
        var signed = paper.plates.getFirst().rows().stream()
                .filter(r -> r.text().contains("签发人："))
                .findFirst()
                .orElse(null);
        if (row == null || signed == null || paper.form == Form.PLAIN) return tape.done();
        double indent = tape.of("indent") * paper.cell;
        tape.near(1, "发文字号左空", row.x() - paper.left, indent, 1, " 毫米");
        if (row == signed) tape.near(1, "签发人右空", paper.right - row.right(), indent, 1, " 毫米");
        tape.near(1, "签发人字号", signed.size(), tape.of("size"), 0.5, " 磅");
        var name = signed.glyphs().getLast();
        tape.note("签发人姓名字体 " + name.font() + (name.isScript() ? "" : "（代用）"));
        return tape.done();
    }

    private Measured redLine() {
        var tape = new Tape(paper.norm, "F-9");
        var line = paper.redLine;
        if (paper.form == Form.PLAIN || paper.form == Form.LETTER || paper.form == Form.ORDER) return tape.done();
        if (line == null) {
            tape.must(1, false, "没有红色分隔线");
            return tape.done();
        }
        tape.near(1, "红线长", line.length(), tape.of("width"), tape.of("tolerance"), " 毫米");
        tape.near(1, "红线左端", line.x(), paper.left, tape.of("tolerance"), " 毫米");
        if (paper.number != null)
            tape.near(
                    1,
                    "发文字号至红线",
                    line.y() - line.thickness() / 2 - paper.number.inkBottom(),
                    tape.of("below"),
                    tape.of("tolerance"),
                    " 毫米");
        return tape.done();
    }

    private Measured title() {
        var tape = new Tape(paper.norm, "F-10");
        for (var row : paper.title) {
            tape.near(1, "标题字号", row.size(), tape.of("size"), 0.5, " 磅");
            tape.near(1, "标题偏离中线", row.middle() - middle(), 0, 1.5, " 毫米");
            tape.must(1, row.x() >= paper.left - 1 && row.right() <= paper.right + 1, "标题宽于版心");
            tape.note("标题字体 " + row.glyphs().getFirst().font());
        }
        var line = paper.redLine;
        if (!paper.title.isEmpty() && line != null && paper.form != Form.LETTER)
            blank(tape, "红线与标题之间", paper.title.getFirst().inkTop() - line.y(), tape.of("blank"));
        return tape.done();
    }

    private Measured letter() {
        var tape = new Tape(paper.norm, "F-19");
        if (paper.form != Form.LETTER) return tape.done();
        var lines = new ArrayList<>(paper.plates.getFirst().level(tape.of("length"), 60));
        lines.removeIf(s -> !s.isRed());
        tape.near(1, "红线条数", lines.size(), 4, 0, "");
        if (lines.size() != 4) return tape.done();
        double slack = tape.of("tolerance");
        tape.near(1, "标志至上双线", lines.getFirst().y() - paper.mark.getLast().inkBottom(), tape.of("below"), slack, " 毫米");
        double height = paper.plates.getFirst().height();
        tape.near(1, "下双线至下页边", height - lines.getLast().y(), tape.of("bottom"), slack, " 毫米");
        for (var line : lines) tape.near(1, "双线长", line.length(), tape.of("length"), slack, " 毫米");
        tape.must(1, lines.get(0).thickness() > lines.get(1).thickness(), "上双线不是上粗下细");
        tape.must(1, lines.get(2).thickness() < lines.get(3).thickness(), "下双线不是上细下粗");
        tape.must(1, paper.pageNumber(paper.plates.getFirst()) == null, "信函首页不应有页码");
        return tape.done();
    }

    private Measured order() {
        var tape = new Tape(paper.norm, "F-21");
        if (paper.form != Form.ORDER || paper.number == null) return tape.done();
        var body = paper.body();
        tape.note("标志“" + paper.mark.getLast().text() + "”");
        tape.near(1, "令号偏离中线", paper.number.middle() - middle(), 0, 1, " 毫米");
        if (!body.isEmpty())
            blank(tape, "令号与正文之间", body.getFirst().inkTop() - paper.number.inkBottom(), tape.of("blank"));
        return tape.done();
    }
}
