package luoshi.oversight.directive.reading;

import java.util.Map;

/// 词表: the words by which officials oblige, told by group, and the longest word of a group that stands at a place.
final class Words {

    private static final Map<String, Lexicon> GROUPS = Lexicon.groups("/luoshi/oversight/directive/words.txt");
    static final Words MODAL = group("modal");
    static final Words NOT_MODAL = group("not-modal");
    static final Words VERB = group("verb");
    static final Words SOFT = group("soft");
    static final Words PAST = group("past");

    private final Lexicon words;

    private Words(Lexicon words) {
        this.words = words;
    }

    /// Length of the longest word of this group that stands at `at`, 0 for none.
    int at(CharSequence text, int at, int to) {
        return words.at(text, at, to);
    }

    /// The first place of a word of this group in a stretch, -1 for none.
    int in(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) if (words.at(text, i, to) > 0) return i;
        return -1;
    }

    boolean has(CharSequence text, int from, int to) {
        return in(text, from, to) >= 0;
    }

    private static Words group(String name) {
        var words = GROUPS.get(name);
        if (words == null) throw new IllegalStateException("words.txt has no group " + name);
        return new Words(words);
    }
}
