package luoshi.kernel.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;

/// 封尾: a stream whose last 64 bytes are replaced by the SHA-256 of all that stands before them, so that no byte of a
/// file, its packing included, can change unseen.
final class Tail extends OutputStream {

    static final int LENGTH = 64;

    private final OutputStream out;
    private final Hash hash = new Hash();
    private final byte[] held = new byte[LENGTH];
    private int count;

    Tail(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int leaving = Math.max(0, count + length - LENGTH);
        int old = Math.min(count, leaving);
        pass(held, 0, old);
        System.arraycopy(held, old, held, 0, count - old);
        count -= old;
        pass(bytes, from, leaving - old);
        int kept = length - (leaving - old);
        System.arraycopy(bytes, from + leaving - old, held, count, kept);
        count += kept;
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /// Writes the hash in place of what was held back.
    @Override
    public void close() throws IOException {
        out.write(hash.hex().getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void pass(byte[] bytes, int from, int length) throws IOException {
        hash.add(bytes, from, length);
        out.write(bytes, from, length);
    }

    /// Whether a file of this size ends in the hash of what stands before.
    static boolean isTrue(InputStream in, long size) throws IOException {
        var digest = new DigestInputStream(in, Hash.digest());
        var buffer = new byte[1 << 16];
        for (long left = size - LENGTH; left > 0; ) {
            int read = digest.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) return false;
            left -= read;
        }
        var hex = java.util.HexFormat.of().formatHex(digest.getMessageDigest().digest());
        return hex.equals(new String(in.readNBytes(LENGTH), StandardCharsets.US_ASCII));
    }
}
