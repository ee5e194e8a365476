package luoshi.kernel.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 措辞: a way of saying something, as a regular expression that is tried only where it can begin. With which character
/// it
/// can is found by trial when it is made; with which two characters it cannot is remembered as texts are read. The
/// answers
/// are those of [Pattern], but that a look behind sees the words before a region.
public final class Wording {

    private static final String SIGNS = " \t\n\f|\uE000，。；：、！？…—·~“”‘’（）《》〈〉【】〔〕「」『』￥％×①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮";
    private static final char SOME_IDEOGRAPH = '囧';
    private static final char SOME_SIGN = '☂';
    private static final int PAIRS = 1 << 10;

    private final Pattern pattern;
    private final Pattern opening;
    private final boolean looksBehind;
    private final boolean anchored;
    private final Openings openings;
    private long @Nullable [] pairs;

    private Wording(String regex) {
        this.pattern = Pattern.compile(regex);
        this.looksBehind = regex.contains("(?<=") || regex.contains("(?<!");
        this.opening = looksBehind ? Pattern.compile(withoutLookBehind(regex)) : pattern;
        this.anchored = isAnchored(regex);
        this.openings = Openings.of(opening, regex);
    }

    /// A wording from a regular expression.
    public static Wording of(String regex) {
        return new Wording(regex);
    }

    public Search matcher(CharSequence text) {
        return new Search(text.toString());
    }

    /// Whether a match can begin with these two characters.
    private boolean mayBegin(char first, char second) {
        if (openings.any() || openings.ideographs()) return true;
        var known = pairs;
        if (known == null) return true;
        long pair = (long) first << 16 | second;
        return known[slot(first, second)] != (pair << 1 | 1);
    }

    /// Remembers whether two characters with which no match began could ever begin one.
    private void remember(char first, char second) {
        if (openings.any() || openings.ideographs()) return;
        var known = pairs;
        if (known == null) pairs = known = new long[PAIRS];
        long pair = (long) first << 16 | second;
        int slot = slot(first, second);
        if (known[slot] >> 1 == pair) return;
        var trial = opening.matcher(String.valueOf(new char[] {first, second}));
        boolean never = !trial.lookingAt() && !trial.hitEnd();
        known[slot] = pair << 1 | (never ? 1 : 0);
    }

    private static int slot(char first, char second) {
        return (first * 31 + second * 7) & PAIRS - 1;
    }

    private static boolean isAnchored(String regex) {
        for (int i = regex.indexOf('^'); i >= 0; i = regex.indexOf('^', i + 1))
            if (i == 0 || "[\\".indexOf(regex.charAt(i - 1)) < 0) return true;
        return false;
    }

    private static String withoutLookBehind(String regex) {
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

    /// The characters with which a match can begin.
    ///
    /// @param bits a bit for each character, several characters to one
    /// @param ideographs any ideograph can
    /// @param any every character can
    private record Openings(long[] bits, boolean ideographs, boolean any) {

        static Openings of(Pattern pattern, String regex) {
            var bits = new long[64];
            for (char c = 0x20; c < 0x7F; c++) set(bits, pattern, c);
            for (int i = 0; i < SIGNS.length(); i++) set(bits, pattern, SIGNS.charAt(i));
            for (int i = 0; i < regex.length(); i++) set(bits, pattern, regex.charAt(i));
            return new Openings(bits, begins(pattern, SOME_IDEOGRAPH), begins(pattern, SOME_SIGN));
        }

        private static void set(long[] bits, Pattern pattern, char c) {
            if ((bits[c >> 6 & 63] >>> c & 1) == 0 && begins(pattern, c)) bits[c >> 6 & 63] |= 1L << c;
        }

        private static boolean begins(Pattern pattern, char c) {
            var trial = pattern.matcher(String.valueOf(c));
            return trial.lookingAt() || trial.hitEnd();
        }

        boolean hold(char c) {
            return any || (bits[c >> 6 & 63] >>> c & 1) != 0 || ideographs && Fold.isHan(c);
        }
    }

    /// One search through a text, used as a [Matcher] is.
    public final class Search {

        private final String text;
        private int from;
        private int to;
        private int next;
        private @Nullable Matcher matcher;

        private Search(String text) {
            this.text = text;
            this.to = text.length();
        }

        public Search region(int from, int to) {
            this.from = from;
            this.to = to;
            this.next = from;
            if (anchored && matcher != null) matcher.region(from, to);
            return this;
        }

        /// The next match in the region.
        public boolean find() {
            if (anchored) return anchoredFind();
            for (int i = next; i < to; i++) {
                if (!beginsAt(i)) continue;
                next = Math.max(end(), i + 1);
                return true;
            }
            next = to;
            return false;
        }

        private boolean anchoredFind() {
            if (matcher == null) matcher = pattern.matcher(text).region(from, to);
            return matcher.find();
        }

        /// Whether a match begins the region.
        public boolean lookingAt() {
            return from < to ? beginsAt(from) : at(from).lookingAt();
        }

        /// Whether a match fills the region.
        public boolean matches() {
            if (from >= to) return at(from).matches();
            if (!openings.hold(text.charAt(from))) return false;
            return (to - from < 2 || mayBegin(text.charAt(from), text.charAt(from + 1))) && at(from).matches();
        }

        private boolean beginsAt(int i) {
            char c = text.charAt(i);
            if (!openings.hold(c)) return false;
            if (i + 1 >= to) return at(i).lookingAt();
            char second = text.charAt(i + 1);
            if (!mayBegin(c, second)) return false;
            if (at(i).lookingAt()) return true;
            remember(c, second);
            return false;
        }

        private Matcher at(int i) {
            if (matcher == null) matcher = pattern.matcher(text).useTransparentBounds(looksBehind);
            return matcher.region(i, to);
        }

        public int start() {
            return found().start();
        }

        public int end() {
            return found().end();
        }

        public String group() {
            return found().group();
        }

        public int start(String group) {
            return found().start(group);
        }

        public int end(String group) {
            return found().end(group);
        }

        public @Nullable String group(int number) {
            return found().group(number);
        }

        public @Nullable String group(String name) {
            return found().group(name);
        }

        private Matcher found() {
            if (matcher == null) throw new IllegalStateException("nothing was searched yet");
            return matcher;
        }
    }
}
