package luoshi.oversight.directive.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// 词表: the words by which officials oblige, told by group, and the longest word of a group that stands at a place.
final class Words {

    private static final Map<String, Words> GROUPS = load();
    static final Words MODAL = group("modal");
    static final Words NOT_MODAL = group("not-modal");
    static final Words VERB = group("verb");
    static final Words SOFT = group("soft");
    static final Words PAST = group("past");

    private final Set<String> words = new HashSet<>();
    private int longest;

    private Words() {}

    /// Length of the longest word of this group that stands at `at`, 0 for none.
    int at(CharSequence text, int at, int to) {
        for (int n = Math.min(longest, to - at); n > 0; n--)
            if (words.contains(text.subSequence(at, at + n).toString())) return n;
        return 0;
    }

    /// The first place of a word of this group in a stretch, -1 for none.
    int in(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) if (at(text, i, to) > 0) return i;
        return -1;
    }

    boolean has(CharSequence text, int from, int to) {
        return in(text, from, to) >= 0;
    }

    private static Words group(String name) {
        var words = GROUPS.get(name);
        if (words == null) throw new IllegalStateException("words.txt has no group " + name);
        return words;
    }

    private static Map<String, Words> load() {
        try (var in = Words.class.getResourceAsStream("/luoshi/oversight/directive/words.txt")) {
            if (in == null) throw new IllegalStateException("words.txt is missing from the program");
            var groups = new HashMap<String, Words>();
            Words open = new Words();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) continue;
                if (line.startsWith("[")) groups.put(line.substring(1, line.indexOf(']')), open = new Words());
                else for (var word : line.strip().split(" +")) open.add(word);
            }
            return groups;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String word) {
        words.add(word);
        longest = Math.max(longest, word.length());
    }
}
