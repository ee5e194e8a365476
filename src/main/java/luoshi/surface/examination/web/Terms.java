package luoshi.surface.examination.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Regulation;
import luoshi.meeting.decision.Threshold;
import luoshi.meeting.procedure.Assembly;
import luoshi.meeting.procedure.Judgement.Severity;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.procedure.Kind;
import luoshi.meeting.procedure.Matter;
import luoshi.meeting.procedure.Rule;
import luoshi.meeting.record.RecordKind;
import luoshi.meeting.record.Stance;
import luoshi.surface.examination.Settlement;
import org.jspecify.annotations.Nullable;

/// 用语: verdicts, periods and standards as a person would write them.
public final class Terms {

    private Terms() {}

    public static String time(Instant at) {
        return Beijing.minute(at);
    }

    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /// From when to when an edition is in force.
    public static String period(Regulation regulation) {
        if (regulation.from() == null && regulation.to() == null) return "没有起止日期";
        var from = regulation.from() == null ? "" : regulation.from() + " 起";
        return regulation.to() == null ? from + "施行，现行" : from + "施行，至 " + regulation.to() + " 止";
    }

    /// A verdict in one character, told apart by shape and not by colour alone.
    public static String sign(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> "✕";
            case NOT_EVIDENCED -> "？";
            case SATISFIED -> "✓";
            case NOT_APPLICABLE -> "·";
        };
    }

    public static String css(Verdict verdict) {
        return "v-" + verdict.name().toLowerCase().replace('_', '-');
    }

    public static String css(Severity severity) {
        return "w-" + severity.name().toLowerCase();
    }

    /// The meetings, items and papers a rule concerns.
    public static String scope(Rule rule) {
        var scope = new ArrayList<String>();
        scope.add(
                rule.assemblies().isEmpty()
                        ? "各种会议"
                        : rule.assemblies().stream().map(Assembly::term).collect(Collectors.joining("、")));
        if (!rule.matters().isEmpty())
            scope.add(rule.matters().stream().map(Matter::term).collect(Collectors.joining("、")) + "议题");
        if (rule.papers().size() == 1)
            scope.add("只看" + rule.papers().stream().map(RecordKind::term).collect(Collectors.joining()));
        return String.join(" · ", scope);
    }

    /// What is demanded from a day on, in a line.
    public static String standard(Rule rule, Rule.Standard standard) {
        var values = standard.values();
        var parts = new ArrayList<String>();
        if (values.has("share")) parts.add(Threshold.of(values.text("share")).term());
        if (values.has("what")) parts.add("记录写明" + values.text("what"));
        if (values.has("fields")) parts.add("写明" + names(values.pages("fields")));
        if (values.has("label")) parts.add("标明“" + values.text("label") + "”");
        if (values.has("words")) parts.add(words(rule, values));
        if (values.has("each")) parts.add("逐个议题看");
        var since = standard.since() == null ? "没有起始日期" : standard.since() + " 起";
        return parts.isEmpty() ? since : since + "：" + String.join("；", parts);
    }

    private static String words(Rule rule, Page values) {
        if (rule.kind() == Kind.OPINION_WORDS)
            return "只能是"
                    + values.several("words", Stance.class).stream()
                            .map(Stance::term)
                            .collect(Collectors.joining("、"));
        return "认得的说法：" + String.join("、", values.words("words"));
    }

    private static String names(List<Page> fields) {
        return fields.stream().map(f -> f.text("name")).collect(Collectors.joining("、"));
    }

    /// What was settled, in a line.
    public static String content(Settlement row) {
        var content = row.content();
        if (row.withdrawn() != null) return "撤回第 " + row.withdrawn() + " 条";
        return switch (row.part()) {
            case VOTING -> {
                var agreement = content.agreement().stream().map(Stance::term).collect(Collectors.joining("、"));
                var shares = content.thresholds().stream()
                        .map(t -> "；" + Shares.title(t.rule()) + "：" + Shares.term(t.threshold()))
                        .collect(Collectors.joining());
                yield "算同意的表态：" + agreement + (shares.isEmpty() ? "；比例按规定" : shares);
            }
            case ROLL ->
                content.members().size() + " 人次："
                        + content.members().stream()
                                .map(m -> m.name() + (m.secretary() ? "（书记）" : ""))
                                .collect(Collectors.joining("、"))
                        + (content.kin().isEmpty() ? "" : "；亲属 " + content.kin().size() + " 对");
        };
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
