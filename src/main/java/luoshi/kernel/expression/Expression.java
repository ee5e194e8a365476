package luoshi.kernel.expression;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 句式: a regular expression, written as [java.util.regex.Pattern] has it as far as ways of saying need it, that can
/// also be asked what its matches are made of. The door of the module.
///
/// A text is tried by steps made once: a choice looks at the next character and tries only what can begin with it,
/// which
/// `Pattern` does not, and which lists of words live on.
public final class Expression {

    private final Term term;
    private final int groups;
    private final Map<String, Integer> names;
    private final Step first;
    private final int kept;
    private final boolean looksBehind;
    private final @Nullable SignSet openings;

    private Expression(String regex) {
        var read = Syntax.read(regex);
        term = read.term();
        groups = read.groups();
        names = read.names();
        var steps = new Steps(term);
        first = steps.first();
        kept = steps.kept();
        looksBehind = regex.contains("(?<=") || regex.contains("(?<!");
        var firsts = term.firsts();
        openings = firsts == null ? null : SignSet.of(firsts);
    }

    /// @throws IllegalArgumentException where it is written in a way that is not known here
    public static Expression of(String regex) {
        return new Expression(regex);
    }

    /// Words of which every match holds one; none where they cannot be told.
    public List<Clue> clues() {
        var clues = term.shape().clues();
        return clues == null ? List.of() : clues;
    }

    /// Whether a match may begin with a character.
    public boolean mayBeginWith(char c) {
        return openings == null || openings.holds(c);
    }

    public int groups() {
        return groups;
    }

    /// The numbers of the groups that have names.
    public Map<String, Integer> names() {
        return names;
    }

    /// A trial of a text.
    ///
    /// @param through what is looked for around a match may stand outside the region, as it always may where the
    ///     expression looks behind
    public Trial trial(String text, boolean through) {
        return new Trial(first, text, groups, kept, through || looksBehind);
    }
}
