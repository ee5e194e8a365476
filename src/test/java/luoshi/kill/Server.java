package luoshi.kill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The demo as a process of its own, and somebody at its pages.
public final class Server {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PASSWORD = Pattern.compile("口令都是 (\\S+)");

    private final Process process;
    private final String site;
    private final Path log;
    private final Map<String, Browser> browsers = new HashMap<>();
    private Browser present = new Browser();

    private Server(Process process, String site, Path log) {
        this.process = process;
        this.site = site;
        this.log = log;
    }

    /// Compiled for a quick start, as a server that will be killed wants it.
    static Server start(Path home) throws IOException, InterruptedException {
        return start(home, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    }

    /// @param options of the virtual machine
    public static Server start(Path home, List<String> options) throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var log = Files.createDirectories(home).resolve("server.log");
        Files.deleteIfExists(log);
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of(
                "-Dstdout.encoding=UTF-8",
                "-Dluoshi.sample=target/no-sample",
                "-Dluoshi.engine=" + Path.of("target/engine").toAbsolutePath(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "luoshi.Luoshi",
                "demo",
                "--port",
                String.valueOf(port)));
        var command = new ProcessBuilder(words);
        command.environment().put("LUOSHI_HOME", home.toString());
        command.redirectErrorStream(true).redirectOutput(log.toFile());
        var server = new Server(command.start(), "http://127.0.0.1:" + port, log);
        for (int i = 0; !Files.readString(log).contains("请用浏览器打开"); i++) {
            if (!server.process.isAlive() || i == 1800) throw new IOException("no server: " + Files.readString(log));
            Thread.sleep(100);
        }
        return server;
    }

    public URI site() {
        return URI.create(site);
    }

    /// Signs in as one of the demo's accounts.
    void signIn(String login) throws IOException, InterruptedException {
        present = as(login);
    }

    /// The browser of one of the demo's accounts, signed in.
    public Browser as(String login) throws IOException, InterruptedException {
        var known = browsers.get(login);
        if (known != null) return known;
        var password = PASSWORD.matcher(Files.readString(log));
        if (!password.find()) throw new IOException("no password in " + log);
        var browser = new Browser();
        browser.get("/sign-in");
        var answer = browser.post("/sign-in", Map.of("login", login, "password", password.group(1)));
        if (answer.statusCode() >= 400) throw new IOException("sign-in: " + answer.statusCode());
        browser.get("/profile");
        browsers.put(login, browser);
        return browser;
    }

    String get(String path) throws IOException, InterruptedException {
        return present.get(path);
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return present.post(path, form);
    }

    /// Somebody at the pages.
    public final class Browser {

        private static final String EDGE = "----edge7d3f";

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();
        private String token = "";

        /// What it sends along as a header.
        public String cookie() {
            return cookies.getCookieStore().getCookies().stream()
                    .map(c -> c.getName() + "=" + c.getValue())
                    .collect(Collectors.joining("; "));
        }

        public String get(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(site + path))
                    .timeout(Duration.ofSeconds(60))
                    .build();
            var body = client.send(request, BodyHandlers.ofString()).body();
            var found = TOKEN.matcher(body);
            if (found.find()) token = found.group(1);
            return body;
        }

        /// As another system asks.
        public HttpResponse<String> json(String path) throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(site + path))
                    .timeout(Duration.ofSeconds(60))
                    .header("Accept", "application/json")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }

        HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
            var body = form.entrySet().stream()
                    .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return post(
                    path,
                    "application/x-www-form-urlencoded",
                    body + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        }

        /// The same with a file.
        HttpResponse<String> send(String path, Map<String, String> form, String file, String content)
                throws IOException, InterruptedException {
            var body = new StringBuilder();
            var fields = new HashMap<>(form);
            fields.put("_csrf", token);
            fields.forEach((name, value) -> body.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"")
                    .append(name)
                    .append("\"\r\n\r\n")
                    .append(value)
                    .append("\r\n"));
            body.append("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"")
                    .append(file)
                    .append("\"\r\nContent-Type: text/plain\r\n\r\n")
                    .append(content)
                    .append("\r\n--" + EDGE + "--\r\n");
            return post(path, "multipart/form-data; boundary=" + EDGE, body.toString());
        }

        private HttpResponse<String> post(String path, String type, String body)
                throws IOException, InterruptedException {
            var request = HttpRequest.newBuilder(URI.create(site + path))
                    .timeout(Duration.ofSeconds(60))
                    .header("Content-Type", type)
                    .header("Origin", site)
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /// Without a word of warning.
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
