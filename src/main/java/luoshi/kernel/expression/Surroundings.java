package luoshi.kernel.expression;

/// 前后文: steps that take nothing and only look where they stand and what is around.
final class Surroundings {

    private Surroundings() {}

    /// The beginning of the region.
    static final class Begin extends Step.Passing {

        Begin(Step next) {
            super(next);
        }

        @Override
        boolean take(Trial trial, int at) {
            return at == trial.from && next.take(trial, at);
        }
    }

    /// The end of the region, or before a line end there.
    static final class End extends Step {
        private final Step next;

        End(Step next) {
            this.next = next;
        }

        @Override
        boolean take(Trial trial, int at) {
            int left = trial.to - at;
            if (left > 2 || left == 2 && !trial.text.startsWith("\r\n", at)) return false;
            if (left == 1 && "\n\r\u0085\u2028\u2029".indexOf(trial.text.charAt(at)) < 0) return false;
            if (left == 1 && at > 0 && trial.text.startsWith("\r\n", at - 1)) return false;
            return next.take(trial, at);
        }
    }

    /// What must or must not stand behind.
    static final class Ahead extends Step.Passing {
        private final Step part;
        private final boolean wanted;

        Ahead(Step part, boolean wanted, Step next) {
            super(next);
            this.part = part;
            this.wanted = wanted;
        }

        @Override
        boolean take(Trial trial, int at) {
            int to = trial.to;
            if (trial.through) trial.to = trial.text.length();
            boolean stands = part.take(trial, at);
            trial.to = to;
            return stands == wanted && next.take(trial, at);
        }
    }

    /// What must or must not stand before.
    static final class Behind extends Step.Passing {
        private final Step part;
        private final int least;
        private final int most;
        private final int slot;
        private final boolean wanted;

        Behind(Step part, int least, int most, int slot, boolean wanted, Step next) {
            super(next);
            this.part = part;
            this.least = least;
            this.most = most;
            this.slot = slot;
            this.wanted = wanted;
        }

        @Override
        boolean take(Trial trial, int at) {
            int from = trial.from, stop = trial.kept[slot];
            trial.kept[slot] = at;
            if (trial.through) trial.from = 0;
            boolean stands = false;
            for (int i = at - least; !stands && i >= Math.max(trial.from, at - most); i--) stands = part.take(trial, i);
            trial.from = from;
            trial.kept[slot] = stop;
            return stands == wanted && next.take(trial, at);
        }
    }

    /// The end of what is looked for before a place: it must reach that place.
    static final class Reached extends Step {
        private final int slot;

        Reached(int slot) {
            this.slot = slot;
        }

        @Override
        boolean take(Trial trial, int at) {
            return at == trial.kept[slot];
        }
    }
}
