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

    /// What may stand between `$` and the end of the region.
    private static final int LINE_END = 2;
    /// What one sign may take.
    private static final int WIDEST = 2;

    private final Term term;
    private final int groups;
    private final Map<String, Integer> names;
    private final Step first;
    private final int kept;
    private final boolean looksBehind;
    private final long opening;
    private final long second;
    private final @Nullable SignSet openings;
    private final boolean opens;
    private final int reach;

    private Expression(String regex) {
        var read = Syntax.read(regex);
        term = read.term();
        groups = read.groups();
        names = read.names();
        var steps = new Steps(term);
        first = steps.first();
        kept = steps.kept();
        looksBehind = regex.contains("(?<=") || regex.contains("(?<!");
        opening = first.opening();
        second = first.second(Step.WHATEVER);
        var firsts = term.firsts();
        openings = firsts == null ? null : SignSet.of(firsts);
        opens = Syntax.onlyOpens(term);
        reach = Syntax.onlyCloses(term) ? Clue.times(term.shape().most(), WIDEST) : Clue.FAR;
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

    /// Whether a match may begin at a place of a region that ends at `to`, going by two characters.
    public boolean mayBegin(String text, int at, int to) {
        char c = text.charAt(at);
        if ((opening >>> c & 1) == 0 || openings != null && !openings.holds(c)) return false;
        return second == Step.ANY || at + 1 < to && (second >>> text.charAt(at + 1) & 1) != 0;
    }

    /// Whether every match begins where the region does.
    public boolean opens() {
        return opens;
    }

    /// The first place of a region that ends at `to` where a match may begin.
    public int first(int from, int to) {
        return reach >= Clue.FAR ? from : Math.max(from, to - reach - LINE_END);
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
