package luoshi.kernel.backup;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// 摘要: SHA-256 of what is written to it, and how much that was.
final class Hash extends OutputStream {

    private final MessageDigest digest = digest();
    private long size;

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    Hash add(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        size += length;
        return this;
    }

    @Override
    public void write(int b) {
        add(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        add(bytes, from, length);
    }

    long size() {
        return size;
    }

    /// Lower-case hex; nothing more can be added after.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
