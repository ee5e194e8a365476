package luoshi.surface.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import luoshi.kernel.journal.CipherModule;
import luoshi.kernel.journal.Hashes;

/// 边读边算: length, check sum and both hashes of a file's bytes as they pass.
final class Sums {

    private final MessageDigest sha256 = sha256();
    private final MessageDigest sm3;
    private final CRC32 crc = new CRC32();

    Sums(CipherModule ciphers) {
        this.sm3 = ciphers.sm3();
    }

    static Sums of(byte[] bytes, CipherModule ciphers) {
        var sums = new Sums(ciphers);
        sums.add(bytes, bytes.length);
        return sums;
    }

    void add(byte[] bytes, int length) {
        sha256.update(bytes, 0, length);
        sm3.update(bytes, 0, length);
        crc.update(bytes, 0, length);
    }

    long crc() {
        return crc.getValue();
    }

    Hashes hashes() {
        return new Hashes(
                HexFormat.of().formatHex(sha256.digest()), HexFormat.of().formatHex(sm3.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
