package luoshi.surface.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import luoshi.kernel.partner.Admission;
import luoshi.kernel.partner.Partners;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// 持令牌者: other systems come with a token instead of a session. They are let to what other systems are there for, in
/// JSON, and to no page; a cookie beside the token counts for nothing.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
@ConditionalOnWebApplication
class Bearers extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final String CASE = "/supervision/[0-9]{4}-[0-9.]+";

    /// What is fetched, what is reported back and what is handed in.
    private static final Pattern FETCHED = Pattern.compile("/supervision|" + CASE);
    private static final Pattern FILES =
            Pattern.compile("/supervision/openapi\\.json|" + CASE + "/exhibits/[0-9a-f]{64}");
    private static final Pattern SENT = Pattern.compile(
            CASE + "/(?:receipts|refusals|extension-requests|feedbacks|deposits|submissions)|/directives/papers");

    private final ObjectProvider<Partners> partners;

    Bearers(ObjectProvider<Partners> partners) {
        this.partners = partners;
    }

    /// Whether somebody came with a token and was let in.
    static boolean admitted(HttpServletRequest request) {
        return request.getAttribute(Bearers.class.getName()) != null;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var shown = request.getHeader("Authorization");
        return shown == null || !shown.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token =
                request.getHeader("Authorization").substring(SCHEME.length()).strip();
        switch (partners.getObject().admit(token)) {
            case Admission.Unknown _ -> {
                response.setHeader("WWW-Authenticate", "Bearer");
                refuse(response, 401, "partner.token", "令牌不对，或者已经过期、吊销。");
            }
            case Admission.Busy busy -> {
                response.setHeader("Retry-After", Integer.toString(busy.seconds()));
                refuse(response, 429, "partner.busy", "请求太密，请稍后再来。");
            }
            case Admission.Granted granted -> {
                if (!isOpen(request))
                    refuse(
                            response,
                            403,
                            "partner.closed",
                            "令牌只能取办件、报进度、送来文，并且要用 JSON（Accept、Content-Type: application/json）。");
                else {
                    request.setAttribute(Bearers.class.getName(), granted);
                    Seats.admit(request, granted.viewer());
                    chain.doFilter(request, response);
                }
            }
        }
    }

    private static boolean isOpen(HttpServletRequest request) {
        var path = request.getRequestURI();
        return switch (request.getMethod()) {
            case "GET" ->
                FILES.matcher(path).matches() || FETCHED.matcher(path).matches() && Turnaway.wantsJson(request);
            case "POST" ->
                SENT.matcher(path).matches()
                        && String.valueOf(request.getContentType()).startsWith("application/json");
            default -> false;
        };
    }

    /// RFC 9457, as the addresses themselves tell what they refuse.
    private static void refuse(HttpServletResponse response, int status, String code, String sentence)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json;charset=UTF-8");
        response.getOutputStream()
                .write("{\"type\":\"about:blank\",\"title\":\"未能办理\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
                        .formatted(status, sentence, code)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
