package luoshi.kernel.access.web;

import java.time.LocalDate;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Colleagues;
import luoshi.kernel.access.Entitlement;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.calendar.Beijing;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 授权页: the security administrator gives roles, compartments and clearances, each with its reason, and takes them back.
@Controller
class EntitlementsController {

    private final Entitlements entitlements;
    private final Accounts accounts;
    private final Viewers viewers;
    private final Colleagues colleagues;

    EntitlementsController(Entitlements entitlements, Accounts accounts, Viewers viewers, Colleagues colleagues) {
        this.entitlements = entitlements;
        this.accounts = accounts;
        this.viewers = viewers;
        this.colleagues = colleagues;
    }

    @GetMapping("/entitlements")
    String entitlements(Viewer viewer, Model model) {
        return page(viewer, model, "access/entitlements");
    }

    /// @param what kind and value in one, such as `ROLE.CLERK`
    @PostMapping("/entitlements")
    String give(
            Viewer viewer,
            @RequestParam String person,
            @RequestParam String what,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam String reason,
            Model model) {
        var offer =
                EntitlementsPage.Offer.of(what).orElseThrow(() -> new Refusal("access.what", "请选择要授予的角色、知悉范围或标识级别。"));
        entitlements.give(viewer, person, offer.kind(), offer.value(), until, reason);
        return page(viewer, model, "access/_entitlements");
    }

    @PostMapping("/entitlements/{seq}/withdrawal")
    String withdraw(Viewer viewer, @PathVariable int seq, @RequestParam String reason, Model model) {
        entitlements.withdraw(viewer, seq, reason);
        return page(viewer, model, "access/_entitlements");
    }

    private String page(Viewer viewer, Model model, String template) {
        viewer.must(Right.GRANTS);
        var today = Beijing.today();
        var given = entitlements.all(viewer);
        var people = colleagues.all(viewer.bureau(), today);
        var lines = accounts.all(viewer).stream()
                .filter(a -> a.open())
                .map(a -> new EntitlementsPage.Line(
                        a,
                        people.stream()
                                .filter(p -> p.code().equals(a.person()))
                                .findFirst()
                                .orElse(null),
                        viewers.of(a.bureau(), a.person()).orElse(Viewer.nobody(a.bureau())),
                        given.stream()
                                .filter((Entitlement e) -> e.person().equals(a.person()))
                                .toList()))
                .toList();
        model.addAttribute("page", new EntitlementsPage(lines, viewer.person(), today));
        return template;
    }
}
