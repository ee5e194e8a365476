package luoshi.kernel.expression;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// 择路: several ways; those that a character cannot begin are not tried.
final class Ways extends Step {
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
    boolean take(Trial trial, int at) {
        var ways = at < trial.to ? begun[slot(trial.text.charAt(at))] : others;
        for (var way : ways == null ? others : ways) if (way.take(trial, at)) return true;
        return false;
    }
}
