package luoshi.corpus.score;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 数量: figure and unit brought to a common measure; counting words are one unit.
///
/// @param figure null where it is not a number; then `raw` is compared
record Quantity(@Nullable Double figure, String raw, String unit) {

    private static final Map<String, Double> POWERS =
            Map.of("千", 1e3, "万", 1e4, "百万", 1e6, "千万", 1e7, "亿", 1e8, "万亿", 1e12);
    private static final Set<String> MONEY =
            Set.of("元", "圆", "块", "块钱", "元整", "人民币", "人民币元", "cny", "rmb", "yuan", "¥", "￥");
    private static final Pattern POWER = Pattern.compile("(万亿|千万|百万|亿|万|千)(.*)", Pattern.DOTALL);

    private record Conversion(String unit, double factor) {}

    private static final Map<String, Conversion> CONVERSIONS = Map.ofEntries(
            conversion("公里", "m", 1000),
            conversion("千米", "m", 1000),
            conversion("km", "m", 1000),
            conversion("里", "m", 500),
            conversion("米", "m", 1),
            conversion("m", "m", 1),
            conversion("吨", "t", 1),
            conversion("t", "t", 1),
            conversion("公斤", "t", 0.001),
            conversion("kg", "t", 0.001),
            conversion("亩", "亩", 1),
            conversion("mu", "亩", 1),
            conversion("公顷", "亩", 15),
            conversion("ha", "亩", 15),
            conversion("平方米", "m2", 1),
            conversion("m2", "m2", 1),
            conversion("㎡", "m2", 1),
            conversion("平方公里", "m2", 1e6),
            conversion("%", "%", 1),
            conversion("％", "%", 1),
            conversion("percent", "%", 1),
            conversion("个百分点", "pt", 1),
            conversion("百分点", "pt", 1),
            conversion("℃", "℃", 1),
            conversion("度", "℃", 1),
            conversion("分", "分", 1),
            conversion("千伏", "kV", 1),
            conversion("kv", "kV", 1));

    private static Map.Entry<String, Conversion> conversion(String from, String to, double factor) {
        return Map.entry(from, new Conversion(to, factor));
    }

    static Quantity of(JsonNode amount) {
        var unit = Nodes.words(amount, "unit");
        return of(
                Nodes.show(amount, "value"),
                Words.squeeze(unit == null ? "" : unit).toLowerCase(Locale.ROOT));
    }

    private static Quantity of(String value, String unit) {
        double figure;
        try {
            figure = Double.parseDouble(value.replace(",", ""));
        } catch (NumberFormatException e) {
            return new Quantity(null, value, unit);
        }
        var power = POWER.matcher(unit);
        if (power.matches() && !CONVERSIONS.containsKey(unit) && !MONEY.contains(unit)) {
            figure *= POWERS.get(power.group(1));
            unit = power.group(2);
            if (unit.isEmpty()) return new Quantity(figure, value, "CNY");
        }
        if (MONEY.contains(unit)) return new Quantity(figure, value, "CNY");
        if (unit.startsWith("twd")) return new Quantity(figure, value, "TWD");
        var conversion = CONVERSIONS.get(unit);
        return conversion == null
                ? new Quantity(figure, value, "count")
                : new Quantity(figure * conversion.factor, value, conversion.unit);
    }

    boolean same(Quantity other) {
        if (figure == null || other.figure == null)
            return figure == null && other.figure == null && raw.equals(other.raw) && unit.equals(other.unit);
        if (Math.abs(figure - other.figure) > 1e-6 * Math.max(1.0, Math.abs(figure))) return false;
        return unit.equals(other.unit);
    }

    boolean isMoney() {
        return Set.of("CNY", "%", "TWD").contains(unit);
    }
}
