package luoshi.surface.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Witness;
import luoshi.kernel.identity.Authenticate;
import luoshi.kernel.identity.Credentials;
import luoshi.surface.desk.Destination;
import luoshi.surface.desk.Seat;
import luoshi.surface.desk.Seats;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/// 登录页: name and password, then the code where there is a second factor; and the way out.
@Controller
class SignInController {

    private final Authenticate authenticate;
    private final Accounts accounts;
    private final Credentials credentials;
    private final Seats seats;
    private final Witness witness;
    private final boolean outside;

    SignInController(
            Authenticate authenticate,
            Accounts accounts,
            Credentials credentials,
            Seats seats,
            Witness witness,
            @Value("${luoshi.oidc.issuer:}") String issuer) {
        this.authenticate = authenticate;
        this.accounts = accounts;
        this.credentials = credentials;
        this.seats = seats;
        this.witness = witness;
        this.outside = !issuer.isBlank();
    }

    @GetMapping("/sign-in")
    String page(HttpServletRequest request, @RequestParam(required = false) @Nullable String to, Model model) {
        var duty = seats.duty(request);
        if (duty.isPresent() && duty.get() != Seats.Duty.CODE) return "redirect:" + Destination.of(to);
        return page(model, to, said(request), "");
    }

    @PostMapping("/sign-in")
    String enter(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        try {
            var account = authenticate.password(login, password, request.getRemoteAddr());
            boolean more = credentials.of(account.bureau(), account.person()).secondFactor();
            seats.take(request, account, !more);
            if (more) return "redirect:/sign-in/code" + query(to);
            authenticate.entered(account, request.getRemoteAddr());
            return "redirect:" + Destination.of(to);
        } catch (Refusal refusal) {
            response.setStatus(refusal.code().endsWith("busy") ? 429 : 422);
            return page(model, to, refusal.sentence(), login);
        }
    }

    @GetMapping("/sign-in/code")
    String codePage(HttpServletRequest request, @RequestParam(required = false) @Nullable String to, Model model) {
        if (!awaited(request)) return "redirect:/sign-in";
        return codePage(model, to, "");
    }

    @PostMapping("/sign-in/code")
    String code(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable String to,
            Model model) {
        if (!awaited(request)) return "redirect:/sign-in?ended";
        var account = seats.seat(request).flatMap(s -> account(s)).orElse(null);
        if (account == null) return "redirect:/sign-in?ended";
        try {
            authenticate.code(account, code, request.getRemoteAddr());
            seats.take(request, account, true);
            authenticate.entered(account, request.getRemoteAddr());
            return "redirect:" + Destination.of(to);
        } catch (Refusal refusal) {
            response.setStatus(422);
            return codePage(model, to, refusal.sentence());
        }
    }

    @PostMapping("/sign-out")
    String leave(Viewer viewer, HttpServletRequest request) {
        if (seats.seat(request).isPresent())
            witness.saw(viewer, "identity.sign-out", "退出登录", "account/" + viewer.person(), "");
        seats.leave(request);
        return "redirect:/sign-in?left";
    }

    /// A token for a page that was open while its session ended and another began.
    @GetMapping("/sign-in/token")
    @ResponseBody
    Map<String, String> token(HttpServletRequest request, @Nullable CsrfToken token) {
        return Map.of(
                "token",
                token == null ? "" : token.getToken(),
                "signedIn",
                seats.duty(request).isPresent() ? "yes" : "no");
    }

    private String page(Model model, @Nullable String to, String said, String login) {
        model.addAttribute("to", Destination.of(to))
                .addAttribute("said", said)
                .addAttribute("login", login)
                .addAttribute("outside", outside);
        return "desk/sign-in";
    }

    private static String codePage(Model model, @Nullable String to, String said) {
        model.addAttribute("to", Destination.of(to)).addAttribute("said", said);
        return "desk/code";
    }

    private static String said(HttpServletRequest request) {
        var asked = request.getParameterMap();
        if (asked.containsKey("lost")) return "登录已经结束，刚才提交的内容没有保存。";
        if (asked.containsKey("ended")) return "登录已经结束，请重新登录。";
        if (asked.containsKey("unknown")) return "统一身份认证通过，但您在本系统没有可用的账户，请联系系统管理员开设。";
        if (asked.containsKey("set")) return "口令已经设好，请登录。";
        return asked.containsKey("left") ? "已退出登录。" : "";
    }

    private boolean awaited(HttpServletRequest request) {
        return seats.duty(request).filter(d -> d == Seats.Duty.CODE).isPresent();
    }

    private java.util.Optional<Account> account(Seat seat) {
        return accounts.find(seat.bureau(), seat.person()).filter(Account::open);
    }

    private static String query(@Nullable String to) {
        var page = Destination.of(to);
        return page.equals(Destination.HOME)
                ? ""
                : "?to=" + java.net.URLEncoder.encode(page, java.nio.charset.StandardCharsets.UTF_8);
    }
}
