package luoshi.surface.examination.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Download;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.paper.Sheet;
import luoshi.surface.examination.ExamineRecords;
import luoshi.surface.examination.YearSheets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 年度审查: all meetings of a year against all rules, as a page and as spreadsheets.
@Controller
class YearController {

    private final ExamineRecords examine;
    private final Journal journal;

    YearController(ExamineRecords examine, Journal journal) {
        this.examine = examine;
        this.journal = journal;
    }

    @GetMapping("/examination")
    String year(
            Viewer viewer,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String rules,
            Model model) {
        model.addAttribute("table", examine.year(viewer, year));
        model.addAttribute("open", rules.equals("open"));
        return "examination/year";
    }

    @GetMapping("/examination.xlsx")
    void matrix(Viewer viewer, @RequestParam(defaultValue = "") String year, HttpServletResponse response)
            throws IOException {
        viewer.must(Right.EXPORT);
        send(viewer, year, YearSheets.matrix(examine.year(viewer, year)), response);
    }

    @GetMapping("/examination/findings.xlsx")
    void findings(Viewer viewer, @RequestParam(defaultValue = "") String year, HttpServletResponse response)
            throws IOException {
        viewer.must(Right.EXPORT);
        send(viewer, year, YearSheets.open(examine.year(viewer, year)), response);
    }

    private void send(Viewer viewer, String year, Sheet sheet, HttpServletResponse response) throws IOException {
        journal.note(viewer, Deed.done("examination.export", "导出年度审查", "").with(year));
        sheet.write(Download.sheet(sheet.title()).into(response));
    }
}
