package luoshi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/// 预演: visits the first page and what it links to, so that the start-up cache knows what a first visit needs.
final class Rehearsal {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)\"");
    private static final int VISITS = 30;

    private Rehearsal() {}

    static void of(String site) throws IOException, InterruptedException {
        try (var visitor = HttpClient.newHttpClient()) {
            var first = visit(visitor, site + "/");
            for (var link : LINK.matcher(first).results().limit(VISITS).toList()) visit(visitor, site + link.group(1));
        }
    }

    private static String visit(HttpClient visitor, String page) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(page.replace("&amp;", "&"))).build();
        return visitor.send(request, BodyHandlers.ofString()).body();
    }
}
