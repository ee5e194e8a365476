package luoshi.kernel.evidence.reading;

/// 编号字样: a number as the numbering of a word processor shows it. Names are those of the docx standard.
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String FORMAL_OLD = "零壹貳參肆伍陸柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Numerals() {}

    static String of(String format, int n) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting", "taiwaneseCounting" -> counting(n);
            case "chineseCountingThousand", "taiwaneseCountingThousand" -> thousands(n, DIGITS, "十百千", true, "万");
            case "japaneseCounting" -> thousands(n, DIGITS, "十百千", false, "万").replace("〇", "");
            case "chineseLegalSimplified" -> thousands(n, FORMAL, "拾佰仟", true, "万");
            case "ideographLegalTraditional", "japaneseLegal" -> thousands(n, FORMAL_OLD, "拾佰仟", true, "萬");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(n, DIGITS);
            case "ideographTraditional" -> within(STEMS, n);
            case "ideographZodiac" -> within(BRANCHES, n);
            case "ideographZodiacTraditional" ->
                n < 1 ? plain(n) : "" + STEMS.charAt((n - 1) % 10) + BRANCHES.charAt((n - 1) % 12);
            case "upperLetter" -> letters(n, 'A');
            case "lowerLetter" -> letters(n, 'a');
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase();
            case "decimalZero" -> n >= 0 && n < 10 ? "0" + n : plain(n);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(n, "０１２３４５６７８９");
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(n, 20, '①');
            case "decimalEnclosedFullstop" -> enclosed(n, 20, '⒈');
            case "decimalEnclosedParen" -> enclosed(n, 20, '⑴');
            case "ideographEnclosedCircle" -> enclosed(n, 10, '㊀');
            case "numberInDash" -> "- " + n + " -";
            case "ordinal" -> n + ordinalEnding(n);
            default -> plain(n);
        };
    }

    private static String plain(int n) {
        return Integer.toString(n);
    }

    private static String within(String row, int n) {
        return n >= 1 && n <= row.length() ? row.substring(n - 1, n) : plain(n);
    }

    private static String enclosed(int n, int last, char first) {
        return n >= 1 && n <= last ? Character.toString(first + n - 1) : plain(n);
    }

    private static String digits(int n, String row) {
        var shown = new StringBuilder();
        for (char c : plain(n).toCharArray()) shown.append(c == '-' ? '-' : row.charAt(c - '0'));
        return shown.toString();
    }

    /// Up to 九十九 as spoken; from a hundred on digit by digit, as Word does.
    private static String counting(int n) {
        return n < 0 || n > 99 ? digits(n, DIGITS.replace('〇', '○')) : n == 0 ? "○" : spokenTens(n);
    }

    private static String spokenTens(int n) {
        var tens = n < 10 ? "" : n < 20 ? "十" : DIGITS.charAt(n / 10) + "十";
        return n % 10 == 0 ? tens : tens + DIGITS.charAt(n % 10);
    }

    /// @param one whether a hundred is 一百 (Chinese) or 百 (Japanese)
    private static String thousands(int n, String row, String units, boolean one, String myriad) {
        if (n <= 0 || n >= 100_000_000) return n == 0 ? row.substring(0, 1) : plain(n);
        if (n >= 10_000) {
            int rest = n % 10_000;
            var head = thousands(n / 10_000, row, units, one, myriad) + myriad;
            if (rest == 0) return head;
            return head + (rest < 1000 ? zero(row) : "") + thousands(rest, row, units, one, myriad);
        }
        var shown = new StringBuilder();
        boolean gap = false;
        var digits = plain(n);
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int place = digits.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) shown.append(zero(row));
            gap = false;
            boolean silent = digit == 1 && place > 0 && (!one || place == 1 && n < 20 && row.equals(DIGITS));
            if (!silent) shown.append(row.charAt(digit));
            if (place > 0) shown.append(units.charAt(place - 1));
        }
        return shown.toString();
    }

    private static String zero(String row) {
        return row.equals(DIGITS) ? "零" : row.substring(0, 1);
    }

    /// A to Z, then AA, BB and so on.
    private static String letters(int n, char first) {
        if (n < 1 || n > 780) return plain(n);
        return Character.toString(first + (n - 1) % 26).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        if (n < 1 || n > 4999) return plain(n);
        var shown = new StringBuilder();
        for (int i = 0; i < ROMAN.length; i++)
            for (; n >= ROMAN_VALUES[i]; n -= ROMAN_VALUES[i]) shown.append(ROMAN[i]);
        return shown.toString();
    }

    private static String ordinalEnding(int n) {
        if (n / 10 % 10 == 1) return "th";
        return switch (n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
