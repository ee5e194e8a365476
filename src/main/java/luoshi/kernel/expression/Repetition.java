package luoshi.kernel.expression;

import org.jspecify.annotations.Nullable;

/// 重复: steps that take something several times.
final class Repetition {

    private Repetition() {}

    /// Characters of a set, several times.
    static final class Signs extends Step {
        private final SignSet set;
        private final int fewest;
        private final int most;
        private final Term.Manner manner;
        private final Step next;
        /// What must stand behind the characters.
        private final long behind;
        /// And behind that.
        private final long farther;

        Signs(SignSet set, int fewest, int most, Term.Manner manner, Step next) {
            this.set = set;
            this.fewest = fewest;
            this.most = most;
            this.manner = manner;
            this.next = next;
            this.behind = next.opening();
            this.farther = next.second(WHATEVER);
        }

        @Override
        boolean take(Trial trial, int at) {
            int enough = manner == Term.Manner.LITTLE ? fewest : most;
            int limit = enough < trial.to - at ? at + enough : trial.to;
            int end = set.run(trial.text, at, limit);
            if (end < limit && Character.isSurrogate(trial.text.charAt(end))) return takeRare(trial, at, enough);
            return end - at >= fewest && goOn(trial, at + fewest, end, end - at);
        }

        /// The same where a character may be two units long.
        private boolean takeRare(Trial trial, int at, int enough) {
            int end = at, count = 0;
            int least = fewest == 0 ? at : -1;
            while (count < enough) {
                int width = set.width(trial.text, end, trial.to);
                if (width == 0) break;
                end += width;
                if (++count == fewest) least = end;
            }
            return least >= 0 && goOn(trial, least, end, count);
        }

        private boolean goOn(Trial trial, int least, int end, int count) {
            return switch (manner) {
                case ALL -> next.take(trial, end);
                case MUCH -> fewer(trial, end, least);
                case LITTLE -> more(trial, end, count);
            };
        }

        private boolean fewer(Trial trial, int end, int least) {
            for (int i = end; i >= least; i--)
                if (mayEnd(trial, i) && !isHalved(trial, i, least, end) && next.take(trial, i)) return true;
            return false;
        }

        private static boolean isHalved(Trial trial, int at, int least, int end) {
            return at > least && at < end && Character.isLowSurrogate(trial.text.charAt(at));
        }

        /// Whether what stands at a place can go on behind the characters.
        private boolean mayEnd(Trial trial, int at) {
            return trial.mayStand(at, behind) && trial.mayStand(at + 1, farther);
        }

        @Override
        long opening() {
            return fewest > 0 ? set.opening() : set.opening() | behind;
        }

        @Override
        long second(int first) {
            if (set.opening() == ANY) return ANY;
            long then = fewest > 1 ? set.opening() : set.opening() | behind;
            return fewest > 0 ? then : then | next.second(first);
        }

        private boolean more(Trial trial, int from, int taken) {
            for (int end = from, count = taken; ; count++) {
                if (mayEnd(trial, end) && next.take(trial, end)) return true;
                int width = count < most ? set.width(trial.text, end, trial.to) : 0;
                if (width == 0) return false;
                end += width;
            }
        }
    }

    /// A part several times; its own last step comes back here.
    static final class Rounds extends Step {
        private final int slot;
        private final int fewest;
        private final int most;
        private final boolean little;
        private final Step next;
        private @Nullable Step body;

        Rounds(int slot, int fewest, int most, boolean little, Step next) {
            this.slot = slot;
            this.fewest = fewest;
            this.most = most;
            this.little = little;
            this.next = next;
        }

        /// The step that begins the rounds.
        Step entered(Step body) {
            this.body = body;
            return new Step() {
                @Override
                boolean take(Trial trial, int at) {
                    int count = trial.kept[slot], begun = trial.kept[slot + 1];
                    trial.kept[slot] = 0;
                    trial.kept[slot + 1] = -1;
                    boolean taken = Rounds.this.take(trial, at);
                    trial.kept[slot] = count;
                    trial.kept[slot + 1] = begun;
                    return taken;
                }

                @Override
                long opening() {
                    return fewest > 0 ? body.opening() : body.opening() | next.opening();
                }
            };
        }

        @Override
        boolean take(Trial trial, int at) {
            int count = trial.kept[slot];
            if (at == trial.kept[slot + 1]) return next.take(trial, at);
            if (count < fewest) return round(trial, at);
            if (little) return next.take(trial, at) || count < most && round(trial, at);
            return count < most && round(trial, at) || next.take(trial, at);
        }

        private boolean round(Trial trial, int at) {
            int count = trial.kept[slot], begun = trial.kept[slot + 1];
            trial.kept[slot] = count + 1;
            trial.kept[slot + 1] = at;
            boolean taken = body != null && body.take(trial, at);
            trial.kept[slot] = count;
            trial.kept[slot + 1] = begun;
            return taken;
        }
    }

    /// A part that gives nothing back of what it took.
    static final class Once extends Step {
        private final Step part;
        private final int slot;
        private final Step next;

        Once(Step part, int slot, Step next) {
            this.part = part;
            this.slot = slot;
            this.next = next;
        }

        @Override
        boolean take(Trial trial, int at) {
            return part.take(trial, at) && next.take(trial, trial.kept[slot]);
        }

        @Override
        long opening() {
            return part.opening();
        }
    }

    /// The end of a part apart from the rest; keeps where that was.
    static final class Stop extends Step {
        private final int slot;

        Stop(int slot) {
            this.slot = slot;
        }

        @Override
        boolean take(Trial trial, int at) {
            trial.kept[slot] = at;
            return true;
        }
    }
}
