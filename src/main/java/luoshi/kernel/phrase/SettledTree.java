package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// 定树: the words of a [WordTree] to which none is added any more, laid out so that a step takes one look: the children
/// of a node stand in one array, each as far behind a place of the node's own as its character has a number. A cell
/// holds in one number where its children stand, whose child it is and what was noted for it.
final class SettledTree {

    private static final int ROOT = 0;
    private static final int PARENT = 20;
    private static final int NOTE = 40;
    private static final int PLACE = (1 << PARENT) - 1;

    /// Characters by number; 0 for those in no word.
    private final char[] codes = new char[0x10000];

    private long[] cells = new long[1 << 15];
    /// For each place up to where none from there on is free; 0 where that is not known.
    private int[] free = new int[1 << 15];

    private final int[] places;
    private int most;

    /// What is told of a word that stands in a text.
    @FunctionalInterface
    interface Seen {
        void word(int note, int from, int to);
    }

    /// @param edges of each node the characters behind it and the nodes they lead to
    SettledTree(List<List<WordTree.Edge>> edges) {
        places = new int[edges.size()];
        cells[ROOT] = (long) PLACE << PARENT;
        for (var edge : edges.get(ROOT)) number(edge.character());
        for (var node : edges) for (var edge : node) number(edge.character());
        var open = new ArrayList<Integer>(List.of(ROOT));
        for (int i = 0; i < open.size(); i++) {
            var children = edges.get(open.get(i));
            int at = places[open.get(i)];
            if (children.isEmpty()) continue;
            int base = room(children);
            cells[at] |= base;
            for (var edge : children) {
                int place = base + codes[edge.character()];
                cells[place] = (long) (at + 1) << PARENT;
                places[edge.node()] = place;
                open.add(edge.node());
            }
        }
        if (cells.length > PLACE) throw new IllegalStateException("too many words");
        grow(cells.length + most + 1);
    }

    /// Lets a character be read as another.
    void alias(char character, char as) {
        codes[character] = codes[as];
    }

    /// Notes something for a node of the tree; 0 stands for nothing.
    void note(int node, int note) {
        cells[places[node]] |= (long) note << NOTE;
    }

    /// Tells of every word of the tree in a text for which something was noted: from left to right, of those that begin
    /// at one place the shorter first.
    void walk(String text, Seen seen) {
        var numbers = numbers(text);
        for (int i = 0; i < numbers.length; i++) {
            int place = ROOT;
            long cell = cells[ROOT];
            for (int end = i; end < numbers.length; ) {
                int next = (int) cell & PLACE;
                next += numbers[end++];
                cell = cells[next];
                if (((int) (cell >>> PARENT) & PLACE) != place + 1) break;
                place = next;
                int note = (int) (cell >>> NOTE);
                if (note > 0) seen.word(note, i, end);
            }
        }
    }

    private char[] numbers(String text) {
        var numbers = text.toCharArray();
        for (int i = 0; i < numbers.length; i++) numbers[i] = codes[numbers[i]];
        return numbers;
    }

    private void number(char c) {
        if (codes[c] == 0) codes[c] = (char) ++most;
    }

    /// A place from which all children come to stand where nothing does yet.
    private int room(List<WordTree.Edge> children) {
        int first = codes[children.getFirst().character()];
        for (int place = free(first + 1); ; place = free(place + 1)) {
            int base = place - first;
            grow(base + most + 1);
            boolean fits = true;
            for (int i = 1; fits && i < children.size(); i++)
                fits = cells[base + codes[children.get(i).character()]] == 0;
            if (fits) return base;
        }
    }

    /// The first place from `from` on where nothing stands; what was passed over is not looked at again.
    private int free(int from) {
        int place = from;
        for (grow(place + 1); cells[place] != 0; grow(place + 1)) place = Math.max(place + 1, free[place]);
        for (int i = from; i < place; ) {
            int next = Math.max(i + 1, free[i]);
            free[i] = place;
            i = next;
        }
        return place;
    }

    private void grow(int size) {
        if (size <= cells.length) return;
        cells = Arrays.copyOf(cells, Math.max(size, 2 * cells.length));
        free = Arrays.copyOf(free, cells.length);
    }
}
