package luoshi.oversight.directive.web;

import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.organisation.Organisation;
import luoshi.oversight.directive.RegisterDirectives;
import luoshi.oversight.directive.RegisterDirectives.Result;
import luoshi.oversight.directive.Registrations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 立项: the records that wait, and the directives of one of them.
@Controller
class RegistrationController {

    private static final int ROWS = 200;

    private final RegisterDirectives registering;
    private final Registrations registrations;
    private final Organisation organisation;

    RegistrationController(RegisterDirectives registering, Registrations registrations, Organisation organisation) {
        this.registering = registering;
        this.registrations = registrations;
        this.organisation = organisation;
    }

    @GetMapping("/directives/registrations")
    String registrations(Viewer viewer, @RequestParam(defaultValue = "") String record, Model model) {
        if (record.isBlank()) {
            if (!viewer.may(Right.ADOPT)) viewer.must(Right.REGISTER);
            model.addAttribute("queue", registrations.waiting(viewer, ROWS));
            return "directive/queue";
        }
        model.addAttribute("page", page(viewer, record, null));
        return "directive/registrations";
    }

    @PostMapping("/directives/registrations")
    String rule(
            Viewer viewer,
            @RequestParam String record,
            @RequestParam MultiValueMap<String, String> fields,
            Model model) {
        var result = registering.rule(viewer, record, new RegistrationForm(fields).choices());
        model.addAttribute("page", page(viewer, record, result));
        return "directive/_registrations";
    }

    @PostMapping("/directives/registrations/withdrawals")
    String withdraw(
            Viewer viewer,
            @RequestParam String record,
            @RequestParam int seq,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        registering.withdraw(viewer, record, seq, reason);
        model.addAttribute("page", page(viewer, record, null));
        return "directive/_registrations";
    }

    private RegistrationPage page(Viewer viewer, String record, @Nullable Result result) {
        return new RegistrationPage(
                viewer, registering.sheet(viewer, record), organisation.roster(viewer, Beijing.today()), result);
    }
}
