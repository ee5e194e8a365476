package luoshi.kernel.journal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// 杂凑值: of the same bytes by SHA-256 and by SM3, in hexadecimal.
public record Hashes(String sha256, String sm3) {

    /// What stands before the first entry.
    public static final Hashes NONE = new Hashes("0".repeat(64), "0".repeat(64));

    static Hashes of(byte[] content, CipherModule ciphers) {
        return of(digest().digest(content), ciphers.sm3(content));
    }

    static Hashes of(byte[] sha256, byte[] sm3) {
        return new Hashes(HexFormat.of().formatHex(sha256), HexFormat.of().formatHex(sm3));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
