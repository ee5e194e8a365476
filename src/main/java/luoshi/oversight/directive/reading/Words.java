package luoshi.oversight.directive.reading;

import java.util.Map;
import luoshi.kernel.phrase.Lexicon;

/// 词表: the words by which officials oblige, by group.
final class Words {

    private static final Map<String, Lexicon> GROUPS = Lexicon.groups("/luoshi/oversight/directive/words.txt");
    static final Lexicon MODAL = group("modal");
    static final Lexicon NOT_MODAL = group("not-modal");
    static final Lexicon VERB = group("verb");
    static final Lexicon SOFT = group("soft");
    static final Lexicon PAST = group("past");

    private Words() {}

    private static Lexicon group(String name) {
        var words = GROUPS.get(name);
        if (words == null) throw new IllegalStateException("words.txt has no group " + name);
        return words;
    }
}
