package luoshi.kernel.organisation;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// 建局: a body with its units and people as written in YAML, ready to be taken over by [Organisation#found].
///
/// @param since the day from which it is true
public record Founding(Body body, Roster roster, LocalDate since) {

    /// Reads the papers of a body: one names it, all may hold lists of `units` and `people`. Refused, with the place,
    /// where a paper cannot be read or its lines do not fit together.
    public static Founding of(List<InputStream> papers) {
        var units = new ArrayList<Unit>();
        var people = new ArrayList<Person>();
        Body body = null;
        LocalDate since = null;
        for (var paper : papers) {
            var page = page(paper);
            if (page.containsKey("name")) {
                body = new Body(text(page, "name"), text(page, "brief"));
                since = day(page);
            }
            for (var unit : list(page, "units")) units.add(unit(unit));
            for (var person : list(page, "people")) people.add(person(person));
        }
        if (body == null || since == null) throw refusal("没有一个文件写明单位名称（name、brief、since）");
        check(units, people);
        return new Founding(body, new Roster(List.copyOf(units), List.copyOf(people)), since);
    }

    private static Map<String, Object> page(InputStream paper) {
        try {
            Map<String, Object> page = new Yaml(new SafeConstructor(new LoaderOptions())).load(paper);
            return page == null ? Map.of() : page;
        } catch (YAMLException | ClassCastException e) {
            throw new Refusal("organisation.paper", "组织文件不合 YAML 格式：" + e.getMessage(), e);
        }
    }

    /// Codes are given once, and what a line points at is there.
    private static void check(List<Unit> units, List<Person> people) {
        var codes = new HashSet<String>();
        for (var unit : units) if (!codes.add(unit.code())) throw refusal("单位代码重复：" + unit.code());
        for (var unit : units)
            if (unit.parent() != null && !codes.contains(unit.parent()))
                throw refusal("单位“" + unit.name() + "”的上级不在名单里：" + unit.parent());
        var persons = new HashSet<String>();
        for (var person : people) {
            if (!persons.add(person.code())) throw refusal("人员代码重复：" + person.code());
            if (!codes.contains(person.unit())) throw refusal("“" + person.name() + "”所在单位不在名单里：" + person.unit());
        }
    }

    private static Unit unit(Map<String, Object> line) {
        return new Unit(
                text(line, "code"),
                orNull(line, "parent"),
                text(line, "name"),
                kind(line),
                aliases(line.get("aliases")));
    }

    /// A kind by its code or by its Chinese term.
    private static Unit.Kind kind(Map<String, Object> line) {
        var kind = text(line, "kind");
        for (var known : Unit.Kind.values())
            if (known.name().equals(kind) || known.term().equals(kind)) return known;
        throw refusal("“" + line.get("name") + "”的类别不认识：" + kind + "（可写 机构、处室、单位、街镇、代建单位、外部单位）");
    }

    private static Person person(Map<String, Object> line) {
        return new Person(text(line, "code"), text(line, "name"), text(line, "unit"), orNull(line, "post"));
    }

    private static List<String> aliases(@Nullable Object list) {
        return list instanceof List<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<Map<String, Object>> list(Map<String, Object> page, String name) {
        var lines = new ArrayList<Map<String, Object>>();
        if (!(page.getOrDefault(name, List.of()) instanceof List<?> all)) throw refusal(name + " 应当是一个列表");
        for (var line : all) {
            if (!(line instanceof Map<?, ?> entry)) throw refusal(name + " 里这一行应写成 {code: …, name: …}：" + line);
            var fields = new HashMap<String, Object>();
            entry.forEach((key, value) -> fields.put(String.valueOf(key), value));
            lines.add(fields);
        }
        return lines;
    }

    private static LocalDate day(Map<String, Object> page) {
        var value = page.get("since");
        try {
            return value instanceof Date date
                    ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate()
                    : LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            throw new Refusal("organisation.paper", "起始日期（since）应写成 2021-03-01：" + value, e);
        }
    }

    private static String text(Map<String, Object> line, String name) {
        var value = orNull(line, name);
        if (value == null || value.isBlank()) throw refusal("这一行没有写 " + name + "：" + line);
        return value;
    }

    private static @Nullable String orNull(Map<String, Object> line, String name) {
        var value = line.get(name);
        return value == null ? null : value.toString();
    }

    private static Refusal refusal(String sentence) {
        return new Refusal("organisation.paper", sentence);
    }
}
