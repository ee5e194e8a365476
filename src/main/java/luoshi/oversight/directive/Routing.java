package luoshi.oversight.directive;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Sureness;
import org.jspecify.annotations.Nullable;

/// 分办表: to whom a duty goes that names nobody, as a decision table in data. A body may have a table of its own.
///
/// @param sources 来源: classes of those who lay duties on the body, each with its words
/// @param assigning words by which a duty's own sentence says that it comes from such a source
/// @param matters 事项: classes of matters, each with its words
public record Routing(
        Map<String, List<String>> sources,
        List<String> assigning,
        Map<String, List<String>> matters,
        List<Row> rows,
        List<Example> examples) {

    /// 一行.
    ///
    /// @param from classes of sources; empty for any, the body itself among them
    /// @param about classes of matters, in the duty's words or, where `item` names one, in the title of its item
    /// @param units kinds of units of which one is named; empty for any
    /// @param ask what the table does not say and has to be asked; empty where it says all
    public record Row(
            String name,
            Set<String> from,
            Set<String> about,
            Set<String> item,
            Set<Unit.Kind> units,
            Route route,
            Sureness sureness,
            String ask) {}

    /// 待分办事项.
    ///
    /// @param source who laid it on the body: the issuer of a paper; empty for the body's own meeting
    /// @param title of the item it was said under
    /// @param units kinds of the units its words name
    /// @param led it names who must act; then the title of its item says nothing of where it goes
    public record Matter(String words, String title, String source, Set<Unit.Kind> units, boolean led) {

        /// A duty as read, under the title of its item; the roster tells of what kind the units are.
        public static Matter of(Directive directive, String title, String source, Roster roster) {
            var units = EnumSet.noneOf(Unit.Kind.class);
            for (var unit : roster.units())
                if (directive.owners().stream().anyMatch(o -> o.units().contains(unit.code()))) units.add(unit.kind());
            var led = directive.owners().stream().anyMatch(o -> o.role() == Owner.Role.LEAD);
            return new Matter(directive.words().plain(), title, source, units, led);
        }
    }

    /// 分办结果.
    public sealed interface Answer {

        /// @param words those of the duty, its title or its source that the row goes by
        record Routed(Row row, List<String> words) implements Answer {}

        /// Rows that lead to different places: shown, not resolved.
        record Conflict(List<Row> rows) implements Answer {}

        /// 待定: no row covers it, the office is asked.
        record Unrouted() implements Answer {}
    }

    /// 例: a matter and the names of the rows that it goes by, none for what no row covers.
    public record Example(Matter matter, List<String> rows) {}

    public static Routing shipped() {
        return Shipped.ROUTING;
    }

    public Answer of(Matter matter) {
        var from = classes(sources, origin(matter));
        var about = classes(matters, matter.words);
        var item = about.isEmpty() && !matter.led ? classes(matters, matter.title) : Map.<String, String>of();
        var found = rows.stream()
                .filter(row -> row.from.isEmpty() || meets(row.from, from.keySet()))
                .filter(row -> meets(row.about, about.keySet()) || meets(row.item, item.keySet()))
                .filter(row -> row.units.isEmpty() || row.units.stream().anyMatch(matter.units::contains))
                .toList();
        if (found.isEmpty()) return new Answer.Unrouted();
        var row = found.getFirst();
        if (found.stream().anyMatch(other -> !other.route.equals(row.route))) return new Answer.Conflict(found);
        var words = new LinkedHashSet<String>();
        from.forEach((name, word) -> add(words, row.from, name, word));
        about.forEach((name, word) -> add(words, row.about, name, word));
        item.forEach((name, word) -> add(words, row.item, name, word));
        return new Answer.Routed(row, List.copyOf(words));
    }

    public static Routing of(Page page) {
        var sources = classes(page.page("sources"), page, "sources");
        var matters = classes(page.page("matters"), page, "matters");
        var rows = new ArrayList<Row>();
        var examples = new ArrayList<Example>();
        for (var one : page.pages("rows")) {
            var row = row(one, sources.keySet(), matters.keySet());
            rows.add(row);
            one.pages("passes").forEach(e -> examples.add(new Example(matter(e), List.of(row.name))));
            one.pages("fails").forEach(e -> examples.add(new Example(matter(e), e.words("rows"))));
        }
        page.pages("examples").forEach(e -> examples.add(new Example(matter(e), e.words("rows"))));
        return new Routing(sources, page.words("assigning"), matters, List.copyOf(rows), List.copyOf(examples));
    }

    /// Where it comes from: its paper's issuer, or its own sentence where that says who laid it on the body.
    private String origin(Matter matter) {
        if (!matter.source.isEmpty()) return matter.source;
        return assigning.stream().anyMatch(matter.words::contains) ? matter.words : "";
    }

    private static void add(Set<String> words, Set<String> wanted, String name, String word) {
        if (wanted.contains(name)) words.add(word);
    }

    private static boolean meets(Set<String> wanted, Set<String> found) {
        return wanted.stream().anyMatch(found::contains);
    }

    /// The classes of which a word stands in a text, each with that word.
    private static Map<String, String> classes(Map<String, List<String>> classes, String text) {
        var found = new LinkedHashMap<String, String>();
        classes.forEach((name, words) ->
                words.stream().filter(text::contains).findFirst().ifPresent(word -> found.put(name, word)));
        return found;
    }

    private static Map<String, List<String>> classes(@Nullable Page page, Page around, String key) {
        if (page == null) throw around.wrong(key, "没有填写");
        var classes = new LinkedHashMap<String, List<String>>();
        for (var name : page.keys()) classes.put(name, page.words(name));
        return classes;
    }

    private static Row row(Page page, Set<String> sources, Set<String> matters) {
        var row = new Row(
                page.text("name"),
                known(page, "from", sources),
                known(page, "about", matters),
                known(page, "item", matters),
                Set.copyOf(page.several("units", Unit.Kind.class)),
                new Route(
                        page.text("lead"),
                        page.one("way", Route.Way.class),
                        page.words("support"),
                        page.words("remind")),
                page.one("sureness", Sureness.class),
                page.text("ask", ""));
        if (row.about.isEmpty() && row.item.isEmpty()) throw page.wrong("about", "没有填写");
        return row;
    }

    private static Set<String> known(Page page, String key, Set<String> classes) {
        var names = new HashSet<>(page.words(key));
        for (var name : names) if (!classes.contains(name)) throw page.wrong(key, "没有“" + name + "”这一类");
        return names;
    }

    private static Matter matter(Page page) {
        return new Matter(
                page.text("words"),
                page.text("title", ""),
                page.text("source", ""),
                Set.copyOf(page.several("units", Unit.Kind.class)),
                page.truth("led"));
    }

    private static final class Shipped {

        static final Routing ROUTING = of(Page.resource("/rules/directive/routing.yml"));
    }
}
