package luoshi.kernel.phrase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.expression.Clue;

/// 词集: a set of words that is asked about stretches of a text without cutting them out of it. Where the words of a set
/// that is given once for all stand in a [Prose] is known from the walk over it.
public final class Lexicon {

    private static final int GROWING = Integer.MAX_VALUE;

    private final WordTree forward = new WordTree();
    private final WordTree backward = new WordTree();
    /// The nodes where a word ends, and those where its first character stands, read backward.
    private final BitSet lasts = new BitSet();

    private final BitSet firsts = new BitSet();
    private final List<String> words;
    private final int number;

    /// A set that words can be added to.
    public Lexicon() {
        words = List.of();
        number = GROWING;
    }

    private Lexicon(Collection<String> words) {
        this.words = List.copyOf(words);
        words.forEach(this::add);
        number = Vocabulary.register(this);
    }

    /// A set of these words and no others.
    public static Lexicon of(Collection<String> words) {
        for (var word : words)
            if (word.isEmpty()
                    || word.length() > Byte.MAX_VALUE
                    || word.chars().anyMatch(c -> Clue.sign((char) c) == '9'))
                throw new IllegalArgumentException("no word for a lexicon: " + word);
        return new Lexicon(words);
    }

    public void add(String word) {
        if (word.isEmpty()) return;
        lasts.set(forward.add(word));
        firsts.set(backward.add(new StringBuilder(word).reverse()));
    }

    /// The words that it was given once for all.
    List<String> words() {
        return words;
    }

    /// Whether a stretch is a word.
    public boolean contains(CharSequence text, int from, int to) {
        if (from < to && text instanceof Prose prose && prose.sightings().knowWords(number)) {
            int longest = prose.sightings().beginning(number, from);
            if (longest <= to - from) return longest == to - from;
        }
        int node = from < to ? forward.first(text.charAt(from)) : WordTree.NONE;
        for (int i = from + 1; i < to && node != WordTree.NONE; i++) node = forward.next(node, text.charAt(i));
        return node != WordTree.NONE && lasts.get(node);
    }

    /// Length of the longest word that stands at `at`, 0 for none.
    public int at(CharSequence text, int at, int to) {
        if (at >= to) return 0;
        if (text instanceof Prose prose && prose.sightings().knowWords(number)) {
            int longest = prose.sightings().beginning(number, at);
            if (longest <= to - at) return longest;
        }
        int best = 0, node = forward.first(text.charAt(at));
        for (int end = at + 1; node != WordTree.NONE; end++) {
            if (lasts.get(node)) best = end - at;
            node = end < to ? forward.next(node, text.charAt(end)) : WordTree.NONE;
        }
        return best;
    }

    /// Whether a word stands somewhere in a stretch.
    public boolean has(CharSequence text, int from, int to) {
        return next(text, from, to) < to;
    }

    /// The first place of a stretch where a word stands; the stretch's end for none.
    public int next(CharSequence text, int from, int to) {
        boolean seen = text instanceof Prose prose && prose.sightings().knowWords(number);
        for (int i = from; i < to; i++) {
            if (seen && text instanceof Prose prose) i = prose.sightings().nextWord(number, i, to);
            if (i < to && at(text, i, to) > 0) return i;
        }
        return to;
    }

    /// The first place from `from` on, `to` being the last, where a word ends that begins anywhere; behind `to` for
    /// none.
    public int nextEnd(CharSequence text, int from, int to) {
        if (text instanceof Prose prose && prose.sightings().knowWords(number))
            return prose.sightings().nextEnd(number, from, to);
        for (int end = from; end <= to; end++) if (endingAt(text, 0, end) > 0) return end;
        return to + 1;
    }

    /// Length of the longest word that ends at `to`, 0 for none.
    public int endingAt(CharSequence text, int from, int to) {
        if (from >= to) return 0;
        if (text instanceof Prose prose && prose.sightings().knowWords(number)) {
            int longest = prose.sightings().ending(number, to);
            if (longest <= to - from) return longest;
        }
        int best = 0, node = backward.first(text.charAt(to - 1));
        for (int begin = to - 1; node != WordTree.NONE; begin--) {
            if (firsts.get(node)) best = to - begin;
            node = begin > from ? backward.next(node, text.charAt(begin - 1)) : WordTree.NONE;
        }
        return best;
    }

    /// The groups of a file: `[name]` opens one, its words stand behind, parted by blanks.
    public static Map<String, Lexicon> groups(String resource) {
        try (var in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is missing from the program");
            var groups = new HashMap<String, List<String>>();
            List<String> open = new java.util.ArrayList<>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("[")) {
                    open = new java.util.ArrayList<>();
                    groups.put(line.substring(1, line.indexOf(']')), open);
                } else open.addAll(List.of(line.strip().split(" +")));
            }
            var lexicons = new HashMap<String, Lexicon>();
            groups.forEach((name, words) -> lexicons.put(name, of(words)));
            return lexicons;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
