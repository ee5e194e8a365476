package luoshi.kernel.gauge;

import java.util.List;
import luoshi.kernel.gauge.Report.Measured;
import luoshi.kernel.paper.Paper.Form;

/// 正文、附件说明、署名日期、附件、名单: from the receivers to the last annex.
final class BodyClauses {

    private static final String FIRST = "[一二三四五六七八九十]+、.*";

    private final Anatomy paper;
    private final List<Row> body;

    BodyClauses(Anatomy paper) {
        this.paper = paper;
        this.body = paper.body();
    }

    List<Measured> measured() {
        return List.of(receivers(), body(), attachments(), date(), note(), annexes(), rolls(), punctuation());
    }

    private Measured receivers() {
        var tape = new Tape(paper.norm, "F-11");
        if (!hasReceivers()) return tape.done();
        var first = body.getFirst();
        tape.near(1, "主送机关左缘", first.x(), paper.left, 1, " 毫米");
        double gap = (first.y() - paper.title.getLast().y()) / paper.line;
        tape.within(1, "标题与主送机关相隔", gap, tape.of("blank") + 0.7, tape.of("blank") + 1.5, " 行");
        tape.note("主送机关末尾标全角冒号");
        return tape.done();
    }

    /// Flush left under the title, and ending with a colon before anything is indented.
    private boolean hasReceivers() {
        if (paper.title.isEmpty() || paper.form == Form.PLAIN) return false;
        for (var row : body) {
            if (row.x() > paper.left + paper.cell) return false;
            if (row.text().endsWith("：")) return true;
        }
        return false;
    }

    private Measured body() {
        var tape = new Tape(paper.norm, "F-12");
        var first = paper.plates.getFirst();
        boolean shown = !paper.text(first).isEmpty() || first.strokes().stream().anyMatch(s -> !s.isLevel());
        tape.must(1, shown, "首页没有显示正文");
        double indent = tape.of("indent") * paper.cell;
        int paragraphs = 0;
        for (int i = 0; i < body.size(); i++) {
            var row = body.get(i);
            boolean flush = Math.abs(row.x() - paper.left) <= 1;
            boolean indented = Math.abs(row.x() - paper.left - indent) <= 1;
            boolean signature = i == body.size() - 1 && row.x() > paper.left + 3 * paper.cell;
            tape.must(
                    row.page(),
                    flush || indented || signature || paper.form == Form.PLAIN,
                    "行首在 " + Tape.figure(row.x() - paper.left) + " 毫米处，既不顶格也不左空二字：" + PageClauses.brief(row));
            if (!indented) continue;
            paragraphs++;
            tape.near(row.page(), "段首左空", row.x() - paper.left, indent, 1, " 毫米");
            if (row.text().matches(FIRST)) tape.must(row.page(), row.isHeavy(), "一级标题不是黑体：" + PageClauses.brief(row));
            if (row.text().matches("（[一二三四五六七八九十]+）.*"))
                tape.note("二级标题字体 " + row.glyphs().get(3).font()
                        + (row.glyphs().get(3).isScript() ? "" : "（代用）"));
        }
        if (paragraphs > 0) tape.note("段首左空二字的自然段 " + paragraphs + " 个，首页显示正文");
        return tape.done();
    }

