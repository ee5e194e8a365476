package luoshi.kernel.organisation;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/// 建局: a body with its units and people as written in YAML, ready to be taken over by [Organisation#found].
///
/// @param since the day from which it is true
public record Founding(Body body, Roster roster, LocalDate since) {

    /// Reads the papers of a body: the first names it, the others hold lists of `units` and `people`.
    public static Founding of(List<InputStream> papers) {
        var units = new ArrayList<Unit>();
        var people = new ArrayList<Person>();
        Body body = null;
        LocalDate since = null;
        for (var paper : papers) {
            Map<String, Object> page = new Yaml().load(paper);
            if (page.containsKey("name")) {
                body = new Body(text(page, "name"), text(page, "brief"));
                since = day(page.get("since"));
            }
            for (var unit : list(page, "units")) units.add(unit(unit));
            for (var person : list(page, "people")) people.add(person(person));
        }
        if (body == null || since == null) throw new IllegalArgumentException("no paper names the body");
        return new Founding(body, new Roster(List.copyOf(units), List.copyOf(people)), since);
    }

    private static Unit unit(Map<String, Object> line) {
        return new Unit(
                text(line, "code"),
                orNull(line, "parent"),
                text(line, "name"),
                Unit.Kind.valueOf(text(line, "kind")),
                aliases(line.get("aliases")));
    }

    private static Person person(Map<String, Object> line) {
        return new Person(text(line, "code"), text(line, "name"), text(line, "unit"), orNull(line, "post"));
    }

    private static List<String> aliases(@Nullable Object list) {
        return list instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> page, String name) {
        return page.get(name) instanceof List<?> lines ? (List<Map<String, Object>>) lines : List.of();
    }

    private static LocalDate day(@Nullable Object value) {
        return value instanceof Date date
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                : LocalDate.parse(String.valueOf(value));
    }

    private static String text(Map<String, Object> line, String name) {
        var value = orNull(line, name);
        if (value == null) throw new IllegalArgumentException("no " + name + " in " + line);
        return value;
    }

    private static @Nullable String orNull(Map<String, Object> line, String name) {
        var value = line.get(name);
        return value == null ? null : value.toString();
    }
}
