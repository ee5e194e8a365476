package luoshi.oversight.directive.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import luoshi.kernel.phrase.WordTree;

/// 词集: a set of words that is asked about stretches of a text without cutting them out of it.
final class Lexicon {

    private final WordTree forward = new WordTree();
    private final WordTree backward = new WordTree();
    /// The nodes where a word ends, and those where its first character stands, read backward.
    private final BitSet lasts = new BitSet();

    private final BitSet firsts = new BitSet();

    void add(String word) {
        if (word.isEmpty()) return;
        lasts.set(forward.add(word));
        firsts.set(backward.add(new StringBuilder(word).reverse()));
    }

    boolean contains(CharSequence text, int from, int to) {
        int node = from < to ? forward.first(text.charAt(from)) : WordTree.NONE;
        for (int i = from + 1; i < to && node != WordTree.NONE; i++) node = forward.next(node, text.charAt(i));
        return node != WordTree.NONE && lasts.get(node);
    }

    /// Length of the longest word that stands at `at`, 0 for none.
    int at(CharSequence text, int at, int to) {
        int best = 0, node = at < to ? forward.first(text.charAt(at)) : WordTree.NONE;
        for (int end = at + 1; node != WordTree.NONE; end++) {
            if (lasts.get(node)) best = end - at;
            node = end < to ? forward.next(node, text.charAt(end)) : WordTree.NONE;
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
        int best = 0, node = from < to ? backward.first(text.charAt(to - 1)) : WordTree.NONE;
        for (int begin = to - 1; node != WordTree.NONE; begin--) {
            if (firsts.get(node)) best = to - begin;
            node = begin > from ? backward.next(node, text.charAt(begin - 1)) : WordTree.NONE;
        }
        return best;
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
}
