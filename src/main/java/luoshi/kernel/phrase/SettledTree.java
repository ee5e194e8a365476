package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// 定树: the words of a [WordTree] to which none is added any more, laid out so that a step takes one look: the children
/// of a
/// node stand in one array, each as far behind a place of the node's own as its character has a number.
final class SettledTree {

    /// Where every path begins.
    static final int ROOT = 0;

    /// Characters by number; 0 for those in no word.
    private final char[] codes = new char[0x10000];

    private int[] bases = new int[1024];
    private int[] parents = new int[1024];
    private final int[] places;
    private int most;
    private int free = 1;

    /// @param edges of each node the characters behind it and the nodes they lead to
    SettledTree(List<List<WordTree.Edge>> edges) {
        places = new int[edges.size()];
        parents[ROOT] = -1;
        for (var edge : edges.get(ROOT)) number(edge.character());
        for (var node : edges) for (var edge : node) number(edge.character());
        var open = new ArrayList<Integer>(List.of(ROOT));
        for (int i = 0; i < open.size(); i++) {
            var children = edges.get(open.get(i));
            int at = places[open.get(i)];
            if (children.isEmpty()) continue;
            int base = room(children);
            bases[at] = base;
            for (var edge : children) {
                int place = base + codes[edge.character()];
                parents[place] = at + 1;
                places[edge.node()] = place;
                open.add(edge.node());
            }
        }
        grow(bases.length + most + 1);
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
        int next = bases[place] + number;
        return parents[next] == place + 1 ? next : ROOT;
    }

    /// Where a node of the tree came to stand.
    int place(int node) {
        return places[node];
    }

    /// More than any place.
    int size() {
        return parents.length;
    }

    private void number(char c) {
        if (codes[c] == 0) codes[c] = (char) ++most;
    }

    /// A place from which all children come to stand where nothing does yet.
    private int room(List<WordTree.Edge> children) {
        while (parents[free] != 0) free++;
        for (int base = Math.max(1, free - codes[children.getFirst().character()]); ; base++) {
            grow(base + most + 1);
            boolean fits = true;
            for (int i = 0; fits && i < children.size(); i++)
                fits = parents[base + codes[children.get(i).character()]] == 0;
            if (fits) return base;
        }
    }

    private void grow(int size) {
        if (size <= parents.length) return;
        int more = Math.max(size, parents.length * 2);
        bases = Arrays.copyOf(bases, more);
        parents = Arrays.copyOf(parents, more);
    }
}
