package luoshi.kernel.phrase;

import java.util.regex.Pattern;

/// 首字: a set of characters, held loosely: those with which a match of a pattern can begin, found by trying each that
/// its writing may stand for.
///
/// @param bits a bit for each character, several characters to one
/// @param ideographs every ideograph is in it
/// @param any every character is
record Openings(long[] bits, boolean ideographs, boolean any) {

    private static final String DIGITS = "0123456789";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final String CAPITAL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    /// What a pattern is written without when it means it.
    private static final String UNSEEN = " \t\n\r\f_\uE000";
    private static final char SOME_IDEOGRAPH = '囧';
    private static final char SOME_SIGN = '☂';
    /// A longer range of characters is one of ideographs.
    private static final int RANGE = 256;

    static Openings of(Pattern pattern, String regex) {
        var bits = new long[64];
        for (var kind : new String[] {DIGITS, SMALL, CAPITAL, UNSEEN})
            if (kind.equals(UNSEEN) || begins(pattern, kind.charAt(kind.length() / 2)))
                for (int i = 0; i < kind.length(); i++) set(bits, pattern, kind.charAt(i));
        for (int i = 0; i < regex.length(); i++) set(bits, pattern, regex.charAt(i));
        for (int i = 1; i + 1 < regex.length(); i++)
            if (regex.charAt(i) == '-' && regex.charAt(i + 1) - regex.charAt(i - 1) < RANGE)
                for (char c = regex.charAt(i - 1); c < regex.charAt(i + 1); c++) set(bits, pattern, c);
        return new Openings(bits, begins(pattern, SOME_IDEOGRAPH), begins(pattern, SOME_SIGN));
    }

    /// These characters and no others; any where none is named.
    static Openings of(String characters) {
        var bits = new long[64];
        for (int i = 0; i < characters.length(); i++)
            bits[characters.charAt(i) >> 6 & 63] |= 1L << characters.charAt(i);
        return new Openings(bits, false, characters.isEmpty());
    }

    boolean hold(char c) {
        return any || (bits[c >> 6 & 63] >>> c & 1) != 0 || ideographs && Fold.isHan(c);
    }

    /// The same without what must or must not stand before it: so that a lone character can be tried.
    static String withoutLookBehind(String regex) {
        var plain = new StringBuilder(regex);
        for (int at = behind(plain); at >= 0; at = behind(plain)) {
            int depth = 0, end = at;
            boolean set = false;
            do {
                char c = plain.charAt(end);
                if (c == '\\') end++;
                else if (c == '[') set = true;
                else if (c == ']') set = false;
                else if (!set && c == '(') depth++;
                else if (!set && c == ')') depth--;
                end++;
            } while (depth > 0);
            plain.delete(at, end);
        }
        return plain.toString();
    }

    private static int behind(StringBuilder regex) {
        int is = regex.indexOf("(?<="), not = regex.indexOf("(?<!");
        return is < 0 ? not : not < 0 ? is : Math.min(is, not);
    }

    private static void set(long[] bits, Pattern pattern, char c) {
        if ((bits[c >> 6 & 63] >>> c & 1) == 0 && begins(pattern, c)) bits[c >> 6 & 63] |= 1L << c;
    }

    private static boolean begins(Pattern pattern, char c) {
        var trial = pattern.matcher(String.valueOf(c));
        return trial.lookingAt() || trial.hitEnd();
    }
}
