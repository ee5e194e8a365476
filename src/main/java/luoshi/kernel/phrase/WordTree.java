package luoshi.kernel.phrase;

/// 字树: words as paths through a tree of characters, so that all that begin at a place of a text are found in one go.
public final class WordTree {

    /// Where every path begins.
    public static final int ROOT = 0;
    /// No path goes on here.
    public static final int NONE = -1;

    /// An open table: a node and a character, and the node behind them.
    private long[] keys = new long[64];

    private int[] nodes = new int[64];
    /// A bit for each character that a word begins with, several characters to one.
    private final long[] sieve = new long[64];

    private int size;

    /// Takes a word of one character or more in; gives the node where it ends. Nodes are numbered as they are made.
    public int add(CharSequence word) {
        int node = ROOT;
        sieve[word.charAt(0) >> 6 & 63] |= 1L << word.charAt(0);
        for (int i = 0; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            if (next == NONE) {
                next = ++size;
                if (2 * size > keys.length) grow();
                put(key(node, word.charAt(i)), next);
            }
            node = next;
        }
        return node;
    }

    /// How many nodes it has, the root included.
    public int size() {
        return size + 1;
    }

    /// The node behind the root and a character.
    public int first(char c) {
        return (sieve[c >> 6 & 63] >>> c & 1) == 0 ? NONE : next(ROOT, c);
    }

    /// The node behind a node and a character.
    public int next(int node, char c) {
        long key = key(node, c);
        for (int slot = slot(key); ; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) return nodes[slot];
            if (keys[slot] == 0) return NONE;
        }
    }

    private static long key(int node, char c) {
        return (long) (node + 1) << 16 | c;
    }

    private void put(long key, int node) {
        int slot = slot(key);
        while (keys[slot] != 0) slot = slot + 1 & keys.length - 1;
        keys[slot] = key;
        nodes[slot] = node;
    }

    private void grow() {
        var oldKeys = keys;
        var oldNodes = nodes;
        keys = new long[oldKeys.length * 4];
        nodes = new int[oldNodes.length * 4];
        for (int i = 0; i < oldKeys.length; i++) if (oldKeys[i] != 0) put(oldKeys[i], oldNodes[i]);
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & keys.length - 1;
    }
}
