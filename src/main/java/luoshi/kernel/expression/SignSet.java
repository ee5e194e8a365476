package luoshi.kernel.expression;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/// 字集: the characters that one place of a wording may be filled with, as square brackets write them.
///
/// @param listed those written out
/// @param table the same, each near the place that its number gives
/// @param sieve the same, a bit for each, many characters to a bit: most are told from it
/// @param ranges first and last of each range too wide to be listed
/// @param han ideographs are in it too
/// @param negated all others are meant
/// @param and only those that are also in this
/// @param listing all that is meant is written out
record SignSet(
        String listed,
        char[] table,
        long sieve,
        String ranges,
        boolean han,
        boolean negated,
        @Nullable SignSet and,
        boolean listing) {

    static final SignSet HAN = new SignSet("", "", true, false, null);
    static final SignSet DIGITS = of("0123456789");
    /// What a dot stands for.
    static final SignSet IN_LINE = new SignSet("\n\r\u0085\u2028\u2029", "", false, true, null);

    SignSet(String listed, String ranges, boolean han, boolean negated, @Nullable SignSet and) {
        this(
                listed,
                new char[Integer.highestOneBit(2 * listed.length() + 1) * 2],
                sieve(listed),
                ranges,
                han,
                negated,
                and,
                ranges.isEmpty() && !han && and == null);
        for (int i = 0; i < listed.length(); i++) {
            int slot = slot(listed.charAt(i));
            while (table[slot] != 0 && table[slot] != listed.charAt(i)) slot = slot + 1 & table.length - 1;
            table[slot] = listed.charAt(i);
        }
    }

    static SignSet of(String listed) {
        return new SignSet(listed, "", false, false, null);
    }

    boolean holds(int c) {
        if (listing && (sieve >>> c & 1) == 0) return negated;
        boolean in = isListed(c) || han && isHan(c) || !ranges.isEmpty() && inRange(c);
        return in != negated && (and == null || and.holds(c));
    }

    /// A bit for each character, many characters to a bit.
    static long sieve(String characters) {
        long sieve = 0;
        for (int i = 0; i < characters.length(); i++) sieve |= 1L << characters.charAt(i);
        return sieve;
    }

    private boolean isListed(int c) {
        for (int slot = slot(c); table[slot] != 0; slot = slot + 1 & table.length - 1)
            if (table[slot] == c) return true;
        return false;
    }

    private int slot(int c) {
        return c * 0x9E37 >>> 4 & table.length - 1;
    }

    /// How many characters of a text the sign takes that stands at `at`; 0 for one that is not in the set.
    int width(String text, int at, int to) {
        if (at >= to) return 0;
        char c = text.charAt(at);
        boolean rare = Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(text.charAt(at + 1));
        if (rare) return holds(text.codePointAt(at)) ? 2 : 0;
        return holds(c) ? 1 : 0;
    }

    /// Where a run of its characters that begins at `at` ends, at the latest at `to`; before a surrogate in any case.
    int run(String text, int at, int to) {
        int end = at;
        if (listing)
            for (; end < to; end++) {
                char c = text.charAt(end);
                if ((sieve >>> c & 1) == 0 ? !negated : isListed(c) == negated) break;
                if (Character.isSurrogate(c)) break;
            }
        else while (end < to && !Character.isSurrogate(text.charAt(end)) && holds(text.charAt(end))) end++;
        return end;
    }

    /// Its characters where all of them are listed; null where not.
    @Nullable
    String few() {
        return negated || han || !ranges.isEmpty() || and != null ? null : listed;
    }

    /// What stands where one of its characters does, see [Step#opening].
    long opening() {
        return few() == null ? Step.ANY : sieve;
    }

    private boolean inRange(int c) {
        for (int i = 0; i < ranges.length(); i += 2)
            if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) return true;
        return false;
    }

    private static boolean isHan(int c) {
        return c >= '一' && c <= '龥' || c > 0x2E7F && !isStop(c) && UnicodeScript.of(c) == UnicodeScript.HAN;
    }

    /// Stops and forms of full width: what most often ends a run of ideographs.
    private static boolean isStop(int c) {
        return c >= '！' && c <= '\uFFEF' || c >= '〈' && c <= '〠' || c >= '\u3000' && c <= '〃';
    }
}
