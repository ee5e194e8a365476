package luoshi.kernel.evidence.reading;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// 压缩包: a zip in memory, read by its directory. Only what is opened is unpacked, and only as far as it is read.
///
/// Our own because the JDK's needs a file and both it and the common library load a directory of any size. Two entries
/// of one name are refused: what one program shows would not be what another one reads.
final class Parcel {

    private static final int END = 0x06054b50;
    private static final int END64_LOCATOR = 0x07064b50;
    private static final int END64 = 0x06064b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int SMALL = 1_000_000;

    private record Entry(int flags, int method, long crc, int packed, int header) {}

    private final Reading reading;
    private final ByteBuffer zip;
    private final Map<String, Entry> entries = new HashMap<>();

    Parcel(Reading reading) {
        this.reading = reading;
        this.zip = ByteBuffer.wrap(reading.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        try {
            list();
        } catch (IndexOutOfBoundsException e) {
            throw reading.broken("压缩包目录残缺");
        }
    }

    private void list() {
        int end = endOfDirectory();
        long count = zip.getShort(end + 10) & 0xFFFF;
        long size = zip.getInt(end + 12) & 0xFFFFFFFFL;
        long offset = zip.getInt(end + 16) & 0xFFFFFFFFL;
        long directoryEnd = end;
        if (end >= 20 && zip.getInt(end - 20) == END64_LOCATOR) {
            int end64 = inside(zip.getLong(end - 12));
            if (zip.getInt(end64) != END64) throw reading.broken("压缩包目录残缺");
            count = zip.getLong(end64 + 32);
            size = zip.getLong(end64 + 40);
            offset = zip.getLong(end64 + 48);
            directoryEnd = end64;
        }
        if (count < 0 || count > reading.limits().entries())
            throw reading.bomb("压缩包里的文件超过 " + reading.limits().entries() + " 个");
        long shift = directoryEnd - size - offset;
        if (size < 0 || offset < 0 || shift < 0) throw reading.broken("压缩包目录错位");
        int at = inside(offset + shift);
        for (long i = 0; i < count; i++) at = entry(at, (int) shift);
    }

    private int entry(int at, int shift) {
        if (zip.getInt(at) != ENTRY) throw reading.broken("压缩包目录残缺");
        int nameLength = zip.getShort(at + 28) & 0xFFFF;
        int extra = zip.getShort(at + 30) & 0xFFFF;
        int comment = zip.getShort(at + 32) & 0xFFFF;
        if (at + 46 + nameLength > zip.limit()) throw reading.broken("压缩包目录残缺");
        var name = new String(reading.bytes(), at + 46, nameLength, StandardCharsets.UTF_8);
        var entry = new Entry(
                zip.getShort(at + 8) & 0xFFFF,
                zip.getShort(at + 10) & 0xFFFF,
                zip.getInt(at + 16) & 0xFFFFFFFFL,
                inside(zip.getInt(at + 20) & 0xFFFFFFFFL),
                inside((zip.getInt(at + 42) & 0xFFFFFFFFL) + shift));
        if (entries.put(key(name), entry) != null && !name.endsWith("/"))
            throw reading.broken("压缩包里有两个同名文件 " + key(name));
        return at + 46 + nameLength + extra + comment;
    }

    private int endOfDirectory() {
        for (int at = zip.limit() - 22; at >= 0 && at >= zip.limit() - 22 - 0xFFFF; at--)
            if (zip.getInt(at) == END) return at;
        throw reading.broken("压缩包没有结尾");
    }

    private int inside(long offset) {
        if (offset < 0 || offset > zip.limit()) throw reading.broken("压缩包目录指到文件以外");
        return (int) offset;
    }

    private static String key(String name) {
        var plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    Set<String> names() {
        return entries.keySet();
    }

    /// The unpacked entry, or null where there is none of that name.
    @Nullable
    InputStream open(String name) {
        var entry = entries.get(key(name));
        if (entry == null) return null;
        if ((entry.flags & 1) != 0) throw reading.encrypted("压缩包加了密码");
        if (entry.method != 0 && entry.method != 8) throw reading.broken("压缩方法 " + entry.method + " 不认识");
        try {
            if (zip.getInt(entry.header) != LOCAL) throw reading.broken("压缩包目录错位");
            int start = entry.header
                    + 30
                    + (zip.getShort(entry.header + 26) & 0xFFFF)
                    + (zip.getShort(entry.header + 28) & 0xFFFF);
            if (start + (long) entry.packed > zip.limit()) throw reading.broken("压缩包里的文件不完整");
            var packed = new ByteArrayInputStream(reading.bytes(), start, entry.packed);
            return new Metered(entry, entry.method == 0 ? packed : new InflaterInputStream(packed, new Inflater(true)));
        } catch (IndexOutOfBoundsException e) {
            throw reading.broken("压缩包目录错位");
        }
    }

    /// Counts what comes out, and compares it with what went in.
    private final class Metered extends FilterInputStream {

        private final Entry entry;
        private final CRC32 crc = new CRC32();
        private long out;

        Metered(Entry entry, InputStream in) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int got = super.read(target, offset, length);
            if (got < 0) {
                if (crc.getValue() != entry.crc) throw reading.broken("压缩包里的文件校验不符");
                return got;
            }
            crc.update(target, offset, got);
            out += got;
            reading.inflate(got);
            if (out > SMALL && out > (long) reading.limits().ratio() * Math.max(1, entry.packed))
                throw reading.bomb("压缩比超过 " + reading.limits().ratio() + " 倍");
            return got;
        }
    }
}
