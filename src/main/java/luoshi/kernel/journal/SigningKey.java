package luoshi.kernel.journal;

import java.util.Base64;
import java.util.HexFormat;

/// 签名公钥: how people tell one key from another.
public final class SigningKey {

    private SigningKey() {}

    /// The first sixteen digits of its SHA-256.
    public static String id(String key) {
        return id(Base64.getDecoder().decode(key));
    }

    public static String id(byte[] key) {
        return HexFormat.of().formatHex(Hashes.digest().digest(key), 0, 8);
    }
}
