package luoshi.surface.dossier.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.StateSecret;
import luoshi.meeting.record.RecordSearch;
import luoshi.meeting.record.Records;
import luoshi.surface.dossier.ImportRecord;
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
    private final Records records;
    private final ImportRecord importer;
    private final Originals originals;

    MeetingsController(Readings readings, Records records, ImportRecord importer, Originals originals) {
        this.readings = readings;
        this.records = records;
        this.importer = importer;
        this.originals = originals;
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
        var asked = new Asked(words.strip(), from, to, state);
        var search = new RecordSearch(asked.words(), day(from), day(to), state.isEmpty() ? null : state.equals("done"));
        int start = offset(after);
        model.addAttribute("asked", asked);
        model.addAttribute("slice", Slice.of(records.list(viewer, search, start, ROWS + 1), start, ROWS));
        return after == null ? "dossier/records" : "dossier/_records";
    }

    @GetMapping("/import")
    String form(Viewer viewer) {
        viewer.must(Right.IMPORT);
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
        viewer.must(Right.IMPORT);
        var results = new ArrayList<Received>();
        if (files != null)
            for (var file : files) {
                if (file.getOriginalFilename() == null
                        || file.getOriginalFilename().isBlank()) continue;
                results.add(receive(viewer, new Original(plain(file.getOriginalFilename()), file.getBytes())));
            }
        if (!text.isBlank()) {
            var title = name.isBlank() ? "粘贴 " + Beijing.today() : plain(name.strip());
            // A browser sends every line end of a form as CR LF; what was pasted had none of these.
            var bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
            results.add(receive(viewer, new Original(title.endsWith(".txt") ? title : title + ".txt", bytes)));
        }
        if (results.isEmpty()) throw new Refusal("dossier.nothing", "没有选择文件，也没有粘贴文字。");
        model.addAttribute("results", results);
        return "dossier/_received";
    }

    /// The marks of a paper were no state secret's; it may be brought in now.
    @PostMapping("/import/false-alarms")
    String falseAlarm(Viewer viewer, @RequestParam String sha256, @RequestParam(defaultValue = "") String reason) {
        originals.falseAlarm(viewer, sha256, reason);
        return "dossier/_cleared";
    }

    private Received receive(Viewer viewer, Original original) {
        try {
            var imported = importer.take(viewer, original);
            var id = imported.card().id();
            var page = readings.open(viewer, id);
            if (!imported.known()) readings.noted(viewer, page);
            return new Received(original.name(), id, !imported.known(), page, "", null);
        } catch (StateSecret secret) {
            importer.refused(viewer, secret);
            var hash = viewer.may(Right.FALSE_ALARM) ? secret.sha256() : null;
            return new Received(original.name(), null, false, null, secret.sentence(), hash);
        } catch (Refusal refusal) {
            return new Received(
                    original.name(),
                    null,
                    false,
                    null,
                    importer.refused(viewer, refusal).sentence(),
                    null);
        }
    }

    static int offset(@Nullable String after) {
        return after != null && after.matches("\\d{1,8}") ? Integer.parseInt(after) : 0;
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new Refusal("dossier.day", "日期请写成 2024-03-05。", e);
        }
    }

    /// A name without folders: some browsers send them along.
    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
