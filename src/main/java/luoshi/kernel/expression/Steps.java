package luoshi.kernel.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// 步骤: makes the steps of a wording from its parts, the last first.
final class Steps {

    /// More first characters are not told apart.
    private static final int MANY = 160;

    private final Step first;
    private int kept;

    Steps(Term term) {
        first = term.step(this, new Step.Match());
    }

    Step first() {
        return first;
    }

    /// How many numbers the steps keep while they are taken.
    int kept() {
        return kept;
    }

    Step sign(SignSet set, Step next) {
        var few = set.few();
        return few != null && few.length() == 1 ? new Step.Word(few, next) : new Step.Sign(set, next);
    }

    /// Neighbouring characters are one word.
    Step row(List<Term> parts, Step next) {
        var step = next;
        var word = new StringBuilder();
        for (int i = parts.size() - 1; i >= -1; i--) {
            var letter = i >= 0 && parts.get(i) instanceof Term.Sign sign ? sign.word() : null;
            if (letter != null) {
                word.insert(0, letter);
                continue;
            }
            if (!word.isEmpty()) step = new Step.Word(word.toString(), step);
            word.setLength(0);
            if (i >= 0) step = parts.get(i).step(this, step);
        }
        return step;
    }

    Step ways(List<Term> ways, Step next) {
        var steps = new Step[ways.size()];
        var firsts = new @Nullable String[steps.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = ways.get(i).step(this, next);
            firsts[i] = ways.get(i).firsts();
        }
        return Ways.of(steps, firsts);
    }

    Step repeat(Term.Repeat repeat, Step next) {
        var part = repeat.part();
        int fewest = repeat.fewest(), most = repeat.most();
        boolean little = repeat.manner() == Term.Manner.LITTLE;
        if (part instanceof Term.Sign sign)
            return new Repetition.Signs(sign.set(), fewest, most, repeat.manner(), next);
        if (repeat.manner() == Term.Manner.ALL) {
            int slot = kept++;
            var much = new Term.Repeat(part, fewest, most, Term.Manner.MUCH);
            return new Repetition.Once(repeat(much, new Repetition.Stop(slot)), slot, next);
        }
        if (fewest == 0 && most == 1) {
            var taken = part.step(this, next);
            return little
                    ? Ways.of(new Step[] {next, taken}, new @Nullable String[] {null, part.firsts()})
                    : Ways.of(new Step[] {taken, next}, new @Nullable String[] {part.firsts(), null});
        }
        int slot = kept;
        kept += 2;
        var rounds = new Repetition.Rounds(slot, fewest, most, little, next);
        return rounds.entered(part.step(this, rounds));
    }

    Step group(Term part, int number, Step next) {
        int slot = kept++;
        return new Step.Open(slot, part.step(this, new Step.Close(slot, number, next)));
    }

    Step around(Term.Around around, Step next) {
        int slot = kept++;
        boolean wanted = !around.negated();
        if (!around.behind())
            return new Surroundings.Ahead(around.part().step(this, new Repetition.Stop(slot)), wanted, next);
        var shape = around.part().shape();
        var part = around.part().step(this, new Surroundings.Reached(slot));
        return new Surroundings.Behind(part, shape.least(), shape.most(), slot, wanted, next);
    }

    static @Nullable String few(@Nullable String firsts) {
        return firsts == null || firsts.length() > MANY ? null : firsts;
    }

    static @Nullable String firstsOfRow(List<Term> parts) {
        var before = new StringBuilder();
        for (var part : parts) {
            if (part instanceof Term.Around || part instanceof Term.Edge) continue;
            boolean optional = part instanceof Term.Repeat repeat && repeat.fewest() == 0;
            var firsts = part instanceof Term.Repeat repeat ? repeat.part().firsts() : part.firsts();
            if (firsts == null) return null;
            before.append(firsts);
            if (!optional) return before.toString();
        }
        return null;
    }

    static @Nullable String firstsOfAll(List<Term> ways) {
        var all = new StringBuilder();
        for (var way : ways) {
            var firsts = way.firsts();
            if (firsts == null) return null;
            all.append(firsts);
        }
        return all.toString();
    }
}
