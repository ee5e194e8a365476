package luoshi.corpus.score;

import java.util.Arrays;

/// 用词比较: words compared without their blanks.
public final class Words {

    private Words() {}

    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /// The words without blanks and line ends.
    public static String squeeze(String words) {
        var squeezed = new StringBuilder(words.length());
        words.codePoints().filter(c -> !isBlank(c)).forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    /// Whether two names mean the same: a common string of two characters that is half of the longer or all of the
    /// shorter.
    static boolean overlap(String one, String other) {
        var a = squeeze(one).codePoints().toArray();
        var b = squeeze(other).codePoints().toArray();
        if (a.length == 0 || b.length == 0) return false;
        if (Arrays.equals(a, b)) return true;
        int common = longestCommon(a, b);
        return common >= 2 && (2 * common >= Math.max(a.length, b.length) || common == Math.min(a.length, b.length));
    }

    private static int longestCommon(int[] a, int[] b) {
        int best = 0;
        var before = new int[b.length + 1];
        for (int x : a) {
            var now = new int[b.length + 1];
            for (int j = 0; j < b.length; j++) {
                if (x == b[j]) now[j + 1] = before[j] + 1;
                best = Math.max(best, now[j + 1]);
            }
            before = now;
        }
        return best;
    }

    static String shorten(String words, int length) {
        var squeezed = squeeze(words);
        return squeezed.length() <= length ? squeezed : squeezed.substring(0, length);
    }
}
