package luoshi.surface.proof;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.journal.CipherModule;
import luoshi.kernel.journal.KeyText;
import luoshi.kernel.journal.Verification.Bend;
import org.jspecify.annotations.Nullable;

/// 核验凭证: reads a proof from its first byte to its last, once, and stops at the first that is not as it was written.
/// Nothing is unpacked, nothing of any length is held.
public final class ProofCheck {

    private static final int SIGNED = 1024;

    private final CipherModule ciphers;
    private final Set<String> trusted;

    /// @param trusted public keys that were had from elsewhere, in Base64; empty where the one in the file must do
    public ProofCheck(CipherModule ciphers, Set<String> trusted) {
        this.ciphers = ciphers;
        this.trusted = Set.copyOf(trusted);
    }

    /// 第一处弯折.
    ///
    /// @param file whose bytes or place are wrong; empty where it is what holds the files together
    public record Fault(String file, Bend bend, String sentence) {}

    /// What was found out up to the end, or up to the first fault.
    ///
    /// @param number of the case; empty where the manifest could not be read
    /// @param key short name of the key that signed
    public record Report(
            String bureau,
            String number,
            String madeAt,
            String key,
            int files,
            @Nullable Fault fault) {}

    /// The way out as soon as something is found.
    private static final class Bent extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Bent(String file, Bend bend, String sentence) {
            super(sentence, null, false, false);
            this.fault = new Fault(file, bend, sentence);
        }
    }

    /// Whether a file begins like a zip, so that it can be a proof.
    public static boolean isZip(Path file) throws IOException {
        if (!Files.isRegularFile(file)) throw new Refusal("proof.missing", file + "：没有这个文件");
        try (var bytes = Files.newInputStream(file)) {
            return Arrays.equals(bytes.readNBytes(2), new byte[] {'P', 'K'});
        }
    }

    public Report of(Path file) throws IOException {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            return new Reading(file, bytes).report();
        }
    }

    /// One reading of a file.
    private final class Reading {

        private final Path file;
        private final InputStream bytes;
        private final Frame frame = new Frame();
        private @Nullable Manifest manifest;
        private int files;

        Reading(Path file, InputStream bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        Report report() throws IOException {
            Fault fault = null;
            try {
                run();
            } catch (Bent bent) {
                fault = bent.fault;
            } catch (EOFException e) {
                fault = new Fault("", Bend.CUT_END, "文件到此为止，后面的内容没有了");
            }
            var known = manifest;
            if (known == null) return new Report("", "", "", "", files, fault);
            return new Report(known.bureau(), known.number(), known.madeAt().toString(), id(known.key()), files, fault);
        }

        private void run() throws IOException, Bent {
            var written = small(Manifest.PATH, Manifest.LONGEST);
            Manifest read;
            try {
                read = Manifest.of(written);
            } catch (IllegalArgumentException e) {
                throw new Bent(Manifest.PATH, Bend.CHANGED, "清单与原样不同");
            }
            var signature = small(Manifest.SIGNATURE, SIGNED);
            if (!signed(read.key(), written, signature))
                throw new Bent(Manifest.PATH, Bend.SIGNATURE, "清单或签名改过，或签名不是清单所附公钥的");
            manifest = read;
            if (!trusted.isEmpty() && !trusted.contains(read.key()))
                throw new Bent(Manifest.PATH, Bend.KEY, "签名用的不是所指定的公钥");
            for (var line : read.files()) {
                one(line, read.files());
                files++;
            }
            end();
        }

        private void one(Manifest.Line line, List<Manifest.Line> all) throws IOException, Bent {
            long crc = head(line.path(), line.size(), all);
            var sums = new Sums(ciphers);
            var buffer = new byte[1 << 16];
            for (long left = line.size(); left > 0; ) {
                int read = bytes.read(buffer, 0, (int) Math.min(left, buffer.length));
                if (read < 0) throw new Bent(line.path(), Bend.CUT_END, "这份文件没有写完");
                sums.add(buffer, read);
                left -= read;
            }
            if (!sums.hashes().equals(line.hashes())) throw new Bent(line.path(), Bend.CHANGED, "内容与清单所记杂凑值不符");
            close(line.path(), line.size(), crc, sums);
        }

        /// A short file as a whole; how long it is only its header tells.
        private byte[] small(String path, int longest) throws IOException, Bent {
            bytes.mark(Frame.LOCAL);
            var fixed = ByteBuffer.wrap(exactly(Frame.LOCAL)).order(ByteOrder.LITTLE_ENDIAN);
            long size = fixed.getInt(18) & 0xFFFF_FFFFL;
            bytes.reset();
            if (size > longest) throw new Bent(path, Bend.CHANGED, "长度不对");
            long crc = head(path, size, List.of());
            var content = exactly((int) size);
            close(path, size, crc, Sums.of(content, ciphers));
            return content;
        }

        /// The header of a file, of which everything but the check sum is known beforehand.
        private long head(String path, long size, List<Manifest.Line> all) throws IOException, Bent {
            var expected = Frame.local(path, size, 0);
            var found = exactly(expected.length);
            long crc = ByteBuffer.wrap(found).order(ByteOrder.LITTLE_ENDIAN).getInt(14) & 0xFFFF_FFFFL;
            if (!Arrays.equals(found, Frame.local(path, size, crc))) throw misplaced(path, found, all);
            return crc;
        }

        private void close(String path, long size, long crc, Sums sums) throws Bent {
            if (sums.crc() != crc) throw new Bent(path, Bend.CHANGED, "文件前的校验和改过");
            frame.add(path, size, crc);
        }

        private void end() throws IOException, Bent {
            var expected = frame.end();
            var found = bytes.readNBytes(expected.length);
            if (!Arrays.equals(found, expected)) {
                var begin = new String(found, 0, Math.min(4, found.length), StandardCharsets.ISO_8859_1);
                if (begin.equals("PK\u0003\u0004")) throw new Bent(name(found), Bend.INSERTED, "清单之外多出一份文件");
                if (found.length < expected.length) throw new Bent("", Bend.CUT_END, "文件末尾的目录没有写完");
                throw new Bent("", Bend.CHANGED, "文件末尾的目录改过");
            }
            if (bytes.read() >= 0) throw new Bent("", Bend.INSERTED, "文件末尾之后还有内容");
        }

        private Bent misplaced(String path, byte[] found, List<Manifest.Line> all) throws IOException {
            var rest = bytes.readNBytes(100); // of a name longer than the one that was due
            var whole = Arrays.copyOf(found, found.length + rest.length);
            System.arraycopy(rest, 0, whole, found.length, rest.length);
            var name = name(whole);
            try (var zip = new ZipFile(file.toFile())) {
                if (zip.getEntry(path) == null) return new Bent(path, Bend.MISSING, "清单上有，文件里没有");
                if (!name.equals(path) && all.stream().noneMatch(l -> l.path().equals(name)))
                    return new Bent(name, Bend.INSERTED, "此处应是 " + path);
                if (!name.equals(path)) return new Bent(path, Bend.REORDERED, "此处却是 " + name);
            } catch (IOException | RuntimeException e) {
                // Told below: it is no sound zip any more.
            }
            return new Bent(path, Bend.CHANGED, "文件前的封装改过，或长度与清单所记不符");
        }

        private static String name(byte[] header) {
            if (header.length < Frame.LOCAL) return "";
            int length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getShort(26) & 0xFFFF;
            var name = new String(
                    header, Frame.LOCAL, Math.min(length, header.length - Frame.LOCAL), StandardCharsets.US_ASCII);
            return name.replaceAll("[^\\w./-]", "?");
        }

        private byte[] exactly(int length) throws IOException {
            var read = bytes.readNBytes(length);
            if (read.length < length) throw new EOFException();
            return read;
        }
    }

    private boolean signed(String key, byte[] content, byte[] signature) {
        try {
            var text = new String(signature, StandardCharsets.US_ASCII);
            var made = Base64.getDecoder().decode(text);
            return Base64.getEncoder().encodeToString(made).equals(text)
                    && ciphers.verifies(Base64.getDecoder().decode(key), content, made);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String id(String key) {
        return KeyText.id(Base64.getDecoder().decode(key));
    }
}
