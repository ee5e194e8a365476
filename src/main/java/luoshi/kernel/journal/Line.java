package luoshi.kernel.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import luoshi.kernel.journal.Deed.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// 一行: a line of an exported journal, a JSON object. There is one way only of writing each: names in this order, no
/// blanks, texts as they are but for quotation marks and backslashes. What is written otherwise was changed.
final class Line {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<?, ?> fields;

    private Line(Map<?, ?> fields) {
        this.fields = fields;
    }

    /// @throws IllegalArgumentException where it is no object of texts and numbers
    static Line read(String line) {
        try {
            return new Line(JSON.readValue(line, Map.class));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e);
        }
    }

    String kind() {
        return text("kind");
    }

    String text(String name) {
        if (fields.get(name) instanceof String text) return text;
        throw new IllegalArgumentException(name);
    }

    long number(String name) {
        return switch (fields.get(name)) {
            case Integer number -> number;
            case Long number -> number;
            case null, default -> throw new IllegalArgumentException(name);
        };
    }

    Hashes hashes(String prefix) {
        return new Hashes(text(prefix + "sha256"), text(prefix + "sm3"));
    }

    Entry entry() {
        return new Entry(
                text("bureau"),
                number("seq"),
                Instant.parse(text("at")),
                text("person"),
                text("name"),
                text("authority"),
                text("address"),
                new Deed(text("act"), text("term"), text("subject"), Outcome.valueOf(text("outcome")), text("detail")),
                hashes("before_"),
                hashes(""));
    }

    Seal seal() {
        return new Seal(
                text("bureau"),
                LocalDate.parse(text("day")),
                number("seq"),
                hashes(""),
                Instant.parse(text("made_at")),
                text("key"),
                text("signature"));
    }

    static String of(Entry entry) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", "entry");
        fields.put("bureau", entry.bureau());
        fields.put("seq", entry.seq());
        fields.put("at", Entry.time(entry.at()));
        fields.put("person", entry.person());
        fields.put("name", entry.name());
        fields.put("authority", entry.authority());
        fields.put("address", entry.address());
        fields.put("act", entry.deed().act());
        fields.put("term", entry.deed().term());
        fields.put("subject", entry.deed().subject());
        fields.put("outcome", entry.deed().outcome().name());
        fields.put("detail", entry.deed().detail());
        fields.put("before_sha256", entry.before().sha256());
        fields.put("before_sm3", entry.before().sm3());
        fields.put("sha256", entry.own().sha256());
        fields.put("sm3", entry.own().sm3());
        return write(fields);
    }

    static String of(Seal seal) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("kind", "seal");
        fields.put("bureau", seal.bureau());
        fields.put("day", seal.day().toString());
        fields.put("seq", seal.seq());
        fields.put("sha256", seal.hashes().sha256());
        fields.put("sm3", seal.hashes().sm3());
        fields.put("made_at", Entry.time(seal.madeAt()));
        fields.put("key", seal.key());
        fields.put("signature", seal.signature());
        return write(fields);
    }

    static String write(Map<String, Object> fields) {
        var line = new StringBuilder("{");
        fields.forEach((name, value) -> {
            if (line.length() > 1) line.append(',');
            line.append('"').append(name).append("\":");
            if (value instanceof Long number) line.append(number.longValue());
            else quote(line, value.toString());
        });
        return line.append('}').toString();
    }

    private static void quote(StringBuilder line, String text) {
        line.append('"');
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') line.append('\\');
            line.append((char) c);
        });
        line.append('"');
    }
}
