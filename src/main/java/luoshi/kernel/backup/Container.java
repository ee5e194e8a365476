package luoshi.kernel.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// 备份文件（写）: a zip that is written from front to back, the same bytes for the same content; its comment, the very end
/// of the file, is its [Tail].
final class Container implements AutoCloseable {

    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_HASH = "manifest.sha256";

    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Tail tail;
    private final ZipOutputStream zip;

    Container(OutputStream out) {
        tail = new Tail(out);
        zip = new ZipOutputStream(tail, StandardCharsets.UTF_8);
        zip.setComment("0".repeat(Tail.LENGTH));
    }

    /// What fills an entry.
    @FunctionalInterface
    interface Filling {
        void into(OutputStream out) throws IOException;
    }

    static String rows(String body, String table) {
        return folder(body) + table + ".copy";
    }

    static String original(String body, String table, String name) {
        return folder(body) + table + "/" + name;
    }

    /// Any code is a name that unpacks on any machine.
    private static String folder(String body) {
        var folder = new StringBuilder("bodies/");
        for (byte b : body.getBytes(StandardCharsets.UTF_8))
            if (b == '-' || b == '_' || b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z')
                folder.append((char) b);
            else
                folder.append('%')
                        .append(java.util.HexFormat.of().withUpperCase().toHexDigits(b));
        return folder.append('/').toString();
    }

    /// Adds an entry and gives back the hash and the size of what it holds.
    ///
    /// @param packed whether packing it is worth the time
    Hash add(String name, boolean packed, Filling filling) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.setLevel(packed ? Deflater.DEFAULT_COMPRESSION : Deflater.BEST_SPEED);
        zip.putNextEntry(entry);
        var hash = new Hash();
        filling.into(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                hash.add(bytes, from, length);
                zip.write(bytes, from, length);
            }
        });
        zip.closeEntry();
        return hash;
    }

    /// Adds the manifest and its hash and gives the hash back.
    String seal(Manifest manifest) throws IOException {
        var hash = add(MANIFEST, true, out -> out.write(manifest.bytes())).hex();
        add(MANIFEST_HASH, true, out -> out.write(hash.getBytes(StandardCharsets.US_ASCII)));
        return hash;
    }

    /// Writes the directory and the tail.
    @Override
    public void close() throws IOException {
        zip.close();
    }
}
