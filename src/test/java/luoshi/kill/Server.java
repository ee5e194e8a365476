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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The demo as a process of its own, and somebody at its pages.
final class Server {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PASSWORD = Pattern.compile("口令都是 (\\S+)");

    private final Process process;
    private final String site;
    private final Path log;
    private HttpClient browser = browser();
    private String token = "";

    private Server(Process process, String site, Path log) {
        this.process = process;
        this.site = site;
        this.log = log;
    }

    static Server start(Path home) throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var log = Files.createDirectories(home).resolve("server.log");
        Files.deleteIfExists(log);
        var command = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dstdout.encoding=UTF-8",
                "-Dluoshi.sample=target/no-sample",
                "-Dluoshi.engine=" + Path.of("target/engine").toAbsolutePath(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "luoshi.Luoshi",
                "demo",
                "--port",
                String.valueOf(port)));
        command.environment().put("LUOSHI_HOME", home.toString());
        command.redirectErrorStream(true).redirectOutput(log.toFile());
        var server = new Server(command.start(), "http://127.0.0.1:" + port, log);
        for (int i = 0; !Files.readString(log).contains("请用浏览器打开"); i++) {
            if (!server.process.isAlive() || i == 1800) throw new IOException("no server: " + Files.readString(log));
            Thread.sleep(100);
        }
        return server;
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /// Signs in as one of the demo's accounts.
    void signIn(String login) throws IOException, InterruptedException {
        var password = PASSWORD.matcher(Files.readString(log));
        if (!password.find()) throw new IOException("no password in " + log);
        browser = browser();
        get("/sign-in");
        var answer = post("/sign-in", Map.of("login", login, "password", password.group(1)));
        if (answer.statusCode() >= 400) throw new IOException("sign-in: " + answer.statusCode());
        get("/profile");
    }

    String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        var body = browser.send(request, BodyHandlers.ofString()).body();
        var found = TOKEN.matcher(body);
        if (found.find()) token = found.group(1);
        return body;
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(site + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site)
                .POST(HttpRequest.BodyPublishers.ofString(
                        body + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    /// Without a word of warning.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
