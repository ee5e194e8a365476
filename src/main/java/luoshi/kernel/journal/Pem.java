package luoshi.kernel.journal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// 密钥文本: a key between two lines that say what it is (RFC 7468).
public final class Pem {

    private Pem() {}

    public static String write(String what, byte[] key) {
        var body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(key);
        return "-----BEGIN " + what + "-----\n" + body + "\n-----END " + what + "-----\n";
    }

    /// @throws IllegalArgumentException where the text holds no such key
    public static byte[] read(String what, String text) {
        var begin = "-----BEGIN " + what + "-----";
        int from = text.indexOf(begin), to = text.indexOf("-----END " + what + "-----");
        if (from < 0 || to < from) throw new IllegalArgumentException("no " + what);
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }
}
