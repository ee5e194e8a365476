package luoshi.surface.papers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Download;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.press.Press.Format;
import luoshi.oversight.supervision.Sift;
import luoshi.surface.papers.Content.Difference;
import luoshi.surface.papers.Draft;
import luoshi.surface.papers.Draft.Act;
import luoshi.surface.papers.Drafts;
import luoshi.surface.papers.DrawUp;
import luoshi.surface.papers.IssuePaper;
import luoshi.surface.papers.KindRules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// 一件公文: its pages and words, everything that is done to it, its files.
@Controller
class PaperController {

    private static final String ONE = "/papers/{id:[0-9a-f]{16}}";
    private static final Map<String, Act> NOUNS = Map.of(
            "submissions", Act.SUBMIT,
            "recalls", Act.RECALL,
            "approvals", Act.APPROVE,
            "returns", Act.RETURN,
            "abandonments", Act.ABANDON);

    private final Drafts drafts;
    private final DrawUp drawing;
    private final IssuePaper issuing;
    private final Proofs proofs;
    private final Journal journal;

    PaperController(Drafts drafts, DrawUp drawing, IssuePaper issuing, Proofs proofs, Journal journal) {
        this.drafts = drafts;
        this.drawing = drawing;
        this.issuing = issuing;
        this.proofs = proofs;
        this.journal = journal;
    }

    @GetMapping(ONE)
    String paper(
            Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "0") String version, Model model) {
        model.addAttribute("page", page(viewer, drafts.found(viewer, id), version(version)));
        return "papers/paper";
    }

    @GetMapping(ONE + "/words")
    String words(Viewer viewer, @PathVariable String id, Model model) {
        viewer.must(Right.DRAFT);
        var draft = drafts.found(viewer, id);
        if (draft.state() != Draft.State.DRAFTING)
            throw new Refusal("papers.state", "“" + draft.state().term() + "”的公文不能改稿；要改先撤回或退回，已印发的请另拟新稿。");
        model.addAttribute("page", page(viewer, draft, 0));
        return "papers/words";
    }

    @PostMapping(ONE + "/versions")
    @Nullable
    String reword(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam Map<String, String> sent,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            HttpServletResponse response) {
        drafts.reword(viewer, id, seen, sent);
        return back(id, part, response);
    }

    @PostMapping(ONE + "/corrections")
    @Nullable
    String mend(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String key,
            HttpServletResponse response) {
        var draft = drafts.found(viewer, id);
        var all = drawing.differences(viewer, draft, drafts.content(viewer, id, draft.version()));
        var one = all.stream()
                .filter(d -> d.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refusal("papers.same", "这一处与台账已经一致。"));
        var same = all.stream()
                .filter(d -> d.mends() && d.term().equals(one.term()) && Objects.equals(d.now(), one.now()))
                .toList();
        drafts.mend(viewer, id, seen, same);
        return back(id, null, response);
    }

    @PostMapping(ONE + "/{noun:submissions|recalls|approvals|returns|abandonments}")
    @Nullable
    String step(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String noun,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            HttpServletResponse response) {
        var act = NOUNS.get(noun);
        if (act == null) throw new Refusal("papers.absent", "没有这种办理。");
        drafts.step(viewer, id, seen, act, reason);
        return back(id, part, response);
    }

    @PostMapping(ONE + "/issues")
    @Nullable
    String issue(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "false") boolean knowing,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            HttpServletResponse response) {
        var of = Sift.day(day);
        issuing.issue(viewer, id, seen, word, of == null ? Beijing.today() : of, knowing);
        return back(id, part, response);
    }

    @PostMapping(ONE + "/voidings")
    @Nullable
    String spoil(
            Viewer viewer,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            HttpServletResponse response) {
        issuing.spoil(viewer, id, seen, reason);
        return back(id, part, response);
    }

    @PostMapping(ONE + "/successors")
    String instead(Viewer viewer, @PathVariable String id) {
        return "redirect:/papers/" + drawing.instead(viewer, id);
    }

    @GetMapping(ONE + "/pages/{n:[1-9][0-9]{0,3}}.png")
    void picture(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable int n,
            @RequestParam(defaultValue = "0") String version,
            HttpServletResponse response)
            throws IOException {
        var picture = proofs.picture(viewer, drafts.found(viewer, id), version(version), n);
        response.setContentType("image/png");
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    @GetMapping(ONE + ".{format:docx|pdf|ofd}")
    void file(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String format,
            @RequestParam(defaultValue = "0") String version,
            HttpServletResponse response)
            throws IOException {
        viewer.must(Right.EXPORT);
        var file = issuing.file(viewer, id, version(version), Format.valueOf(format.toUpperCase(Locale.ROOT)));
        journal.note(viewer, Deed.done("papers.export", "下载公文", "paper/" + id).with(format));
        Download.of(file.name()).send(response, file.bytes());
    }

    private PaperPage page(Viewer viewer, Draft draft, int asked) {
        int version = asked > 0 ? asked : draft.issue() == null ? draft.version() : 0;
        var content = drafts.content(viewer, draft.id(), version);
        List<Difference> differences = List.of();
        var unknown = "";
        if (draft.issue() == null && draft.state() != Draft.State.ABANDONED)
            try {
                differences = drawing.differences(viewer, draft, content);
            } catch (Refusal refusal) {
                unknown = refusal.sentence();
            }
        return new PaperPage(
                viewer,
                draft,
                version,
                content,
                drafts.steps(viewer, draft.id()),
                proofs.pages(viewer, draft, version),
                differences,
                unknown,
                drafts.open(viewer, draft),
                drafts.word(viewer, draft.kind())
                        .orElse(KindRules.shipped().of(draft.kind()).word()));
    }

    private static int version(String asked) {
        return asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 0;
    }

    /// Back to the paper: what was asked for from within the page is sent there by a header, so that a refusal leaves
    /// the page as it is, with everything that was typed.
    private static @Nullable String back(String id, @Nullable String part, HttpServletResponse response) {
        if (part == null) return "redirect:/papers/" + id;
        response.setHeader("HX-Redirect", "/papers/" + id);
        return null;
    }
}
