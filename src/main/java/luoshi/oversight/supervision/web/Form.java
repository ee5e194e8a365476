package luoshi.oversight.supervision.web;

import java.util.List;
import java.util.Set;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.oversight.supervision.Ladder;

/// 办理表: what is filled in to do something to a case.
///
/// @param files whether proof may come with it
/// @param hint what is good to know before
public record Form(Doing.Kind kind, List<Field> fields, boolean files, String hint) {

    /// What may be done to many cases at once.
    static final Set<Doing.Kind> BULK =
            Set.of(Doing.Kind.RECEIPT, Doing.Kind.REMINDER, Doing.Kind.TRANSFER, Doing.Kind.DUE_SETTING);

    /// 一栏.
    public record Field(String name, String label, Sort sort, boolean required, String value) {}

    public enum Sort {
        LINE,
        TEXT,
        DAY,
        PERCENT,
        UNIT,
        PERSON,
        PROOFS,
        YES_NO,
        SLIP
    }

    /// The forms of the acts done in bulk, in their usual order.
    static List<Form> bulk() {
        return BULK.stream().sorted().map(Form::of).toList();
    }

    static Form of(Doing.Kind kind, Case subject) {
        var form = of(kind);
        return switch (kind) {
            case FEEDBACK -> form.with("percent", String.valueOf(subject.percent()));
            case REWORDING -> form.with("words", subject.words());
            case GOAL_SETTING -> form.with("measure", subject.goal().measure());
            case NAMING -> form.with("person", blank(subject.charge().name()));
            default -> form;
        };
    }

    static Form of(Doing.Kind kind) {
        var reason = new Field("reason", "理由", Sort.TEXT, true, "");
        var remark = new Field("reason", "意见（可不填）", Sort.TEXT, false, "");
        return switch (kind) {
            case RECEIPT -> form(kind, "签收后开始办理。");
            case REFUSAL -> form(kind, "不予签收的，由交办单位或办公室决定改派或维持。", reason);
            case TRANSFER ->
                form(
                        kind,
                        "转出后由新的单位重新签收。",
                        new Field("unit", "转给", Sort.UNIT, true, ""),
                        new Field("person", "责任人（可不填）", Sort.PERSON, false, ""),
                        new Field("basis", "授权依据（转给本单位以外时必填）", Sort.LINE, false, ""),
                        reason);
            case NAMING -> form(kind, "", new Field("person", "责任人", Sort.PERSON, true, ""));
            case DUE_SETTING, FULFILMENT ->
                form(kind, "定下的第一个期限就是考核的期限。", new Field("day", "期限", Sort.DAY, true, ""), reason);
            case GOAL_SETTING ->
                form(
                        kind,
                        "",
                        new Field("measure", "办到什么程度算完成", Sort.TEXT, true, ""),
                        new Field("proofs", "要什么佐证（不选则不限）", Sort.PROOFS, false, ""),
                        new Field("reason", "说明（可不填）", Sort.LINE, false, ""));
            case EXTENSION_REQUEST ->
                form(kind, "到期前才能申请；原期限一直保留。", new Field("day", "申请延到", Sort.DAY, true, ""), reason);
            case EXTENSION -> form(kind, "不能晚于申请的日期。", new Field("day", "同意延到", Sort.DAY, true, ""), remark);
            case FEEDBACK ->
                filed(
                        kind,
                        "百分之百不等于办结，办完请报请办结。",
                        new Field("percent", "完成进度（%）", Sort.PERCENT, true, "0"),
                        new Field("facts", "完成情况", Sort.TEXT, true, ""),
                        new Field("obstacles", "存在困难", Sort.LINE, false, ""),
                        new Field("next", "下一步", Sort.LINE, false, ""));
            case DEPOSIT -> filed(kind, "", new Field("facts", "说明", Sort.LINE, false, ""));
            case SUBMISSION -> filed(kind, "要求的佐证要齐，分解项要都已办结或免办。", new Field("facts", "办理结果", Sort.TEXT, true, ""));
            case VERIFICATION -> filed(kind, "承办单位的人和交过反馈、佐证的人不能核验。", new Field("facts", "核验情况", Sort.TEXT, true, ""));
            case INSTRUCTION -> form(kind, "另有要求的，本件继续办理。", new Field("words", "批示", Sort.TEXT, true, ""));
            case SIGN_OFF -> form(kind, "", remark);
            case RULING -> form(kind, "", new Field("upheld", "异议", Sort.YES_NO, true, ""), reason);
            case REMINDER -> form(kind, "", new Field("slip", "催办单", Sort.SLIP, true, ""), remark);
            case REVIEW ->
                form(
                        kind,
                        "没有成效的，本件重新办理。",
                        new Field("effective", "成效", Sort.YES_NO, true, ""),
                        new Field("facts", "复查情况", Sort.TEXT, true, ""));
            case REWORDING -> form(kind, "原话不变，只改事项的写法。", new Field("words", "改为", Sort.TEXT, true, ""), reason);
            case EXTENSION_DENIAL, RETURN, OBJECTION, REOPENING, CANCELLATION, WAIVER -> form(kind, "", reason);
            case HAND_DOWN -> form(kind, "一次可以分给几家；不属本单位的，要写明授权依据。");
        };
    }

    public static List<String> slips() {
        return Ladder.shipped().rungs().stream().map(Ladder.Rung::name).toList();
    }

    public static Goal.Proof[] proofs() {
        return Goal.Proof.values();
    }

    private Form with(String name, String value) {
        return new Form(
                kind,
                fields.stream()
                        .map(f -> f.name.equals(name) ? new Field(name, f.label, f.sort, f.required, value) : f)
                        .toList(),
                files,
                hint);
    }

    private static Form form(Doing.Kind kind, String hint, Field... fields) {
        return new Form(kind, List.of(fields), false, hint);
    }

    private static Form filed(Doing.Kind kind, String hint, Field... fields) {
        return new Form(kind, List.of(fields), true, hint);
    }

    private static String blank(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
