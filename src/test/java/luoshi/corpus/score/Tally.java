package luoshi.corpus.score;

/// 计数: right, too much, missing. Precision is counted on the output and recall on gold, because one entry of the output
/// may find two of gold.
public final class Tally {

    private final boolean share;
    private int found, foundBy, extra, missing;

    Tally(boolean share) {
        this.share = share;
    }

    void hit() {
        foundGold();
        foundBy++;
    }

    void foundGold() {
        found++;
    }

    void rightOutput() {
        foundBy++;
    }

    void extra() {
        extra++;
    }

    void missing() {
        missing++;
    }

    /// Counts one answer of a measure that is a share: right or not.
    void answer(boolean right) {
        if (right) hit();
        else missing();
    }

    void gold(boolean right) {
        if (right) foundGold();
        else missing();
    }

    void merge(Tally other) {
        found += other.found;
        foundBy += other.foundBy;
        extra += other.extra;
        missing += other.missing;
    }

    public boolean isShare() {
        return share;
    }

    public int found() {
        return found;
    }

    public int extras() {
        return extra;
    }

    public int misses() {
        return missing;
    }

    public boolean isEmpty() {
        return found + extra + missing + foundBy == 0;
    }

    /// NaN where nothing was counted.
    public double precision() {
        return foundBy / (double) (foundBy + extra);
    }

    public double recall() {
        return found / (double) (found + missing);
    }

    /// The figure of the measure: F1, or the share of right answers; NaN where nothing was counted.
    public double value() {
        if (share) return recall();
        double p = precision(), r = recall();
        if (Double.isNaN(p) && Double.isNaN(r)) return Double.NaN;
        if (Double.isNaN(p) || Double.isNaN(r) || p == 0 || r == 0) return 0;
        return 2 * p * r / (p + r);
    }
}
