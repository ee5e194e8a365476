package luoshi.surface.examination;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.paper.Sheet;
import luoshi.meeting.procedure.Judgement;
import luoshi.meeting.procedure.Judgement.Verdict;
import org.jspecify.annotations.Nullable;

/// 年度审查表: a year as spreadsheets: the matrix, and what is open in it line by line.
public final class YearSheets {

    private static final List<Verdict> OPEN = List.of(Verdict.VIOLATED, Verdict.NOT_EVIDENCED);
    private static final int FACTS = 6;

    private YearSheets() {}

    /// A line for each rule, a column for each meeting.
    public static Sheet matrix(YearTable table) {
        var columns = new ArrayList<>(List.of(
                new Sheet.Column("规则", 16),
                new Sheet.Column("轻重", 5),
                new Sheet.Column("可靠程度", 9),
                new Sheet.Column("不符", 3),
                new Sheet.Column("未载", 3),
                new Sheet.Column("符合", 3)));
        for (var meeting : table.meetings()) columns.add(new Sheet.Column(day(meeting), 5));
        var rows = new ArrayList<List<Object>>();
        rows.add(row("会议", meeting -> meeting.card().title(), table));
        for (var verdict : OPEN) rows.add(row(verdict.term() + "的规则数", m -> table.count(m, verdict), table));
        for (var rule : table.rules()) {
            var row = new ArrayList<Object>(List.of(
                    rule.title(),
                    rule.severity().term(),
                    rule.sureness().note(),
                    table.count(rule, Verdict.VIOLATED),
                    table.count(rule, Verdict.NOT_EVIDENCED),
                    table.count(rule, Verdict.SATISFIED)));
            for (var meeting : table.meetings()) row.add(cell(table.cell(rule, meeting)));
            rows.add(row);
        }
        return new Sheet(table.year().term() + "程序审查一览表", columns, rows);
    }

    /// A line for each judgement that is broken or not evidenced, with its ground and what would cure it.
    public static Sheet open(YearTable table) {
        var columns = List.of(
                new Sheet.Column("序号", 3),
                new Sheet.Column("会议日期", 6),
                new Sheet.Column("会议", 14),
                new Sheet.Column("议题", 3),
                new Sheet.Column("规则", 12),
                new Sheet.Column("结论", 5),
                new Sheet.Column("轻重", 5),
                new Sheet.Column("情况", 20),
                new Sheet.Column("原文", 20),
                new Sheet.Column("依据", 20),
                new Sheet.Column("建议", 22));
        var rows = new ArrayList<List<Object>>();
        for (var meeting : table.meetings())
            for (var verdict : OPEN) for (var j : meeting.with(verdict)) rows.add(row(rows.size() + 1, meeting, j));
        return new Sheet(table.year().term() + "程序审查意见明细", columns, rows);
    }

    private static List<Object> row(int number, Examined meeting, Judgement j) {
        return List.of(
                number,
                day(meeting),
                meeting.card().title(),
                text(j.item()),
                j.rule().title(),
                j.verdict().term(),
                j.severity().term(),
                j.reason(),
                j.facts().stream().limit(FACTS).map(Quotation::plain).collect(Collectors.joining("；")),
                j.ground(),
                text(j.cure()));
    }

    private static List<Object> row(String name, Function<Examined, Object> value, YearTable table) {
        var row = new ArrayList<Object>(List.of(name, "", "", "", "", ""));
        for (var meeting : table.meetings()) row.add(value.apply(meeting));
        return row;
    }

    private static String cell(YearTable.@Nullable Cell cell) {
        if (cell == null) return "";
        if (cell.verdict() == Verdict.NOT_APPLICABLE) return "—";
        return cell.verdict().term() + (cell.count() > 1 ? " " + cell.count() : "");
    }

    private static String day(Examined meeting) {
        var day = meeting.card().heldOn();
        return day == null ? "未写明" : day.toString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
