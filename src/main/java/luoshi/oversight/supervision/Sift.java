package luoshi.oversight.supervision;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.phrase.Sought;
import org.jspecify.annotations.Nullable;

/// 台账条件: what was asked of the ledger, as it was chosen and as it stands in its address; what is missing leaves that
/// open.
///
/// @param unit code; its subtree is meant
/// @param source id of a meeting or a paper
/// @param state `open` or `closed`
/// @param whole `yes` for whole cases only
public record Sift(
        @Nullable String words,
        @Nullable String unit,
        @Nullable String light,
        @Nullable String phase,
        @Nullable String source,
        @Nullable String speaker,
        @Nullable String person,
        @Nullable String handedBy,
        @Nullable String state,
        @Nullable String from,
        @Nullable String to,
        @Nullable String whole) {

    public static final Sift ALL = new Sift("", "", "", "", "", "", "", "", "", "", "", "");

    /// The values by name, those that are open left out.
    public Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        put(values, "words", words);
        put(values, "unit", unit);
        put(values, "light", light);
        put(values, "phase", phase);
        put(values, "source", source);
        put(values, "speaker", speaker);
        put(values, "person", person);
        put(values, "handedBy", handedBy);
        put(values, "state", state);
        put(values, "from", from);
        put(values, "to", to);
        put(values, "whole", whole);
        return values;
    }

    public boolean nothing() {
        return values().isEmpty();
    }

    public String value(String name) {
        return values().getOrDefault(name, "");
    }

    /// As the query of an address.
    public String query() {
        return values().entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// The same with one value changed, as a query.
    public String with(String name, String value) {
        var values = values();
        put(values, name, value);
        if (value.isEmpty()) values.remove(name);
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    public CaseSearch search(Outlook outlook) {
        var lit = one(Light.values(), value("light"));
        var still =
                value("state").isEmpty() ? null : Boolean.valueOf(value("state").equals("open"));
        var first = day(value("from"));
        var last = day(value("to"));
        Boolean dated = null;
        if (lit != null) {
            still = true;
            var stretch = outlook.stretch(lit);
            dated = lit != Light.GREY;
            if (lit != Light.GREY && stretch == null)
                dated = false; // a light that is not shown here finds nothing dated
            if (stretch != null) {
                first = later(first, stretch.from());
                last = earlier(last, stretch.to());
            }
        }
        var below = value("unit").isEmpty() ? Set.<String>of() : outlook.below(value("unit"));
        return CaseSearch.ALL
                .saying(Sought.of(value("words")))
                .units(below)
                .open(still)
                .in(one(Case.Phase.values(), value("phase")))
                .due(first, last, dated)
                .of(value("source"))
                .by(value("speaker"))
                .on(value("person"))
                .from(value("handedBy"))
                .whole(value("whole").equals("yes"));
    }

    public static <E extends Enum<E>> @Nullable E one(E[] all, String name) {
        for (var constant : all) if (constant.name().equals(name)) return constant;
        return null;
    }

    public static @Nullable LocalDate day(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written.strip());
        } catch (DateTimeParseException e) {
            throw new Refusal("supervision.day", "日期请写成 2026-03-05：" + written, e);
        }
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) return a == null ? b : a;
        return a.isAfter(b) ? a : b;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) return a == null ? b : a;
        return a.isBefore(b) ? a : b;
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        var text = Objects.requireNonNullElse(value, "").strip();
        if (!text.isEmpty()) values.put(name, text);
    }
}
