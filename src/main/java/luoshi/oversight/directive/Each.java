package luoshi.oversight.directive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.regulation.Page;

/// 各家: an owner that names every unit of a kind (各处室、各单位、各镇街), and the units of the roster that are meant. It is
/// offered to whoever registers; nothing is split without a person's word.
///
/// @param words of the original
public record Each(List<String> words, List<Unit> units) {

    /// As many parts as a case is opened with, one for each unit and, of what recurs, for each time.
    public static final int MOST = 200;

    public static final Each NONE = new Each(List.of(), List.of());

    public Each {
        words = List.copyOf(words);
        units = List.copyOf(units);
    }

    public boolean offered() {
        return units.size() > 1;
    }

    /// What those who are to act come to; nobody where their words name a unit or cannot be told.
    public static Each of(Directive directive, Roster roster) {
        var words = new ArrayList<String>();
        var units = new LinkedHashSet<Unit>();
        for (var owner : directive.owners()) {
            if (owner.role() != Owner.Role.LEAD || owner.units().size() == 1) continue;
            var meant = Shipped.WORDING.meant(owner.words().plain(), roster);
            if (meant.isEmpty() || words.contains(owner.words().plain())) continue;
            words.add(owner.words().plain());
            units.addAll(meant);
        }
        return units.isEmpty() ? NONE : new Each(words, List.copyOf(units));
    }

    /// 一类单位的说法.
    ///
    /// @param ends of the names of those that are meant; empty for all of the kinds
    private record Group(Set<Unit.Kind> kinds, List<String> ends, String says) {

        boolean holds(Unit unit) {
            return kinds.contains(unit.kind())
                    && (ends.isEmpty() || ends.stream().anyMatch(unit.name()::endsWith));
        }
    }

    private record Wording(List<String> before, List<String> between, List<Group> groups) {

        /// Of words that are nothing but such groups.
        List<Unit> meant(String words, Roster roster) {
            var rest = words.strip();
            var found = new ArrayList<Group>();
            while (!rest.isEmpty()) {
                var plain = rest;
                var group =
                        groups.stream().filter(g -> plain.startsWith(g.says)).findFirst();
                if (group.isPresent()) {
                    found.add(group.get());
                    rest = rest.substring(group.get().says.length());
                    continue;
                }
                var word = (found.isEmpty() ? before : between)
                        .stream().filter(plain::startsWith).findFirst();
                if (word.isEmpty() && !found.isEmpty())
                    word = before.stream().filter(plain::startsWith).findFirst();
                if (word.isEmpty()) return List.of();
                rest = rest.substring(word.get().length());
            }
            return roster.units().stream()
                    .filter(u -> found.stream().anyMatch(g -> g.holds(u)))
                    .toList();
        }

        static Wording of(Page page) {
            var groups = new ArrayList<Group>();
            for (var group : page.pages("groups")) {
                var kinds = EnumSet.copyOf(group.several("kinds", Unit.Kind.class));
                var ends = group.has("ends") ? group.words("ends") : List.<String>of();
                for (var says : group.words("says")) groups.add(new Group(kinds, ends, says));
            }
            groups.sort(Comparator.comparing((Group g) -> g.says.length()).reversed());
            return new Wording(page.words("before"), page.words("between"), List.copyOf(groups));
        }
    }

    private static final class Shipped {

        static final Wording WORDING = Wording.of(Page.resource("/rules/directive/each.yml"));
    }
}
