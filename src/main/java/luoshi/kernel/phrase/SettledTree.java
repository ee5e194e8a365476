package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// 定树: the words of a [WordTree] to which none is added any more, laid out so that a step takes one look: the children
/// of a
/// node stand in one array, each as far behind a place of the node's own as its character has a number. A place holds
/// where
/// its children stand, whose child it is and what was noted for it.
final class SettledTree {

    /// Where every path begins.
    static final int ROOT = 0;

    /// Characters by number; 0 for those in no word.
    private final char[] codes = new char[0x10000];

    private static final int CELL = 4;
    private static final int PARENT = 1;
    private static final int NOTE = 2;

    private int[] cells = new int[CELL * 1024];
    private final int[] places;
    private int most;
    private int free = 1;

    /// @param edges of each node the characters behind it and the nodes they lead to
    SettledTree(List<List<WordTree.Edge>> edges) {
        places = new int[edges.size()];
        cells[PARENT] = -1;
        for (var edge : edges.get(ROOT)) number(edge.character());
        for (var node : edges) for (var edge : node) number(edge.character());
        var open = new ArrayList<Integer>(List.of(ROOT));
        for (int i = 0; i < open.size(); i++) {
            var children = edges.get(open.get(i));
            int at = places[open.get(i)];
            if (children.isEmpty()) continue;
            int base = room(children);
            cells[CELL * at] = base;
            for (var edge : children) {
                int place = base + codes[edge.character()];
                cells[CELL * place + PARENT] = at + 1;
                places[edge.node()] = place;
                open.add(edge.node());
            }
        }
        grow(cells.length / CELL + most + 1);
    }

    /// The numbers of a text's characters.
    char[] numbers(String text) {
        var numbers = new char[text.length()];
        for (int i = 0; i < numbers.length; i++) numbers[i] = codes[text.charAt(i)];
        return numbers;
    }

    /// Lets a character be read as another.
    void alias(char character, char as) {
        codes[character] = codes[as];
    }

    /// The place behind a place and a character's number; [#ROOT] where no path goes on.
    int next(int place, char number) {
        int next = cells[CELL * place] + number;
        return cells[CELL * next + PARENT] == place + 1 ? next : ROOT;
    }

    /// Notes something for a node of the tree.
    void note(int node, int note) {
        cells[CELL * places[node] + NOTE] = note;
    }

    /// What was noted for a place, 0 for nothing.
    int noted(int place) {
        return cells[CELL * place + NOTE];
    }

    private void number(char c) {
        if (codes[c] == 0) codes[c] = (char) ++most;
    }

    /// A place from which all children come to stand where nothing does yet.
    private int room(List<WordTree.Edge> children) {
        while (isTaken(free)) free++;
        for (int base = Math.max(1, free - codes[children.getFirst().character()]); ; base++) {
            grow(base + most + 1);
            boolean fits = true;
            for (int i = 0; fits && i < children.size(); i++)
                fits = !isTaken(base + codes[children.get(i).character()]);
            if (fits) return base;
        }
    }

    private boolean isTaken(int place) {
        return cells[CELL * place + PARENT] != 0;
    }

    private void grow(int size) {
        if (CELL * size > cells.length) cells = Arrays.copyOf(cells, Math.max(CELL * size, 2 * cells.length));
    }
}
