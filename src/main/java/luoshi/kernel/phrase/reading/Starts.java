package luoshi.kernel.phrase.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 首字: the characters with which a match of a pattern can begin, found by trying them, so that the pattern is tried at
/// few places only.
///
/// @param bits a bit for each character, several characters to one; null where any character can begin a match
record Starts(long @Nullable [] bits) {

    private static final String[] AHEAD = {"", "，", "（", "位", "时间", "中共"};

    static Starts of(Pattern pattern) {
        if (begins(pattern, '囧') || begins(pattern, '鑫')) return new Starts(null);
        var bits = new long[64];
        var alphabet = "0123456789" + pattern.pattern();
        for (int i = 0; i < alphabet.length(); i++) {
            char c = alphabet.charAt(i);
            if (begins(pattern, c)) bits[c >> 6 & 63] |= 1L << c;
        }
        return new Starts(bits);
    }

    boolean has(char c) {
        return bits == null || (bits[c >> 6 & 63] & 1L << c) != 0;
    }

    /// Whether a match can begin with a character, whatever stands before it.
    private static boolean begins(Pattern pattern, char c) {
        for (var ahead : AHEAD) {
            var text = ahead + c;
            var m = pattern.matcher(text).region(ahead.length(), text.length()).useTransparentBounds(true);
            if (m.lookingAt() && m.end() > m.start() || m.hitEnd()) return true;
        }
        return false;
    }
}
