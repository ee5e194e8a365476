package luoshi.kernel.journal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/// 密钥文本: a key between two lines that say what it is (RFC 7468), and by what people tell one from another.
public final class KeyText {

    public static final String PUBLIC = "PUBLIC KEY";
    static final String PRIVATE = "PRIVATE KEY";

    private KeyText() {}

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

    /// The first sixteen digits of the SHA-256 of a public key.
    public static String id(byte[] key) {
        return HexFormat.of().formatHex(Hashes.digest().digest(key), 0, 8);
    }

    /// The same of a key in Base64, as it stands in rows and lines.
    static String id(String key) {
        return id(Base64.getDecoder().decode(key));
    }
}
