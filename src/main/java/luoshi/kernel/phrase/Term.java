package luoshi.kernel.phrase;

import java.util.List;

/// 成分: a part of a regular expression, as [Syntax] reads it.
sealed interface Term {

    /// One character of a set.
    record Sign(SignSet set) implements Term {}

    /// Parts one behind the other.
    record Row(List<Term> parts) implements Term {}

    /// One of several ways, the first that fits.
    record Choice(List<Term> ways) implements Term {}

    /// A part again and again.
    record Repeat(Term part, int fewest, int most, Manner manner) implements Term {}

    /// A part whose words are asked for afterwards.
    record Group(Term part, int number) implements Term {}

    /// What must or must not stand before or behind.
    record Around(Term part, boolean behind, boolean negated) implements Term {}

    /// The beginning or the end of the region.
    record Edge(boolean end) implements Term {}

    /// The words of a group once more.
    record Same(int group) implements Term {}

    /// Whether a repetition takes as much as it can, as little, or all and gives nothing back.
    enum Manner {
        MUCH,
        LITTLE,
        ALL
    }

    Term NOTHING = new Row(List.of());
}
