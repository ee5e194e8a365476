package luoshi.surface.dossier.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 会议: the list of meetings, and how records come in.
@Controller
class MeetingsController {

    private static final int ROWS = 50;

    private final Readings readings;
    private final Cabinet cabinet;

    MeetingsController(Readings readings, Cabinet cabinet) {
        this.readings = readings;
        this.cabinet = cabinet;
    }

    @GetMapping("/records")
    String records(
            Viewer viewer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var search = new Cabinet.Search(words.strip(), from, to, state);
        model.addAttribute("search", search);
        model.addAttribute("slice", cabinet.list(viewer, search, after, ROWS));
        return after == null ? "dossier/records" : "dossier/_records";
    }

    @GetMapping("/import")
    String form() {
        return "dossier/import";
    }

    /// Each file stands for itself: one that is refused keeps no other from coming in.
    @PostMapping("/import")
    String receive(
            Viewer viewer,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String name,
            Model model)
            throws IOException {
        var results = new ArrayList<Received>();
        if (files != null)
            for (var file : files) {
                if (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isBlank()) continue;
                results.add(receive(viewer, new Original(plain(file.getOriginalFilename()), file.getBytes())));
            }
        if (!text.isBlank()) {
            var title = name.isBlank() ? "粘贴 " + LocalDate.now() : plain(name.strip());
            // A browser sends every line end of a form as CR LF; what was pasted had none of these.
            var bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            results.add(receive(viewer, new Original(title.endsWith(".txt") ? title : title + ".txt", bytes)));
        }
        if (results.isEmpty()) throw new Refusal("dossier.nothing", "没有选择文件，也没有粘贴文字。");
        model.addAttribute("results", results);
        return "dossier/_received";
    }

    private Received receive(Viewer viewer, Original original) {
        try {
            var filing = cabinet.file(viewer, original);
            var page = readings.open(viewer, filing.record());
            if (filing.fresh()) cabinet.note(viewer, filing.record(), page.overlay());
            return new Received(original.name(), filing.record(), filing.fresh(), page, "");
        } catch (Refusal refusal) {
            return new Received(original.name(), null, false, null, refusal.sentence());
        }
    }

    /// A name without folders: some browsers send them along.
    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
