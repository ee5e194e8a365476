package luoshi.surface.batch.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.front.Download;
import luoshi.oversight.supervision.Outlooks;
import luoshi.oversight.supervision.Sift;
import luoshi.surface.batch.Batches;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// 成批出单: what the ledger's choice comes to, what was asked for, and the files.
@Controller
class BatchesController {

    private static final String ID = "{id:[0-9a-f]{16}}";
    private static final int PAGE = 500;

    private final Batches batches;
    private final Cases cases;
    private final Outlooks outlooks;

    BatchesController(Batches batches, Cases cases, Outlooks outlooks) {
        this.batches = batches;
        this.cases = cases;
        this.outlooks = outlooks;
    }

    @GetMapping("/batches")
    String batches(Viewer viewer, Sift sift, Model model) {
        viewer.must(Right.DRAFT);
        var search = sift.search(outlooks.of(viewer));
        model.addAttribute("sift", sift);
        model.addAttribute("count", cases.count(viewer, search));
        model.addAttribute("batches", batches.of(viewer));
        return "batch/batches";
    }

    @PostMapping("/batches")
    String ask(Viewer viewer, Sift sift) {
        viewer.must(Right.DRAFT);
        var search = sift.search(outlooks.of(viewer));
        var numbers = new ArrayList<String>();
        var last = CaseSearch.Last.START;
        for (List<Case> page = List.of(); numbers.size() <= Batches.MOST; last = CaseSearch.Last.of(page.getLast())) {
            page = cases.list(viewer, search, last, PAGE);
            page.forEach(c -> numbers.add(c.number()));
            if (page.size() < PAGE) break;
        }
        batches.ask(
                viewer, sift.nothing() ? "全部事项" : String.join(" ", sift.values().values()), numbers);
        return "redirect:/batches?" + sift.query();
    }

    /// One row of the page, asked for again and again until it has ended.
    @GetMapping("/batches/" + ID + "/progress")
    String progress(Viewer viewer, @PathVariable String id, Model model) {
        model.addAttribute("batch", batches.found(viewer, id));
        return "batch/_batch";
    }

    @GetMapping("/batches/" + ID + ".zip")
    void zip(Viewer viewer, @PathVariable String id, HttpServletResponse response) throws IOException {
        var batch = batches.done(viewer, id);
        var file = new Download("督办单" + batch.total() + "件.zip", "application/zip", false);
        batches.write(viewer, id, file.into(response));
    }
}
