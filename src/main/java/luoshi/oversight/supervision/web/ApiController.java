package luoshi.oversight.supervision.web;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.evidence.Original;
import luoshi.oversight.supervision.Outlooks;
import luoshi.oversight.supervision.Sift;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// 系统对接: the same addresses for other systems.
@RestController
class ApiController {

    private static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    private static final int KEY = 80;

    private final Cases cases;
    private final Acts acts;
    private final Outlooks outlooks;
    private final JsonMapper json;

    ApiController(Cases cases, Acts acts, Outlooks outlooks, JsonMapper json) {
        this.cases = cases;
        this.acts = acts;
        this.outlooks = outlooks;
        this.json = json;
    }

    @GetMapping(path = "/supervision", produces = JSON)
    Answers.Ledger ledger(
            Viewer viewer,
            Sift sift,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before) {
        var outlook = outlooks.of(viewer);
        var page = LedgerPage.of(viewer, cases, outlook, sift, List.of(), after, before);
        return new Answers.Ledger(
                page.rows().stream().map(c -> Answers.item(c, outlook)).toList(),
                page.previous() == null ? null : page.at("before", page.previous()),
                page.next() == null ? null : page.at("after", page.next()));
    }

    @GetMapping(path = "/supervision/" + CaseController.NUMBER, produces = JSON)
    Answers.One one(Viewer viewer, @PathVariable String number) {
        var outlook = outlooks.of(viewer);
        var subject = CaseController.found(cases, viewer, number);
        return new Answers.One(
                Answers.item(subject, outlook),
                cases.tree(viewer, number).stream()
                        .map(c -> Answers.item(c, outlook))
                        .toList(),
                acts.of(viewer, number).stream().map(Answers::deed).toList(),
                acts.open(viewer, subject).stream().map(Doing.Kind::noun).toList());
    }

    @PostMapping(
            path = "/supervision/" + CaseController.NUMBER + "/{noun:[a-z-]+}",
            consumes = JSON,
            produces = {JSON, "*/*"})
    ResponseEntity<Object> act(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable String noun,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody byte[] body) {
        var kind = Filled.kind(noun);
        var sent = object(body);
        CaseController.found(cases, viewer, number);
        if (key != null && (key.isBlank() || key.length() > KEY))
            throw new Refusal("supervision.key", "Idempotency-Key 应当是 1 到 80 个字符。");
        if (kind == Doing.Kind.HAND_DOWN) {
            var numbers = acts.handDown(viewer, number, Filled.parts(lines(sent), outlooks.of(viewer)), key);
            return answer(number, new Answers.Numbers(numbers));
        }
        var proofs = proofs(sent);
        var act = acts.add(viewer, number, doing(kind, sent), proofs, key);
        return answer(number, Answers.deed(act));
    }

    private static ResponseEntity<Object> answer(String number, Object body) {
        return ResponseEntity.status(201)
                .header("Location", "/supervision/" + number)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    @GetMapping(path = "/supervision/openapi.json")
    ResponseEntity<Object> description() {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(OpenApi.description());
    }

    private ObjectNode object(byte[] body) {
        try {
            if (body.length > 0 && json.readTree(body) instanceof ObjectNode object) return object;
        } catch (JacksonException e) {
            throw new Refusal("supervision.json", "内容不是 JSON。", e);
        }
        throw new Refusal("supervision.json", "内容应当是一个 JSON 对象。");
    }

    /// What was sent, as the record of the act; texts and lists that are missing are empty.
    private Doing doing(Doing.Kind kind, ObjectNode sent) {
        for (RecordComponent component : kind.type().getRecordComponents()) {
            var value = sent.get(component.getName());
            if (value != null && !value.isNull()) continue;
            if (component.getType() == String.class) sent.put(component.getName(), "");
            else if (component.getType() == List.class) sent.putArray(component.getName());
            else throw new Refusal("supervision.missing", "缺少 " + component.getName() + "。");
        }
        try {
            return json.treeToValue(sent, kind.type());
        } catch (JacksonException e) {
            throw new Refusal("supervision.json", "内容的写法不对，请对照 /supervision/openapi.json。", e);
        }
    }

    /// Files stand in the object as base64.
    private static List<Acts.Proof> proofs(ObjectNode sent) {
        var proofs = new ArrayList<Acts.Proof>();
        if (sent.remove("files") instanceof JsonNode files)
            for (var file : files) {
                var kind = Sift.one(Goal.Proof.values(), text(file, "kind"));
                var name = text(file, "name");
                if (kind == null || name.isEmpty()) throw new Refusal("supervision.file", "files 里要写明 name 和 kind。");
                try {
                    var bytes = Base64.getDecoder().decode(text(file, "content"));
                    proofs.add(new Acts.Proof(kind, new Original(name.replaceAll(".*[/\\\\]", ""), bytes)));
                } catch (IllegalArgumentException e) {
                    throw new Refusal("supervision.file", name + "：content 不是 base64。", e);
                }
            }
        return proofs;
    }

    /// The parts as a form would have sent them.
    private static Map<String, String> lines(ObjectNode sent) {
        var lines = new HashMap<String, String>();
        int i = 0;
        if (sent.get("parts") instanceof JsonNode parts)
            for (var part : parts) {
                if (i >= Filled.PARTS) throw new Refusal("supervision.many", "一次最多分解 50 项。");
                var at = "." + i++;
                for (var name : Shapes.PART) {
                    var value = part.get(name);
                    if (value == null || value.isNull()) continue;
                    var texts = new ArrayList<String>();
                    if (value.isArray()) value.forEach(v -> texts.add(v.asString("")));
                    else texts.add(value.asString(""));
                    lines.put(name + at, String.join(",", texts));
                }
            }
        return lines;
    }

    private static String text(JsonNode node, String name) {
        var value = node.get(name);
        return value == null ? "" : value.asString("");
    }
}
