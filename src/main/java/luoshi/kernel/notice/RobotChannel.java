package luoshi.kernel.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/// 群机器人: a robot in a group of WeCom (企业微信) or DingTalk (钉钉). Both take the same text; DingTalk may want it signed.
final class RobotChannel implements Channel {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String name;
    private final String address;
    private final String secret;

    /// @param address the robot's own, as its group shows it; empty: off
    /// @param secret 加签密钥 of DingTalk; empty where it wants none
    RobotChannel(String name, String address, String secret) {
        this.name = name;
        this.address = address;
        this.secret = secret;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean on() {
        return !address.isBlank();
    }

    @Override
    public boolean personal() {
        return false;
    }

    @Override
    public void send(String to, String subject, String text) throws IOException {
        var body = JSON.writeValueAsString(Map.of("msgtype", "text", "text", Map.of("content", subject + "\n" + text)));
        var request = HttpRequest.newBuilder(URI.create(signed(System.currentTimeMillis())))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build()) {
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200
                    || JSON.readTree(answer.body()).path("errcode").asInt(-1) != 0)
                throw new Declined(name + " answered " + answer.statusCode() + " " + cut(answer.body()));
        } catch (Declined | ConnectException | HttpConnectTimeoutException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e); // nobody knows whether it was taken
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nor here
        }
    }

    /// It was taken and turned down.
    private static final class Declined extends IOException {

        private static final long serialVersionUID = 1L;

        Declined(String message) {
            super(message);
        }
    }

    private String signed(long now) {
        if (secret.isBlank()) return address;
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var sum = mac.doFinal((now + "\n" + secret).getBytes(StandardCharsets.UTF_8));
            var sign = URLEncoder.encode(Base64.getEncoder().encodeToString(sum), StandardCharsets.UTF_8);
            return address + (address.contains("?") ? "&" : "?") + "timestamp=" + now + "&sign=" + sign;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) : text;
    }
}
