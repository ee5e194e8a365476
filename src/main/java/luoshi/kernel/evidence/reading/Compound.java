package luoshi.kernel.evidence.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// 复合文档: the old Microsoft container of named streams. Only the streams at its root are seen. Every chain of sectors
/// is followed at most as far as the file has sectors.
final class Compound {

    private static final int STREAM = 2;
    private static final int ENTRY = 128;
    private static final int MINI_CUTOFF = 4096;

    private record Stream(int start, int size) {}

    private final Reading reading;
    private final ByteBuffer file;
    private final int sector;
    private final int sectors;
    private final int[] fat;
    private final int[] miniFat;
    private final byte[] mini;
    private final Map<String, Stream> streams = new HashMap<>();

    Compound(Reading reading) {
        this.reading = reading;
        this.file = ByteBuffer.wrap(reading.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int shift = file.getShort(30);
            if (shift != 9 && shift != 12) throw reading.broken("复合文档的扇区大小不对");
            sector = 1 << shift;
            sectors = file.limit() / sector;
            fat = fat();
            miniFat = ints(chain(fat, file.getInt(60), sectors));
            var directory = chain(fat, file.getInt(48), sectors);
            var root = ByteBuffer.wrap(directory).order(ByteOrder.LITTLE_ENDIAN);
            mini = chain(fat, root.getInt(116), sectors);
            list(root);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw reading.broken("复合文档的目录残缺");
        }
    }

    private int[] fat() {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < 109; i++) if (file.getInt(76 + 4 * i) >= 0) places.add(file.getInt(76 + 4 * i));
        int next = file.getInt(68);
        for (int hops = 0; next >= 0 && hops <= sectors; hops++) {
            int at = offset(next);
            for (int i = 0; i < sector / 4 - 1; i++)
                if (file.getInt(at + 4 * i) >= 0) places.add(file.getInt(at + 4 * i));
            next = file.getInt(at + sector - 4);
        }
        if (places.size() > sectors) throw reading.broken("复合文档的扇区表过长");
        var fat = new int[places.size() * (sector / 4)];
        for (int i = 0; i < places.size(); i++)
            for (int j = 0; j < sector / 4; j++) fat[i * (sector / 4) + j] = file.getInt(offset(places.get(i)) + 4 * j);
        return fat;
    }

    private int offset(int number) {
        long at = (number + 1L) * sector;
        if (number < 0 || at >= file.limit()) throw new IndexOutOfBoundsException();
        return (int) at;
    }

    private byte[] chain(int[] table, int start, int longest) {
        List<Integer> places = new ArrayList<>();
        for (int at = start; at >= 0; at = table[at]) {
            if (places.size() > longest) throw reading.broken("复合文档的扇区绕成一圈");
            places.add(at);
        }
        var bytes = new byte[places.size() * sector];
        for (int i = 0; i < places.size(); i++) {
            int from = offset(places.get(i));
            int count = Math.min(sector, file.limit() - from);
            file.get(from, bytes, i * sector, count);
        }
        return bytes;
    }

    private static int[] ints(byte[] bytes) {
        var ints = new int[bytes.length / 4];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(ints);
        return ints;
    }

    /// Walks the tree of the root's children.
    private void list(ByteBuffer directory) {
        int count = directory.limit() / ENTRY;
        var seen = new boolean[count];
        var waiting = new ArrayDeque<Integer>(List.of(directory.getInt(76)));
        while (!waiting.isEmpty()) {
            int number = waiting.pop();
            if (number < 0 || number >= count || seen[number]) continue;
            seen[number] = true;
            int at = number * ENTRY;
            int length = Math.clamp(directory.getShort(at + 64) - 2, 0, 62);
            var name = new String(directory.array(), at, length, StandardCharsets.UTF_16LE);
            if (directory.get(at + 66) == STREAM)
                streams.put(name, new Stream(directory.getInt(at + 116), directory.getInt(at + 120)));
            waiting.push(directory.getInt(at + 68));
            waiting.push(directory.getInt(at + 72));
        }
    }

    boolean has(String name) {
        return streams.containsKey(name);
    }

    @Nullable
    ByteBuffer open(String name) {
        var stream = streams.get(name);
        if (stream == null) return null;
        try {
            var bytes = stream.size < MINI_CUTOFF ? small(stream) : chain(fat, stream.start, sectors);
            if (stream.size < 0 || bytes.length < stream.size) throw reading.broken(name + " 不完整");
            return ByteBuffer.wrap(Arrays.copyOf(bytes, stream.size)).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IndexOutOfBoundsException e) {
            throw reading.broken(name + " 不完整");
        }
    }

    private byte[] small(Stream stream) {
        var bytes = new byte[(Math.max(0, stream.size) + 63) / 64 * 64];
        int at = stream.start;
        for (int i = 0; i < bytes.length; i += 64, at = miniFat[at])
            System.arraycopy(mini, Math.multiplyExact(at, 64), bytes, i, 64);
        return bytes;
    }
}
