package luoshi.oversight.supervision;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.paper.LongSheet;
import luoshi.kernel.paper.Sheet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 填报导入: a sheet of feedback as units hand it in, one case or part a row. Each row is tried by the same rules as a
/// form; what is wrong is told by row and column.
@Component
public class ImportFeedback {

    private static final int MOST = 2_000;
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("编号", 10),
            new Sheet.Column("完成进度（%）", 7),
            new Sheet.Column("完成情况", 36),
            new Sheet.Column("存在困难", 24),
            new Sheet.Column("下一步", 24));

    private final Acts acts;
    private final TransactionOperations transaction;

    ImportFeedback(Acts acts, TransactionOperations transaction) {
        this.acts = acts;
        this.transaction = transaction;
    }

    /// 办法: what becomes of a sheet in which something is wrong.
    public enum Way {
        ALL("有一行不对就全部不办"),
        GOOD("只办没有问题的行"),
        CHECK("只检查，不办理");

        private final String term;

        Way(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// 问题.
    ///
    /// @param row number in the sheet, as a spreadsheet counts it
    /// @param column its letter; empty for the whole row
    public record Trouble(int row, String column, String number, String sentence) {}

    /// 导入结果.
    ///
    /// @param rows how many there were, and how many of them were `done`
    public record Result(Way way, int rows, int done, List<Trouble> troubles) {}

    private record Line(int row, String number, Doing.Feedback feedback) {}

    /// An empty sheet to be filled in.
    public void template(OutputStream out) throws IOException {
        try (var sheet = new LongSheet(out, "进度填报", COLUMNS)) {
            sheet.add(List.of());
        }
    }

    public Result take(Viewer viewer, byte[] file, Way way) {
        var troubles = new ArrayList<Trouble>();
        var lines = new ArrayList<Line>();
        int rows = read(file, lines, troubles);
        if (way == Way.GOOD) {
            int done = 0;
            for (var line : lines) if (done(viewer, line, troubles)) done++;
            return new Result(way, rows, done, troubles);
        }
        boolean kept = Boolean.TRUE.equals(transaction.execute(status -> {
            for (var line : lines) done(viewer, line, troubles);
            boolean good = troubles.isEmpty() && way == Way.ALL;
            if (!good) status.setRollbackOnly();
            return good;
        }));
        return new Result(way, rows, kept ? lines.size() : 0, troubles);
    }

    private boolean done(Viewer viewer, Line line, List<Trouble> troubles) {
        try {
            acts.add(viewer, line.number, line.feedback);
            return true;
        } catch (Refusal refusal) {
            troubles.add(new Trouble(line.row, "", line.number, refusal.sentence()));
            return false;
        }
    }

    private static int read(byte[] file, List<Line> lines, List<Trouble> troubles) {
        var seen = new HashSet<String>();
        return FilledSheet.read(file, COLUMNS, MOST, (row, texts) -> line(row, texts, seen, lines, troubles));
    }

    private static void line(
            int row, List<String> texts, HashSet<String> seen, List<Line> lines, List<Trouble> troubles) {
        var number = texts.get(0);
        int before = troubles.size();
        if (!number.matches("\\d{4}-\\d+(\\.\\d+)*"))
            troubles.add(new Trouble(row, "A", number, "编号应当像 2026-0012 或 2026-0012.3。"));
        else if (!seen.add(number)) troubles.add(new Trouble(row, "A", number, "表里前面已有这个编号。"));
        int percent = percent(texts.get(1));
        if (percent < 0) troubles.add(new Trouble(row, "B", number, "完成进度应当是 0 到 100 的整数：" + texts.get(1)));
        if (texts.get(2).isEmpty()) troubles.add(new Trouble(row, "C", number, "没有写完成情况。"));
        if (troubles.size() > before) return;
        lines.add(new Line(row, number, new Doing.Feedback(percent, texts.get(2), texts.get(3), texts.get(4))));
    }

    private static int percent(String written) {
        try {
            int percent = new BigDecimal(written.replace("%", "").strip()).intValueExact();
            return percent > 100 ? -1 : percent;
        } catch (ArithmeticException | NumberFormatException e) {
            return -1;
        }
    }

    /// What units are told beside the form.
    public static Map<String, String> columns() {
        return FilledSheet.letters(COLUMNS);
    }
}
