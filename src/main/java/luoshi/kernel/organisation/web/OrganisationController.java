package luoshi.kernel.organisation.web;

import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Portfolios;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 组织: the tree as of today, and one more name for a unit.
@Controller
class OrganisationController {

    private static final int LONGEST = 40;

    private final Organisation organisation;
    private final Portfolios portfolios;

    OrganisationController(Organisation organisation, Portfolios portfolios) {
        this.organisation = organisation;
        this.portfolios = portfolios;
    }

    @GetMapping("/organisation")
    String organisation(Viewer viewer, Model model) {
        model.addAttribute("page", page(viewer));
        return "organisation/organisation";
    }

    @PostMapping("/organisation/aliases")
    String alias(Viewer viewer, @RequestParam String unit, @RequestParam String alias, Model model) {
        var name = alias.replaceAll("\\s", "");
        var page = page(viewer);
        if (name.isEmpty() || name.length() > LONGEST) throw new Refusal("organisation.alias", "别名请写一到四十个字。");
        if (page.roster().units().stream().noneMatch(u -> u.code().equals(unit)))
            throw new Refusal("organisation.unit", "组织树中没有这个单位，请刷新页面。");
        if (!organisation.alias(viewer, unit, name, "在组织页添加"))
            throw new Refusal("organisation.known", "“" + name + "”已经是它的别名。");
        model.addAttribute("page", page(viewer));
        return "organisation/_tree";
    }

    /// Who is in charge of a unit, of the leaders of the body.
    @PostMapping("/organisation/portfolios")
    String portfolio(
            Viewer viewer, @RequestParam String unit, @RequestParam(defaultValue = "") String leader, Model model) {
        portfolios.assign(viewer, unit, leader);
        model.addAttribute("page", page(viewer));
        return "organisation/_tree";
    }

    private OrganisationPage page(Viewer viewer) {
        var roster = organisation.roster(viewer, Beijing.today());
        return new OrganisationPage(
                organisation.body(viewer).orElse(null),
                roster,
                portfolios.leaders(viewer),
                viewer.may(Right.SUPERVISE) ? portfolios.eligible(viewer, roster) : List.of());
    }
}
