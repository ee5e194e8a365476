package luoshi.kernel.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Colleagues;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Witness;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.identity.Credentials;
import luoshi.kernel.identity.SecondFactors;
import luoshi.kernel.identity.Sessions;
import luoshi.kernel.identity.SignInRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 我的账户: who I am here, what I may see and do, my password, my second factor, and where I am signed in.
@Controller
class ProfileController {

    private final Accounts accounts;
    private final Colleagues colleagues;
    private final Credentials credentials;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final SignInRules rules;
    private final Witness witness;

    ProfileController(
            Accounts accounts,
            Colleagues colleagues,
            Credentials credentials,
            SecondFactors factors,
            Sessions sessions,
            SignInRules rules,
            Witness witness) {
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.credentials = credentials;
        this.factors = factors;
        this.sessions = sessions;
        this.rules = rules;
        this.witness = witness;
    }

    @GetMapping("/profile")
    String profile(Viewer viewer, HttpServletRequest request, Model model) {
        var account = account(viewer);
        model.addAttribute(
                "page",
                new ProfilePage(
                        viewer,
                        account,
                        credentials.of(viewer.bureau(), viewer.person()),
                        colleagues
                                .find(viewer.bureau(), viewer.person(), Beijing.today())
                                .orElse(null),
                        sessions.of(viewer.bureau(), viewer.person(), present(request)),
                        rules));
        return "identity/profile";
    }

    @GetMapping("/profile/password")
    String password(Viewer viewer, Model model) {
        return password(viewer, model, "");
    }

    @PostMapping("/profile/password")
    String change(
            Viewer viewer,
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            if (!password.equals(again)) throw new Refusal("identity.again", "两次输入的新口令不一样。");
            credentials.change(viewer, local(viewer), present, password);
        } catch (Refusal refusal) {
            response.setStatus(422);
            return password(viewer, model, refusal.sentence());
        }
        sessions.endAll(viewer.bureau(), viewer.person(), present(request));
        return "redirect:/profile";
    }

    @GetMapping("/profile/second-factor")
    String factor(Viewer viewer, Model model) {
        return factor(viewer, model, "");
    }

    @PostMapping("/profile/second-factor/proof")
    String prove(Viewer viewer, @RequestParam String code, HttpServletResponse response, Model model) {
        try {
            model.addAttribute("codes", factors.prove(viewer, account(viewer), code));
            return "identity/recovery";
        } catch (Refusal refusal) {
            response.setStatus(422);
            return factor(viewer, model, refusal.sentence());
        }
    }

    @PostMapping("/profile/second-factor/removal")
    String remove(Viewer viewer, @RequestParam String password) {
        var account = account(viewer);
        if (viewer.roles().stream().anyMatch(Role::administers))
            throw new Refusal("identity.factor", "管理员必须使用动态口令。换手机请由机房人员在本机停用后重新设置。");
        if (account.source() == Account.Source.LOCAL && !credentials.proves(account, password))
            throw new Refusal("identity.present", "口令不正确，或者账户已被锁定。");
        factors.remove(viewer, viewer.person());
        return "redirect:/profile";
    }

    /// Signs out one other browser, or all of them where none is named.
    @PostMapping("/profile/sessions/endings")
    String end(Viewer viewer, @RequestParam(defaultValue = "") String key, HttpServletRequest request) {
        if (key.isEmpty()) sessions.endAll(viewer.bureau(), viewer.person(), present(request));
        else sessions.end(viewer.bureau(), viewer.person(), key);
        witness.saw(
                viewer, "identity.sign-out", "退出登录", "account/" + viewer.person(), key.isEmpty() ? "其他全部登录" : "一处其他登录");
        return "redirect:/profile";
    }

    private String password(Viewer viewer, Model model, String said) {
        model.addAttribute("said", said)
                .addAttribute("account", local(viewer))
                .addAttribute("credential", credentials.of(viewer.bureau(), viewer.person()))
                .addAttribute("rules", rules);
        return "identity/password";
    }

    private String factor(Viewer viewer, Model model, String said) {
        var account = account(viewer);
        var pending = factors.begin(account);
        model.addAttribute("said", said)
                .addAttribute("letters", pending.letters().replaceAll("(.{4})(?=.)", "$1 "))
                .addAttribute("picture", QrCode.of(pending.address()))
                .addAttribute("must", viewer.roles().stream().anyMatch(Role::administers));
        return "identity/factor";
    }

    private Account local(Viewer viewer) {
        var account = account(viewer);
        if (account.source() != Account.Source.LOCAL)
            throw new Refusal("identity.elsewhere", "您的口令由" + account.source().term() + "管理，请在那里修改。");
        return account;
    }

    private Account account(Viewer viewer) {
        return accounts.find(viewer.bureau(), viewer.person())
                .orElseThrow(() -> new Refusal("access.absent", "没有这个账户。"));
    }

    private static String present(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? "" : session.getId();
    }
}
