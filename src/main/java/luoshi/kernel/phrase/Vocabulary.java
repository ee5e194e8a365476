package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import luoshi.kernel.expression.Clue;

/// 词汇: the clues of all wordings and the words of all lexicons in one tree of characters, so that one walk over a text
/// finds every word that any reader cares for.
final class Vocabulary {

    private static final List<Wording> WORDINGS = new ArrayList<>();
    private static final List<Lexicon> LEXICONS = new ArrayList<>();
    private static int families;
    private static volatile Vocabulary latest = new Vocabulary(List.of(), List.of());
    private static int met;

    private final int size;
    private final int lexicons;
    private final SettledTree tree;
    /// What a word says, one after the other: how many numbers, then wording, least and most distance to the beginning,
    /// and
    /// so on; how many lexicons have it, then which. The tree tells where that of a word stands.
    private final int[] marks;

    private final boolean[] known;
    private final boolean[] near;

    private Vocabulary(List<Wording> wordings, List<Lexicon> lexicons) {
        size = wordings.size();
        this.lexicons = lexicons.size();
        known = new boolean[size];
        near = new boolean[size];
        var growing = new WordTree();
        var found = new HashMap<Integer, List<Integer>>();
        for (int id = 0; id < size; id++) {
            var wording = wordings.get(id);
            known[id] = !wording.clues().isEmpty();
            near[id] = wording.isNear();
            for (var clue : wording.clues())
                found.computeIfAbsent(growing.add(clue.word()), n -> new ArrayList<>())
                        .addAll(near[id] ? List.of(id, clue.least(), clue.most()) : List.of(id, 0, 0));
        }
        var held = new HashMap<Integer, List<Integer>>();
        for (int id = 0; id < this.lexicons; id++)
            for (var word : lexicons.get(id).words())
                held.computeIfAbsent(growing.add(word), n -> new ArrayList<>()).add(id);
        tree = growing.settled();
        for (char c = '0'; c < '9'; c++) tree.alias(c, Clue.sign(c));
        var said = IntStream.builder().add(0);
        int at = 1;
        var nodes = new HashSet<>(found.keySet());
        nodes.addAll(held.keySet());
        for (int node : nodes) {
            var mark = found.getOrDefault(node, List.of());
            var words = held.getOrDefault(node, List.of());
            tree.note(node, at);
            said.add(mark.size());
            mark.forEach(said::add);
            said.add(words.size());
            words.forEach(said::add);
            at += mark.size() + words.size() + 2;
        }
        marks = said.build().toArray();
    }

    /// Takes a wording in and gives its number.
    static int register(Wording wording) {
        synchronized (WORDINGS) {
            WORDINGS.add(wording);
            return WORDINGS.size() - 1;
        }
    }

    /// Takes in a lexicon that will grow no more and gives its number.
    static int register(Lexicon lexicon) {
        synchronized (WORDINGS) {
            LEXICONS.add(lexicon);
            return LEXICONS.size() - 1;
        }
    }

    /// Takes a family of wordings in and gives its number.
    static int register(Family family) {
        synchronized (WORDINGS) {
            return families++;
        }
    }

    /// How many families of wordings there are.
    static int families() {
        synchronized (WORDINGS) {
            return families;
        }
    }

    /// All wordings that were taken in.
    static List<Wording> registered() {
        synchronized (WORDINGS) {
            return List.copyOf(WORDINGS);
        }
    }

    /// The words of the program, once no more of them turn up: the first texts are read without.
    static Vocabulary latest() {
        var known = latest;
        synchronized (WORDINGS) {
            int all = WORDINGS.size() + LEXICONS.size();
            boolean settled = met == all;
            met = all;
            if (settled && known.size + known.lexicons < all)
                latest = known = new Vocabulary(List.copyOf(WORDINGS), List.copyOf(LEXICONS));
        }
        return known;
    }

    /// How many wordings it knows: those with smaller numbers.
    int size() {
        return size;
    }

    /// How many lexicons it knows: those with smaller numbers.
    int lexicons() {
        return lexicons;
    }

    /// Whether the clues of a wording are looked for.
    boolean knows(int wording) {
        return wording < size && known[wording];
    }

    /// Whether its clues tell where a match begins, not only that one may.
    boolean tellsWhere(int wording) {
        return near[wording];
    }

    private void note(int at, int from, int to, Sightings sightings) {
        int m = at + 1, words = m + marks[at];
        for (; m < words; m += 3) sightings.note(marks[m], from - marks[m + 2], from - marks[m + 1]);
        for (int last = m++ + marks[words]; m <= last; m++) sightings.noteWord(marks[m], from, to);
    }

    /// Notes wherever a clue stands where matches of its wordings may begin, and where the words of lexicons stand.
    void look(String text, Sightings sightings) {
        var numbers = tree.numbers(text);
        for (int i = 0; i < numbers.length; i++) {
            int place = tree.next(SettledTree.ROOT, numbers[i]);
            for (int end = i + 1; place != SettledTree.ROOT; end++) {
                int at = tree.noted(place);
                if (at > 0) note(at, i, end, sightings);
                place = end < numbers.length ? tree.next(place, numbers[end]) : SettledTree.ROOT;
            }
        }
    }
}
