package luoshi.kernel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Colleagues;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.identity.Credentials;
import luoshi.kernel.identity.KeepAccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 账户页: the system administrator opens, closes and unlocks accounts and hands out one-time links.
@Controller
class AccountsController {

    private final KeepAccounts keep;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Colleagues colleagues;

    AccountsController(KeepAccounts keep, Accounts accounts, Credentials credentials, Colleagues colleagues) {
        this.keep = keep;
        this.accounts = accounts;
        this.credentials = credentials;
        this.colleagues = colleagues;
    }

    @GetMapping("/accounts")
    String accounts(Viewer viewer, Model model) {
        viewer.must(Right.ACCOUNTS);
        return page(viewer, model, null, null, "identity/accounts");
    }

    @PostMapping("/accounts")
    String open(
            Viewer viewer,
            @RequestParam String person,
            @RequestParam String login,
            @RequestParam Account.Source source,
            @RequestParam(defaultValue = "") String subject,
            HttpServletRequest request,
            Model model) {
        var known = colleagues
                .find(viewer.bureau(), person, Beijing.today())
                .orElseThrow(() -> new Refusal("access.person", "请从花名册中选择人员。"));
        var opened = keep.open(
                viewer,
                known.code(),
                login.strip().toLowerCase(java.util.Locale.ROOT),
                known.name(),
                source,
                source == Account.Source.LOCAL ? null : subject.strip());
        var link = opened.token() == null ? null : site(request) + "/link/" + opened.token();
        return page(viewer, model, opened.account(), link, "identity/_accounts");
    }

    @PostMapping("/accounts/{person}/link")
    String link(Viewer viewer, @PathVariable String person, HttpServletRequest request, Model model) {
        viewer.must(Right.ACCOUNTS);
        var link = site(request) + "/link/" + keep.link(viewer, person);
        return page(viewer, model, accounts.find(viewer.bureau(), person).orElseThrow(), link, "identity/_accounts");
    }

    @PostMapping("/accounts/{person}/closure")
    String close(Viewer viewer, @PathVariable String person, @RequestParam String reason, Model model) {
        keep.close(viewer, person, reason);
        return page(viewer, model, null, null, "identity/_accounts");
    }

    @PostMapping("/accounts/{person}/reopening")
    String reopen(Viewer viewer, @PathVariable String person, @RequestParam String reason, Model model) {
        keep.reopen(viewer, person, reason);
        return page(viewer, model, null, null, "identity/_accounts");
    }

    @PostMapping("/accounts/{person}/unlocking")
    String unlock(Viewer viewer, @PathVariable String person, Model model) {
        keep.unlock(viewer, person);
        return page(viewer, model, null, null, "identity/_accounts");
    }

    @PostMapping("/accounts/{person}/factor-removal")
    String dropFactor(Viewer viewer, @PathVariable String person, Model model) {
        keep.dropFactor(viewer, person);
        return page(viewer, model, null, null, "identity/_accounts");
    }

    private String page(Viewer viewer, Model model, @Nullable Account fresh, @Nullable String link, String template) {
        model.addAttribute(
                "page",
                new AccountsPage(
                        accounts.all(viewer),
                        credentials.all(viewer),
                        colleagues.all(viewer.bureau(), Beijing.today()),
                        viewer.person(),
                        fresh,
                        link));
        return template;
    }

    private static String site(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
