package luoshi.surface.dossier.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Deadline;
import luoshi.meeting.record.Review;
import luoshi.surface.dossier.MarkKind;
import org.jspecify.annotations.Nullable;

/// 说法: values as a person would write them.
public final class Wording {

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final Map<String, String> PERIODS = Map.of(
            "P1D", "每日", "P1W", "每周", "P1M", "每月", "P3M", "每季度", "P6M", "每半年", "P1Y", "每年", "P10D", "每旬", "P15D",
            "每半月");
    private static final Pattern PERIOD = Pattern.compile("P(?<clock>T)?(?<n>\\d{1,3})(?<unit>[DWMYH])");

    private Wording() {}

    /// The value of a time limit; its kind where it has no date.
    public static String due(Deadline due) {
        return due.value() == null ? due.kind().term() : date(due.value());
    }

    public static String date(@Nullable String value) {
        if (value == null || value.isBlank()) return "";
        if (value.startsWith("R/")) return PERIODS.getOrDefault(value.substring(2), period(value.substring(2)));
        return value.replace("/", " 至 ").replace(",", "、").replace('T', ' ');
    }

    /// PT30M is 每 30 分钟, P2M 每 2 个月; what is no such period stays as it is.
    private static String period(String value) {
        var m = PERIOD.matcher(value);
        if (!m.matches()) return value;
        var unit = switch (m.group("unit")) {
            case "D" -> "天";
            case "W" -> "周";
            case "Y" -> "年";
            case "H" -> "小时";
            default -> m.group("clock") != null ? "分钟" : "个月";
        };
        return m.group("n").equals("1") ? "每" + unit : "每 " + m.group("n") + " " + unit;
    }

    public static String amount(Amount amount) {
        var figure = figure(amount.value(), amount.unit());
        if (amount.upTo() != null) figure += " 至 " + figure(amount.upTo(), amount.unit());
        return amount.approx() ? "约 " + figure : figure;
    }

    private static String figure(BigDecimal value, String unit) {
        if (!unit.equals("CNY")) return plain(value) + " " + unit;
        if (value.abs().compareTo(YI) >= 0) return plain(value.divide(YI)) + " 亿元";
        if (value.abs().compareTo(WAN) >= 0) return plain(value.divide(WAN)) + " 万元";
        return plain(value) + " 元";
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    public static String time(Instant at) {
        return Beijing.minute(at);
    }

    /// Names and values in turn, as a page's script takes them.
    public static String json(String... pairs) {
        var json = new StringBuilder("{");
        for (int i = 0; i < pairs.length; i += 2)
            json.append(i == 0 ? "" : ",").append(quoted(pairs[i])).append(':').append(quoted(pairs[i + 1]));
        return json.append('}').toString();
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray())
            if (c == '"' || c == '\\' || c < 0x20) quoted.append(String.format("\\u%04x", (int) c));
            else quoted.append(c);
        return quoted.append('"').toString();
    }

    /// The Chinese name of the kind a review row speaks of.
    public static String kind(String name) {
        if (name.equals(Review.WHOLE)) return "整份记录";
        for (var kind : MarkKind.values()) if (kind.name().equals(name)) return kind.term();
        return name;
    }
}
