package luoshi.surface.desk.web;

import luoshi.surface.desk.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// 首页: until there are dashboards, the list of meetings; for administrators their own page.
@Controller
class HomeController {

    @GetMapping("/")
    String home(@ModelAttribute("frame") Frame frame) {
        return "redirect:" + (frame.home().equals("/") ? "/records" : frame.home());
    }
}
