package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Weights;
import luoshi.oversight.directive.reading.Sentences.Sentence;
import org.jspecify.annotations.Nullable;

/// 倾向: what the words of a clause and of those beside it say by experience, whether they lay a duty upon somebody. The
/// weights are learned from the marked records and stand in `weights.txt`. Rules and experience are heard together: a
/// duty that a rule sees is dropped where the words clearly speak against it, and one that no rule sees is found where
/// they clearly speak for it.
///
/// A leaning is the logarithm of the odds that the clause belongs to a duty, 0 where nothing is known.
class Leaning {

    private static final Weights LEARNED = Weights.read("/luoshi/oversight/directive/weights.txt");

    /// What one sign of the rules counts beside the leaning.
    private static final double RULE = 0.5;

    /// Below this a duty is dropped, above the other one is found that no rule has seen.
    private static final double AGAINST = -0.8, FOR = 0.3;

    /// A clause that weighs less has a rule speaking against it.
    private static final int UNOPPOSED = 1;

    private final Weights weights;

    Leaning() {
        this(LEARNED);
    }

    Leaning(Weights weights) {
        this.weights = weights;
    }

    /// The leaning of every clause of a sentence.
    ///
    /// @param before the sentence before it in its line, or null
    double[] of(Prose prose, Scope.Voice voice, Sentence sentence, @Nullable Sentence before, List<Clause> clauses) {
        var sum = new Sum();
        var leanings = new double[clauses.size()];
        var traits = new Traits(prose, voice, sentence, before, clauses);
        for (int i = 0; i < leanings.length; i++) {
            sum.total = 0;
            traits.of(i, sum);
            leanings[i] = sum.total;
        }
        return leanings;
    }

    private final class Sum implements LongConsumer {
        private double total;

        @Override
        public void accept(long trait) {
            total += weights.of(trait);
        }
    }

    private static double evidence(Clause clause, double leaning) {
        return leaning + RULE * (clause.weight() - Clause.ENOUGH);
    }

    /// Whether the words of a stretch clearly speak against a duty. A tag (责任人：甲) speaks for itself.
    static boolean against(List<Clause> clauses, double[] leanings, int from, int to) {
        for (int i = 0; i < leanings.length; i++) {
            var c = clauses.get(i);
            boolean within = c.from() < to && c.to() > from;
            if (within && (c.signs().tagged() || evidence(c, leanings[i]) > AGAINST)) return false;
        }
        return true;
    }

    /// The stretches, first and last clause, whose words clearly speak for a duty.
    static List<int[]> urges(List<Clause> clauses, double[] leanings) {
        var urges = new ArrayList<int[]>();
        for (int i = 0; i < leanings.length; i++) {
            var c = clauses.get(i);
            if (c.weight() < UNOPPOSED || evidence(c, leanings[i]) <= FOR) continue;
            int last = i;
            while (last + 1 < leanings.length && leanings[last + 1] > 0) last++;
            urges.add(new int[] {i, last});
            i = last;
        }
        return urges;
    }

    /// 特征: what of a sentence is weighed.
    static final class Traits {
        private static final int LONGEST = 3;
        /// Lengths are told apart in steps.
        private static final int STEP = 5, STEPS = 5;

        private final Scope.Voice voice;
        private final boolean newLine;
        private final String stop;
        private final @Nullable String before;
        private final List<Clause> clauses;
        private final List<String> words = new ArrayList<>();

        Traits(Prose prose, Scope.Voice voice, Sentence sentence, @Nullable Sentence before, List<Clause> clauses) {
            this.voice = voice;
            this.newLine = sentence.newLine();
            this.stop = sentence.to() < prose.length() ? prose.text().substring(sentence.to(), sentence.to() + 1) : "";
            this.before = before == null ? null : plain(prose, before.from(), before.to());
            this.clauses = clauses;
            for (var c : clauses) words.add(plain(prose, c.from(), c.to()));
        }

        /// The words with one sign for every number.
        private static String plain(Prose prose, int from, int to) {
            var plain = new StringBuilder(to - from);
            for (int i = from; i < to; i++) {
                char c = prose.charAt(i);
                if (!Fold.isDigit(c)) plain.append(c);
                else if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '0') plain.append('0');
            }
            return plain.toString();
        }

        /// The traits of a clause.
        void of(int i, LongConsumer found) {
            var own = words.get(i);
            found.accept(Weights.trait('1', "", 0, 0));
            for (int n = 1; n <= LONGEST; n++) {
                grams(':', own, n, found);
                if (own.length() < n) continue;
                found.accept(Weights.trait('^', own, 0, n));
                found.accept(Weights.trait('$', own, own.length() - n, own.length()));
            }
            place(i, own.length(), found);
            signs(i, found);
            if (i > 0) beside('p', 'q', 'P', words.get(i - 1), found);
            else if (before != null) edges('b', 'e', before, found);
            if (i + 1 < words.size()) beside('n', 'm', 'N', words.get(i + 1), found);
            else found.accept(Weights.trait('x', stop, 0, stop.length()));
        }

        private static void grams(char kind, String words, int n, LongConsumer found) {
            for (int k = 0; k + n <= words.length(); k++) found.accept(Weights.trait(kind, words, k, k + n));
        }

        private static void beside(char first, char last, char any, String words, LongConsumer found) {
            edges(first, last, words, found);
            grams(any, words, 2, found);
        }

        private static void edges(char first, char last, String words, LongConsumer found) {
            for (int n = 1; n <= Math.min(2, words.length()); n++) {
                found.accept(Weights.trait(first, words, 0, n));
                found.accept(Weights.trait(last, words, words.length() - n, words.length()));
            }
        }

        /// In whose voice, where in the line and in the sentence, how long.
        private void place(int i, int length, LongConsumer found) {
            found.accept(Weights.trait('v', voice.name(), 0, 3));
            var line = (newLine ? "n" : "c") + Math.min(i, 2);
            found.accept(Weights.trait('l', line, 0, 2));
            var ends = (i == 0 ? "a" : "-") + (i == clauses.size() - 1 ? "z" : "-");
            found.accept(Weights.trait('o', ends, 0, 2));
            var size = String.valueOf(Math.min(STEPS, length / STEP));
            found.accept(Weights.trait('L', size, 0, 1));
        }

        /// Who, when and how, as the rules see it: in this clause, and in those beside it.
        private void signs(int i, LongConsumer found) {
            var own = clauses.get(i).signs().letters();
            found.accept(Weights.trait('S', own, 0, 3));
            for (int k = 0; k < own.length(); k++) {
                found.accept(Weights.trait('s', own, k, k + 1));
                found.accept(Weights.trait('V', "" + voice.name().charAt(2) + own.charAt(k), 0, 2));
            }
            if (i > 0) grams('r', clauses.get(i - 1).signs().letters(), 1, found);
            if (i + 1 < clauses.size()) grams('t', clauses.get(i + 1).signs().letters(), 1, found);
        }
    }
}
