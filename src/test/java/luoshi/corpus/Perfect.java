package luoshi.corpus;

import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.kernel.evidence.Original;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// 满分答卷: what a reader would print that finds exactly what gold says, in the form of the contract.
public final class Perfect {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> FIELDS = List.of("name", "number", "place", "host", "recorder", "checker");

    private final JsonNode gold;
    private final String text;
    private final int[] points;

    private Perfect(JsonNode gold, String text) {
        this.gold = gold;
        this.text = text;
        this.points = text.codePoints().toArray();
    }

    public static ObjectNode of(JsonNode gold, String text) {
        return new Perfect(gold, text).output();
    }

    private ObjectNode output() {
        var output = JSON.objectNode();
        output.put("version", 1);
        output.set("source", source());
        output.put("text", text);
        var kind = gold.path("kind").asString("UNKNOWN");
        output.put("kind", List.of("RECORD", "MINUTES", "REPORT").contains(kind) ? kind : "UNKNOWN");
        output.set("header", header());
        var items = output.putArray("items");
        for (int i = 0; i < gold.get("items").size(); i++) items.add(item(i));
        var directives = output.putArray("directives");
        for (var directive : gold.get("directives")) directives.add(directive(directive));
        var appointments = output.putArray("appointments");
        for (var appointment : gold.get("appointments")) appointments.add(appointment(appointment));
        output.putArray("inferred");
        var findings = output.putArray("findings");
        for (var entry : gold.path("procedure")) findings.add(finding(entry));
        return output;
    }

    private ObjectNode source() {
        var source = JSON.objectNode();
        source.put("name", gold.get("id").asString() + ".txt");
        source.put("sha256", new Original("", text.getBytes(StandardCharsets.UTF_8)).sha256());
        source.put("mediaType", "text/plain").put("charset", "UTF-8").put("chars", points.length);
        source.putArray("pages")
                .add(JSON.objectNode().put("page", 1).put("start", 0).put("end", points.length));
        return source;
    }

    private ObjectNode header() {
        var from = gold.get("header");
        var header = JSON.objectNode();
        for (var field : FIELDS) header.set(field, quoteOrNull(from.get(field)));
        var time = quoteOrNull(from.get("time"));
        if (time != null) time.set("value", from.get("time").get("normalised"));
        header.set("time", time);
        for (var list : List.of("present", "nonvoting", "absent")) {
            var names = header.putArray(list);
            for (var name : from.path(list)) names.add(quote(name).putNull("note"));
        }
        header.set("shouldAttend", from.get("should_attend"));
        return header;
    }

    private ObjectNode item(int index) {
        var from = gold.get("items").get(index);
        var next = gold.get("items").get(index + 1);
        var item = JSON.objectNode();
        item.put("n", from.get("n").asString());
        item.set("title", quote(from.get("title")));
        item.set("start", from.get("title").get("start"));
        item.put(
                "end",
                next == null ? points.length : next.get("title").get("start").intValue());
        var reporters = item.putArray("reporters");
        for (var reporter : from.path("reporters")) reporters.add(quote(reporter));
        var statements = item.putArray("statements");
        for (var statement : from.path("statements")) {
            var node = statements.addObject();
            node.set("speaker", quote(statement.get("speaker")));
            node.setAll(quote(statement));
            node.set("stance", statement.get("stance"));
        }
        item.set("outcome", from.get("outcome"));
        return item;
    }

    private ObjectNode directive(JsonNode from) {
        var directive = JSON.objectNode();
        directive.put("item", from.get("item").asString());
        directive.setAll(quote(from));
        directive.put("force", force(from.get("kind").asString()));
        directive.putNull("speaker");
        var owners = directive.putArray("owners");
        for (var owner : from.path("owners")) {
            var node = quote(owner);
            node.set("role", owner.get("role"));
            node.set("inherited", owner.get("inherited"));
            owners.add(node);
        }
        directive.set("deadline", deadline(from.get("deadline")));
        directive.set("amounts", amounts(from.path("amounts")));
        directive.put("vague", false);
        return directive;
    }

    private static String force(String kind) {
        return switch (kind) {
            case "proposal" -> "PROPOSAL";
            case "reported" -> "REPORTED";
            default -> "ORDER";
        };
    }

    private @Nullable ObjectNode deadline(@Nullable JsonNode from) {
        var deadline = quoteOrNull(from);
        if (from == null || deadline == null) return null;
        var value = from.get("normalised");
        deadline.set("value", value);
        deadline.put("strength", "FIRM");
        deadline.put("kind", value.isNull() ? "VAGUE" : kind(value.asString()));
        return deadline;
    }

    private static String kind(String value) {
        if (value.startsWith("R")) return "PERIODIC";
        if (value.contains("/")) return "RANGE";
        return value.contains(",") ? "NODES" : "DATE";
    }

    private ArrayNode amounts(JsonNode from) {
        var amounts = JSON.arrayNode();
        for (var amount : from) {
            var node = quote(amount);
            node.set("value", amount.get("value"));
            node.set("unit", amount.get("unit"));
            amounts.add(node.put("approx", false));
        }
        return amounts;
    }

    private ObjectNode appointment(JsonNode from) {
        var appointment = JSON.objectNode();
        appointment.put("item", from.get("item").asString());
        appointment.set("person", quote(from.get("person")));
        appointment.set("kind", from.get("kind"));
        appointment.set("post", quoteOrNull(from.get("post")));
        appointment.set("probationMonths", from.get("probation_months"));
        return appointment;
    }

    private static ObjectNode finding(JsonNode entry) {
        var finding = JSON.objectNode();
        finding.set("rule", entry.get("rule"));
        finding.put(
                "item", entry.get("item").isNull() ? null : entry.get("item").asString());
        finding.set("verdict", entry.get("expect"));
        finding.put("severity", "NOTE");
        finding.putArray("places");
        return finding.put("message", "");
    }

    private @Nullable ObjectNode quoteOrNull(@Nullable JsonNode span) {
        return span == null || span.isNull() ? null : quote(span);
    }

    private ObjectNode quote(JsonNode span) {
        int start = span.get("start").intValue();
        int end = span.get("end").intValue();
        return JSON.objectNode()
                .put("text", new String(points, start, end - start))
                .put("start", start)
                .put("end", end);
    }
}
