package luoshi.surface.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Exhibit;
import luoshi.kernel.casework.Goal;
import org.jspecify.annotations.Nullable;

/// 措辞: what a case, an act and an exhibit say, as lines on the reader's page.
public final class Wording {

    private Wording() {}

    public static String time(Instant at) {
        return Beijing.minute(at);
    }

    /// What an act says, without blank lines.
    public static List<String> of(Doing doing) {
        var lines = new ArrayList<String>();
        switch (doing) {
            case Doing.Receipt _ -> {}
            case Doing.Refusal d -> lines.add(d.reason());
            case Doing.Transfer d -> lines.add(d.reason());
            case Doing.Naming _ -> {}
            case Doing.DueSetting d -> lines.addAll(List.of("期限 " + d.day(), d.reason()));
            case Doing.Fulfilment d -> lines.addAll(List.of("期限 " + d.day(), d.reason()));
            case Doing.GoalSetting d -> lines.addAll(List.of("完成标准：" + d.measure(), d.reason()));
            case Doing.ExtensionRequest d -> lines.addAll(List.of("申请延至 " + d.day(), d.reason()));
            case Doing.Extension d -> lines.addAll(List.of("延至 " + d.day(), d.reason()));
            case Doing.ExtensionDenial d -> lines.add(d.reason());
            case Doing.Feedback d ->
                lines.addAll(List.of(
                        "进度 " + d.percent() + "%", d.facts(), named("困难：", d.obstacles()), named("下一步：", d.next())));
            case Doing.Submission d -> lines.add(d.facts());
            case Doing.Verification d -> lines.add(d.facts());
            case Doing.Return d -> lines.add(d.reason());
            case Doing.Instruction d -> lines.add(d.words());
            case Doing.SignOff d -> lines.add(d.reason());
            case Doing.Objection d -> lines.add(d.reason());
            case Doing.Ruling d -> lines.addAll(List.of(d.upheld() ? "异议成立" : "异议不成立", d.reason()));
            case Doing.Reopening d -> lines.add(d.reason());
            case Doing.Cancellation d -> lines.add(d.reason());
            case Doing.Waiver d -> lines.add(d.reason());
            case Doing.Reminder d -> lines.addAll(List.of(d.slip(), d.reason()));
            case Doing.Review d -> lines.addAll(List.of(d.effective() ? "成效保持" : "成效未保持", d.facts()));
            case Doing.Rewording d -> lines.addAll(List.of("改为：" + d.words(), d.reason()));
            case Doing.HandDown d -> lines.add("分解为 " + d.parts() + " 项");
            case Doing.Deposit d -> lines.add(d.facts());
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    /// 期限: the first day, the present one, and what the day waits for.
    public static String due(Case subject) {
        var timing = subject.timing();
        var day = timing.day() == null ? "未定" : timing.day().toString();
        var first = timing.extended() ? "（原定 " + timing.original() + "，以原定日期考核）" : "";
        var words = timing.words().isEmpty() ? "" : "，原文“" + timing.words() + "”";
        var waits = timing.waits().isEmpty() ? "" : "，待" + timing.waits();
        return day + first + words + waits + "（" + timing.provenance().term() + "）";
    }

    public static String goal(Goal goal) {
        var quantity = goal.quantity() == null ? "" : " " + goal.quantity().toPlainString() + goal.unit();
        var milestone = goal.milestone().isEmpty() ? "" : "，节点：" + goal.milestone();
        return (goal.measure().isEmpty() ? "未写明" : goal.measure()) + quantity + milestone + "（"
                + goal.provenance().term() + "）";
    }

    /// 结果 on a day: in time or late, by the first day that was set.
    public static String standing(Case subject, LocalDate today) {
        var closed = subject.closedOn();
        if (closed == null) return subject.phase().term() + "，进度 " + subject.progress() + "%";
        return subject.phase().term() + "，" + closed + "，"
                + subject.punctuality(today).term();
    }

    public static String exhibit(Exhibit exhibit) {
        var taken = exhibit.takenAt() == null
                ? ""
                : "，拍摄于 " + exhibit.takenAt().toString().replace('T', ' ');
        var place = exhibit.latitude() == null || exhibit.longitude() == null
                ? ""
                : "，地点 %.5f, %.5f".formatted(exhibit.latitude(), exhibit.longitude());
        var noticed = exhibit.noticed().isEmpty() ? "" : "，提示：" + exhibit.noticed();
        return exhibit.kind().term() + taken + place + noticed;
    }

    private static String named(String name, @Nullable String words) {
        return words == null || words.isBlank() ? "" : name + words;
    }
}
