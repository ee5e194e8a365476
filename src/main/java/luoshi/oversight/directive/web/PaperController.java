package luoshi.oversight.directive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Source;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.front.Download;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Organisation;
import luoshi.oversight.directive.Papers;
import luoshi.oversight.directive.RegisterPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 来文与批示: papers that lay duties on the body, from the original to the case.
@Controller
class PaperController {

    private static final int ROWS = 100;

    private final Papers papers;
    private final RegisterPaper registering;
    private final Originals originals;
    private final Cases cases;
    private final Organisation organisation;
    private final Journal journal;

    PaperController(
            Papers papers,
            RegisterPaper registering,
            Originals originals,
            Cases cases,
            Organisation organisation,
            Journal journal) {
        this.papers = papers;
        this.registering = registering;
        this.originals = originals;
        this.cases = cases;
        this.organisation = organisation;
        this.journal = journal;
    }

    @GetMapping("/directives/papers")
    String papers(Viewer viewer, Model model) {
        viewer.must(Right.REGISTER);
        model.addAttribute("papers", papers.list(viewer, ROWS));
        return "directive/papers";
    }

    @PostMapping(
            path = "/directives/papers",
            consumes = {"multipart/form-data", "application/x-www-form-urlencoded"})
    String take(
            Viewer viewer,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            @RequestParam MultiValueMap<String, String> fields)
            throws IOException {
        viewer.must(Right.REGISTER);
        var original = original(file, text, field(fields, "title"));
        var kind = field(fields, "kind").equals("INSTRUCTION") ? Source.Kind.INSTRUCTION : Source.Kind.PAPER;
        var day = RegistrationForm.day(field(fields, "day"));
        if (day == null) throw new Refusal("directive.day", "请写明成文或批示的日期。");
        var hash = registering.take(
                viewer,
                original,
                new Papers.Paper(
                        original.sha256(),
                        kind,
                        field(fields, "title"),
                        field(fields, "issuer"),
                        field(fields, "number"),
                        day,
                        field(fields, "speaker"),
                        viewer.name(),
                        Instant.now(),
                        label(fields)));
        return "redirect:/directives/papers/" + hash;
    }

    @GetMapping("/directives/papers/{sha256}")
    String paper(
            Viewer viewer, @PathVariable String sha256, @RequestParam(defaultValue = "") String words, Model model) {
        viewer.must(Right.REGISTER);
        model.addAttribute("page", page(viewer, sha256, words));
        return "directive/paper";
    }

    @PostMapping("/directives/papers/{sha256}/duties")
    String register(
            Viewer viewer,
            @PathVariable String sha256,
            @RequestParam(defaultValue = "") String said,
            @RequestParam MultiValueMap<String, String> fields) {
        registering.register(viewer, sha256, said, new RegistrationForm(fields).choice(""));
        return "redirect:/directives/papers/" + sha256;
    }

    @GetMapping("/directives/papers/{sha256}/original")
    void original(Viewer viewer, @PathVariable String sha256, HttpServletResponse response) throws IOException {
        viewer.must(Right.REGISTER);
        papers.found(viewer, sha256);
        var original =
                originals.original(viewer, sha256).orElseThrow(() -> new Refusal("directive.absent", "没有这份来文或批示。"));
        journal.note(viewer, Deed.done("directive.original", "下载原件", "paper/" + sha256));
        Download.of(original.name()).send(response, original.bytes());
    }

    private PaperPage page(Viewer viewer, String sha256, String words) {
        var paper = papers.found(viewer, sha256);
        return new PaperPage(
                paper,
                registering.text(viewer, paper),
                cases.list(viewer, CaseSearch.ALL.of(sha256), CaseSearch.Last.START, ROWS),
                organisation.roster(viewer, Beijing.today()),
                words,
                words.isBlank() ? null : registering.propose(viewer, sha256, words));
    }

    private static Original original(@Nullable MultipartFile file, String text, String title) throws IOException {
        var name = file == null ? null : file.getOriginalFilename();
        if (file != null && name != null && !name.isBlank())
            return new Original(
                    name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), file.getBytes());
        if (text.isBlank()) throw new Refusal("directive.nothing", "没有选择文件，也没有粘贴文字。");
        var bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        return new Original((title.isBlank() ? "来文" : title) + ".txt", bytes);
    }

    private static Label label(MultiValueMap<String, String> fields) {
        var mark = Arrays.stream(Mark.values())
                .filter(m -> m.name().equals(field(fields, "mark")))
                .findFirst()
                .orElse(Mark.INTERNAL);
        var seals = EnumSet.noneOf(Seal.class);
        for (var name : fields.getOrDefault("seal", List.of()))
            Arrays.stream(Seal.values()).filter(s -> s.name().equals(name)).forEach(seals::add);
        return Label.of(mark, seals);
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
