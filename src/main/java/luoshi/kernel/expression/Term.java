package luoshi.kernel.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 成分: a part of a regular expression, as [Syntax] reads it. (Methods, not a switch over the kinds: the first such
/// switch costs the start of the program 30 ms.)
sealed interface Term {

    /// What is known of the words it matches.
    Shape shape();

    /// The characters that it can begin with; null where any can, where they are many or where it may be empty.
    @Nullable
    String firsts();

    /// The step that takes it and goes on to the next.
    Step step(Steps steps, Step next);

    /// One character of a set.
    record Sign(SignSet set) implements Term {
        @Override
        public Shape shape() {
            return Shape.of(set);
        }

        @Override
        public @Nullable String firsts() {
            return Steps.few(set.few());
        }

        @Override
        public Step step(Steps steps, Step next) {
            return steps.sign(set, next);
        }

        @Nullable
        String word() {
            var few = set.few();
            return few != null && few.length() == 1 ? few : null;
        }
    }

    /// Parts one behind the other.
    record Row(List<Term> parts) implements Term {
        @Override
        public Shape shape() {
            return Shape.sequence(parts);
        }

        @Override
        public @Nullable String firsts() {
            return Steps.few(Steps.firstsOfRow(parts));
        }

        @Override
        public Step step(Steps steps, Step next) {
            return steps.row(parts, next);
        }
    }

    /// One of several ways, the first that fits.
    record Choice(List<Term> ways) implements Term {
        @Override
        public Shape shape() {
            return Shape.either(ways);
        }

        @Override
        public @Nullable String firsts() {
            return Steps.few(Steps.firstsOfAll(ways));
        }

        @Override
        public Step step(Steps steps, Step next) {
            return steps.ways(ways, next);
        }
    }

    /// A part again and again.
    record Repeat(Term part, int fewest, int most, Manner manner) implements Term {
        @Override
        public Shape shape() {
            return part.shape().times(fewest, Math.min(most, Clue.FAR));
        }

        @Override
        public @Nullable String firsts() {
            return fewest > 0 ? part.firsts() : null;
        }

        @Override
        public Step step(Steps steps, Step next) {
            return steps.repeat(this, next);
        }
    }

    /// A part whose words are asked for afterwards.
    record Group(Term part, int number) implements Term {
        @Override
        public Shape shape() {
            return part.shape();
        }

        @Override
        public @Nullable String firsts() {
            return part.firsts();
        }

        @Override
        public Step step(Steps steps, Step next) {
            return steps.group(part, number, next);
        }
    }

    /// What must or must not stand before or behind.
    record Around(Term part, boolean behind, boolean negated) implements Term {
        @Override
        public Shape shape() {
            return Shape.NOTHING;
        }

        @Override
        public @Nullable String firsts() {
            return null;
        }

        @Override
        public Step step(Steps steps, Step next) {
            return steps.around(this, next);
        }
    }

    /// The beginning or the end of the region.
    record Edge(boolean end) implements Term {
        @Override
        public Shape shape() {
            return Shape.NOTHING;
        }

        @Override
        public @Nullable String firsts() {
            return null;
        }

        @Override
        public Step step(Steps steps, Step next) {
            return end ? new Surroundings.End(next) : new Surroundings.Begin(next);
        }
    }

    /// The words of a group once more.
    record Same(int group) implements Term {
        @Override
        public Shape shape() {
            return Shape.ANYTHING;
        }

        @Override
        public @Nullable String firsts() {
            return null;
        }

        @Override
        public Step step(Steps steps, Step next) {
            return new Step.Same(group, next);
        }
    }

    /// Whether a repetition takes as much as it can, as little, or all and gives nothing back.
    enum Manner {
        MUCH,
        LITTLE,
        ALL
    }
}
