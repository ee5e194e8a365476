package luoshi.oversight.supervision.web;

import java.time.Instant;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Act;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Exhibit;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Timing;
import luoshi.oversight.supervision.Light;
import luoshi.oversight.supervision.Outlook;
import org.jspecify.annotations.Nullable;

/// 述说: acts, days and sizes in words.
public final class Telling {

    private Telling() {}

    public static String time(Instant at) {
        return Beijing.minute(at);
    }

    /// What was done and why, without the name of the act.
    public static String told(Doing doing, Outlook outlook) {
        return switch (doing) {
            case Doing.Receipt _ -> "";
            case Doing.Refusal d -> d.reason();
            case Doing.Transfer d ->
                joined(
                        "转给“" + outlook.unit(d.unit()) + "”",
                        d.reason(),
                        d.basis().isEmpty() ? "" : "依据：" + d.basis());
            case Doing.Naming d -> outlook.name(d.person());
            case Doing.DueSetting d -> joined("期限 " + d.day(), d.reason());
            case Doing.Fulfilment d -> joined("期限 " + d.day(), d.reason());
            case Doing.GoalSetting d -> joined(d.measure(), d.reason());
            case Doing.ExtensionRequest d -> joined("申请延到 " + d.day(), d.reason());
            case Doing.Extension d -> joined("同意延到 " + d.day(), d.reason());
            case Doing.ExtensionDenial d -> d.reason();
            case Doing.Feedback d ->
                joined(
                        "进度 " + d.percent() + "%",
                        d.facts(),
                        d.obstacles().isBlank() ? "" : "困难：" + d.obstacles(),
                        d.next().isBlank() ? "" : "下一步：" + d.next());
            case Doing.Deposit d -> d.facts();
            case Doing.Submission d -> d.facts();
            case Doing.Verification d -> d.facts();
            case Doing.Return d -> d.reason();
            case Doing.Instruction d -> d.words();
            case Doing.SignOff d -> d.reason();
            case Doing.Objection d -> d.reason();
            case Doing.Ruling d -> joined(d.upheld() ? "异议成立" : "异议不成立", d.reason());
            case Doing.Reopening d -> d.reason();
            case Doing.Cancellation d -> d.reason();
            case Doing.Waiver d -> d.reason();
            case Doing.Reminder d -> joined(d.slip(), d.reason());
            case Doing.Review d -> joined(d.effective() ? "有成效" : "没有成效", d.facts());
            case Doing.Rewording d -> joined("改为“" + d.words() + "”", d.reason());
            case Doing.HandDown d -> "分解为 " + d.parts() + " 项";
        };
    }

    /// Who, and in whose place.
    public static String who(Act act) {
        return act.party().term() + (act.onBehalf() ? "（代报）" : "");
    }

    public static String size(Exhibit exhibit) {
        long bytes = exhibit.size();
        if (bytes < 1024) return bytes + " 字节";
        return bytes < 1024 * 1024 ? bytes / 1024 + " KB" : "%.1f MB".formatted(bytes / 1048576.0);
    }

    /// 拍摄时间与位置, where the file says so.
    public static String taken(Exhibit exhibit) {
        var taken = exhibit.takenAt();
        var place = exhibit.latitude() == null || exhibit.longitude() == null
                ? ""
                : "%.5f，%.5f".formatted(exhibit.latitude(), exhibit.longitude());
        var at = taken == null ? "" : taken.toString().replace('T', ' ').substring(0, 16);
        return at.isEmpty() || place.isEmpty() ? at + place : at + "　" + place;
    }

    public static boolean shown(Exhibit exhibit) {
        return exhibit.mediaType().matches("image/(?:jpeg|png|gif|bmp)");
    }

    /// The day as the ledger shows it, or what it waits for.
    public static String due(Timing timing) {
        var day = timing.day();
        if (day != null) return day.toString();
        if (!timing.waits().isEmpty()) return timing.waits();
        return timing.words().isEmpty() ? "未定" : timing.words();
    }

    /// Class of a stylesheet.
    public static String style(Provenance provenance) {
        return "from from-" + provenance.name().toLowerCase(java.util.Locale.ROOT);
    }

    public static String style(@Nullable Light light) {
        return light == null
                ? "light light-none"
                : "light light-" + light.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String joined(String... texts) {
        var all = new StringBuilder();
        for (var text : texts) {
            if (text == null || text.isBlank()) continue;
            if (!all.isEmpty()) all.append("；");
            all.append(text.strip());
        }
        return all.toString();
    }
}
