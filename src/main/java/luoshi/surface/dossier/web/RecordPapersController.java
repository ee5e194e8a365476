package luoshi.surface.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Download;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.press.Press;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 记录的公文: what a record gives as minutes, clean record and extracts, as docx, pdf and ofd.
@Controller
class RecordPapersController {

    private final Readings readings;
    private final Organisation organisation;
    private final Press press;
    private final Journal journal;

    RecordPapersController(Readings readings, Organisation organisation, Press press, Journal journal) {
        this.readings = readings;
        this.organisation = organisation;
        this.press = press;
        this.journal = journal;
    }

    @GetMapping("/records/{id:[^.]+}/papers")
    String papers(Viewer viewer, @PathVariable String id, Model model) {
        model.addAttribute("page", of(viewer, id));
        return "dossier/papers";
    }

    @GetMapping("/records/{id:[^.]+}/papers/{form:[a-z]+}.{format:docx|pdf|ofd}")
    void download(
            Viewer viewer,
            @PathVariable String id,
            @PathVariable String form,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String which,
            HttpServletResponse response)
            throws IOException {
        viewer.must(Right.EXPORT);
        var paper = of(viewer, id).paper(form, which);
        var bytes = press.print(paper, Press.Format.valueOf(format.toUpperCase(java.util.Locale.ROOT)));
        journal.note(viewer, Deed.done("dossier.paper", "出公文", "record/" + id).with(form + " " + format));
        var title = paper.title().isEmpty() ? "会议纪要" : paper.title();
        Download.of(title + "." + format).send(response, bytes);
    }

    private RecordPapers of(Viewer viewer, String id) {
        return new RecordPapers(
                readings.open(viewer, id),
                organisation.body(viewer).map(Body::name).orElse(""));
    }
}
