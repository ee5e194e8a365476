package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 去处: the page somebody wanted before signing in. Only a page of ours, whatever the address says.
public final class Destination {

    public static final String HOME = "/";
    private static final Pattern OURS = Pattern.compile("/(?:[A-Za-z0-9._~%-][\\w.~%/!$&'()*+,;=:@?-]*)?");

    private Destination() {}

    /// The page asked for if it is ours, else the first page.
    public static String of(@Nullable String asked) {
        if (asked == null || asked.length() > 500 || !OURS.matcher(asked).matches()) return HOME;
        return asked.startsWith("/sign-in") || asked.startsWith("/sign-out") ? HOME : asked;
    }

    /// The sign-in page that leads back to the page of a request.
    static String signIn(HttpServletRequest request) {
        var wanted = wanted(request);
        return wanted.equals(HOME) ? "/sign-in" : "/sign-in?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private static String wanted(HttpServletRequest request) {
        var page = request.getHeader("HX-Current-URL");
        if (page != null) return of(local(page));
        if (!request.getMethod().equals("GET")) return HOME;
        var query = request.getQueryString();
        return of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static @Nullable String local(String address) {
        try {
            var page = URI.create(address);
            return page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
