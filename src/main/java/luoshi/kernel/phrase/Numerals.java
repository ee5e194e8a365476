package luoshi.kernel.phrase;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// 数词: numbers in Arabic figures and in Chinese words, plain (二十三) and formal (贰拾叁), digit by digit (二〇二三).
public final class Numerals {

    private static final long HUNDRED_MILLION = 100_000_000;
    /// What may still be multiplied by 亿 and stay a number that a long holds.
    private static final long GREATEST = 10_000_000_000L;
    /// So many figures are a number that an int holds.
    private static final int SHORT = 9;

    private Numerals() {}

    /// Whether a character can be part of a Chinese number word.
    public static boolean isNumeral(char c) {
        return digit(c) >= 0 || scale(c) > 0;
    }

    /// The whole number a word stands for; null when it is none.
    public static @Nullable Integer integer(String word) {
        if (!word.isEmpty() && word.length() <= SHORT && isFigures(word)) return Integer.valueOf(word);
        var value = value(word);
        if (value == null
                || value.stripTrailingZeros().scale() > 0
                || value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) return null;
        return value.intValueExact();
    }

    /// The number a word stands for, figures or Chinese; null when it is none.
    public static @Nullable BigDecimal value(String word) {
        if (word.isEmpty() || word.length() > 24) return null;
        if (Fold.isDigit(word.charAt(0))) return figures(word);
        return words(word);
    }

    private static boolean isFigures(String word) {
        for (int i = 0; i < word.length(); i++) if (!Fold.isDigit(word.charAt(i))) return false;
        return true;
    }

    private static @Nullable BigDecimal figures(String word) {
        var plain = word.replace(",", "").replace("，", "");
        for (int i = 0; i < plain.length(); i++)
            if (!Fold.isDigit(plain.charAt(i)) && (plain.charAt(i) != '.' || plain.indexOf('.') != i)) return null;
        return plain.endsWith(".") ? null : new BigDecimal(plain);
    }

    private static @Nullable BigDecimal words(String word) {
        long total = 0, section = 0, digit = -1;
        boolean scaled = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int d = digit(c);
            int s = scale(c);
            if (d >= 0) {
                if (digit > 0 && !scaled || digit > 0 && i > 0 && digit(word.charAt(i - 1)) > 0) return spelled(word);
                digit = d;
            } else if (s >= 10_000) {
                long part = section + Math.max(digit, 0);
                if (s == HUNDRED_MILLION && total > GREATEST) return null;
                total = total >= HUNDRED_MILLION && s < HUNDRED_MILLION ? total + part * s : (total + part) * s;
                section = 0;
                digit = -1;
                scaled = true;
            } else if (s > 0) {
                section += (digit < 0 ? 1 : digit) * s;
                digit = -1;
                scaled = true;
            } else return null;
        }
        return BigDecimal.valueOf(total + section + Math.max(digit, 0));
    }

    /// 二〇二三: digits read one after the other.
    private static @Nullable BigDecimal spelled(String word) {
        var figures = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            int d = digit(word.charAt(i));
            if (d < 0) return null;
            figures.append(d);
        }
        return new BigDecimal(figures.toString());
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '零' -> 0;
            case '一', '壹' -> 1;
            case '二', '贰', '两' -> 2;
            case '三', '叁', '参' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    private static int scale(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
