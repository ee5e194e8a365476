package luoshi.oversight.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Source;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.front.Download;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.meeting.record.Records;
import luoshi.oversight.supervision.Outlooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 一件: the page of a case, all that may be done to it, and its proof.
@Controller
class CaseController {

    static final String NUMBER = "{number:[0-9]{4}-[0-9.]+}";

    private final Cases cases;
    private final Acts acts;
    private final Outlooks outlooks;
    private final Records records;
    private final Originals originals;
    private final Journal journal;

    CaseController(Cases cases, Acts acts, Outlooks outlooks, Records records, Originals originals, Journal journal) {
        this.cases = cases;
        this.acts = acts;
        this.outlooks = outlooks;
        this.records = records;
        this.originals = originals;
        this.journal = journal;
    }

    @GetMapping("/supervision/" + NUMBER)
    String one(Viewer viewer, @PathVariable String number, Model model) {
        model.addAttribute("page", page(viewer, number));
        return "supervision/case";
    }

    /// One act, its address the noun of it. Answers with the case as it then stands.
    @PostMapping("/supervision/" + NUMBER + "/{noun:[a-z-]+}")
    String act(
            Viewer viewer,
            @PathVariable String number,
            @PathVariable String noun,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model)
            throws IOException {
        var kind = Filled.kind(noun);
        var subject = found(cases, viewer, number);
        var outlook = outlooks.of(viewer);
        var filled = Filled.flat(sent);
        var key = Filled.key(filled);
        if (kind == Doing.Kind.HAND_DOWN) acts.handDown(viewer, number, Filled.parts(filled, outlook), key);
        else {
            var proofs = Filled.proofs(files, filled.getOrDefault("proof", ""));
            acts.add(viewer, number, Filled.doing(kind, filled, subject, outlook), proofs, key);
        }
        if (part == null) return "redirect:/supervision/" + number;
        model.addAttribute("page", page(viewer, number));
        model.addAttribute("done", kind.term());
        return "supervision/_case";
    }

    /// A file that was handed in as proof, for whoever sees the case.
    @GetMapping("/supervision/" + NUMBER + "/exhibits/{sha:[0-9a-f]{64}}")
    void exhibit(Viewer viewer, @PathVariable String number, @PathVariable String sha, HttpServletResponse response)
            throws IOException {
        found(cases, viewer, number);
        var exhibit = acts.of(viewer, number).stream()
                .flatMap(a -> a.exhibits().stream())
                .filter(e -> e.sha256().equals(sha))
                .findFirst()
                .orElseThrow(() -> new Refusal("supervision.absent", "本件没有这份佐证。"));
        // the case lets in; the same file may have come in elsewhere first, under another label
        var original = originals
                .original(Viewer.machine(viewer.bureau()), sha)
                .orElseThrow(() -> new Refusal("supervision.absent", "这份佐证的原件不在库中。"));
        boolean shown = Telling.shown(exhibit);
        if (!shown) journal.note(viewer, Deed.done("supervision.exhibit", "下载佐证", "case/" + number));
        var file = shown ? new Download(exhibit.name(), exhibit.mediaType(), true) : Download.of(exhibit.name());
        file.send(response, original.bytes());
    }

    static Case found(Cases cases, Viewer viewer, String number) {
        return cases.find(viewer, number)
                .orElseThrow(() -> new Refusal("supervision.absent", "没有这一件，或者不在您的知悉范围：" + number));
    }

    private CasePage page(Viewer viewer, String number) {
        var subject = found(cases, viewer, number);
        var tree = cases.tree(viewer, number);
        var open = acts.open(viewer, subject);
        var page = new CasePage(
                subject,
                tree,
                acts.of(viewer, number),
                cases.parties(viewer, subject),
                open.stream().map(kind -> Form.of(kind, subject)).toList(),
                outlooks.of(viewer),
                null);
        var source = page.source();
        return new CasePage(
                subject,
                tree,
                page.acts(),
                page.parties(),
                page.forms(),
                page.outlook(),
                source == null ? null : place(viewer, source));
    }

    /// Where the words stand in the record, if the viewer may read them there.
    private @Nullable String place(Viewer viewer, Source source) {
        if (source.kind() != Source.Kind.MEETING || source.id().isEmpty()) return null;
        var sight = records.sight(viewer, source.id()).orElse(null);
        var words = source.words();
        if (sight == null) return null;
        if (words == null) return "/records/" + source.id();
        return sight.covers(words.place())
                ? "/records/" + source.id() + "#DIRECTIVE." + words.start() + "." + words.end()
                : null;
    }
}
