package luoshi.kernel.phrase.reading;

import java.math.BigDecimal;
import java.util.List;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Found;
import luoshi.kernel.phrase.Numerals;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 汉字数额: money and shares in number words: 三千万元, 伍拾万元整, 两个亿, 百分之三十. Counts in words (三个镇) stay unread:
/// they seldom bind anybody.
final class SpeltFigures {

    private static final String DIGIT = "[一二两三四五六七八九十百零〇壹贰叁肆伍陆柒捌玖拾]";
    private static final String WORD = "[一二两三四五六七八九十百千万亿零〇壹贰叁肆伍陆柒捌玖拾佰仟]";
    private static final Wording SPELT = Wording.of("百分之(?<share>" + WORD + "{1,6})|(?<a>" + DIGIT + WORD
            + "{0,11})(?:(?<more>余|多)?(?:元整|元(?![化论制])|块钱|(?<=[十百千万])块(?=[一每，。；、：]|$))|个亿(?<more2>多)?元?)");
    private static final List<String> ABOUT = List.of("大约", "约", "近", "逾");

    private SpeltFigures() {}

    /// Whether a stretch holds a sign that such an amount has.
    static boolean mayStand(Prose prose, int from, int to) {
        var text = prose.text();
        return text.indexOf('元', from, to) >= 0
                || text.indexOf('亿', from, to) >= 0
                || text.indexOf('块', from, to) >= 0
                || text.indexOf('之', from, to) >= 0;
    }

    /// The amount that begins at `at`; null where none does.
    static @Nullable Found<Amount> at(Prose prose, int at, int from, int to) {
        if (!Numerals.isNumeral(prose.charAt(at)) || at > from && Numerals.isNumeral(prose.charAt(at - 1))) return null;
        if (at > from && (prose.charAt(at - 1) == '第' || Character.isDigit(prose.charAt(at - 1)))) return null;
        var m = SPELT.matcher(prose).region(at, to);
        if (!m.lookingAt()) return null;
        boolean share = m.group("share") != null;
        var value = Numerals.value(m.group(share ? "share" : "a"));
        if (value == null || value.signum() == 0) return null;
        if (!share && m.group().contains("个亿")) value = value.multiply(BigDecimal.valueOf(100_000_000L));
        boolean approx = m.group("more") != null
                || m.group("more2") != null
                || ABOUT.stream().anyMatch(w -> prose.text().startsWith(w, at - w.length()))
                || prose.text().startsWith("左右", m.end())
                || prose.text().startsWith("上下", m.end());
        return new Found<>(at, m.end(), new Amount(prose.quote(at, m.end()), value, null, share ? "%" : "CNY", approx));
    }
}
