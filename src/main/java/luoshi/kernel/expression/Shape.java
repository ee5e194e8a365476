package luoshi.kernel.expression;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 词形: what is known of the words that a part of a regular expression matches.
///
/// @param least length of the shortest
/// @param most length of the longest
/// @param words all of them; null where they are too many to be listed
/// @param clues every match holds one of these; null where none is known
record Shape(
        int least,
        int most,
        @Nullable Set<String> words,
        @Nullable List<Clue> clues) {

    /// More words than this are not listed.
    private static final int MANY = 192;
    /// A clue of this length is as good as a longer one.
    private static final int TELLING = 3;

    static final Shape NOTHING = of(Set.of(""));
    static final Shape ANYTHING = new Shape(0, Clue.FAR, null, null);
    private static final Shape ANY_CHARACTER = new Shape(1, 1, null, null);

    static Shape of(SignSet set) {
        var few = set.few();
        if (few == null || few.length() > MANY) return ANY_CHARACTER;
        var words = new LinkedHashSet<String>();
        for (int i = 0; i < few.length(); i++) words.add(String.valueOf(Clue.sign(few.charAt(i))));
        return of(words);
    }

    private static Shape of(Set<String> words) {
        int least = Clue.FAR, most = 0;
        for (var word : words) {
            least = Math.min(least, word.length());
            most = Math.max(most, word.length());
        }
        return new Shape(least, most, words, null);
    }

    /// One of these ways.
    static Shape either(List<Term> ways) {
        int least = Clue.FAR, most = 0;
        Set<String> words = new LinkedHashSet<>();
        List<Clue> clues = new ArrayList<>();
        for (var way : ways) {
            var part = way.shape();
            least = Math.min(least, part.least);
            most = Math.max(most, part.most);
            if (words != null && part.words != null) words.addAll(part.words);
            else words = null;
            var own = part.clues();
            if (clues != null && own != null) clues.addAll(own);
            else clues = null;
        }
        return new Shape(least, most, words != null && words.size() <= MANY ? words : null, clues);
    }

    /// These parts one behind the other. Neighbours whose words can be listed are taken together: the longer a word,
    /// the
    /// more it tells.
    static Shape sequence(List<Term> parts) {
        int least = 0, most = 0, runLeast = 0, runMost = 0;
        Set<String> run = Set.of("");
        boolean whole = true;
        List<Clue> best = null;
        for (var term : parts) {
            var part = term.shape();
            if (term instanceof Term.Around around && !around.behind() && !around.negated())
                best = aheadOf(around.part().shape(), run, runLeast, runMost, least, most, best);
            var longer = part.words == null ? null : joined(run, part.words);
            if (longer != null) run = longer;
            else {
                whole = false;
                best = better(best, cluesOf(run), runLeast, runMost);
                if (part.words == null) best = better(best, part.clues, least, most);
                boolean listed = part.words != null;
                run = listed ? part.words : Set.of("");
                runLeast = listed ? least : Clue.add(least, part.least);
                runMost = listed ? most : Clue.add(most, part.most);
            }
            least = Clue.add(least, part.least);
            most = Clue.add(most, part.most);
        }
        if (whole) return new Shape(least, most, run, null);
        return new Shape(least, most, null, better(best, cluesOf(run), runLeast, runMost));
    }

    /// What must follow tells as much as what is matched.
    private static @Nullable List<Clue> aheadOf(
            Shape ahead, Set<String> run, int runLeast, int runMost, int least, int most, @Nullable List<Clue> best) {
        var longer = ahead.words == null ? null : joined(run, ahead.words);
        return longer != null
                ? better(best, cluesOf(longer), runLeast, runMost)
                : better(best, ahead.clues(), least, most);
    }

    /// This part again and again.
    Shape times(int fewest, int highest) {
        if (fewest == 1 && highest == 1) return this;
        if (words != null && highest <= TELLING) {
            Set<String> power = Set.of(""), all = new LinkedHashSet<>();
            for (int n = 0; n <= highest && power != null; n++) {
                if (n >= fewest) all.addAll(power);
                power = n == highest ? power : joined(power, words);
            }
            if (power != null && all.size() <= MANY) return of(all);
        }
        return new Shape(Clue.times(least, fewest), Clue.times(most, highest), null, fewest > 0 ? clues() : null);
    }

    @Override
    public @Nullable List<Clue> clues() {
        return words == null ? clues : cluesOf(words);
    }

    private static @Nullable List<Clue> cluesOf(Set<String> words) {
        if (words.contains("")) return null;
        var clues = new ArrayList<Clue>();
        for (var word : words) clues.add(new Clue(word, 0, 0));
        return clues;
    }

    private static @Nullable Set<String> joined(Set<String> heads, Set<String> tails) {
        if (heads.size() * tails.size() > MANY) return null;
        var joined = new LinkedHashSet<String>();
        for (var head : heads) for (var tail : tails) joined.add(head + tail);
        return joined;
    }

    /// The clues of longer words; among equals those whose distance to the beginning is surer, then the earlier.
    private static @Nullable List<Clue> better(
            @Nullable List<Clue> best, @Nullable List<Clue> clues, int least, int most) {
        if (clues == null) return best;
        var moved = new ArrayList<Clue>();
        for (var clue : clues) moved.add(clue.behind(least, most));
        return best == null || worth(moved) > worth(best) ? moved : best;
    }

    private static int worth(List<Clue> clues) {
        int shortest = TELLING, widest = 0;
        for (var clue : clues) {
            shortest = Math.min(shortest, clue.word().length());
            widest = Math.max(widest, clue.most() - clue.least());
        }
        return shortest * 2 * Clue.FAR - widest;
    }
}
