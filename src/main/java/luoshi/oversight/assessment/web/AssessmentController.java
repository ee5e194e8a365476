package luoshi.oversight.assessment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Download;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.regulation.Regulations;
import luoshi.oversight.assessment.Assess;
import luoshi.oversight.assessment.UnitScore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// 考核.
@Controller
class AssessmentController {

    private final Assess assess;
    private final Organisation organisation;
    private final Journal journal;

    AssessmentController(Assess assess, Organisation organisation, Journal journal) {
        this.assess = assess;
        this.organisation = organisation;
        this.journal = journal;
    }

    @GetMapping("/assessment")
    String all(Viewer viewer, @RequestParam(defaultValue = "") String period, Model model) {
        model.addAttribute("page", page(viewer, period, null));
        return "assessment/scores";
    }

    @GetMapping("/assessment/units/{code}")
    String unit(Viewer viewer, @PathVariable String code, @RequestParam(defaultValue = "") String period, Model model) {
        model.addAttribute("page", page(viewer, period, code));
        return "assessment/unit";
    }

    @GetMapping("/assessment.xlsx")
    void sheet(Viewer viewer, @RequestParam(defaultValue = "") String period, HttpServletResponse response)
            throws IOException {
        viewer.must(Right.EXPORT);
        var sheet = page(viewer, period, null).sheet();
        journal.note(viewer, Deed.done("assessment.export", "导出考核", "").with(sheet.title()));
        sheet.write(Download.sheet(sheet.title()).into(response));
    }

    private ScoresPage page(Viewer viewer, String period, @Nullable String code) {
        var today = Beijing.today();
        var table = assess.of(viewer, period, today);
        UnitScore unit = code == null ? null : assess.unit(table, viewer, code);
        var units = organisation.roster(viewer, today).units().stream()
                .collect(Collectors.toMap(Unit::code, Unit::name, (a, _) -> a));
        var citation = table.scheme().citation();
        var provision = Regulations.shipped().find(citation, table.period().to());
        return new ScoresPage(table, units, provision == null ? "" : provision.title(), today, unit);
    }
}