    private Measured attachments() {
        var tape = new Tape(paper.norm, "F-13");
        for (var plate : paper.plates) {
            var rows = paper.text(plate);
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                if (!row.text().startsWith("附件：")) continue;
                tape.near(row.page(), "附件说明左空", row.x() - paper.left, tape.of("indent") * paper.cell, 1, " 毫米");
                if (i > 0) blankLine(tape, "正文与附件说明相隔", rows.get(i - 1), row);
                tape.must(row.page(), !row.text().matches(".*[。；，;,.]$"), "附件名称后有标点：" + PageClauses.brief(row));
            }
        }
        return tape.done();
    }

    private void blankLine(Tape tape, String what, Row above, Row below) {
        tape.near(below.page(), what, (below.y() - above.y()) / paper.line, tape.of("blank") + 1, 0.3, " 行");
    }

    private Measured date() {
        var tape = new Tape(paper.norm, "F-14");
        for (var plate : paper.plates) {
            var rows = paper.text(plate);
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                if (!Anatomy.isDate(row) || row.x() < (paper.left + paper.right) / 2 - 4 * paper.cell) continue;
                tape.note("成文日期 " + row.text());
                tape.must(row.page(), !row.text().matches(".*年0.*|.*月0.*"), "成文日期编了虚位：" + row.text());
                place(tape, i > 0 ? rows.get(i - 1) : null, row);
            }
        }
        return tape.done();
    }

    private void place(Tape tape, @org.jspecify.annotations.Nullable Row name, Row date) {
        double free = (paper.right - date.right()) / paper.cell;
        if (Math.abs(free - tape.of("sealed-indent")) <= 0.3) {
            tape.near(date.page(), "成文日期右空", free, tape.of("sealed-indent"), 0.3, " 字");
            return;
        }
        double indent = tape.of("signed-indent");
        if (name == null || name.x() < paper.left + 3 * paper.cell) {
            tape.near(date.page(), "成文日期右空", free, indent, 0.3, " 字");
            return;
        }
        double nameFree = (paper.right - name.right()) / paper.cell;
        tape.near(date.page(), "署名、日期中靠右者右空", Math.min(free, nameFree), indent, 0.3, " 字");
        tape.near(date.page(), "日期首字比署名首字右移", (date.x() - name.x()) / paper.cell, tape.of("shift"), 0.3, " 字");
    }

    private Measured note() {
        var tape = new Tape(paper.norm, "F-15");
        for (var plate : paper.plates) {
            var rows = paper.text(plate);
            for (int i = 1; i < rows.size(); i++)
                if (rows.get(i).text().startsWith("（") && Anatomy.isDate(rows.get(i - 1))) {
                    var row = rows.get(i);
                    tape.near(row.page(), "附注左空", row.x() - paper.left, tape.of("indent") * paper.cell, 1, " 毫米");
                    tape.near(row.page(), "附注在成文日期下", (row.y() - rows.get(i - 1).y()) / paper.line, 1, 0.3, " 行");
                }
        }
        return tape.done();
    }

    private Measured annexes() {
        var tape = new Tape(paper.norm, "F-16");
        for (var plate : paper.plates) {
            if (!paper.beginsAnnex(plate)) continue;
            var label = plate.rows().getFirst();
            tape.near(plate.number(), "“附件”左缘", label.x(), paper.left, 1, " 毫米");
            tape.within(plate.number(), "“附件”基线在版心第", (label.y() - paper.top) / paper.line, 0.5, 1.05, " 行");
            tape.must(plate.number(), label.isHeavy(), "“附件”不是黑体");
            if (plate.rows().size() < 2) continue;
            var title = plate.rows().get(1);
            double line = tape.of("title-line");
            tape.within(
                    plate.number(), "附件标题基线在版心第", (title.y() - paper.top) / paper.line, line - 0.7, line + 0.3, " 行");
            tape.near(plate.number(), "附件标题偏离中线", title.middle() - (paper.left + paper.right) / 2, 0, 1.5, " 毫米");
        }
        return tape.done();
    }

    private Measured rolls() {
        var tape = new Tape(paper.norm, "F-20");
        if (paper.form != Form.MINUTES) return tape.done();
        tape.note("标志“" + paper.mark.getLast().text() + "”");
        double hang = -1;
        Row above = null;
        for (var plate : paper.plates)
            for (var row : paper.text(plate)) {
                boolean roll = Anatomy.isRoll(row);
                if (roll) {
                    tape.near(row.page(), "名单左空", row.x() - paper.left, tape.of("indent") * paper.cell, 1, " 毫米");
                    tape.must(row.page(), row.isHeavy(), "“" + row.text().substring(0, 2) + "”不是黑体");
                    if (hang < 0 && above != null && above.page() == row.page()) blankLine(tape, "正文与名单相隔", above, row);
                    hang = row.glyphs().size() > 3 ? row.glyphs().get(3).x() : hang;
                } else if (hang > 0) tape.near(row.page(), "名单回行与冒号后首字相差", row.x() - hang, 0, 1, " 毫米");
                above = row;
            }
        return tape.done();
    }

    private Measured punctuation() {
        var tape = new Tape(paper.norm, "F-22");
        var never = paper.norm.clause("F-22");
        int count = 0;
        for (var plate : paper.plates)
            for (var row : plate.rows())
                for (var part : row.parts()) {
                    count++;
                    var words = part.text();
                    boolean begins = never.words("never-first").indexOf(words.codePointAt(0)) >= 0;
                    boolean ends = never.words("never-last").indexOf(words.codePointBefore(words.length())) >= 0;
                    tape.must(plate.number(), !begins, "行首是“" + words.substring(0, 1) + "”：" + PageClauses.brief(part));
                    tape.must(plate.number(), !ends, "行末是“" + words.substring(words.length() - 1) + "”");
                }
        if (count > 0) tape.note(count + " 行的行首行末标点");
        return tape.done();
    }
}
