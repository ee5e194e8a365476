package luoshi.surface.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.front.Download;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.surface.dossier.Contract;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// 记录页: the original with its marks beside what was read, as a page and as the contract's JSON.
@Controller
class RecordController {

    private final Readings readings;
    private final Originals originals;
    private final Journal journal;

    RecordController(Readings readings, Originals originals, Journal journal) {
        this.readings = readings;
        this.originals = originals;
        this.journal = journal;
    }

    @GetMapping(path = "/records/{id:[^.]+}", produces = "text/html")
    String record(Viewer viewer, @PathVariable String id, Model model) {
        model.addAttribute("page", readings.open(viewer, id));
        return "dossier/record";
    }

    @GetMapping(path = "/records/{id:[^.]+}", produces = "application/json")
    void json(Viewer viewer, @PathVariable String id, HttpServletResponse response) throws IOException {
        var page = readings.open(viewer, id);
        response.setContentType("application/json;charset=UTF-8");
        Contract.write(page.overlay().dossier(), readings.findings(viewer, page), response.getOutputStream());
    }

    @GetMapping("/records/{id:[^.]+}.json")
    void download(Viewer viewer, @PathVariable String id, HttpServletResponse response) throws IOException {
        viewer.must(Right.EXPORT);
        var title = readings.open(viewer, id).title();
        journal.note(viewer, Deed.done("dossier.export", "导出记录", "record/" + id).with("json"));
        new Download(title + ".json", "application/json;charset=UTF-8", false).into(response);
        json(viewer, id, response);
    }

    /// The bytes as they came.
    @GetMapping("/records/{id:[^.]+}/original")
    void original(Viewer viewer, @PathVariable String id, HttpServletResponse response) throws IOException {
        viewer.must(Right.EXPORT);
        var card = readings.open(viewer, id).card();
        var original = originals
                .original(viewer, card.original())
                .orElseThrow(() -> new Refusal("dossier.sealed", "原件中有您不在知悉范围的内容，不能整份下载。"));
        journal.note(viewer, Deed.done("dossier.original", "下载原件", "record/" + id));
        Download.of(original.name()).send(response, original.bytes());
    }
}
