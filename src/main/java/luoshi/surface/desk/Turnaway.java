package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/// 挡驾: what becomes of a request that is not let in: people are shown the way to sign in, programs are told why.
final class Turnaway implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Seats seats;

    Turnaway(Seats seats) {
        this.seats = seats;
    }

    /// Nobody sits there, or something is to be done first.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        var duty = seats.duty(request);
        if (duty.isPresent() && duty.get() != Seats.Duty.NONE)
            send(request, response, duty.get().path(), 403, "access.duty", "请先完成登录手续。");
        else send(request, response, signIn(request), 401, "access.sign-in", "没有登录，或登录已经结束。");
    }

    /// Says that a session ended where there was one.
    private static String signIn(HttpServletRequest request) {
        var page = Destination.signIn(request);
        if (request.getRequestedSessionId() == null || request.getSession(false) != null) return page;
        return page + (page.contains("?") ? "&ended" : "?ended");
    }

    /// A form that did not come from a page of the present session.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (!(e instanceof CsrfException)) {
            commence(
                    request,
                    response,
                    new org.springframework.security.authentication.InsufficientAuthenticationException("", e));
            return;
        }
        boolean seated = seats.duty(request).isPresent();
        if (!seated && !wantsJson(request) && request.getHeader("HX-Request") == null)
            response.sendRedirect("/sign-in?ended" + (request.getRequestURI().startsWith("/sign-in") ? "" : "&lost"));
        else if (!seated) send(request, response, Destination.signIn(request), 401, "access.sign-in", "没有登录，或登录已经结束。");
        else if (wantsJson(request)) json(response, 403, "access.token", "表单令牌不对，请刷新页面再试。");
        else response.sendError(HttpServletResponse.SC_FORBIDDEN, "页面已经过期，刚才的操作没有保存。请刷新页面再试。");
    }

    private static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String to,
            int status,
            String code,
            String sentence)
            throws IOException {
        if (wantsJson(request)) json(response, status, code, sentence);
        else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", to);
            response.setStatus(status);
        } else response.sendRedirect(to);
    }

    static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }

    private static void json(HttpServletResponse response, int status, String code, String sentence)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream()
                .write("{\"status\":%d,\"code\":\"%s\",\"sentence\":\"%s\"}"
                        .formatted(status, code, sentence)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
