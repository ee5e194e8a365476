package luoshi.oversight.directive.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 词集: a set of words that is asked about stretches of a text without cutting them out of it.
final class Lexicon {

    private @Nullable String[] table = new String[64];
    private final long[] firsts = new long[64];
    private final long[] lasts = new long[64];
    private int size;
    private int longest;

    void add(String word) {
        if (word.isEmpty() || contains(word, 0, word.length())) return;
        if (size * 2 >= table.length) grow();
        put(word);
        size++;
        longest = Math.max(longest, word.length());
        mark(firsts, word.charAt(0));
        mark(lasts, word.charAt(word.length() - 1));
    }

    boolean contains(CharSequence text, int from, int to) {
        int n = to - from;
        if (n < 1 || n > longest || !has(firsts, text.charAt(from)) || !has(lasts, text.charAt(to - 1))) return false;
        int hash = 0;
        for (int i = from; i < to; i++) hash = hash * 31 + text.charAt(i);
        return find(text, from, n, hash);
    }

    /// Length of the longest word that stands at `at`, 0 for none.
    int at(CharSequence text, int at, int to) {
        if (at >= to || !has(firsts, text.charAt(at))) return 0;
        int best = 0, hash = 0;
        for (int n = 1; n <= longest && at + n <= to; n++) {
            char c = text.charAt(at + n - 1);
            hash = hash * 31 + c;
            if (has(lasts, c) && find(text, at, n, hash)) best = n;
        }
        return best;
    }

    /// Whether a word stands somewhere in a stretch.
    boolean has(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) if (at(text, i, to) > 0) return true;
        return false;
    }

    /// Length of the longest word that ends at `to`, 0 for none.
    int endingAt(CharSequence text, int from, int to) {
        if (to <= from || !has(lasts, text.charAt(to - 1))) return 0;
        for (int n = Math.min(longest, to - from); n > 0; n--) if (contains(text, to - n, to)) return n;
        return 0;
    }

    /// The groups of a file: `[name]` opens one, its words stand behind, parted by blanks.
    static Map<String, Lexicon> groups(String resource) {
        try (var in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is missing from the program");
            var groups = new HashMap<String, Lexicon>();
            var open = new Lexicon();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("[")) {
                    open = new Lexicon();
                    groups.put(line.substring(1, line.indexOf(']')), open);
                } else for (var word : line.strip().split(" +")) open.add(word);
            }
            return groups;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean find(CharSequence text, int at, int n, int hash) {
        for (int slot = slot(hash); ; slot = slot + 1 & table.length - 1) {
            var word = table[slot];
            if (word == null) return false;
            if (word.length() == n && same(word, text, at)) return true;
        }
    }

    private static boolean same(String word, CharSequence text, int at) {
        for (int i = 0; i < word.length(); i++) if (word.charAt(i) != text.charAt(at + i)) return false;
        return true;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    private void put(String word) {
        int slot = slot(word.hashCode());
        while (table[slot] != null) slot = slot + 1 & table.length - 1;
        table[slot] = word;
    }

    private void grow() {
        var words = table;
        table = new String[words.length * 2];
        Arrays.stream(words).filter(w -> w != null).forEach(this::put);
    }

    private static void mark(long[] bits, char c) {
        bits[c >> 6 & 63] |= 1L << c;
    }

    private static boolean has(long[] bits, char c) {
        return (bits[c >> 6 & 63] & 1L << c) != 0;
    }
}
