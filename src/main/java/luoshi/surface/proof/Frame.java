package luoshi.surface.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// 封装: the bytes of a zip around its files. There is one way only of writing them: nothing is compressed, no time, no
/// comment, no extra field; so whatever was changed is found.
final class Frame {

    static final int LOCAL = 30;
    static final long LARGEST = 0xFFFF_FFFEL;

    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int files;
    private long offset;

    /// The header before a file's bytes.
    static byte[] local(String path, long size, long crc) {
        var name = path.getBytes(StandardCharsets.US_ASCII);
        var bytes = buffer(LOCAL + name.length).putInt(0x04034b50);
        return common(bytes, size, crc, name).putShort((short) 0).put(name).array();
    }

    /// Takes note of a file that was written; files follow one another.
    void add(String path, long size, long crc) {
        var name = path.getBytes(StandardCharsets.US_ASCII);
        var bytes = buffer(46 + name.length).putInt(0x02014b50).putShort((short) 20);
        common(bytes, size, crc, name)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) offset)
                .put(name);
        directory.writeBytes(bytes.array());
        files++;
        offset += LOCAL + name.length + size;
    }

    /// What stands behind the last file.
    byte[] end() {
        var list = directory.toByteArray();
        return buffer(list.length + 22)
                .put(list)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) files)
                .putShort((short) files)
                .putInt(list.length)
                .putInt((int) offset)
                .putShort((short) 0)
                .array();
    }

    long length() {
        return offset;
    }

    /// Version 1.0, no flags, stored, 1980-01-01.
    private static ByteBuffer common(ByteBuffer bytes, long size, long crc, byte[] name) {
        return bytes.putShort((short) 10)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0x21)
                .putInt((int) crc)
                .putInt((int) size)
                .putInt((int) size)
                .putShort((short) name.length);
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
