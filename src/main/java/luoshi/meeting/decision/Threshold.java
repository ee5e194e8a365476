package luoshi.meeting.decision;

/// 比例: a share that is to be reached or exceeded, such as 三分之二以上 or 超过半数. Whole numbers only: a rounded half has
/// already passed a vote that failed.
///
/// @param strict 超过: equal is not enough
public record Threshold(int numerator, int denominator, boolean strict) {

    public Threshold {
        if (numerator <= 0 || denominator < numerator || denominator > 1000)
            throw new IllegalArgumentException("比例应在 0 与 1 之间，如 2/3：" + numerator + "/" + denominator);
    }

    /// Reads `2/3` (以上) and `>1/2` (超过).
    public static Threshold of(String words) {
        boolean strict = words.startsWith(">");
        var parts = (strict ? words.substring(1) : words).split("/", -1);
        try {
            if (parts.length == 2)
                return new Threshold(Integer.parseInt(parts[0].strip()), Integer.parseInt(parts[1].strip()), strict);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("比例应写成 1/2 或 >1/2：" + words, e);
        }
        throw new IllegalArgumentException("比例应写成 1/2 或 >1/2：" + words);
    }

    public boolean isMet(int count, int base) {
        long have = (long) count * denominator, need = (long) base * numerator;
        return strict ? have > need : have >= need;
    }

    public boolean isStricterThan(Threshold other) {
        int mine = numerator * other.denominator, theirs = other.numerator * denominator;
        return mine > theirs || mine == theirs && strict && !other.strict;
    }

    /// The largest base for which a count still meets it: "true for N ≤ x".
    public int holdsUpTo(int count) {
        long have = (long) count * denominator;
        return (int) (strict ? Math.max(0, have - 1) / numerator : have / numerator);
    }

    /// How many are needed of a base.
    public int needed(int base) {
        long need = (long) base * numerator;
        return (int) (strict ? need / denominator + 1 : (need + denominator - 1) / denominator);
    }

    public String term() {
        var share = numerator == 1 && denominator == 2
                ? "半数"
                : numerator == 2 && denominator == 3 ? "三分之二" : denominator + "分之" + numerator;
        return strict ? "超过" + share : share + "以上";
    }
}
