package luoshi.surface.dossier;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Seal;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.organisation.Person;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.meeting.procedure.Matter;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.ItemCard;
import luoshi.meeting.record.Labelling;
import luoshi.meeting.record.MeetingRecord;
import luoshi.oversight.directive.Directive;

/// 定标签: who may see what of a record, from what was read and from the acts of those who may mark, seal and open.
/// Cadre matters, discipline and secrecy are sealed from the moment they are read. A name that two persons bear, or two
/// units, lets neither in.
final class Labels {

    private static final Map<Matter, Seal> SEALED =
            Map.of(Matter.CADRE, Seal.CADRE, Matter.DISCIPLINE, Seal.CADRE, Matter.SECRECY, Seal.SECRECY);

    /// An item is seen by the unit that reported it; those from outside see what is handed to them and nothing else.
    private static final Set<Unit.Kind> INSIDE = Set.of(Unit.Kind.BODY, Unit.Kind.SECTION, Unit.Kind.AFFILIATE);

    private final MeetingRecord record;
    private final Dossier dossier;
    private final Roster roster;
    private final List<Labelling> acts;
    private final Mark mark;
    private final Map<Item, Label> items = new LinkedHashMap<>();
    private final Set<Seal> all = EnumSet.noneOf(Seal.class);

    Labels(Dossier dossier, Roster roster, List<Labelling> acts) {
        this.dossier = dossier;
        this.record = dossier.record();
        this.roster = roster;
        this.acts = acts;
        this.mark = acts.stream()
                .filter(a -> a.act() == Labelling.Act.MARK)
                .reduce((_, later) -> later)
                .map(a -> Mark.valueOf(a.value()))
                .orElse(Mark.INTERNAL);
        for (var item : record.items()) items.put(item, label(item));
        items.values().forEach(label -> all.addAll(label.seals()));
        if (strays()) all.add(Seal.CADRE);
    }

    Mark mark() {
        return mark;
    }

    /// Of the original, and of whatever stands outside the items.
    Label whole() {
        return Label.of(mark, all);
    }

    Label of(Directive directive) {
        var home = home(directive.words().place(), directive.item());
        var units = new HashSet<String>();
        for (var owner : directive.owners()) if (owner.units().size() == 1) units.addAll(owner.units());
        return home == null
                ? new Label(mark, all, units, Set.of())
                : new Label(mark, home.seals(), units, home.people());
    }

    /// The items as they are kept; what stands outside them as one of its own where it may not be seen by everybody.
    List<ItemCard> cards() {
        var cards = new ArrayList<ItemCard>();
        for (var entry : items.entrySet()) {
            var item = entry.getKey();
            int directives = (int) dossier.directives().stream()
                    .filter(d -> home(d.words().place(), d.item()) == entry.getValue())
                    .count();
            cards.add(new ItemCard(
                    item.n(),
                    item.title().plain(),
                    item.place(),
                    item.statements().size(),
                    directives,
                    entry.getValue()));
        }
        if (strays()) {
            int end = new Offsets(record.transcript().text()).length();
            cards.add(new ItemCard("", "", new Place(0, end), 0, 0, Label.of(mark, EnumSet.of(Seal.CADRE))));
        }
        return cards;
    }

    /// Personnel matters outside any item.
    private boolean strays() {
        return dossier.decided().appointments().stream()
                .anyMatch(a -> home(a.person().place(), a.item()) == null);
    }

    private Label home(Place place, String n) {
        Label numbered = null;
        for (var entry : items.entrySet()) {
            if (entry.getKey().place().covers(place)) return entry.getValue();
            if (numbered == null && entry.getKey().n().equals(n)) numbered = entry.getValue();
        }
        return numbered;
    }

    private Label label(Item item) {
        var seals = EnumSet.noneOf(Seal.class);
        for (var matter : Matter.of(record, item, dossier.decided()))
            if (SEALED.containsKey(matter)) seals.add(SEALED.get(matter));
        for (var act : acts) {
            if (!item.n().equals(act.item())) continue;
            if (act.act() == Labelling.Act.SEAL) seals.add(Seal.valueOf(act.value()));
            if (act.act() == Labelling.Act.OPEN) seals.remove(Seal.valueOf(act.value()));
        }
        var units = new HashSet<String>();
        var people = new HashSet<String>();
        for (var reporter : item.reporters()) {
            var name = reporter.plain();
            var named = roster.people().stream()
                    .filter(p -> p.name().equals(name))
                    .map(Person::code)
                    .toList();
            if (named.size() == 1) people.addAll(named);
            var bodies = named.isEmpty() ? roster.named(name) : List.<Unit>of();
            if (bodies.size() == 1 && INSIDE.contains(bodies.getFirst().kind()))
                units.add(bodies.getFirst().code());
        }
        return new Label(mark, seals, units, people);
    }
}
