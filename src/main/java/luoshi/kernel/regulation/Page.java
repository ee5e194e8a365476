package luoshi.kernel.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// 数据页: a YAML page that an official can correct. It says which page and entry is wrong, never guesses.
public final class Page {

    private final String name;
    private final Map<?, ?> entries;

    private Page(String name, Map<?, ?> entries) {
        this.name = name;
        this.entries = entries;
    }

    /// Reads a page; anything but a map of entries is refused with an [IllegalArgumentException] in Chinese.
    public static Page read(String name, InputStream in) {
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            if (loaded instanceof Map<?, ?> entries) return new Page(name, entries);
            throw new IllegalArgumentException(name + "：不是由“名称: 值”组成的数据页");
        } catch (YAMLException e) {
            throw new IllegalArgumentException(name + "：不是有效的 YAML（" + e.getMessage() + "）", e);
        }
    }

    public static Page resource(String path) {
        var in = Page.class.getResourceAsStream(path);
        if (in == null) throw new IllegalStateException(path + " is missing from the program");
        return read(path, in);
    }

    /// The pages of a folder, in the order of the lines of its file `order`.
    public static List<Page> folder(String path) {
        try (var in = Page.class.getResourceAsStream(path + "order")) {
            if (in == null) throw new IllegalStateException(path + "order is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> resource(path + line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of the entries, in the order of the page.
    public List<String> keys() {
        return entries.keySet().stream().map(String::valueOf).toList();
    }

    public boolean has(String key) {
        return entries.get(key) != null;
    }

    public String text(String key) {
        var text = orNull(key);
        if (text == null) throw wrong(key, "没有填写");
        return text;
    }

    public @Nullable String orNull(String key) {
        var value = entries.get(key);
        if (value instanceof Map || value instanceof List) throw wrong(key, "应为一个值");
        return value == null ? null : value.toString().strip();
    }

    public String text(String key, String otherwise) {
        var text = orNull(key);
        return text == null ? otherwise : text;
    }

    public @Nullable LocalDate day(String key) {
        var value = entries.get(key);
        return value == null ? null : day(key, value);
    }

    public List<LocalDate> days(String key) {
        return list(key).stream().map(value -> day(key, value)).toList();
    }

    /// A whole number; refused where it is none.
    public int number(String key) {
        if (entries.get(key) instanceof Integer number) return number;
        throw wrong(key, "应为整数");
    }

    public boolean truth(String key) {
        var value = entries.get(key);
        if (value == null) return false;
        if (value instanceof Boolean truth) return truth;
        throw wrong(key, "应为 true 或 false");
    }

    /// One of an enumeration's names.
    public <E extends Enum<E>> E one(String key, Class<E> of) {
        return named(key, text(key), of);
    }

    public <E extends Enum<E>> List<E> several(String key, Class<E> of) {
        return words(key).stream().map(word -> named(key, word, of)).toList();
    }

    public List<String> words(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    public List<Page> pages(String key) {
        var pages = new ArrayList<Page>();
        for (var entry : list(key)) {
            if (!(entry instanceof Map<?, ?> inner)) throw wrong(key, "每一项都应由“名称: 值”组成");
            pages.add(new Page(name + " " + key + "[" + (pages.size() + 1) + "]", inner));
        }
        return pages;
    }

    /// A page inside the page; null where there is none.
    public @Nullable Page page(String key) {
        var value = entries.get(key);
        if (value == null) return null;
        if (value instanceof Map<?, ?> inner) return new Page(name + " " + key, inner);
        throw wrong(key, "应由“名称: 值”组成");
    }

    public IllegalArgumentException wrong(String key, String why) {
        return new IllegalArgumentException(name + "：" + key + " " + why);
    }

    private LocalDate day(String key, @Nullable Object value) {
        if (value instanceof Date date)
            return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException e) {
            throw wrong(key, "应为日期，如 2024-03-12");
        }
    }

    private List<?> list(String key) {
        var value = entries.get(key);
        if (value == null) return List.of();
        if (value instanceof List<?> list) return list;
        throw wrong(key, "应为列表");
    }

    private <E extends Enum<E>> E named(String key, String word, Class<E> of) {
        for (var value : of.getEnumConstants()) if (value.name().equals(word)) return value;
        throw wrong(key, "没有“" + word + "”这种取值");
    }
}
