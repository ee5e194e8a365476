package luoshi.oversight.directive.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Source;
import luoshi.kernel.evidence.Original;
import luoshi.oversight.directive.Papers;
import luoshi.oversight.directive.RegisterPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// 来文送交: other systems hand in papers and instructions; what becomes of them a person registers.
@RestController
class PaperJsonController {

    private final RegisterPaper registering;
    private final JsonMapper json;

    PaperJsonController(RegisterPaper registering, JsonMapper json) {
        this.registering = registering;
        this.json = json;
    }

    /// 送交的来文.
    ///
    /// @param day of the paper as ISO
    /// @param text of the paper, where no file comes with it
    record Sent(
            Source.@Nullable Kind kind,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable String number,
            @Nullable String day,
            @Nullable String speaker,
            @Nullable String text,
            @Nullable File file) {}

    /// @param content base64
    record File(@Nullable String name, @Nullable String content) {}

    /// @param sha256 of the original: the same file handed in twice is one paper
    record Taken(String sha256) {}

    @PostMapping(path = "/directives/papers", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Taken> take(Viewer viewer, @RequestBody byte[] body) {
        var sent = read(body);
        if (sent.kind != null && sent.kind != Source.Kind.PAPER && sent.kind != Source.Kind.INSTRUCTION)
            throw new Refusal("directive.kind", "kind 应当是 PAPER 或 INSTRUCTION。");
        var day = RegistrationForm.day(plain(sent.day));
        if (day == null) throw new Refusal("directive.day", "请写明成文或批示的日期。");
        var original = original(sent);
        var hash = registering.take(
                viewer,
                original,
                new Papers.Paper(
                        original.sha256(),
                        sent.kind == null ? Source.Kind.PAPER : sent.kind,
                        plain(sent.title),
                        plain(sent.issuer),
                        plain(sent.number),
                        day,
                        plain(sent.speaker),
                        viewer.name(),
                        Instant.now(),
                        Label.of(Mark.INTERNAL, Set.of())));
        return ResponseEntity.status(201).body(new Taken(hash));
    }

    private Sent read(byte[] body) {
        try {
            return json.readValue(body, Sent.class);
        } catch (JacksonException e) {
            throw new Refusal("directive.json", "内容的写法不对，请对照 /supervision/openapi.json。", e);
        }
    }

    private static Original original(Sent sent) {
        var file = sent.file;
        if (file != null && !plain(file.name).isEmpty())
            try {
                return new Original(
                        plain(file.name).replaceAll(".*[/\\\\]", ""),
                        Base64.getDecoder().decode(plain(file.content)));
            } catch (IllegalArgumentException e) {
                throw new Refusal("directive.file", "content 不是 base64。", e);
            }
        var text = plain(sent.text);
        if (text.isEmpty()) throw new Refusal("directive.nothing", "没有文件，也没有文字。");
        var title = plain(sent.title);
        return new Original((title.isEmpty() ? "来文" : title) + ".txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
