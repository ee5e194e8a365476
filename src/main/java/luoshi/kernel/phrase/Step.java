package luoshi.kernel.phrase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// 步: one step of a trial; it goes on to the step behind it and comes back when that fails.
abstract class Step {

    /// Whether this step and all behind it succeed at a place.
    abstract boolean take(Run run, int at);

    /// A word, character by character.
    static final class Word extends Step {
        private final String word;
        private final Step next;

        Word(String word, Step next) {
            this.word = word;
            this.next = next;
        }

        @Override
        boolean take(Run run, int at) {
            int end = at + word.length();
            return end <= run.to && run.text.startsWith(word, at) && next.take(run, end);
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
        boolean take(Run run, int at) {
            int width = set.width(run.text, at, run.to);
            return width > 0 && next.take(run, at + width);
        }
    }

    /// Several ways; those that a character cannot begin are not tried.
    static final class Ways extends Step {
        private static final Step[] NONE = {};
        private Step[] others = NONE;
        /// An open table of characters and the ways that each may begin.
        private final char[] firsts;

        private final Step[][] begun;

        /// @param openings the characters that may begin each way; null where any may, or none is needed
        Ways(Step[] ways, @Nullable String[] openings) {
            int all = 1, size = 4;
            for (var opening : openings) all += opening == null ? 0 : opening.length();
            while (size < 2 * all) size *= 2;
            firsts = new char[size];
            begun = new Step[size][];
            for (int i = 0; i < ways.length; i++) {
                if (openings[i] == null) anyBegins(ways[i]);
                else for (int k = 0; k < openings[i].length(); k++) begins(openings[i].charAt(k), ways[i]);
            }
        }

        private void anyBegins(Step way) {
            others = with(others, way);
            for (int slot = 0; slot < begun.length; slot++) if (begun[slot] != null) begun[slot] = with(begun[slot], way);
        }

        private void begins(char c, Step way) {
            int slot = slot(c);
            var before = begun[slot] == null ? others : begun[slot];
            boolean known = before.length > 0 && before[before.length - 1] == way && begun[slot] != null;
            firsts[slot] = c;
            begun[slot] = known ? before : with(before, way);
        }

        private static Step[] with(Step[] ways, Step way) {
            var more = Arrays.copyOf(ways, ways.length + 1);
            more[ways.length] = way;
            return more;
        }

        /// Where a character stands in the table, or where it would.
        private int slot(char c) {
            int slot = c * 0x9E37 >>> 4 & firsts.length - 1;
            while (begun[slot] != null && firsts[slot] != c) slot = slot + 1 & firsts.length - 1;
            return slot;
        }

        @Override
        boolean take(Run run, int at) {
            var ways = at < run.to ? begun[slot(run.text.charAt(at))] : others;
            for (var way : ways == null ? others : ways) if (way.take(run, at)) return true;
            return false;
        }
    }

    /// Characters of a set, several times.
    static final class Signs extends Step {
        private final SignSet set;
        private final int fewest;
        private final int most;
        private final Term.Manner manner;
        private final Step next;

        Signs(SignSet set, int fewest, int most, Term.Manner manner, Step next) {
            this.set = set;
            this.fewest = fewest;
            this.most = most;
            this.manner = manner;
            this.next = next;
        }

        @Override
        boolean take(Run run, int at) {
            int end = at, count = 0, enough = manner == Term.Manner.LITTLE ? fewest : most;
            int least = fewest == 0 ? at : -1;
            while (count < enough) {
                int width = set.width(run.text, end, run.to);
                if (width == 0) break;
                end += width;
                if (++count == fewest) least = end;
            }
            if (least < 0) return false;
            return switch (manner) {
                case ALL -> next.take(run, end);
                case MUCH -> fewer(run, end, least);
                case LITTLE -> more(run, end, count);
            };
        }

        private boolean fewer(Run run, int end, int least) {
            for (int i = end; i >= least; i--) {
                boolean halved = i > least && i < run.to && i < end && Character.isLowSurrogate(run.text.charAt(i));
                if (!halved && next.take(run, i)) return true;
            }
            return false;
        }

        private boolean more(Run run, int from, int taken) {
            for (int end = from, count = taken; ; count++) {
                if (next.take(run, end)) return true;
                int width = count < most ? set.width(run.text, end, run.to) : 0;
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
                boolean take(Run run, int at) {
                    int count = run.kept[slot], begun = run.kept[slot + 1];
                    run.kept[slot] = 0;
                    run.kept[slot + 1] = -1;
                    boolean taken = Rounds.this.take(run, at);
                    run.kept[slot] = count;
                    run.kept[slot + 1] = begun;
                    return taken;
                }
            };
        }

