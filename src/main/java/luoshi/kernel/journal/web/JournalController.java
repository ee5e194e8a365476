package luoshi.kernel.journal.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Download;
import luoshi.kernel.journal.Deed.Outcome;
import luoshi.kernel.journal.Entries;
import luoshi.kernel.journal.Entries.Search;
import luoshi.kernel.journal.ExportJournal;
import luoshi.kernel.journal.web.JournalPage.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 留痕: listed, handed out, and the public key by which it is verified.
@Controller
class JournalController {

    private static final int ROWS = 100;

    private final Entries entries;
    private final ExportJournal export;

    JournalController(Entries entries, ExportJournal export) {
        this.entries = entries;
        this.export = export;
    }

    @GetMapping("/journal")
    String journal(
            Viewer viewer,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(required = false) @Nullable Long below,
            Model model) {
        var asked = new Asked(from, to, person.strip(), act, outcome);
        var search = new Search(day(from), day(to), asked.person(), act, outcome(outcome));
        var found = entries.list(viewer, search, below == null ? Long.MAX_VALUE : below, ROWS + 1);
        boolean more = found.size() > ROWS;
        var rows = more ? found.subList(0, ROWS) : found;
        var acts = below == null ? entries.acts(viewer) : List.<Entries.Act>of();
        model.addAttribute(
                "page", new JournalPage(asked, acts, rows, more ? rows.getLast().seq() : null));
        return below == null ? "journal/journal" : "journal/_entries";
    }

    @GetMapping("/journal.jsonl")
    void export(
            Viewer viewer,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            HttpServletResponse response)
            throws IOException {
        viewer.must(Right.AUDIT);
        var first = day(from);
        var last = day(to);
        var file = new Download("留痕-" + Beijing.today() + ".jsonl", "application/x-ndjson", false);
        export.write(viewer, first, last, file.into(response));
    }

    @GetMapping("/journal/key")
    void key(Viewer viewer, HttpServletResponse response) throws IOException {
        viewer.must(Right.AUDIT);
        var file = new Download("留痕签名公钥.pem", "application/x-pem-file", false);
        file.send(response, export.publicKey().getBytes(StandardCharsets.US_ASCII));
    }

    private static @Nullable Outcome outcome(String name) {
        for (var outcome : Outcome.values()) if (outcome.name().equals(name)) return outcome;
        return null;
    }

    private static @Nullable LocalDate day(String written) {
        try {
            return written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new Refusal("journal.day", "日期请写成 2026-03-05。", e);
        }
    }
}
