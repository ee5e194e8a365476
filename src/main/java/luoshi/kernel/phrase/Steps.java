package luoshi.kernel.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 步骤: makes the steps of a wording from its parts, the last first.
final class Steps {

    /// More first characters are not told apart.
    private static final int MANY = 160;

    private int kept;

    private Steps() {}

    /// @param kept how many numbers the steps keep
    record Made(Step first, int kept) {}

    static Made of(Term term) {
        var steps = new Steps();
        var first = steps.step(term, new Step.Match());
        return new Made(first, steps.kept);
    }

    private Step step(Term term, Step next) {
        return switch (term) {
            case Term.Sign sign -> {
                var few = sign.set().few();
                yield few != null && few.length() == 1 ? new Step.Word(few, next) : new Step.Sign(sign.set(), next);
            }
            case Term.Row row -> row(row.parts(), next);
            case Term.Choice choice -> ways(choice.ways(), next);
            case Term.Repeat repeat -> repeat(repeat, next);
            case Term.Group group -> {
                int slot = kept++;
                yield new Step.Open(slot, step(group.part(), new Step.Close(slot, group.number(), next)));
            }
            case Term.Around around -> around(around, next);
            case Term.Edge edge -> edge.end() ? new Step.End(next) : new Step.Begin(next);
            case Term.Same same -> new Step.Same(same.group(), next);
        };
    }

    private Step row(List<Term> parts, Step next) {
        var step = next;
        var word = new StringBuilder();
        for (int i = parts.size() - 1; i >= -1; i--) {
            var few = i >= 0 && parts.get(i) instanceof Term.Sign sign ? sign.set().few() : null;
            if (few != null && few.length() == 1) {
                word.insert(0, few);
                continue;
            }
            if (!word.isEmpty()) step = new Step.Word(word.toString(), step);
            word.setLength(0);
            if (i >= 0) step = step(parts.get(i), step);
        }
        return step;
    }

    private Step ways(List<Term> ways, Step next) {
        var steps = new ArrayList<Step>();
        var firsts = new ArrayList<@Nullable String>();
        for (var way : ways) {
            steps.add(step(way, next));
            firsts.add(firsts(way));
        }
        return new Step.Ways(steps, firsts);
    }

    private Step repeat(Term.Repeat repeat, Step next) {
        var part = repeat.part();
        boolean little = repeat.manner() == Term.Manner.LITTLE, all = repeat.manner() == Term.Manner.ALL;
        if (part instanceof Term.Sign sign)
            return new Step.Signs(sign.set(), repeat.fewest(), repeat.most(), repeat.manner(), next);
        if (all) {
            int slot = kept++;
            var much = new Term.Repeat(part, repeat.fewest(), repeat.most(), Term.Manner.MUCH);
            return new Step.Once(step(much, new Step.Stop(slot)), slot, next);
        }
        if (repeat.fewest() == 0 && repeat.most() == 1) {
            var steps = new ArrayList<Step>(List.of(step(part, next), next));
            var firsts = new ArrayList<@Nullable String>();
            firsts.add(firsts(part));
            firsts.add(null);
            return new Step.Ways(little ? steps.reversed() : steps, little ? firsts.reversed() : firsts);
        }
        int slot = kept;
        kept += 2;
        var rounds = new Step.Rounds(slot, repeat.fewest(), repeat.most(), little, next);
        return rounds.entered(step(part, rounds));
    }

    private Step around(Term.Around around, Step next) {
        int slot = kept++;
        if (!around.behind()) return new Step.Ahead(step(around.part(), new Step.Stop(slot)), !around.negated(), next);
        var shape = Shape.of(around.part());
        return new Step.Behind(
                step(around.part(), new Step.Reached(slot)),
                shape.least(),
                shape.most(),
                slot,
                !around.negated(),
                next);
    }

    /// The characters that a part can begin with; null where any can, where they are many or where it may be empty.
    static @Nullable String firsts(Term term) {
        var firsts = switch (term) {
            case Term.Sign sign -> sign.set().few();
            case Term.Group group -> firsts(group.part());
            case Term.Repeat repeat -> repeat.fewest() > 0 ? firsts(repeat.part()) : null;
            case Term.Choice choice -> ofAll(choice.ways());
            case Term.Row row -> ofRow(row.parts());
            case Term.Around around -> null;
            case Term.Edge edge -> null;
            case Term.Same same -> null;
        };
        return firsts == null || firsts.length() > MANY ? null : firsts;
    }

    private static @Nullable String ofRow(List<Term> parts) {
        var before = new StringBuilder();
        for (var part : parts) {
            if (part instanceof Term.Around || part instanceof Term.Edge) continue;
            boolean optional = part instanceof Term.Repeat repeat && repeat.fewest() == 0;
            var firsts = part instanceof Term.Repeat repeat ? firsts(repeat.part()) : firsts(part);
            if (firsts == null) return null;
            before.append(firsts);
            if (!optional) return before.toString();
        }
        return null;
    }

    private static @Nullable String ofAll(List<Term> ways) {
        var all = new StringBuilder();
        for (var way : ways) {
            var firsts = firsts(way);
            if (firsts == null) return null;
            all.append(firsts);
        }
        return all.toString();
    }
}