        @Override
        boolean take(Run run, int at) {
            int count = run.kept[slot];
            if (at == run.kept[slot + 1]) return next.take(run, at);
            if (count < fewest) return round(run, at);
            if (little) return next.take(run, at) || count < most && round(run, at);
            return count < most && round(run, at) || next.take(run, at);
        }

        private boolean round(Run run, int at) {
            int count = run.kept[slot], begun = run.kept[slot + 1];
            run.kept[slot] = count + 1;
            run.kept[slot + 1] = at;
            boolean taken = body != null && body.take(run, at);
            run.kept[slot] = count;
            run.kept[slot + 1] = begun;
            return taken;
        }
    }

    /// The beginning of a group.
    static final class Open extends Step {
        private final int slot;
        private final Step next;

        Open(int slot, Step next) {
            this.slot = slot;
            this.next = next;
        }

        @Override
        boolean take(Run run, int at) {
            int before = run.kept[slot];
            run.kept[slot] = at;
            boolean taken = next.take(run, at);
            run.kept[slot] = before;
            return taken;
        }
    }

    /// The end of a group.
    static final class Close extends Step {
        private final int slot;
        private final int number;
        private final Step next;

        Close(int slot, int number, Step next) {
            this.slot = slot;
            this.number = number;
            this.next = next;
        }

        @Override
        boolean take(Run run, int at) {
            int from = run.groups[2 * number], to = run.groups[2 * number + 1];
            run.groups[2 * number] = run.kept[slot];
            run.groups[2 * number + 1] = at;
            if (next.take(run, at)) return true;
            run.groups[2 * number] = from;
            run.groups[2 * number + 1] = to;
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
        boolean take(Run run, int at) {
            int from = run.groups[2 * number], length = run.groups[2 * number + 1] - from;
            return from >= 0
                    && at + length <= run.to
                    && run.text.regionMatches(at, run.text, from, length)
                    && next.take(run, at + length);
        }
    }

    /// The beginning of the region.
    static final class Begin extends Step {
        private final Step next;

        Begin(Step next) {
            this.next = next;
        }

        @Override
        boolean take(Run run, int at) {
            return at == run.from && next.take(run, at);
        }
    }

    /// The end of the region, or before a line end there.
    static final class End extends Step {
        private final Step next;

        End(Step next) {
            this.next = next;
        }

        @Override
        boolean take(Run run, int at) {
            int left = run.to - at;
            if (left > 2 || left == 2 && !run.text.startsWith("\r\n", at)) return false;
            if (left == 1 && "\n\r\u0085\u2028\u2029".indexOf(run.text.charAt(at)) < 0) return false;
            if (left == 1 && at > 0 && run.text.startsWith("\r\n", at - 1)) return false;
            return next.take(run, at);
        }
    }

    /// What must or must not stand behind.
    static final class Ahead extends Step {
        private final Step part;
        private final boolean wanted;
        private final Step next;

        Ahead(Step part, boolean wanted, Step next) {
            this.part = part;
            this.wanted = wanted;
            this.next = next;
        }

        @Override
        boolean take(Run run, int at) {
            int to = run.to;
            if (run.through) run.to = run.text.length();
            boolean stands = part.take(run, at);
            run.to = to;
            return stands == wanted && next.take(run, at);
        }
    }

    /// What must or must not stand before.
    static final class Behind extends Step {
        private final Step part;
        private final int least;
        private final int most;
        private final int slot;
        private final boolean wanted;
        private final Step next;

        Behind(Step part, int least, int most, int slot, boolean wanted, Step next) {
            this.part = part;
            this.least = least;
            this.most = most;
            this.slot = slot;
            this.wanted = wanted;
            this.next = next;
        }

        @Override
        boolean take(Run run, int at) {
            int from = run.from, stop = run.kept[slot];
            run.kept[slot] = at;
            if (run.through) run.from = 0;
            boolean stands = false;
            for (int i = at - least; !stands && i >= Math.max(run.from, at - most); i--) stands = part.take(run, i);
            run.from = from;
            run.kept[slot] = stop;
            return stands == wanted && next.take(run, at);
        }
    }

    /// The end of what is looked for before a place: it must reach that place.
    static final class Reached extends Step {
        private final int slot;

        Reached(int slot) {
            this.slot = slot;
        }

        @Override
        boolean take(Run run, int at) {
            return at == run.kept[slot];
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
        boolean take(Run run, int at) {
            return part.take(run, at) && next.take(run, run.kept[slot]);
        }
    }

    /// The end of a part apart from the rest; keeps where that was.
    static final class Stop extends Step {
        private final int slot;

        Stop(int slot) {
            this.slot = slot;
        }

        @Override
        boolean take(Run run, int at) {
            run.kept[slot] = at;
            return true;
        }
    }

    /// The end of the whole.
    static final class Match extends Step {
        @Override
        boolean take(Run run, int at) {
            if (run.whole && at != run.to) return false;
            run.end = at;
            return true;
        }
    }
}
