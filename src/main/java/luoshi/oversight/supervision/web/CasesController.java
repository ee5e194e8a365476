package luoshi.oversight.supervision.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.oversight.supervision.Light;
import luoshi.oversight.supervision.Outlook;
import luoshi.oversight.supervision.Outlooks;
import luoshi.oversight.supervision.Sift;
import luoshi.oversight.supervision.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 督办台账: sifted, paged, looked at in ways that are kept; and work on many cases at once.
@Controller
class CasesController {

    private static final int MOST = 200;

    private final Cases cases;
    private final Acts acts;
    private final Outlooks outlooks;
    private final Views views;
    private final Journal journal;

    CasesController(Cases cases, Acts acts, Outlooks outlooks, Views views, Journal journal) {
        this.cases = cases;
        this.acts = acts;
        this.outlooks = outlooks;
        this.views = views;
        this.journal = journal;
    }

    @GetMapping("/supervision")
    String ledger(
            Viewer viewer,
            Sift sift,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            Model model) {
        var outlook = outlooks.of(viewer);
        model.addAttribute("page", LedgerPage.of(viewer, cases, outlook, sift, views.of(viewer), after, before));
        model.addAttribute("bulk", Form.bulk());
        return "supervision/ledger";
    }

    /// Counted apart, when the page stands.
    @GetMapping("/supervision/counts")
    String counts(Viewer viewer, Sift sift, Model model) {
        var outlook = outlooks.of(viewer);
        model.addAttribute("counts", counts(viewer, sift, outlook));
        model.addAttribute("sift", sift);
        model.addAttribute("scale", outlook.scale());
        return "supervision/_counts";
    }

    private LedgerPage.Counts counts(Viewer viewer, Sift sift, Outlook outlook) {
        long open = 0;
        long closed = 0;
        var lights = new EnumMap<Light, Long>(Light.class);
        for (var tally : cases.tally(viewer, sift.search(outlook), outlook.bounds())) {
            if (tally.open()) open += tally.number();
            else closed += tally.number();
            if (tally.open()) lights.merge(outlook.light(tally.stretch()), tally.number(), Long::sum);
        }
        return new LedgerPage.Counts(open, closed, lights);
    }

    @PostMapping("/supervision/batches")
    String batch(
            Viewer viewer,
            @RequestParam(required = false) @Nullable List<String> number,
            @RequestParam Map<String, String> sent,
            Model model) {
        if (number == null || number.isEmpty()) throw new Refusal("supervision.none", "请先勾选要办理的事项。");
        if (number.size() > MOST) throw new Refusal("supervision.many", "一次最多办理 200 件。");
        var kind = Filled.kind(sent.getOrDefault("act", ""));
        if (!Form.BULK.contains(kind)) throw new Refusal("supervision.bulk", "“" + kind.term() + "”不能批量办理。");
        var outlook = outlooks.of(viewer);
        var results = new ArrayList<LedgerPage.Result>();
        for (var one : number) results.add(one(viewer, one, kind, sent, outlook));
        model.addAttribute("kind", kind);
        model.addAttribute("results", results);
        model.addAttribute(
                "done", results.stream().filter(r -> r.refusal() == null).count());
        return "supervision/batch";
    }

    private LedgerPage.Result one(
            Viewer viewer, String number, Doing.Kind kind, Map<String, String> sent, Outlook outlook) {
        var subject = cases.find(viewer, number).orElse(null);
        try {
            if (subject == null) throw new Refusal("casework.absent", "没有这一件，或者不在您的知悉范围。");
            acts.add(viewer, number, Filled.doing(kind, sent, subject, outlook));
            return new LedgerPage.Result(number, subject.words(), null);
        } catch (Refusal refusal) {
            journal.noteApart(
                    viewer,
                    new Deed(
                            "supervision.batch",
                            "批量" + kind.term(),
                            "case/" + (subject == null ? "" : number),
                            Deed.Outcome.REFUSED,
                            refusal.code()));
            return new LedgerPage.Result(number, subject == null ? "" : subject.words(), refusal.sentence());
        }
    }

    @PostMapping("/supervision/views")
    String keep(Viewer viewer, Sift sift, @RequestParam(defaultValue = "") String name) {
        views.keep(viewer, name, sift.query());
        return "redirect:/supervision" + (sift.nothing() ? "" : "?" + sift.query());
    }

    @PostMapping("/supervision/views/{seq}/removals")
    String drop(Viewer viewer, @PathVariable int seq) {
        views.drop(viewer, seq);
        return "redirect:/supervision";
    }
}
