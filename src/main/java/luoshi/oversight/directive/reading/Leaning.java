package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final Weights WEIGHTS = Weights.read("/luoshi/oversight/directive/weights.txt");

    /// What one sign of the rules counts beside the leaning.
    private static final double RULE = 0.5;

    /// Below this a duty is dropped, above the other one is found that no rule has seen.
    private static final double AGAINST = -0.8, FOR = 0.3;

    /// A clause that weighs less has a rule speaking against it.
    private static final int UNOPPOSED = 1;

    /// The leaning of every clause of a sentence; not asked for, and 0, where a rule speaks against each of them.
    ///
    /// @param before the sentence before it in its line, or null
    double[] of(Prose prose, Scope.Voice voice, Sentence sentence, @Nullable Sentence before, List<Clause> clauses) {
        var leanings = new double[clauses.size()];
        if (clauses.stream().allMatch(c -> c.weight() < UNOPPOSED)) return leanings;
        var sum = new Sum();
        var traits = new Traits(prose, voice, sentence, before, clauses);
        for (int i = 0; i < leanings.length; i++) {
            sum.total = 0;
            traits.of(i, sum);
            leanings[i] = sum.total;
        }
        return leanings;
    }

    private static final class Sum implements LongConsumer {
        private double total;

        @Override
        public void accept(long trait) {
            total += WEIGHTS.of(trait);
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
        /// Lengths are told apart in steps.
        private static final int STEP = 5, STEPS = 5;

        private final Scope.Voice voice;
        private final boolean newLine;
        private final char stop;
        private final char @Nullable [] before;
        private final int last;
        private final char[][] words;
        private final String[] signs;

        Traits(Prose prose, Scope.Voice voice, Sentence sentence, @Nullable Sentence before, List<Clause> clauses) {
            this.voice = voice;
            this.newLine = sentence.newLine();
            this.stop = sentence.to() < prose.length() ? Weights.sign(prose.charAt(sentence.to())) : 0;
            this.before = before == null ? null : plain(prose, before.from(), before.to());
            this.last = clauses.size() - 1;
            this.words = new char[clauses.size()][];
            this.signs = new String[clauses.size()];
            for (int i = 0; i <= last; i++) {
                words[i] = plain(prose, clauses.get(i).from(), clauses.get(i).to());
                signs[i] = clauses.get(i).signs().letters();
            }
        }

        /// The words with one sign for every number.
        private static char[] plain(Prose prose, int from, int to) {
            var plain = new char[to - from];
            int n = 0;
            for (int i = from; i < to; i++) {
                char c = prose.charAt(i);
                if (!Fold.isDigit(c)) plain[n++] = Weights.sign(c);
                else if (n == 0 || plain[n - 1] != '0') plain[n++] = '0';
            }
            return Arrays.copyOf(plain, n);
        }

        /// The traits of a clause.
        void of(int i, LongConsumer found) {
            var own = words[i];
            found.accept(Weights.trait('1', 0, 0, 0));
            for (int k = 0; k < own.length; k++) {
                found.accept(gram(':', own, k, 1));
                if (k + 2 <= own.length) found.accept(gram(':', own, k, 2));
                if (k + 3 <= own.length) found.accept(gram(':', own, k, 3));
            }
            edges('^', '$', own, 3, found);
            place(i, own.length, found);
            signs(i, found);
            if (i > 0) beside('p', 'q', 'P', words[i - 1], found);
            else if (before != null) edges('b', 'e', before, 2, found);
            if (i < last) beside('n', 'm', 'N', words[i + 1], found);
            else found.accept(Weights.trait('x', stop, 0, 0));
        }

        private static long gram(char kind, char[] words, int at, int length) {
            return Weights.trait(kind, words[at], length > 1 ? words[at + 1] : 0, length > 2 ? words[at + 2] : 0);
        }

        private static void beside(char first, char last, char any, char[] words, LongConsumer found) {
            edges(first, last, words, 2, found);
            for (int k = 0; k + 2 <= words.length; k++) found.accept(gram(any, words, k, 2));
        }

        private static void edges(char first, char last, char[] words, int longest, LongConsumer found) {
            for (int n = 1; n <= Math.min(longest, words.length); n++) {
                found.accept(gram(first, words, 0, n));
                found.accept(gram(last, words, words.length - n, n));
            }
        }

        /// In whose voice, where in the line and in the sentence, how long.
        private void place(int i, int length, LongConsumer found) {
            var name = voice.name();
            found.accept(Weights.trait('v', name.charAt(0), name.charAt(1), name.charAt(2)));
            found.accept(Weights.trait('l', newLine ? 'n' : 'c', '0' + Math.min(i, 2), 0));
            found.accept(Weights.trait('o', i == 0 ? 'a' : '-', i == last ? 'z' : '-', 0));
            found.accept(Weights.trait('L', '0' + Math.min(STEPS, length / STEP), 0, 0));
        }

        /// Who, when and how, as the rules see it: in this clause, and in those beside it.
        private void signs(int i, LongConsumer found) {
            found.accept(Weights.trait('S', signs[i], 0, 3));
            for (int k = 0; k < signs[i].length(); k++) {
                char sign = signs[i].charAt(k);
                found.accept(Weights.trait('s', sign, 0, 0));
                found.accept(Weights.trait('V', voice.name().charAt(2), sign, 0));
            }
            if (i > 0) each('r', signs[i - 1], found);
            if (i < last) each('t', signs[i + 1], found);
        }

        private static void each(char kind, String signs, LongConsumer found) {
            for (int k = 0; k < signs.length(); k++) found.accept(Weights.trait(kind, signs.charAt(k), 0, 0));
        }
    }
}
