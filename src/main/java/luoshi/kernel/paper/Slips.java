package luoshi.kernel.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Ending;
import luoshi.kernel.paper.Paper.Form;
import luoshi.kernel.paper.Paper.Head;
import luoshi.kernel.paper.Slip.Filed;
import luoshi.kernel.paper.Slip.Proof;
import luoshi.kernel.paper.Slip.Standing;
import luoshi.kernel.paper.Slip.Tint;
import luoshi.kernel.regulation.Page;

/// 督办文书: slips, notices and lists of supervision as papers, each by one call from plain values. Their fixed words stand
/// in `papers/paper/forms.yml`.
public final class Slips {

    private static final Page FORMS = Page.resource("/papers/paper/forms.yml");
    private static final List<Integer> HALVES = List.of(22, 78);
    private static final String ROOM = "\n\n";

    private Slips() {}

    /// 督办单.
    public static Paper supervision(Slip slip) {
        var body = new ArrayList<Block>();
        body.add(lead("supervision", slip, slip.due()));
        body.add(new Block.Table(HALVES, List.of(), rows(slip, "办理情况")));
        return single("supervision", slip, body);
    }

    /// 催办单 in one of three colours.
    ///
    /// @param times how many times it was pressed, this one included
    /// @param answer by when an answer is asked: the limit itself may have passed
    public static Paper reminder(Slip slip, Tint tint, int times, String answer) {
        var body = new ArrayList<Block>();
        var banner = form("reminder").page("banner");
        if (banner == null) throw new IllegalStateException("banner");
        body.add(new Block.Banner(banner.text(tint.name()) + "（第" + times + "次）", tint));
        body.add(lead("reminder", slip, answer));
        body.add(new Block.Table(HALVES, List.of(), rows(slip, "未办结原因和下步措施")));
        return single("reminder", slip, body);
    }

    /// 约谈通知书.
    public static Paper summons(Slip slip, String time, String place) {
        var body = new ArrayList<Block>();
        body.add(lead("summons", slip, slip.due()));
        var rows = new ArrayList<>(rows(slip, ""));
        rows.add(List.of("约谈时间", time));
        rows.add(List.of("约谈地点", place));
        body.add(new Block.Table(HALVES, List.of(), rows));
        body.add(Block.Paragraph.of(form("summons").text("end")));
        return single("summons", slip, body);
    }

    /// 议定事项通知 to one unit.
    public static Paper agreed(
            Head head, String source, String unit, List<Standing> duties, String issuer, LocalDate day) {
        var words = Map.of("source", source, "office", issuer + "办公室");
        var body = new ArrayList<Block>();
        body.add(Block.Paragraph.of(filled(form("agreed").text("lead"), words)));
        int n = 0;
        for (var duty : duties)
            body.add(Block.Paragraph.of(
                    ++n + "." + ended(duty.words()) + (duty.due().isEmpty() ? "" : "（时限：" + duty.due() + "）")));
        body.add(Block.Paragraph.of(filled(form("agreed").text("end"), words)));
        return document(head, filled(form("agreed").text("title"), words), unit, body, issuer, day);
    }

    /// 通报: who is behind, by how much, and what is asked by when.
    public static Paper bulletin(
            Head head, String period, String receivers, List<Standing> all, String due, String issuer, LocalDate day) {
        var words = Map.of("period", period, "due", due);
        var behind = all.stream().filter(s -> !s.late().isEmpty()).toList();
        var body = new ArrayList<Block>();
        body.add(Block.Paragraph.of(
                filled(form("bulletin").text("lead"), words) + "共" + all.size() + "项，进度落后" + behind.size() + "项。"));
        if (!behind.isEmpty()) {
            body.add(new Block.Heading(1, "一、" + form("bulletin").text("behind")));
            body.add(standings(behind, true));
            body.add(Block.Paragraph.of(filled(form("bulletin").text("asked"), words)));
        }
        return document(head, filled(form("bulletin").text("title"), words), receivers, body, issuer, day);
    }

