package luoshi.kernel.phrase.reading;

import java.util.regex.Pattern;

/// 首字: the characters with which a match of a pattern can begin, found by trying them, so that the pattern is tried at
/// few places only. Which two characters begin none is remembered as texts are read.
final class Starts {

    private static final String[] AHEAD = {"", "，", "（", "位", "时间", "中共"};
    private static final int PAIRS = 1 << 10;

    private final Pattern pattern;
    private final boolean any;
    /// A bit for each character, several characters to one.
    private final long[] bits = new long[64];
    /// Two characters and, in the lowest bit, whether they can begin a match; the first to come to a slot stay.
    private final long[] pairs = new long[PAIRS];

    private Starts(Pattern pattern) {
        this.pattern = pattern;
        this.any = begins("囧") || begins("鑫");
        var alphabet = "0123456789" + pattern.pattern();
        for (int i = 0; i < alphabet.length(); i++) {
            char c = alphabet.charAt(i);
            if (begins(String.valueOf(c))) bits[c >> 6 & 63] |= 1L << c;
        }
    }

    static Starts of(Pattern pattern) {
        return new Starts(pattern);
    }

    /// Whether a match can begin with a character.
    boolean has(char c) {
        return any || (bits[c >> 6 & 63] & 1L << c) != 0;
    }

    /// Whether a match can begin with two characters.
    boolean has(char first, char second) {
        if (!has(first)) return false;
        long pair = (long) first << 16 | second;
        int slot = (first * 31 + second * 7) & PAIRS - 1;
        long known = pairs[slot];
        if (known == 0) {
            known = pair << 1 | (begins(String.valueOf(new char[] {first, second})) ? 1 : 0);
            pairs[slot] = known;
        }
        return known >> 1 != pair || (known & 1) != 0;
    }

    /// Whether a match can begin with some characters, whatever stands before them.
    private boolean begins(String characters) {
        for (var ahead : AHEAD) {
            var text = ahead + characters;
            var m = pattern.matcher(text).region(ahead.length(), text.length()).useTransparentBounds(true);
            if (m.lookingAt() && m.end() > m.start() || m.hitEnd()) return true;
        }
        return false;
    }
}
