package luoshi.kernel.partner.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Entry;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 对接系统页.
@Controller
class PartnersController {

    private final Partners partners;
    private final Organisation organisation;

    PartnersController(Partners partners, Organisation organisation) {
        this.partners = partners;
        this.organisation = organisation;
    }

    @Bean
    static Entry partnersEntry() {
        return new Entry(72, "/partners", "对接系统", Right.ACCOUNTS);
    }

    @GetMapping("/partners")
    String partners(Viewer viewer, Model model) {
        model.addAttribute("page", page(viewer, null));
        return "partner/partners";
    }

    @PostMapping("/partners/passes")
    String issue(
            Viewer viewer,
            @RequestParam String name,
            @RequestParam String unit,
            @RequestParam String until,
            Model model) {
        model.addAttribute("page", page(viewer, partners.issue(viewer, name, unit, day(until))));
        return "partner/_partners";
    }

    @PostMapping("/partners/passes/{seq}/revocation")
    String revoke(Viewer viewer, @PathVariable int seq, @RequestParam String reason, Model model) {
        partners.revoke(viewer, seq, reason);
        model.addAttribute("page", page(viewer, null));
        return "partner/_partners";
    }

    private PartnersPage page(Viewer viewer, Partners.@Nullable Issued issued) {
        var today = Beijing.today();
        return new PartnersPage(
                partners.all(viewer), organisation.roster(Viewer.machine(viewer.bureau()), today), today, issued);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new Refusal("partner.until", "请写明令牌到哪一天为止。", e);
        }
    }
}
