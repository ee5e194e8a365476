package luoshi.kernel.expression;

/// 步: one step of a trial; it goes on to the step behind it and comes back when that fails.
abstract class Step {

    /// Anything may stand where a step is taken, or nothing.
    static final long ANY = -1;
    static final int WHATEVER = -1;

    /// Whether this step and all behind it succeed at a place.
    abstract boolean take(Trial trial, int at);

    /// What must stand where it is taken: a sieve of characters, see [SignSet#sieve]; [#ANY] where nothing need.
    long opening() {
        return ANY;
    }

    /// What must stand one place farther, where `first` stands at its place; whatever does, for [#WHATEVER].
    long second(int first) {
        return ANY;
    }

    /// A step that takes nothing: what must stand where it is taken is what the step behind it needs.
    abstract static class Passing extends Step {
        final Step next;

        Passing(Step next) {
            this.next = next;
        }

        @Override
        final long opening() {
            return next.opening();
        }

        @Override
        final long second(int first) {
            return next.second(first);
        }
    }

    /// A word, character by character.
    static final class Word extends Step {
        private final char[] word;
        private final Step next;

        Word(String word, Step next) {
            this.word = word.toCharArray();
            this.next = next;
        }

        @Override
        boolean take(Trial trial, int at) {
            int end = at + word.length;
            if (end > trial.to) return false;
            for (int i = 0; i < word.length; i++) if (trial.text.charAt(at + i) != word[i]) return false;
            return next.take(trial, end);
        }

        @Override
        long opening() {
            return 1L << word[0];
        }

        @Override
        long second(int first) {
            if (first != WHATEVER && first != word[0]) return 0;
            return word.length > 1 ? 1L << word[1] : next.opening();
        }
    }

    /// One character of a set.
    static final class Sign extends Step {
        private final SignSet set;
        private final Step next;

        Sign(SignSet set, Step next) {
            this.set = set;
            this.next = next;
        }

        @Override
        boolean take(Trial trial, int at) {
            int width = set.width(trial.text, at, trial.to);
            return width > 0 && next.take(trial, at + width);
        }

        @Override
        long opening() {
            return set.opening();
        }

        @Override
        long second(int first) {
            if (set.opening() == ANY) return ANY;
            return first == WHATEVER || set.holds(first) ? next.opening() : 0;
        }
    }

    /// The beginning of a group.
    static final class Open extends Passing {
        private final int slot;

        Open(int slot, Step next) {
            super(next);
            this.slot = slot;
        }

        @Override
        boolean take(Trial trial, int at) {
            int before = trial.kept[slot];
            trial.kept[slot] = at;
            boolean taken = next.take(trial, at);
            trial.kept[slot] = before;
            return taken;
        }
    }

    /// The end of a group.
    static final class Close extends Passing {
        private final int slot;
        private final int number;

        Close(int slot, int number, Step next) {
            super(next);
            this.slot = slot;
            this.number = number;
        }

        @Override
        boolean take(Trial trial, int at) {
            int from = trial.groups[2 * number], to = trial.groups[2 * number + 1];
            trial.groups[2 * number] = trial.kept[slot];
            trial.groups[2 * number + 1] = at;
            if (next.take(trial, at)) return true;
            trial.groups[2 * number] = from;
            trial.groups[2 * number + 1] = to;
            return false;
        }
    }

    /// The words of a group once more.
    static final class Same extends Step {
        private final int number;
        private final Step next;

        Same(int number, Step next) {
            this.number = number;
            this.next = next;
        }

        @Override
        boolean take(Trial trial, int at) {
            int from = trial.groups[2 * number], length = trial.groups[2 * number + 1] - from;
            return from >= 0
                    && at + length <= trial.to
                    && trial.text.regionMatches(at, trial.text, from, length)
                    && next.take(trial, at + length);
        }
    }

    /// The end of the whole.
    static final class Match extends Step {
        @Override
        boolean take(Trial trial, int at) {
            return trial.ends(at);
        }
    }
}
