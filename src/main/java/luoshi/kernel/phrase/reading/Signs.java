package luoshi.kernel.phrase.reading;

/// 征字: the characters that limits are said with, one bit each, so that one look over a stretch tells which rules are
/// worth trying. `9` stands for every Arabic figure.
final class Signs {

    private static final String SIGNS = "9月日号天周星期礼拜年季底末内前后起工作时分每按逐隔一定待俟等旦遇提会节假春国元五中清端劳十六七八今明夜晚旬上次结满点高";
    /// First characters of words for haste share one bit.
    private static final String HASTE = "尽儘及立马抓即近限按如早第随适择会从视迅";
    private static final long[] BITS = bits();

    private Signs() {}

    /// The signs of a stretch.
    static long of(CharSequence text, int from, int to) {
        long signs = 0;
        for (int i = from; i < to; i++) signs |= BITS[text.charAt(i)];
        return signs;
    }

    /// Words parted by a blank are all needed, of each word any one character.
    static long[] needs(String words) {
        if (words.isEmpty()) return new long[0];
        var parts = words.split(" ");
        var needs = new long[parts.length];
        for (int i = 0; i < parts.length; i++)
            for (char c : parts[i].toCharArray()) {
                if (BITS[c] == 0) throw new IllegalArgumentException("not a sign: " + c);
                needs[i] |= Long.lowestOneBit(BITS[c]);
            }
        return needs;
    }

    private static long[] bits() {
        var bits = new long[0x10000];
        for (int i = 0; i < SIGNS.length(); i++) bits[SIGNS.charAt(i)] = 1L << i;
        for (char c : HASTE.toCharArray()) bits[c] |= 1L << SIGNS.length();
        for (char c = '0'; c <= '9'; c++) bits[c] = bits['9'];
        return bits;
    }
}
