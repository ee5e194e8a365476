package luoshi.kernel.expression;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// 择路: several ways; those that a character cannot begin are not tried. A few are told apart one by one, many by a
/// table
/// of characters.
abstract class Ways extends Step {

    /// More ways than these stand in a table.
    private static final int FEW = 8;
    /// So few characters are told well enough by a sieve.
    private static final int TOLD = 4;

    private final long opening;

    private Ways(Step[] ways) {
        long opening = 0;
        for (var way : ways) opening |= way.opening();
        this.opening = opening;
    }

    /// @param openings the characters that may begin each way; null where any may, or none is needed
    static Step of(Step[] ways, @Nullable String[] openings) {
        return ways.length <= FEW ? new Few(ways, openings) : new Many(ways, openings);
    }

    @Override
    long opening() {
        return opening;
    }

    /// Each way beside the sieve of what it can begin with.
    private static final class Few extends Ways {
        private long[] sieves = {};
        private long[] seconds = {};
        private @Nullable SignSet[] openings = {};
        private Step[] ways = {};

        Few(Step[] ways, @Nullable String[] openings) {
            super(ways);
            for (int i = 0; i < ways.length; i++) {
                var characters = openings[i];
                if (ways[i] instanceof Few few) take(few);
                else if (characters == null) take(ways[i], ways[i].opening(), null);
                else
                    take(
                            ways[i],
                            SignSet.sieve(characters),
                            characters.length() > TOLD ? SignSet.of(characters) : null);
            }
        }

        /// A way that parts into others at once: a row of parts that may be left out is one choice.
        private void take(Few few) {
            for (int i = 0; i < few.ways.length; i++) take(few.ways[i], few.sieves[i], few.openings[i]);
        }

        private void take(Step way, long sieve, @Nullable SignSet opening) {
            int count = ways.length;
            ways = Arrays.copyOf(ways, count + 1);
            sieves = Arrays.copyOf(sieves, count + 1);
            seconds = Arrays.copyOf(seconds, count + 1);
            openings = Arrays.copyOf(openings, count + 1);
            ways[count] = way;
            sieves[count] = sieve;
            seconds[count] = way.second(WHATEVER);
            openings[count] = opening;
        }

        @Override
        boolean take(Trial trial, int at) {
            boolean ended = at >= trial.to;
            char c = ended ? 0 : trial.text.charAt(at);
            for (int i = 0; i < sieves.length; i++) {
                if (mayBegin(i, c, ended) && trial.mayStand(at + 1, seconds[i]) && ways[i].take(trial, at)) return true;
            }
            return false;
        }

        @Override
        long second(int first) {
            long second = 0;
            for (int i = 0; i < ways.length; i++) {
                boolean begins = first == WHATEVER || mayBegin(i, (char) first, false);
                if (begins) second |= ways[i].second(first);
            }
            return second;
        }

        private boolean mayBegin(int way, char c, boolean ended) {
            long sieve = sieves[way];
            if (ended) return sieve == ANY;
            if ((sieve >>> c & 1) == 0) return false;
            var opening = openings[way];
            return opening == null || opening.holds(c);
        }
    }

    private static final class Many extends Ways {
        private static final Step[] NONE = {};
        private static final int NOWHERE = -1;
        private Step[] others = NONE;
        /// An open table of characters and the ways that each may begin; no character where no way is.
        private final char[] firsts;

        private final Step[][] begun;
        /// Of each of these ways what must stand behind the character.
        private final long[][] seconds;

        private final long[] otherSeconds;
        private final long anySecond;
        /// Where the region ends nothing is looked for.
        private final long[] ended;
        /// The characters of the table.
        private long sieve;

        Many(Step[] ways, @Nullable String[] openings) {
            super(ways);
            int all = 1, size = 4;
            for (var opening : openings) all += opening == null ? 0 : opening.length();
            while (size < 2 * all) size *= 2;
            firsts = new char[size];
            begun = new Step[size][];
            for (int i = 0; i < ways.length; i++) {
                if (openings[i] == null) anyBegins(ways[i]);
                else for (int k = 0; k < openings[i].length(); k++) begins(openings[i].charAt(k), ways[i]);
            }
            otherSeconds = seconds(others, WHATEVER);
            seconds = new long[size][];
            long any = all(otherSeconds);
            for (int slot = 0; slot < size; slot++) {
                if (begun[slot] == null) continue;
                seconds[slot] = seconds(begun[slot], firsts[slot]);
                any |= all(seconds[slot]);
            }
            anySecond = any;
            ended = new long[others.length];
            Arrays.fill(ended, ANY);
        }

        private void anyBegins(Step way) {
            others = with(others, way);
            for (int slot = 0; slot < begun.length; slot++)
                if (begun[slot] != null) begun[slot] = with(begun[slot], way);
        }

        private void begins(char c, Step way) {
            int slot = slot(c);
            var before = begun[slot] == null ? others : begun[slot];
            boolean known = begun[slot] != null && before[before.length - 1] == way;
            firsts[slot] = c;
            sieve |= 1L << c;
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
            while (firsts[slot] != 0 && firsts[slot] != c) slot = slot + 1 & firsts.length - 1;
            return slot;
        }

        @Override
        boolean take(Trial trial, int at) {
            if (at >= trial.to) return take(others, ended, trial, at);
            char c = trial.text.charAt(at);
            int slot = (sieve >>> c & 1) == 0 ? NOWHERE : slot(c);
            return slot == NOWHERE || begun[slot] == null
                    ? take(others, otherSeconds, trial, at)
                    : take(begun[slot], seconds[slot], trial, at);
        }

        private static boolean take(Step[] ways, long[] seconds, Trial trial, int at) {
            for (int i = 0; i < ways.length; i++)
                if (trial.mayStand(at + 1, seconds[i]) && ways[i].take(trial, at)) return true;
            return false;
        }

        @Override
        long second(int first) {
            if (first == WHATEVER) return anySecond;
            int slot = slot((char) first);
            return all(begun[slot] == null ? otherSeconds : seconds[slot]);
        }

        private static long all(long[] sieves) {
            long all = 0;
            for (long sieve : sieves) all |= sieve;
            return all;
        }

        private static long[] seconds(Step[] ways, int first) {
            var seconds = new long[ways.length];
            for (int i = 0; i < ways.length; i++) seconds[i] = ways[i].second(first);
            return seconds;
        }
    }
}
