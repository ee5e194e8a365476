package luoshi.surface.examination.web;

import luoshi.kernel.regulation.Regulations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// 规则目录: the rules that meetings are judged by, and the provisions they rest on, as an official reads them.
@Controller
class CatalogueController {

    @GetMapping("/examination/rules")
    String rules(Model model) {
        model.addAttribute("page", CataloguePage.shipped());
        return "examination/rules";
    }

    @GetMapping("/examination/provisions")
    String provisions(Model model) {
        model.addAttribute("page", CataloguePage.shipped());
        model.addAttribute("regulations", Regulations.shipped().all());
        return "examination/provisions";
    }
}
