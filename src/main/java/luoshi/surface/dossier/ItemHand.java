package luoshi.surface.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.Stance;
import luoshi.meeting.record.Statement;

/// 议题 with its reporters and statements.
final class ItemHand implements Hand {

    @Override
    public Dossier put(Dossier d, Mark.Key key, Place now, Map<String, String> value, Offsets text) {
        var items = d.record().items();
        var words = text.quote(now);
        return Hand.with(
                d,
                switch (key.kind()) {
                    case ITEM -> item(items, key.place(), words, value, text);
                    case REPORTER ->
                        Stretches.change(
                                items,
                                i -> i.title().place(),
                                home(items, key),
                                i -> with(
                                        i,
                                        Stretches.put(i.reporters(), Quotation::place, key.place(), was -> words),
                                        i.statements()));
                    case SPEAKER -> statements(items, now, list -> speaker(list, key.place(), words, value));
                    default ->
                        statements(items, key.of() == null ? now : key.of(), list -> stance(list, key, now, value));
                });
    }

    @Override
    public Dossier drop(Dossier d, Mark.Key key) {
        var items = d.record().items();
        return Hand.with(
                d,
                switch (key.kind()) {
                    case ITEM -> withoutItem(items, key.place());
                    case REPORTER ->
                        Stretches.change(
                                items,
                                i -> i.title().place(),
                                home(items, key),
                                i -> with(
                                        i,
                                        Stretches.drop(i.reporters(), Quotation::place, key.place()),
                                        i.statements()));
                    case SPEAKER ->
                        statements(items, key.place(), list -> {
                            return Stretches.drop(list, s -> s.speaker().place(), key.place());
                        });
                    default ->
                        statements(
                                items,
                                key.of() == null ? key.place() : key.of(),
                                list -> stance(list, key, key.place(), Map.of()));
                });
    }

    /// The item a reporter belongs to: by its title, else by where the words stand.
    private static Place home(List<Item> items, Mark.Key key) {
        if (key.of() != null) return key.of();
        return items.stream()
                .filter(i -> i.place().covers(key.place()))
                .findFirst()
                .map(i -> i.title().place())
                .orElse(key.place());
    }

    private static List<Item> item(
            List<Item> items, Place old, Quotation title, Map<String, String> value, Offsets text) {
        int at = Stretches.find(items, i -> i.title().place(), old);
        var changed = new ArrayList<>(items);
        if (at >= 0) {
            var was = items.get(at);
            var place = new Place(
                    Math.min(was.place().start(), title.start()),
                    Math.max(was.place().end(), title.end()));
            changed.set(
                    at, new Item(value.getOrDefault("n", was.n()), title, place, was.reporters(), was.statements()));
            return List.copyOf(changed);
        }
        int to = 0;
        while (to < items.size() && items.get(to).title().start() <= title.start()) to++;
        int end = to < items.size()
                ? items.get(to).place().start()
                : items.isEmpty()
                        ? text.length()
                        : Math.max(title.end(), items.getLast().place().end());
        var mine = new ArrayList<Statement>();
        if (to > 0) {
            var before = items.get(to - 1);
            for (var s : before.statements()) if (s.speaker().start() >= title.end()) mine.add(s);
            var left = new ArrayList<>(before.statements());
            left.removeAll(mine);
            var cut = new Place(before.place().start(), Math.max(before.title().end(), title.start()));
            changed.set(to - 1, new Item(before.n(), before.title(), cut, before.reporters(), List.copyOf(left)));
        }
        var n = value.getOrDefault("n", String.valueOf(to + 1));
        changed.add(
                to,
                new Item(n, title, new Place(title.start(), Math.max(end, title.end())), List.of(), List.copyOf(mine)));
        return List.copyOf(changed);
    }

    /// What was said under a title that is none belongs to the item before it.
    private static List<Item> withoutItem(List<Item> items, Place title) {
        int at = Stretches.find(items, i -> i.title().place(), title);
        if (at < 0) return items;
        var changed = new ArrayList<>(items);
        var gone = changed.remove(at);
        if (at > 0) {
            var before = changed.get(at - 1);
            var said = new ArrayList<>(before.statements());
            said.addAll(gone.statements());
            var place = new Place(before.place().start(), gone.place().end());
            changed.set(at - 1, new Item(before.n(), before.title(), place, before.reporters(), List.copyOf(said)));
        }
        return List.copyOf(changed);
    }

    private static List<Item> statements(
            List<Item> items, Place within, java.util.function.UnaryOperator<List<Statement>> change) {
        return items.stream()
                .map(i -> i.place().covers(within) ? with(i, i.reporters(), change.apply(i.statements())) : i)
                .toList();
    }

    /// A new speaker takes over the rest of the statement that the label stands in.
    private static List<Statement> speaker(
            List<Statement> list, Place old, Quotation words, Map<String, String> value) {
        var says = Attributes.place(value.get("says"));
        var changed = new ArrayList<Statement>();
        for (var s : Stretches.drop(list, x -> x.speaker().place(), old)) {
            boolean cut = says != null
                    && s.place().start() < words.start()
                    && s.place().end() > words.start();
            changed.add(cut ? new Statement(s.speaker(), new Place(s.place().start(), words.start()), s.stance()) : s);
        }
        int at = Stretches.find(list, s -> s.speaker().place(), old);
        var was = at < 0 ? null : list.get(at);
        var place = says != null ? says : was != null ? was.place() : new Place(words.end(), words.end());
        return Stretches.put(
                changed,
                s -> s.speaker().place(),
                words.place(),
                x -> new Statement(words, place, was == null ? null : was.stance()));
    }

    private static List<Statement> stance(List<Statement> list, Mark.Key key, Place words, Map<String, String> value) {
        var stance = Attributes.choice(Stance.class, value.get("stance"));
        if (key.of() != null)
            return Stretches.change(
                    list, Statement::place, key.of(), s -> new Statement(s.speaker(), s.place(), stance));
        return list.stream()
                .map(s -> s.place().covers(words) ? new Statement(s.speaker(), s.place(), stance) : s)
                .toList();
    }

    private static Item with(Item i, List<Quotation> reporters, List<Statement> statements) {
        return new Item(i.n(), i.title(), i.place(), reporters, statements);
    }
}
