package luoshi.surface.desk.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// 首页: until there are dashboards, the list of meetings.
@Controller
class HomeController {

    @GetMapping("/")
    String home() {
        return "redirect:/records";
    }
}
