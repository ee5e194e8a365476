package luoshi.surface.dossier;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Deadline;
import luoshi.meeting.record.Inference;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.DirectiveReading;
import luoshi.oversight.directive.Force;
import luoshi.oversight.directive.Owner;
import org.jspecify.annotations.Nullable;

/// 交办事项 with its owners, time limit and amounts.
final class DirectiveHand implements Hand {

    @Override
    public Dossier put(Dossier d, Mark.Key key, Place now, Map<String, String> value, Offsets text) {
        var words = text.quote(now);
        return switch (key.kind()) {
            case DIRECTIVE ->
                with(
                        d,
                        Stretches.put(
                                d.directives(),
                                x -> x.words().place(),
                                key.place(),
                                was -> directive(d, was, words, value, text)));
            case OWNER ->
                change(
                        d,
                        key,
                        x -> owners(
                                x,
                                Stretches.put(
                                        x.owners(),
                                        o -> o.words().place(),
                                        key.place(),
                                        was -> Attributes.owner(words, value))));
            case DEADLINE -> change(d, key, x -> deadline(x, Attributes.deadline(words, value)));
            default ->
                change(
                        d,
                        key,
                        x -> amounts(
                                x,
                                Stretches.put(
                                        x.amounts(),
                                        a -> a.words().place(),
                                        key.place(),
                                        was -> Attributes.amount(words, value))));
        };
    }

    /// What took these words for a directive, or a name in them for an owner's, goes with them.
    private static boolean infers(Inference inference, MarkKind kind, Place place) {
        if (inference.about().equals(DirectiveReading.INFERRED_OWNER))
            return kind == MarkKind.DIRECTIVE
                    ? place.covers(inference.places().getFirst())
                    : Stretches.same(inference.places().getFirst(), place);
        return kind == MarkKind.DIRECTIVE
                && (inference.about().equals(DirectiveReading.INFERRED)
                        || inference.about().equals(DirectiveReading.INFERRED_POINT))
                && Stretches.same(inference.places().getFirst(), place);
    }

    private static Dossier without(Dossier d, Mark.Key key, List<Directive> directives) {
        var inferred = d.record().inferred().stream()
                .filter(i -> !infers(i, key.kind(), key.place()))
                .toList();
        return with(Hand.Rest.with(d, inferred, d.record().unread()), directives);
    }

    @Override
    public Dossier drop(Dossier d, Mark.Key key) {
        return switch (key.kind()) {
            case DIRECTIVE ->
                without(d, key, Stretches.drop(d.directives(), x -> x.words().place(), key.place()));
            case OWNER -> {
                var left = change(
                        d,
                        key,
                        x -> owners(x, Stretches.drop(x.owners(), o -> o.words().place(), key.place())));
                yield without(left, key, left.directives());
            }
            case DEADLINE ->
                change(
                        d,
                        key,
                        x -> x.deadline() != null
                                        && Stretches.same(x.deadline().words().place(), key.place())
                                ? deadline(x, null)
                                : x);
            default ->
                change(
                        d,
                        key,
                        x -> amounts(
                                x, Stretches.drop(x.amounts(), a -> a.words().place(), key.place())));
        };
    }

    private static Directive directive(
            Dossier d, @Nullable Directive was, Quotation words, Map<String, String> value, Offsets text) {
        var speaker = Attributes.place(value.get("speaker"));
        return new Directive(
                value.getOrDefault("item", Hand.itemAt(d, words.place())),
                words,
                Attributes.choice(Force.class, value.get("force"), Force.ORDER),
                speaker != null && text.holds(speaker) ? text.quote(speaker) : null,
                was == null ? List.of() : was.owners(),
                was == null ? null : was.deadline(),
                was == null ? List.of() : was.amounts(),
                Boolean.parseBoolean(value.get("vague")));
    }

    /// Changes the directive a thing belongs to; the one whose words hold it where the key does not say.
    private static Dossier change(Dossier d, Mark.Key key, UnaryOperator<Directive> change) {
        var of = key.of() == null ? holder(d, key.place()) : key.of();
        return of == null
                ? d
                : with(d, Stretches.change(d.directives(), x -> x.words().place(), of, change));
    }

    static @Nullable Place holder(Dossier d, Place place) {
        return d.directives().stream()
                .map(x -> x.words().place())
                .filter(p -> p.covers(place))
                .min(java.util.Comparator.comparingInt(Place::length))
                .orElse(null);
    }

    private static Dossier with(Dossier d, List<Directive> directives) {
        return new Dossier(d.record(), d.decided(), directives);
    }

    private static Directive owners(Directive x, List<Owner> owners) {
        return new Directive(x.item(), x.words(), x.force(), x.speaker(), owners, x.deadline(), x.amounts(), x.vague());
    }

    private static Directive deadline(Directive x, @Nullable Deadline deadline) {
        return new Directive(x.item(), x.words(), x.force(), x.speaker(), x.owners(), deadline, x.amounts(), x.vague());
    }

    private static Directive amounts(Directive x, List<Amount> amounts) {
        return new Directive(x.item(), x.words(), x.force(), x.speaker(), x.owners(), x.deadline(), amounts, x.vague());
    }
}
