package luoshi.surface.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// 门卫: tells browsers to run nothing but our own files and to keep no page, and turns away what another site's page
/// sends in a viewer's
/// name.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Doorkeeper extends OncePerRequestFilter {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final Pattern SAME_FOR_ALL = Pattern.compile("/webjars/.+|/[a-z]+/[a-z-]+\\.(?:css|js|svg)");
    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
                    + "form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        boolean secret = request.getRequestURI().startsWith("/link/")
                || request.getRequestURI().startsWith("/first/")
                || request.getRequestURI().startsWith("/supervision/feeds/");
        response.setHeader("Referrer-Policy", secret ? "no-referrer" : "same-origin");
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        if (!SAME_FOR_ALL.matcher(request.getRequestURI()).matches()) response.setHeader("Cache-Control", "no-store");
        if (!HARMLESS.contains(request.getMethod()) && foreign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "请求来自其他网站，未予办理。");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean foreign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        return elsewhere(request.getHeader("Origin"), request.getHeader("Host"));
    }

    private static boolean elsewhere(@Nullable String origin, @Nullable String host) {
        if (origin == null) return false;
        try {
            return host == null || !host.equals(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return true;
        }
    }
}
