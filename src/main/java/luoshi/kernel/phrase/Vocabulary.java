package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import luoshi.kernel.expression.Clue;

/// 词汇: the clues of all wordings and the words of all lexicons in one tree of characters, so that one walk over a text
/// finds every word that any reader cares for.
final class Vocabulary {

    private static final List<Wording> WORDINGS = new ArrayList<>();
    private static final List<Lexicon> LEXICONS = new ArrayList<>();
    private static final List<Family> FAMILIES = new ArrayList<>();
    private static volatile Vocabulary latest = new Vocabulary(List.of(), List.of(), List.of());
    private static int met;

    private final int size;
    private final int lexicons;
    private final boolean[] familiar;
    private final SettledTree tree;
    /// What a word says, one after the other: how many marks, then these; how many lexicons have it, then which. The
    /// tree tells where that of a word stands.
    private final int[] marks;

    private final boolean[] known;
    private final boolean[] near;

    private Vocabulary(List<Wording> wordings, List<Lexicon> lexicons, List<Family> families) {
        size = wordings.size();
        this.lexicons = lexicons.size();
        known = new boolean[size];
        near = new boolean[size];
        familiar = new boolean[families.size()];
        for (int id = 0; id < size; id++) {
            known[id] = tells(wordings.get(id).clues());
            near[id] = wordings.get(id).isNear();
        }
        var kin = kin(families);
        var growing = new WordTree();
        var found = new HashMap<Integer, Set<Integer>>();
        for (int id = 0; id < size; id++)
            for (var clue : known[id] ? wordings.get(id).clues() : List.<Clue>of()) {
                var said = found.computeIfAbsent(growing.add(clue.word()), n -> new LinkedHashSet<>());
                said.add(mark(id, clue, near[id]));
                for (int family : kin.getOrDefault(id, List.of())) said.add(mark(size + family, clue, near[id]));
            }
        var held = new HashMap<Integer, Set<Integer>>();
        for (int id = 0; id < this.lexicons; id++)
            for (var word : lexicons.get(id).words())
                held.computeIfAbsent(growing.add(word), n -> new LinkedHashSet<>())
                        .add(id);
        tree = growing.settled();
        for (char c = '0'; c < '9'; c++) tree.alias(c, Clue.sign(c));
        marks = noted(found, held);
    }

    /// The families of each wording, of those that all of whose wordings are known.
    private Map<Integer, List<Integer>> kin(List<Family> families) {
        var kin = new HashMap<Integer, List<Integer>>();
        for (int family = 0; family < familiar.length; family++) {
            var members = families.get(family).members();
            familiar[family] = IntStream.of(members).allMatch(this::knows);
            if (!familiar[family]) continue;
            for (int member : members)
                kin.computeIfAbsent(member, n -> new ArrayList<>(1)).add(family);
        }
        return kin;
    }

    /// Whether it is worth while to look for clues: a lone figure stands everywhere.
    private static boolean tells(List<Clue> clues) {
        return !clues.isEmpty() && clues.stream().noneMatch(c -> c.word().equals("9"));
    }

    /// A wording or family with the least and most distance of a word to the beginning.
    private static int mark(int column, Clue clue, boolean near) {
        return column << 16 | (near ? clue.least() << 8 | clue.most() : 0);
    }

    private int[] noted(Map<Integer, Set<Integer>> found, Map<Integer, Set<Integer>> held) {
        var said = IntStream.builder().add(0);
        int at = 1;
        var nodes = new HashSet<>(found.keySet());
        nodes.addAll(held.keySet());
        for (int node : nodes) {
            var mark = found.getOrDefault(node, Set.of());
            var words = held.getOrDefault(node, Set.of());
            tree.note(node, at);
            said.add(mark.size());
            mark.forEach(said::add);
            said.add(words.size());
            words.forEach(said::add);
            at += mark.size() + words.size() + 2;
        }
        return said.build().toArray();
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
            FAMILIES.add(family);
            return FAMILIES.size() - 1;
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
            int all = WORDINGS.size() + LEXICONS.size() + FAMILIES.size();
            boolean settled = met == all;
            met = all;
            if (settled && known.size + known.lexicons + known.familiar.length < all)
                latest = known = new Vocabulary(List.copyOf(WORDINGS), List.copyOf(LEXICONS), List.copyOf(FAMILIES));
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

    /// How many wordings and families of wordings it tells apart.
    int columns() {
        return size + familiar.length;
    }

    /// The column of a family; -1 where not all of its wordings are looked for.
    int column(Family family) {
        int number = family.number();
        return number < familiar.length && familiar[number] ? size + number : -1;
    }

    /// Whether the clues of a wording are looked for.
    boolean knows(int wording) {
        return wording < size && known[wording];
    }

    /// Whether its clues tell where a match begins, not only that one may.
    boolean tellsWhere(int wording) {
        return near[wording];
    }

    /// Notes wherever a clue stands where matches of its wordings may begin, and where the words of lexicons stand.
    void look(String text, Sightings sightings) {
        tree.walk(text, (at, from, to) -> note(at, from, to, sightings));
    }

    private void note(int at, int from, int to, Sightings sightings) {
        int m = at + 1, words = m + marks[at];
        for (; m < words; m++) {
            int mark = marks[m];
            sightings.note(mark >>> 16, from - (mark & 0xFF), from - (mark >>> 8 & 0xFF));
        }
        for (int last = m++ + marks[words]; m <= last; m++) sightings.noteWord(marks[m], from, to);
    }
}
