package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import luoshi.kernel.expression.Clue;
import org.jspecify.annotations.Nullable;

/// 词汇: the clues of all wordings in one tree of characters, so that one walk over a text finds every word that any
/// wording cares for.
final class Vocabulary {

    private static final List<Wording> REGISTER = new ArrayList<>();
    private static volatile Vocabulary latest = new Vocabulary(List.of());
    private static int met;

    private final int size;
    private final WordTree tree = new WordTree();
    /// For each node: wording, least and most distance to the beginning, and so on.
    private final int @Nullable [][] marks;

    private final boolean[] known;
    private final boolean[] near;

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
                found.computeIfAbsent(tree.add(clue.word()), n -> new ArrayList<>())
                        .addAll(near[id] ? List.of(id, clue.least(), clue.most()) : List.of(id, 0, 0));
        }
        marks = new int[tree.size()][];
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

    /// All wordings that were taken in.
    static List<Wording> registered() {
        synchronized (REGISTER) {
            return List.copyOf(REGISTER);
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

    /// Notes wherever a clue stands where matches of its wordings may begin.
    ///
    /// @param sightings a row of bits for each wording, `stride` long
    void look(String text, long[] sightings, int stride) {
        int n = text.length();
        var signs = new char[n];
        for (int i = 0; i < n; i++) signs[i] = Clue.sign(text.charAt(i));
        for (int i = 0; i < n; i++) {
            int node = tree.first(signs[i]);
            for (int end = i + 1; node != WordTree.NONE; end++) {
                var marked = marks[node];
                if (marked != null) note(marked, i, sightings, stride);
                node = end < n ? tree.next(node, signs[end]) : WordTree.NONE;
            }
        }
    }

    private static void note(int[] marks, int at, long[] sightings, int stride) {
        for (int m = 0; m < marks.length; m += 3) {
            int row = marks[m] * stride, last = at - marks[m + 1];
            for (int i = Math.max(0, at - marks[m + 2]); i <= last; i++) sightings[row + (i >> 6)] |= 1L << i;
        }
    }
}
