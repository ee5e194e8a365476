package luoshi.surface.desk.web;

import java.util.Comparator;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.front.Panel;
import luoshi.surface.desk.JtePages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// 首页: the panels that the modules offer, as far as they are there for the viewer.
@Controller
class HomeController {

    private final ObjectProvider<Panel> panels;
    private final JtePages pages;

    HomeController(ObjectProvider<Panel> panels, JtePages pages) {
        this.panels = panels;
        this.pages = pages;
    }

    @GetMapping("/")
    String home(Viewer viewer, Model model) {
        model.addAttribute(
                "panels",
                panels.stream()
                        .filter(panel -> panel.open().test(viewer))
                        .sorted(Comparator.comparing(Panel::zone).thenComparing(Panel::order))
                        .map(panel -> shown(panel, viewer, !panel.slow()))
                        .filter(panel -> panel.later() || panel.content() != null)
                        .toList());
        return "desk/home";
    }

    /// One that the page fetches when it stands.
    @GetMapping("/panels/{id}")
    String panel(Viewer viewer, @PathVariable String id, Model model) {
        var panel = panels.stream()
                .filter(p -> p.id().equals(id) && p.open().test(viewer))
                .findFirst()
                .orElseThrow(() -> new Refusal("desk.absent", "首页没有这一栏。"));
        model.addAttribute("shown", shown(panel, viewer, true));
        return "desk/_panel";
    }

    private Shown shown(Panel panel, Viewer viewer, boolean now) {
        var content = now ? panel.content().apply(viewer) : null;
        return new Shown(panel, content == null ? null : pages.part(panel.template(), Map.of("panel", content)), !now);
    }
}
