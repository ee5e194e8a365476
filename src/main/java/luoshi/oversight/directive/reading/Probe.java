package luoshi.oversight.directive.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 探式: a pattern that is tried only where a match can begin. With which characters one can is found by trying each
/// character that the pattern is written with; a pattern that looks back for something is tried everywhere. `^` has no
/// place in it: a stretch is opened by a match or holds one.
///
/// @param starts a bit for each character, several characters to one; null where any character can begin a match
record Probe(Pattern pattern, long @Nullable [] starts) {

    static Probe of(String regex) {
        var pattern = Pattern.compile(regex);
        if (regex.contains("(?<=") || begins(pattern, '囧') || begins(pattern, '鑫')) return new Probe(pattern, null);
        var starts = new long[64];
        var alphabet = "0123456789" + regex;
        for (int i = 0; i < alphabet.length(); i++) {
            char c = alphabet.charAt(i);
            if (begins(pattern, c)) starts[c >> 6 & 63] |= 1L << c;
        }
        return new Probe(pattern, starts);
    }

    /// Whether a match stands somewhere in a stretch.
    boolean isIn(CharSequence text, int from, int to) {
        return find(text, from, to) != null;
    }

    /// Whether a match begins a stretch.
    boolean opens(CharSequence text, int from, int to) {
        return find(text, from, to, 1) != null;
    }

    /// The first match in a stretch; null for none.
    @Nullable
    Matcher find(CharSequence text, int from, int to) {
        return find(text, from, to, to - from);
    }

    /// The first match that begins within so many characters of a stretch; null for none.
    @Nullable
    Matcher find(CharSequence text, int from, int to, int within) {
        @Nullable Matcher m = null;
        for (int i = from; i < Math.min(to, from + within); i++) {
            if (!mayBegin(text.charAt(i))) continue;
            if (m == null) m = pattern.matcher(text).useTransparentBounds(true);
            if (m.region(i, to).lookingAt()) return m;
        }
        return null;
    }

    private boolean mayBegin(char c) {
        return starts == null || (starts[c >> 6 & 63] & 1L << c) != 0;
    }

    private static boolean begins(Pattern pattern, char c) {
        var m = pattern.matcher(String.valueOf(c));
        return m.lookingAt() || m.hitEnd();
    }
}
