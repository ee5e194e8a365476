package luoshi.kernel.phrase;

import java.util.Arrays;

/// 试配: one trial of a wording at a place of a text, while its steps are taken.
final class Run {

    final String text;
    final int[] groups;
    /// Counts and places that steps keep.
    final int[] kept;
    int from;
    int to;
    /// Look-around sees past the region.
    boolean through;
    /// The match must fill the region.
    boolean whole;
    /// Where the last match ended.
    int end;

    Run(String text, int groups, int kept) {
        this.text = text;
        this.groups = new int[2 * groups + 2];
        this.kept = new int[kept];
    }

    boolean begin(Step first, int at, boolean whole) {
        this.whole = whole;
        Arrays.fill(groups, -1);
        if (!first.take(this, at)) return false;
        groups[0] = at;
        groups[1] = end;
        return true;
    }
}
