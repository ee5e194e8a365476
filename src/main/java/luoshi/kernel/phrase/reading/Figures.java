package luoshi.kernel.phrase.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Found;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 读数额: a figure, its multiple and its unit; ranges share the unit (1-1.5亿).
public final class Figures {

    private static final String NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    private static final String UNIT =
            "(?<unit>个百分点|百分点|平方公里|平方千米|平方米|立方米|平米|公里|千米|厘米|毫米|海里|公顷|千瓦时|千瓦|兆瓦|千伏|公斤|千克|万元|亿元|美元|港元|元整|元|块钱|人次|户次|车次|班次|核时|学时|小时(?=课)|个|项(?!目(?:部|经理))|条|处(?![理置罚分室级长])|座|家(?![长庭属具电])|户(?![籍型外])|人|名(?![单称额义])|位(?![于置])|台|套|件|份|亩|吨|噸|米|瓦|分(?![钟之批期类开别局管工公享解离析歧包])|类|批(?![准示复])|次|场(?![所地景]|面(?!向))|轮|栋|幢|间|辆|艘|根|块|支|组|所|株|棵|只|盏|趟|本(?![市区级科年月周季局])|册|卷|篇|字|页|张|袋|箱|桶|升|度(?![假])|种|款|笔|宗|例|起(?![始])|眼|口|孔|面(?![积向对临])|段|片|颗|把|副|对|双|层(?![面级次])|级(?=以)|道(?![路理德口闸班])|束|捆|枚|顶|羽|头(?![部条等])|床|瓶|罐|桶|盒|包(?![括干保联案])|扇|幅|斤|立方|人天|台次|村|kVA|kW|MW|kg|km|m2|㎡|℃|%|％|‰)";
    private static final Wording AMOUNT = Wording.of("(?<a>" + NUMBER + ")(?:(?:-|—|~|至|到|－){1,2}(?<b>" + NUMBER
            + "))?(?<more>余|多|来)?(?<scale>万亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?(?<more2>余|多|来)?(?<ge>个(?=亿|万))?(?<scale2>亿|万)?"
            + UNIT + "?(?<more3>左右|上下|以上|以内|以下)?");
    private static final Wording NOT_COUNT =
            Wording.of("(?:月|日|号|年|时|点|分钟|小时|天|周|星期|季度|届|期|号文|工作日|自然日|月内|个月|个工作日|个自然日|个星期|个小时|个季度|个年|个周|个学期)");
    private static final List<String> CURRENCIES =
            List.of("HK$", "NT$", "¥", "￥", "$", "新台币", "新台幣", "台币", "台幣", "港币", "港幣", "人民币");
    private static final List<String> ABOUT = List.of("大约", "约", "近", "逾");
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("百", 100L),
            Map.entry("千", 1_000L),
            Map.entry("万", 10_000L),
            Map.entry("十万", 100_000L),
            Map.entry("百万", 1_000_000L),
            Map.entry("千万", 10_000_000L),
            Map.entry("亿", 100_000_000L),
            Map.entry("十亿", 1_000_000_000L),
            Map.entry("百亿", 10_000_000_000L),
            Map.entry("万亿", 1_000_000_000_000L));

    private Figures() {}

    public static List<Found<Amount>> read(Prose prose, int from, int to) {
        var found = new ArrayList<Found<Amount>>();
        boolean spelt = SpeltFigures.mayStand(prose, from, to);
        if (!spelt && !hasFigure(prose, from, to)) return found;
        var m = AMOUNT.matcher(prose).seeingPast();
        for (int i = from; i < to; i++) {
            if (!Fold.isDigit(prose.charAt(i))) {
                var words = spelt ? SpeltFigures.at(prose, i, from, to) : null;
                if (words == null) continue;
                found.add(words);
                i = words.to() - 1;
                continue;
            }
            if (i > 0 && isInside(prose.charAt(i - 1))) continue;
            if (!m.region(i, to).lookingAt()) continue;
            var amount = amount(prose, m, from, to);
            if (amount != null) found.add(amount);
            i = m.end() - 1;
        }
        return found;
    }

    /// Behind these a figure is the rest of another, an ordinal or part of a date or a number.
    private static boolean isInside(char c) {
        return Fold.isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || ".第届:：/〔".indexOf(c) >= 0;
    }

    private static @Nullable Found<Amount> amount(Prose prose, Wording.Search m, int from, int to) {
        var currency = ahead(prose, m.start(), from, CURRENCIES);
        int start = m.start() - currency.length();
        var about = ahead(prose, start, from, ABOUT);
        var unit = m.group("unit");
        long scale = scale(m.group("scale")) * scale(m.group("scale2"));
        if (unit == null && scale < 10_000 && currency.isEmpty()) return null;
        if (m.group("scale") == null && NOT_COUNT.begins(prose, unitStart(m), to)) return null;
        var low = Numerals.value(m.group("a"));
        if (low == null) return null;
        var high = m.group("b") == null ? null : Numerals.value(m.group("b"));
        if ("块".equals(unit) && isMoney(prose, m.end("unit"), to)) unit = "块钱";
        if ("万元".equals(unit)) scale *= 10_000;
        if ("亿元".equals(unit)) scale *= 100_000_000;
        var factor = BigDecimal.valueOf(scale);
        boolean approx = !about.isEmpty()
                || m.group("more") != null
                || m.group("more2") != null
                || "左右".equals(m.group("more3"))
                || "上下".equals(m.group("more3"));
        int end = end(m);
        return new Found<>(
                start,
                end,
                new Amount(
                        prose.quote(start, end),
                        low.multiply(factor),
                        high == null ? null : high.multiply(factor),
                        name(unit, currency),
                        approx));
    }

    /// 奖1000块，: money, where no thing is counted behind it.
    private static boolean isMoney(Prose prose, int at, int to) {
        return at >= to || "，。；、：）\n这的左以一每".indexOf(prose.charAt(at)) >= 0;
    }

    /// The word of a list that ends right before a place, empty for none.
    private static String ahead(Prose prose, int at, int from, List<String> words) {
        for (var word : words)
            if (at - word.length() >= from && prose.text().startsWith(word, at - word.length())) return word;
        return "";
    }

    private static boolean hasFigure(Prose prose, int from, int to) {
        for (int i = from; i < to; i++) if (prose.charAt(i) >= '0' && prose.charAt(i) <= '9') return true;
        return false;
    }

    private static int unitStart(Wording.Search m) {
        return m.end(m.group("b") != null ? "b" : "a");
    }

    private static int end(Wording.Search m) {
        int end = m.end("a");
        for (var group : List.of("b", "scale", "scale2", "unit", "more", "more2"))
            if (m.group(group) != null) end = Math.max(end, m.end(group));
        return end;
    }

    private static long scale(@Nullable String word) {
        return word == null ? 1 : SCALES.getOrDefault(word, 1L);
    }

    private static String name(@Nullable String unit, String currency) {
        if (currency.startsWith("新台") || currency.startsWith("台") || currency.equals("NT$")) return "TWD";
        if (currency.endsWith("$") || currency.startsWith("港")) return "HKD";
        if (unit == null) return "CNY";
        return switch (unit) {
            case "元", "万元", "亿元", "元整", "块钱" -> "CNY";
            case "美元" -> "USD";
            case "港元" -> "HKD";
            case "％" -> "%";
            case "噸" -> "吨";
            case "百分点" -> "个百分点";
            default -> unit;
        };
    }
}
