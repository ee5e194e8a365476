package luoshi.oversight.supervision.web;

import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.oversight.supervision.Light;
import luoshi.oversight.supervision.Outlooks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/// 各看各的: my work, what a leader said, a unit, the boards.
@Controller
class OverviewController {

    private static final int SPOKEN = 1_000;
    private static final int ROWS = 20;

    private final Cases cases;
    private final MyWork work;
    private final Outlooks outlooks;
    private final JsonMapper json;

    OverviewController(Cases cases, MyWork work, Outlooks outlooks, JsonMapper json) {
        this.cases = cases;
        this.work = work;
        this.outlooks = outlooks;
        this.json = json;
    }

    @GetMapping("/supervision/mine")
    String mine(Viewer viewer, Model model) {
        model.addAttribute("waiting", work.of(viewer));
        return "supervision/mine";
    }

    @GetMapping("/supervision/spoken")
    String spoken(Viewer viewer, @RequestParam(defaultValue = "") String speaker, Model model) {
        var outlook = outlooks.of(viewer);
        var name = speaker.isBlank() && viewer.roles().contains(Role.LEADER) ? viewer.name() : speaker.strip();
        var found = name.isEmpty()
                ? List.<Case>of()
                : cases.list(viewer, CaseSearch.ALL.by(name).whole(true), CaseSearch.Last.START, SPOKEN + 1);
        boolean more = found.size() > SPOKEN;
        model.addAttribute("page", Spoken.of(name, more ? found.subList(0, SPOKEN) : found, more, outlook));
        return "supervision/spoken";
    }

    @GetMapping("/supervision/units/{code}")
    String unit(Viewer viewer, @PathVariable String code, Model model) {
        var outlook = outlooks.of(viewer);
        if (!outlook.all().containsKey(code)) throw new Refusal("supervision.absent", "组织树中没有这个单位。");
        var search = CaseSearch.ALL.units(outlook.below(code));
        var boards = Boards.of(viewer, cases, search, outlook);
        var open = cases.list(viewer, search.open(true), CaseSearch.Last.START, ROWS);
        var handed = cases.list(viewer, CaseSearch.ALL.from(code).open(true), CaseSearch.Last.START, ROWS);
        var lights = new java.util.EnumMap<Light, Long>(Light.class);
        boards.units().forEach(u -> u.lights().forEach((l, n) -> lights.merge(l, n, Long::sum)));
        model.addAttribute(
                "page",
                new UnitPage(
                        code,
                        outlook.unit(code),
                        lights,
                        boards,
                        open,
                        lights.values().stream().mapToLong(Long::longValue).sum(),
                        handed,
                        outlook));
        return "supervision/unit";
    }

    @GetMapping("/supervision/boards")
    String boards(Viewer viewer, @RequestParam(defaultValue = "") String unit, Model model) {
        var outlook = outlooks.of(viewer);
        var search = unit.isEmpty() ? CaseSearch.ALL : CaseSearch.ALL.units(outlook.below(unit));
        var boards = Boards.of(viewer, cases, search, outlook);
        model.addAttribute("page", boards);
        model.addAttribute("unit", unit);
        // inside a script element nothing may look like its end
        model.addAttribute("drawn", json.writeValueAsString(boards.drawn()).replace("<", "\\u003c"));
        return "supervision/boards";
    }
}
