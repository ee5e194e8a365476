package luoshi;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// 预演: visits the sign-in page, signs in, and visits the first page and what it links to, so that the start-up cache
/// knows what a first visit needs.
final class Rehearsal {

    /// With whom it signs in.
    record Actor(String login, String password) {}

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final int VISITS = 30;

    private Rehearsal() {}

    static void of(String site, @Nullable Actor actor) throws IOException, InterruptedException {
        try (var visitor = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var door = visit(visitor, site + "/");
            links(visitor, site, door);
            if (actor != null) links(visitor, site, enter(visitor, site, door, actor));
        }
    }

    private static String enter(HttpClient visitor, String site, String door, Actor actor)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(door);
        if (!token.find()) return "";
        var form = "_csrf=" + coded(token.group(1)) + "&login=" + coded(actor.login()) + "&password="
                + coded(actor.password()) + "&to=/records";
        var request = HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return visitor.send(request, BodyHandlers.ofString()).body();
    }

    private static void links(HttpClient visitor, String site, String page) throws IOException, InterruptedException {
        for (var link : LINK.matcher(page).results().limit(VISITS).toList()) visit(visitor, site + link.group(1));
    }

    private static String visit(HttpClient visitor, String page) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(page.replace("&amp;", "&"))).build();
        return visitor.send(request, BodyHandlers.ofString()).body();
    }

    private static String coded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