    /// 执行情况报告 for the next meeting.
    public static Paper execution(String source, List<Standing> duties, String issuer, LocalDate day) {
        var body = new ArrayList<Block>();
        body.add(Block.Paragraph.of(filled(form("execution").text("lead"), Map.of("source", source))));
        body.add(standings(duties, true));
        return Paper.plain(form("execution").text("title"), body, Ending.signed(issuer, day, false));
    }

    /// 办结佐证材料表.
    public static Paper proofs(String unit, List<Proof> proofs, LocalDate day) {
        var rows = new ArrayList<List<String>>();
        for (var p : proofs)
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    p.words(),
                    p.exhibit() + "\n" + p.sha256(),
                    p.by(),
                    p.day().toString()));
        var table = new Block.Table(List.of(8, 34, 28, 14, 16), List.of("序号", "事项", "佐证材料及校验值", "提交人", "日期"), rows);
        return Paper.plain(form("proof").text("title"), List.of(table), Ending.signed(unit, day, false));
    }

    /// 移交清单, with the terms of keeping.
    public static Paper handover(List<Filed> files, String issuer, LocalDate day) {
        var rows = new ArrayList<List<String>>();
        for (var f : files)
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    f.file(),
                    f.title(),
                    f.day().toString(),
                    String.valueOf(f.pages()),
                    f.retention().term()));
        var body = List.<Block>of(
                Block.Paragraph.of(form("handover").text("lead")),
                new Block.Table(List.of(8, 24, 34, 15, 8, 11), List.of("序号", "档号或文号", "题名", "日期", "页数", "保管期限"), rows),
                Block.Paragraph.of(form("handover").text("hands")));
        return Paper.plain(form("handover").text("title"), body, Ending.signed(issuer, day, false));
    }

    private static Block standings(List<Standing> standings, boolean late) {
        var rows = new ArrayList<List<String>>();
        for (var s : standings)
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    ended(s.words()),
                    s.unit(),
                    s.due(),
                    s.progress(),
                    s.late().isEmpty() ? "按期" : s.late()));
        return new Block.Table(List.of(8, 34, 18, 14, 13, 13), List.of("序号", "议定事项", "责任单位", "时限", "进度", "落后"), rows);
    }

    private static List<List<String>> rows(Slip slip, String answer) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("事项", ended(slip.words())));
        rows.add(List.of("依据", slip.source()));
        rows.add(List.of("责任单位", slip.unit()));
        if (!slip.person().isEmpty()) rows.add(List.of("责任人", slip.person()));
        rows.add(List.of("办理时限", slip.due().isEmpty() ? "未写明" : slip.due()));
        if (!slip.asked().isEmpty()) rows.add(List.of("办理要求", slip.asked()));
        if (!answer.isEmpty()) {
            rows.add(List.of(answer, ROOM));
            rows.add(List.of("负责人签字", ""));
        }
        return rows;
    }

    private static Paper single(String form, Slip slip, List<Block> body) {
        return Paper.plain(
                        slip.issuer() + form(form).text("title"), body, Ending.signed(slip.issuer(), slip.day(), false))
                .numbered(slip.number());
    }

    private static Paper document(
            Head head, String title, String receivers, List<Block> body, String issuer, LocalDate day) {
        return new Paper(
                Form.DOCUMENT,
                head,
                issuer + title,
                receivers,
                body,
                Ending.signed(issuer, day, true),
                List.of(),
                null);
    }

    private static Block lead(String form, Slip slip, String answer) {
        return Block.Paragraph.of(filled(
                form(form).text("lead"),
                Map.of(
                        "source", slip.source(),
                        "due", answer.isEmpty() ? "规定时限" : answer.replaceAll("(之前|以前|前)$", ""),
                        "unit", slip.unit(),
                        "person", slip.person().isEmpty() ? "" : slip.person() + "同志",
                        "state", slip.state().isEmpty() ? "尚未办结" : slip.state())));
    }

    private static String ended(String words) {
        return words.replaceAll("[。；;，,]+$", "") + "。";
    }

    private static Page form(String name) {
        var form = FORMS.page(name);
        if (form == null) throw new IllegalStateException("forms.yml has no " + name);
        return form;
    }

    private static String filled(String words, Map<String, String> values) {
        var filled = words;
        for (var value : values.entrySet()) filled = filled.replace("{" + value.getKey() + "}", value.getValue());
        return filled;
    }
}
