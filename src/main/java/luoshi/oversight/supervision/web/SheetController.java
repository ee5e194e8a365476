package luoshi.oversight.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Download;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.oversight.supervision.ExportLedger;
import luoshi.oversight.supervision.ImportFeedback;
import luoshi.oversight.supervision.ImportParts;
import luoshi.oversight.supervision.Outlooks;
import luoshi.oversight.supervision.Sift;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// 表格进出: the ledger as a spreadsheet, and feedback that units hand in on one.
@Controller
class SheetController {

    private final ExportLedger export;
    private final ImportFeedback feedback;
    private final ImportParts parts;
    private final Outlooks outlooks;
    private final Journal journal;

    SheetController(
            ExportLedger export, ImportFeedback feedback, ImportParts parts, Outlooks outlooks, Journal journal) {
        this.export = export;
        this.feedback = feedback;
        this.parts = parts;
        this.outlooks = outlooks;
        this.journal = journal;
    }

    /// Written aside first: what breaks off half-way is answered as a fault and never looks like a whole.
    @GetMapping("/supervision.xlsx")
    void xlsx(Viewer viewer, Sift sift, HttpServletResponse response) throws IOException {
        viewer.must(Right.EXPORT);
        var search = sift.search(outlooks.of(viewer));
        Path aside = Files.createTempFile("luoshi-", ".xlsx"); // read and written by the program's account only
        try {
            long rows;
            try (var out = new BufferedOutputStream(Files.newOutputStream(aside))) {
                rows = export.write(viewer, search, out);
            }
            journal.note(viewer, Deed.done("supervision.export", "导出督办台账", "").with(rows + " 件"));
            response.setContentLengthLong(Files.size(aside));
            Files.copy(aside, Download.sheet("督办台账").into(response));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @GetMapping("/supervision/imports")
    String imports(Viewer viewer, Model model) {
        return page(model, "supervision/imports");
    }

    @GetMapping("/supervision/imports/template.xlsx")
    void template(HttpServletResponse response) throws IOException {
        feedback.template(Download.sheet("进度填报模板").into(response));
    }

    @GetMapping("/supervision/imports/parts.xlsx")
    void partsTemplate(HttpServletResponse response) throws IOException {
        parts.template(Download.sheet("分解交办模板").into(response));
    }

    @PostMapping("/supervision/imports")
    String take(
            Viewer viewer,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "ALL") String way,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model)
            throws IOException {
        var result = feedback.take(viewer, bytes(file), way(way));
        note(viewer, "supervision.import", "导入填报", result);
        return told(model, result, ImportFeedback.columns(), part);
    }

    @PostMapping("/supervision/imports/parts")
    String takeParts(
            Viewer viewer,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "ALL") String way,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model)
            throws IOException {
        var result = parts.take(viewer, bytes(file), way(way));
        note(viewer, "supervision.import-parts", "导入分解", result);
        return told(model, result, ImportParts.columns(), part);
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) throw new Refusal("supervision.sheet", "请选择填好的 xlsx 文件。");
        return file.getBytes();
    }

    private static ImportFeedback.Way way(String name) {
        var chosen = Sift.one(ImportFeedback.Way.values(), name);
        if (chosen == null) throw new Refusal("supervision.way", "请选择有问题时怎么办。");
        return chosen;
    }

    private void note(Viewer viewer, String act, String term, ImportFeedback.Result result) {
        if (result.way() == ImportFeedback.Way.CHECK) return;
        journal.note(
                viewer,
                Deed.done(act, term, "")
                        .with(result.done() + " 行，问题 " + result.troubles().size() + " 处"));
    }

    private static String told(
            Model model, ImportFeedback.Result result, Map<String, String> columns, @Nullable String part) {
        model.addAttribute("result", result);
        model.addAttribute("columns", columns);
        return part == null ? page(model, "supervision/imports") : "supervision/_imported";
    }

    private static String page(Model model, String template) {
        model.addAttribute("feedback", ImportFeedback.columns());
        model.addAttribute("parts", ImportParts.columns());
        return template;
    }
}
