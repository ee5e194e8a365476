package luoshi.kernel.expression;

/// 征词: a word that stands between `least` and `most` characters behind the place where a match begins. Any Arabic
/// figure
/// in it is written 9.
public record Clue(String word, int least, int most) {

    /// Stands for a distance without bound.
    static final int FAR = 1 << 12;

    /// One sign stands for all Arabic figures.
    public static char sign(char c) {
        return c >= '0' && c <= '9' ? '9' : c;
    }

    Clue behind(int least, int most) {
        return new Clue(word, add(this.least, least), add(this.most, most));
    }

    static int add(int a, int b) {
        return Math.min(FAR, a + b);
    }

    static int times(int length, int count) {
        return (int) Math.min(FAR, (long) length * count);
    }
}
