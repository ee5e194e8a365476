package luoshi.oversight.supervision.web;

import static luoshi.oversight.supervision.web.Shapes.TEXT;
import static luoshi.oversight.supervision.web.Shapes.list;
import static luoshi.oversight.supervision.web.Shapes.map;
import static luoshi.oversight.supervision.web.Shapes.object;
import static luoshi.oversight.supervision.web.Shapes.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.casework.Doing;

/// 接口说明 in OpenAPI 3.1, made from the acts themselves, so that none is left out.
final class OpenApi {

    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
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
                                + "看得到哪些、能办哪些，与该账户在网页上完全相同。"
                                + "对接系统凭系统管理员发给的令牌（Authorization: Bearer），代所绑定的单位取办件、签收、反馈、"
                                + "报请办结、送来文；不用 Cookie 和 X-CSRF-TOKEN，打不开网页，请求太密答 429。"),
                "paths",
                paths(),
                "components",
                map(
                        "securitySchemes",
                        map(
                                "session",
                                map("type", "apiKey", "in", "cookie", "name", "luoshi"),
                                "token",
                                map("type", "apiKey", "in", "header", "name", "X-CSRF-TOKEN"),
                                "bearer",
                                map("type", "http", "scheme", "bearer")),
                        "schemas",
                        Shapes.schemas()),
                "security",
                List.of(map("session", List.of(), "token", List.of()), map("bearer", List.of())));
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
        paths.put("/supervision/imports", map("get", page("表格导入", List.of()), "post", page("导入一份填报", List.of())));
        paths.put("/supervision/imports/template.xlsx", map("get", file("填报模板", SHEET, List.of())));
        paths.put("/supervision/imports/parts", map("post", page("导入一份分解", List.of())));
        paths.put("/supervision/imports/parts.xlsx", map("get", file("分解模板", SHEET, List.of())));
        paths.put("/supervision/openapi.json", map("get", file("本说明", "application/json", List.of())));
        paths.put(
                "/supervision/feeds/{secret}.ics", map("get", file("日历订阅", "text/calendar", List.of(path("secret")))));
        paths.put("/supervision/{number}", map("get", reading("一件及其全过程", "One", List.of(path("number")))));
        paths.put(
                "/supervision/{number}/exhibits/{sha}",
                map("get", file("佐证", "application/octet-stream", List.of(path("number"), path("sha")))));
        paths.put("/directives/papers", map("post", handingIn()));
        for (var kind : Doing.Kind.values())
            paths.put("/supervision/{number}/" + kind.noun(), map("post", acting(kind)));
        return paths;
    }

    private static Map<String, Object> handingIn() {
        return map(
                "summary",
                "送交来文、批示，由办公室立项；同一文件送两次只算一份",
                "requestBody",
                map("required", true, "content", map("application/json", map("schema", Shapes.paper()))),
                "responses",
                map(
                        "201",
                        told("已收到", "application/json", object(map("sha256", TEXT), List.of("sha256"))),
                        "422",
                        problem("未能办理")));
    }

    private static Map<String, Object> acting(Doing.Kind kind) {
        var schema = kind == Doing.Kind.HAND_DOWN ? Shapes.handDown() : Shapes.schema(kind);
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

    private static Map<String, Object> reading(String summary, String shape, List<Object> parameters) {
        return asking(
                summary,
                parameters,
                map("200", told(summary, "application/json", reference(shape)), "404", problem("没有找到")));
    }

    private static Map<String, Object> page(String summary, List<Object> parameters) {
        return file(summary, "text/html", parameters);
    }

    private static Map<String, Object> file(String summary, String type, List<Object> parameters) {
        return asking(summary, parameters, map("200", map("description", summary, "content", map(type, map()))));
    }

    private static Map<String, Object> asking(String summary, List<Object> parameters, Map<String, Object> responses) {
        return map("summary", summary, "parameters", parameters, "responses", responses);
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
}
