package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.List;

/// 字树: words as paths through a tree of characters, so that all that begin at a place of a text are found in one go.
public final class WordTree {

    /// Where every path begins.
    public static final int ROOT = 0;
    /// No path goes on here.
    public static final int NONE = -1;

    /// How many bits the number of a node takes.
    private static final int NODE = 24;

    /// An open table: a node and a character in the upper bits, the node behind them in the lower.
    private long[] table = new long[64];

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
                if (2 * size > table.length) grow();
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
        for (int slot = slot(key); ; slot = slot + 1 & table.length - 1) {
            long entry = table[slot];
            if (entry >>> NODE == key) return (int) (entry & (1 << NODE) - 1);
            if (entry == 0) return NONE;
        }
    }

    /// A character behind a node and the node that it leads to.
    record Edge(char character, int node) {}

    /// The tree as it stands, for walks over whole texts.
    SettledTree settled() {
        var edges = new ArrayList<List<Edge>>();
        for (int node = 0; node <= size; node++) edges.add(new ArrayList<>(2));
        for (long entry : table)
            if (entry != 0)
                edges.get((int) (entry >>> (NODE + Character.SIZE)) - 1)
                        .add(new Edge((char) (entry >>> NODE), (int) (entry & (1 << NODE) - 1)));
        return new SettledTree(edges);
    }

    private static long key(int node, char c) {
        return (long) (node + 1) << 16 | c;
    }

    private void put(long key, int node) {
        int slot = slot(key);
        while (table[slot] != 0) slot = slot + 1 & table.length - 1;
        table[slot] = key << NODE | node;
    }

    private void grow() {
        var old = table;
        table = new long[old.length * 4];
        for (long entry : old) if (entry != 0) put(entry >>> NODE, (int) (entry & (1 << NODE) - 1));
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 32) & table.length - 1;
    }
}
