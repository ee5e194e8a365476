package luoshi.surface.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.decision.Appointment;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.decision.Resolution;
import org.jspecify.annotations.Nullable;

/// 议决结果 and 人事事项.
final class DecisionHand implements Hand {

    @Override
    public Dossier put(Dossier d, Mark.Key key, Place now, Map<String, String> value, Offsets text) {
        var words = text.quote(now);
        var decided = d.decided();
        return switch (key.kind()) {
            case OUTCOME -> outcome(d, key, words, value);
            case APPOINTEE ->
                appointments(
                        d,
                        Stretches.put(
                                decided.appointments(),
                                where(key),
                                told(key),
                                was -> appointment(d, was, words, value)));
            default -> {
                var of = key.of() == null ? nearest(decided, now) : key.of();
                yield of == null ? d : post(d, key, of, words);
            }
        };
    }

    @Override
    public Dossier drop(Dossier d, Mark.Key key) {
        var decided = d.decided();
        return switch (key.kind()) {
            case OUTCOME -> {
                var n = item(d, key, Map.of());
                yield Hand.with(
                        d,
                        new Decided(
                                decided.resolutions().stream()
                                        .filter(r -> !r.item().equals(n))
                                        .toList(),
                                decided.appointments()));
            }
            case APPOINTEE -> appointments(d, Stretches.drop(decided.appointments(), where(key), told(key)));
            default -> key.of() == null ? d : post(d, key, key.of(), null);
        };
    }

    private static Dossier outcome(Dossier d, Mark.Key key, Quotation words, Map<String, String> value) {
        var n = item(d, key, value);
        var outcome = Attributes.choice(Outcome.class, value.get("outcome"), Outcome.PASSED);
        boolean title = d.record().items().stream().anyMatch(i -> i.title().equals(words));
        var made = new Resolution(n, outcome, title ? null : words);
        var changed = new ArrayList<Resolution>();
        boolean placed = false;
        for (var r : d.decided().resolutions()) {
            boolean mine = r.item().equals(n);
            if (!mine) changed.add(r);
            else if (!placed) changed.add(made);
            placed |= mine;
        }
        if (!placed) changed.add(made);
        return Hand.with(d, new Decided(List.copyOf(changed), d.decided().appointments()));
    }

    private static String item(Dossier d, Mark.Key key, Map<String, String> value) {
        var of = key.of() == null ? key.place() : key.of();
        return d.record().items().stream()
                .filter(i -> key.of() == null
                        ? i.place().covers(of)
                        : Stretches.same(i.title().place(), of))
                .map(luoshi.meeting.record.Item::n)
                .findFirst()
                .orElse(value.getOrDefault("item", "0"));
    }

    /// Of one person appointed to one post and relieved of another in the same words (甲任乙，免去其丙) the second is told
    /// apart by its post.
    static Mark.Key key(Decided decided, Appointment a) {
        var first = decided.appointments().stream()
                .filter(other -> other.person().place().equals(a.person().place()))
                .findFirst()
                .orElse(a);
        return first == a || a.post() == null
                ? Mark.Key.of(MarkKind.APPOINTEE, a.person())
                : Mark.Key.within(MarkKind.APPOINTEE, a.person(), a.post().place());
    }

    private static Place told(Mark.Key key) {
        return key.of() == null ? key.place() : key.of();
    }

    private static Function<Appointment, Place> where(Mark.Key key) {
        return key.of() == null
                ? a -> a.person().place()
                : a -> a.post() == null ? a.person().place() : a.post().place();
    }

    private static Appointment appointment(
            Dossier d, @Nullable Appointment was, Quotation person, Map<String, String> value) {
        return new Appointment(
                value.getOrDefault("item", Hand.itemAt(d, person.place())),
                person,
                Attributes.choice(Appointment.Kind.class, value.get("kind"), Appointment.Kind.APPOINT),
                was == null ? null : was.post(),
                Attributes.number(value, "probation"));
    }

    /// The post of whoever is named at a place: the one the mark stood for, else the first that is given there.
    private static Dossier post(Dossier d, Mark.Key key, Place person, @Nullable Quotation post) {
        var all = d.decided().appointments();
        boolean given = all.stream().anyMatch(a -> isGiven(a, person, key.place()));
        Function<Appointment, Place> where = given
                ? a -> isGiven(a, person, key.place())
                        ? key.place()
                        : a.person().place()
                : a -> a.person().place();
        return appointments(
                d,
                Stretches.change(
                        all,
                        where,
                        given ? key.place() : person,
                        a -> new Appointment(a.item(), a.person(), a.kind(), post, a.probationMonths())));
    }

    private static boolean isGiven(Appointment a, Place person, Place post) {
        return a.post() != null
                && Stretches.same(a.person().place(), person)
                && Stretches.same(a.post().place(), post);
    }

    /// The appointee whose name stands last before the words.
    static @Nullable Place nearest(Decided decided, Place words) {
        return decided.appointments().stream()
                .map(a -> a.person().place())
                .filter(p -> p.end() <= words.start())
                .reduce((a, b) -> b)
                .orElse(null);
    }

    private static Dossier appointments(Dossier d, List<Appointment> appointments) {
        return Hand.with(d, new Decided(d.decided().resolutions(), appointments));
    }
}
