package luoshi.kernel.expression;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// 择路: several ways; those that a character cannot begin are not tried.
final class Ways extends Step {
    private static final Step[] NONE = {};
    private Step[] others = NONE;
    /// An open table of characters and the ways that each may begin; no character where no way is.
    private final char[] firsts;

    private final Step[] @Nullable [] begun;
    /// The characters of the table.
    private long sieve;

    private final long opening;

    /// @param openings the characters that may begin each way; null where any may, or none is needed
    Ways(Step[] ways, @Nullable String[] openings) {
        int all = 1, size = 4;
        for (var opening : openings) all += opening == null ? 0 : opening.length();
        while (size < 2 * all) size *= 2;
        firsts = new char[size];
        begun = new Step[size][];
        long opening = 0;
        for (int i = 0; i < ways.length; i++) {
            opening |= ways[i].opening();
            if (openings[i] == null) anyBegins(ways[i]);
            else for (int k = 0; k < openings[i].length(); k++) begins(openings[i].charAt(k), ways[i]);
        }
        this.opening = opening;
    }

    private void anyBegins(Step way) {
        others = with(others, way);
        for (int slot = 0; slot < begun.length; slot++) {
            var ways = begun[slot];
            if (ways != null) begun[slot] = with(ways, way);
        }
    }

    private void begins(char c, Step way) {
        int slot = slot(c);
        var before = begun[slot];
        boolean known = before != null && before[before.length - 1] == way;
        firsts[slot] = c;
        sieve |= 1L << c;
        if (!known) begun[slot] = with(before == null ? others : before, way);
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
        for (var way : at < trial.to ? begun(trial.text.charAt(at)) : others) if (way.take(trial, at)) return true;
        return false;
    }

    private Step[] begun(char c) {
        if ((sieve >>> c & 1) == 0) return others;
        var ways = begun[slot(c)];
        return ways == null ? others : ways;
    }

    @Override
    long opening() {
        return opening;
    }
}
