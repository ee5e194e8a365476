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
import luoshi.oversight.supervision.Light;

/// 接口说明 in OpenAPI 3.1, made from the acts themselves, so that none is left out.
final class OpenApi {

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

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final List<String> QUERY = List.of(
            "words",
            "unit",
            "light",
            "phase",
            "source",
            "speaker",
            "person",
            "handedBy",
            "state",
            "from",
            "to",
            "whole");

    private OpenApi() {}

    static Map<String, Object> description() {
        return map(
                "openapi",
                "3.1.0",
                "info",
                map(
                        "title",
                        "落实 · 督办",
                        "version",
                        "1",
                        "description",
                        "与网页同一地址：请求 Accept: application/json。登录后凭会话 Cookie 办理；"
                                + "POST 另带 X-CSRF-TOKEN（取自 /sign-in/token）。"
                                + "看得到哪些、能办哪些，与该账户在网页上完全相同。"),
                "paths",
                paths(),
                "components",
                map(
                        "securitySchemes",
                        map(
                                "session",
                                map("type", "apiKey", "in", "cookie", "name", "luoshi"),
                                "token",
                                map("type", "apiKey", "in", "header", "name", "X-CSRF-TOKEN")),
                        "schemas",
                        schemas()),
                "security",
                List.of(map("session", List.of(), "token", List.of())));
    }

    private static Map<String, Object> paths() {
        var paths = new LinkedHashMap<String, Object>();
        paths.put("/supervision", map("get", reading("督办台账", "Ledger", query(true))));
        paths.put("/supervision.xlsx", map("get", file("督办台账，xlsx", SHEET, query(false))));
        paths.put("/supervision/counts", map("get", page("台账点数", query(false))));
        paths.put("/supervision/batches", map("post", page("批量办理：签收、催办、转办、定期限", List.of())));
        paths.put("/supervision/views", map("post", page("保存常用筛选", List.of())));
        paths.put("/supervision/views/{seq}/removals", map("post", page("删去常用筛选", List.of(path("seq")))));
        paths.put("/supervision/mine", map("get", page("我的工作", List.of())));
        paths.put("/supervision/spoken", map("get", page("我讲过的", List.of(asked("speaker")))));
        paths.put("/supervision/units/{code}", map("get", page("单位页", List.of(path("code")))));
        paths.put("/supervision/boards", map("get", page("看板", List.of(asked("unit")))));
        paths.put("/supervision/imports", map("get", page("填报导入", List.of()), "post", page("导入一份填报", List.of())));
        paths.put("/supervision/imports/template.xlsx", map("get", file("填报模板", SHEET, List.of())));
        paths.put("/supervision/openapi.json", map("get", file("本说明", "application/json", List.of())));
        paths.put(
                "/supervision/feeds/{secret}.ics", map("get", file("日历订阅", "text/calendar", List.of(path("secret")))));
        paths.put("/supervision/{number}", map("get", reading("一件及其全过程", "One", List.of(path("number")))));
        paths.put(
                "/supervision/{number}/exhibits/{sha}",
                map("get", file("佐证", "application/octet-stream", List.of(path("number"), path("sha")))));
        for (var kind : Doing.Kind.values())
            paths.put("/supervision/{number}/" + kind.noun(), map("post", acting(kind)));
        return paths;
    }

    private static Map<String, Object> acting(Doing.Kind kind) {
        var schema = kind == Doing.Kind.HAND_DOWN ? handDown() : schema(kind);
        var answer = kind == Doing.Kind.HAND_DOWN
                ? object(map("numbers", list(TEXT)), List.of("numbers"))
                : reference("Deed");
        return map(
                "summary",
                kind.term(),
                "parameters",
                List.of(
                        path("number"),
                        map(
                                "name",
                                "Idempotency-Key",
                                "in",
                                "header",
                                "description",
                                "同一键再次提交，得到第一次的结果，不会办两次",
                                "schema",
                                map("type", "string", "maxLength", 80))),
                "requestBody",
                map("required", true, "content", map("application/json", map("schema", schema))),
                "responses",
                map("201", told("已办理", "application/json", answer), "404", problem("没有这一件"), "422", problem("未能办理")));
    }

    private static Map<String, Object> schema(Doing.Kind kind) {
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

    private static Map<String, Object> handDown() {
        var properties = new LinkedHashMap<String, Object>();
        for (var name : PART) properties.put(name, TEXT);
        properties.put("day", map("type", "string", "format", "date"));
        properties.put("proofs", list(names(Goal.Proof.values())));
        return object(map("parts", list(object(properties, List.of("words", "unit")))), List.of("parts"));
    }

    private static Map<String, Object> schemas() {
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
                Answers.Problem.class)) schemas.put(shape.getSimpleName(), shape(shape));
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

    private static Map<String, Object> reading(String summary, String shape, List<Object> parameters) {
        return map(
                "summary",
                summary,
                "parameters",
                parameters,
                "responses",
                map("200", told(summary, "application/json", reference(shape)), "404", problem("没有找到")));
    }

    private static Map<String, Object> page(String summary, List<Object> parameters) {
        return file(summary, "text/html", parameters);
    }

    private static Map<String, Object> file(String summary, String type, List<Object> parameters) {
        return map(
                "summary",
                summary,
                "parameters",
                parameters,
                "responses",
                map("200", map("description", summary, "content", map(type, map()))));
    }

    private static Map<String, Object> told(String what, String type, Object schema) {
        return map("description", what, "content", map(type, map("schema", schema)));
    }

    private static Map<String, Object> problem(String what) {
        return told(what, "application/problem+json", reference("Problem"));
    }

    private static List<Object> query(boolean paged) {
        var names = new java.util.ArrayList<>(QUERY);
        if (paged) names.addAll(List.of("after", "before"));
        return names.stream().map(OpenApi::asked).toList();
    }

    private static Object asked(String name) {
        return map("name", name, "in", "query", "schema", TEXT);
    }

    private static Object path(String name) {
        return map("name", name, "in", "path", "required", true, "schema", TEXT);
    }

    private static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        return required.isEmpty()
                ? map("type", "object", "properties", properties)
                : map("type", "object", "properties", properties, "required", required);
    }

    private static Map<String, Object> list(Object of) {
        return map("type", "array", "items", of);
    }

    private static Map<String, Object> names(Enum<?>[] all) {
        return map("type", "string", "enum", Arrays.stream(all).map(Enum::name).toList());
    }

    private static Map<String, Object> reference(String name) {
        return map("$ref", "#/components/schemas/" + name);
    }

    private static Map<String, Object> map(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) map.put((String) pairs[i], pairs[i + 1]);
        return map;
    }
}
