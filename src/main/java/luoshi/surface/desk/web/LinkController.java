package luoshi.surface.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Colleagues;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.identity.Invitations;
import luoshi.kernel.identity.KeepAccounts;
import luoshi.kernel.identity.KeepAccounts.Administrator;
import luoshi.surface.desk.Seats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 一次性链接: the page on which a person sets a password, and the page that makes the first three accounts.
@Controller
class LinkController {

    private static final List<Role> THREE = List.of(Role.SYSTEM, Role.SECURITY, Role.SUPERVISOR);

    private final KeepAccounts keep;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Seats seats;

    LinkController(KeepAccounts keep, Invitations invitations, Accounts accounts, Colleagues colleagues, Seats seats) {
        this.keep = keep;
        this.invitations = invitations;
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.seats = seats;
    }

    @GetMapping("/link/{token}")
    String link(@PathVariable String token, HttpServletResponse response, Model model) {
        return link(token, "", response, model);
    }

    @PostMapping("/link/{token}")
    String use(
            @PathVariable String token,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!password.equals(again)) return link(token, "两次输入的口令不一样。", response, model);
        try {
            keep.welcome(token, password);
        } catch (Refusal refusal) {
            return link(token, refusal.sentence(), response, model);
        }
        seats.leave(request);
        return "redirect:/sign-in?set";
    }

    @GetMapping("/first/{token}")
    String first(@PathVariable String token, HttpServletResponse response, Model model) {
        return first(token, "", response, model);
    }

    @PostMapping("/first/{token}")
    String found(
            @PathVariable String token,
            @RequestParam List<String> person,
            @RequestParam List<String> name,
            @RequestParam List<String> login,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("opened", keep.found(token, three(token, person, name, login)))
                    .addAttribute(
                            "site",
                            request.getRequestURL()
                                    .substring(0, request.getRequestURL().indexOf("/first/")));
            return "desk/founded";
        } catch (Refusal refusal) {
            return first(token, refusal.sentence(), response, model);
        }
    }

    private List<Administrator> three(String token, List<String> people, List<String> names, List<String> logins) {
        if (people.size() != 3 || names.size() != 3 || logins.size() != 3)
            throw new Refusal("identity.three", "请填写三名管理员。");
        var bureau = invitations.findFirst(token).orElse("");
        var three = new ArrayList<Administrator>();
        for (int i = 0; i < 3; i++) {
            var known = colleagues.find(bureau, people.get(i), Beijing.today());
            three.add(new Administrator(
                    THREE.get(i),
                    known.map(Colleagues.Colleague::code).orElse(""),
                    logins.get(i).strip().toLowerCase(java.util.Locale.ROOT),
                    known.map(Colleagues.Colleague::name).orElse(names.get(i).strip())));
        }
        return three;
    }

    private String first(String token, String said, HttpServletResponse response, Model model) {
        var bureau = invitations.findFirst(token);
        if (bureau.isEmpty()) return stale(response);
        if (!said.isEmpty()) response.setStatus(422);
        model.addAttribute("said", said)
                .addAttribute("roles", THREE)
                .addAttribute("people", colleagues.all(bureau.get(), Beijing.today()));
        return "desk/first";
    }

    private String link(String token, String said, HttpServletResponse response, Model model) {
        var account = invitations
                .find(token)
                .flatMap(i -> accounts.find(i.bureau(), i.person()))
                .filter(Account::open);
        if (account.isEmpty()) return stale(response);
        if (!said.isEmpty()) response.setStatus(422);
        model.addAttribute("said", said).addAttribute("account", account.get());
        return "desk/link";
    }

    private static String stale(HttpServletResponse response) {
        response.setStatus(404);
        return "desk/stale";
    }
}
