package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// 词汇: the clues of all wordings in one tree of characters, so that one walk over a text finds every word that any
/// wording cares for.
final class Vocabulary {

    private static final List<Wording> REGISTER = new ArrayList<>();
    private static volatile Vocabulary latest = new Vocabulary(List.of());
    private static int met;

    private final int size;
    /// The node behind a node and a character: an open table of keys and nodes.
    private long[] keys = new long[1 << 10];

    private int[] nodes = new int[1 << 10];
    private final int[] first = new int[1 << 16];
    private final int[][] marks;
    private final boolean[] known;
    private final boolean[] near;
    private int count;

    private Vocabulary(List<Wording> wordings) {
        size = wordings.size();
        known = new boolean[size];
        near = new boolean[size];
        var found = new HashMap<Integer, List<Integer>>();
        for (int id = 0; id < size; id++) {
            var wording = wordings.get(id);
            known[id] = !wording.clues().isEmpty();
            near[id] = wording.isNear();
            for (var clue : wording.clues())
                found.computeIfAbsent(add(clue.word()), n -> new ArrayList<>())
                        .addAll(near[id] ? List.of(id, clue.least(), clue.most()) : List.of(id, 0, 0));
        }
        marks = new int[count + 1][];
        found.forEach((node, mark) ->
                marks[node] = mark.stream().mapToInt(Integer::intValue).toArray());
    }

    /// Takes a wording in and gives its number.
    static int register(Wording wording) {
        synchronized (REGISTER) {
            REGISTER.add(wording);
            return REGISTER.size() - 1;
        }
    }

    /// The wordings of the program, once no more of them turn up: the first texts are read without.
    static Vocabulary latest() {
        var known = latest;
        synchronized (REGISTER) {
            boolean settled = met == REGISTER.size();
            met = REGISTER.size();
            if (settled && known.size < met) latest = known = new Vocabulary(List.copyOf(REGISTER));
        }
        return known;
    }

    /// How many wordings it knows: those with smaller numbers.
    int size() {
        return size;
    }

    /// Whether the clues of a wording are looked for.
    boolean knows(int wording) {
        return wording < size && known[wording];
    }

    /// Whether its clues tell where a match begins, not only that one may.
    boolean tellsWhere(int wording) {
        return near[wording];
    }

    /// One sign stands for all Arabic figures.
    static char sign(char c) {
        return c >= '0' && c <= '9' ? '9' : c;
    }

    /// Notes wherever a clue stands where matches of its wordings may begin.
    ///
    /// @param sightings a row of bits for each wording, `stride` long
    void look(String text, long[] sightings, int stride) {
        int n = text.length();
        var signs = new char[n];
        for (int i = 0; i < n; i++) signs[i] = sign(text.charAt(i));
        for (int i = 0; i < n; i++) {
            int node = first[signs[i]];
            for (int end = i + 1; node > 0; end++) {
                if (marks[node] != null) note(marks[node], i, sightings, stride);
                node = end < n ? next(node, signs[end]) : 0;
            }
        }
    }

    private static void note(int[] marks, int at, long[] sightings, int stride) {
        for (int m = 0; m < marks.length; m += 3) {
            int row = marks[m] * stride, last = at - marks[m + 1];
            for (int i = Math.max(0, at - marks[m + 2]); i <= last; i++) sightings[row + (i >> 6)] |= 1L << i;
        }
    }

    private int add(String word) {
        char head = word.charAt(0);
        if (first[head] == 0) first[head] = ++count;
        int node = first[head];
        for (int i = 1; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            if (next == 0) {
                next = ++count;
                if (count * 2 > keys.length) grow();
                put((long) node << 16 | word.charAt(i), next);
            }
            node = next;
        }
        return node;
    }

    private int next(int node, char c) {
        long key = (long) node << 16 | c;
        for (int slot = slot(key); ; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) return nodes[slot];
            if (keys[slot] == 0) return 0;
        }
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
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & keys.length - 1;
    }
}
