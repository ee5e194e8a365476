package luoshi.surface.examination.web;

import luoshi.kernel.access.Viewer;
import luoshi.surface.examination.ExamineRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/// 程序审查: what the rules say of one record, as the record's page shows it beside the original.
@Controller
class FindingsController {

    private final ExamineRecords examine;

    FindingsController(ExamineRecords examine) {
        this.examine = examine;
    }

    @GetMapping("/records/{id:[^.]+}/findings")
    String findings(
            Viewer viewer,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
            Model model) {
        var examined = examine.one(viewer, id);
        if (part == null) return "redirect:/records/" + examined.card().id() + "#findings";
        model.addAttribute("examined", examined);
        model.addAttribute("settled", examine.orders(viewer));
        return "examination/_findings";
    }
}
