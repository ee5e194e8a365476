package luoshi.kernel.expression;

import java.util.Arrays;

/// 试配: the trial of an expression at places of a text.
public final class Trial {

    /// Begin and end of each group, the whole match first; -1 where it took no part.
    final int[] groups;
    /// Counts and places that steps keep.
    final int[] kept;

    final String text;
    int from;
    int to;
    /// What is looked for around a match may stand outside the region.
    final boolean through;
    /// The match must fill the region.
    private boolean whole;
    private int end;

    private final Step first;

    Trial(Step first, String text, int groups, int kept, boolean through) {
        this.first = first;
        this.text = text;
        this.groups = new int[2 * groups + 2];
        this.kept = new int[kept];
        this.through = through;
    }

    /// Whether a match begins at `at` in a region; one that fills the region from there, if `whole`.
    public boolean at(int at, int from, int to, boolean whole) {
        this.from = from;
        this.to = to;
        this.whole = whole;
        Arrays.fill(groups, -1);
        if (!first.take(this, at)) return false;
        groups[0] = at;
        groups[1] = end;
        return true;
    }

    /// Where a group of the match found last begins; -1 where it took no part or nothing was found.
    public int start(int group) {
        return groups[2 * group];
    }

    /// Where it ends.
    public int end(int group) {
        return groups[2 * group + 1];
    }

    /// Whether what stands at a place is in a sieve of characters, see [Step#opening].
    boolean mayStand(int at, long sieve) {
        return sieve == Step.ANY || at < to && (sieve >>> text.charAt(at) & 1) != 0;
    }

    /// The last step was taken.
    boolean ends(int at) {
        if (whole && at != to) return false;
        end = at;
        return true;
    }
}
