package luoshi.oversight.supervision.web;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Source;
import luoshi.kernel.front.Problem;
import luoshi.oversight.supervision.Light;

/// 接口内容的写法: what is sent and answered, as JSON Schema, made from the records themselves.
final class Shapes {

    /// What a part of a hand-down may say.
    static final List<String> PART = List.of(
            "words",
            "unit",
            "person",
            "day",
            "measure",
            "quantity",
            "quantityUnit",
            "milestone",
            "weight",
            "proofs",
            "basis");

    static final Map<String, Object> TEXT = Map.of("type", "string");

    private Shapes() {}

    /// What a paper that is handed in says of itself.
    static Map<String, Object> paper() {
        var sent = new LinkedHashMap<String, Object>();
        for (var name : List.of("title", "issuer", "number", "speaker", "text")) sent.put(name, TEXT);
        sent.put("kind", names(new Source.Kind[] {Source.Kind.PAPER, Source.Kind.INSTRUCTION}));
        sent.put("day", map("type", "string", "format", "date"));
        sent.put(
                "file",
                object(map("name", TEXT, "content", map("type", "string", "contentEncoding", "base64")), List.of()));
        return object(sent, List.of("title", "day"));
    }

    /// What an act says, files beside it.
    static Map<String, Object> schema(Doing.Kind kind) {
        var properties = new LinkedHashMap<String, Object>();
        for (RecordComponent c : kind.type().getRecordComponents()) properties.put(c.getName(), type(c));
        var needed = Arrays.stream(kind.type().getRecordComponents())
                .filter(c -> c.getType() != String.class && c.getType() != List.class)
                .map(RecordComponent::getName)
                .toList();
        var file = object(
                map(
                        "name",
                        TEXT,
                        "kind",
                        names(Goal.Proof.values()),
                        "content",
                        map("type", "string", "contentEncoding", "base64")),
                List.of("name", "kind", "content"));
        properties.put("files", list(file));
        return object(properties, needed);
    }

    private static Map<String, Object> type(RecordComponent component) {
        if (component.getType() == int.class) return map("type", "integer");
        if (component.getType() == boolean.class) return map("type", "boolean");
        if (component.getType() == LocalDate.class) return map("type", "string", "format", "date");
        return component.getType() == List.class ? list(names(Goal.Proof.values())) : TEXT;
    }

    static Map<String, Object> handDown() {
        var properties = new LinkedHashMap<String, Object>();
        for (var name : PART) properties.put(name, TEXT);
        properties.put("day", map("type", "string", "format", "date"));
        properties.put("proofs", list(names(Goal.Proof.values())));
        return object(map("parts", list(object(properties, List.of("words", "unit")))), List.of("parts"));
    }

    /// Whatever answers are made of.
    static Map<String, Object> schemas() {
        var schemas = new LinkedHashMap<String, Object>();
        for (var shape : List.of(
                Answers.Ledger.class,
                Answers.One.class,
                Answers.Item.class,
                Answers.Deed.class,
                Answers.File.class,
                Answers.From.class,
                Answers.Lead.class,
                Answers.Due.class,
                Answers.Measure.class,
                Answers.Unit.class,
                Problem.class)) schemas.put(shape.getSimpleName(), shape(shape));
        schemas.put("Phase", names(Case.Phase.values()));
        schemas.put("Light", names(Light.values()));
        schemas.put("Provenance", names(Provenance.values()));
        schemas.put("Source", names(Source.Kind.values()));
        return schemas;
    }

    private static Map<String, Object> shape(Class<?> shape) {
        var properties = new LinkedHashMap<String, Object>();
        for (var component : shape.getRecordComponents()) properties.put(component.getName(), property(component));
        return object(properties, List.of());
    }

    private static Map<String, Object> property(RecordComponent component) {
        var type = component.getType();
        var of = component.getGenericType().getTypeName();
        if (List.class.isAssignableFrom(type))
            return list(of.contains("$") ? reference(of.substring(of.lastIndexOf('$') + 1, of.length() - 1)) : TEXT);
        if (type.getEnclosingClass() == Answers.class) return reference(type.getSimpleName());
        if (type == int.class || type == long.class || type == Integer.class) return map("type", "integer");
        if (type == boolean.class) return map("type", "boolean");
        if (Number.class.isAssignableFrom(type)) return map("type", "number");
        if (type.isEnum()) return names((Enum<?>[]) type.getEnumConstants());
        if (type == Doing.class) return map("type", "object");
        return java.util.Set.class.isAssignableFrom(type) ? list(TEXT) : TEXT;
    }

    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return required.isEmpty()
                ? map("type", "object", "properties", properties)
                : map("type", "object", "properties", properties, "required", required);
    }

    static Map<String, Object> list(Object of) {
        return map("type", "array", "items", of);
    }

    static Map<String, Object> names(Enum<?>[] all) {
        return map("type", "string", "enum", Arrays.stream(all).map(Enum::name).toList());
    }

    static Map<String, Object> reference(String name) {
        return map("$ref", "#/components/schemas/" + name);
    }

    static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
