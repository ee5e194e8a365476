package luoshi.kernel.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/// 字体子集: the used characters of a font as a TrueType font of their own, whatever the font was. PDF and OFD readers
/// all take it, and a paper weighs as little as its words.
public final class Subset {

    private final Typeface face;
    private final List<Integer> characters;

    public Subset(Typeface face, SortedSet<Integer> characters) {
        this.face = face;
        this.characters = List.copyOf(characters);
    }

    public String name() {
        return "LUOSHI+" + face.name();
    }

    public byte[] bytes() {
        try {
            return written();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] written() throws IOException {
        var glyf = new ByteArrayOutputStream();
        var loca = new ByteArrayOutputStream();
        var hmtx = new ByteArrayOutputStream();
        var places = new DataOutputStream(loca);
        var widths = new DataOutputStream(hmtx);
        int points = 0, contours = 0, widest = 0;
        int[] all = {0, 0, 0, 0};
        places.writeInt(0);
        places.writeInt(0);
        widths.writeShort(face.em());
        widths.writeShort(0);
        for (int c : characters) {
            var shape = face.shape(c);
            var outline = shape.contours();
            var bounds = outline.bounds();
            glyf.write(shape.bytes());
            places.writeInt(glyf.size());
            widths.writeShort(shape.width());
            widths.writeShort(bounds[0]);
            points = Math.max(points, outline.points());
            contours = Math.max(contours, outline.count());
            widest = Math.max(widest, shape.width());
            for (int i = 0; i < 2; i++) all[i] = Math.min(all[i], bounds[i]);
            for (int i = 2; i < 4; i++) all[i] = Math.max(all[i], bounds[i]);
        }
        if (glyf.size() == 0) glyf.write(new byte[4]);
        var tables = new TreeMap<String, byte[]>();
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.toByteArray());
        tables.put("hmtx", hmtx.toByteArray());
        tables.put("head", head(all));
        tables.put("hhea", hhea(Math.max(widest, face.em())));
        tables.put("maxp", maxp(points, contours));
        tables.put("cmap", cmap());
        tables.put("name", name(name()));
        tables.put("post", shorts(3, 0, 0, 0, -100, 50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        tables.put("OS/2", os2());
        return together(tables);
    }

    private byte[] head(int[] bounds) {
        var b = ByteBuffer.allocate(54);
        b.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
        b.putShort((short) 3).putShort((short) face.em()).putLong(0).putLong(0);
        for (int bound : bounds) b.putShort((short) bound);
        b.putShort((short) 0).putShort((short) 8).putShort((short) 2).putShort((short) 1);
        return b.putShort((short) 0).array();
    }

    private byte[] hhea(int widest) {
        int up = face.em() * 88 / 100, down = -face.em() * 12 / 100;
        return shorts(1, 0, up, down, 0, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0, characters.size() + 1);
    }

    private byte[] maxp(int points, int contours) {
        return shorts(1, 0, characters.size() + 1, points, contours, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /// One segment for each run of characters: once for the first plane, which old programs know, once for all.
    private byte[] cmap() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        var runs = new ArrayList<int[]>();
        for (int i = 0; i < characters.size(); i++) {
            int c = characters.get(i);
            if (!runs.isEmpty() && runs.getLast()[1] == c - 1) runs.getLast()[1] = c;
            else runs.add(new int[] {c, c, i + 1});
        }
        var plane = plane(runs);
        out.writeShort(0);
        out.writeShort(2);
        out.writeShort(3);
        out.writeShort(1);
        out.writeInt(20);
        out.writeShort(3);
        out.writeShort(10);
        out.writeInt(20 + plane.length);
        out.write(plane);
        out.writeShort(12);
        out.writeShort(0);
        out.writeInt(16 + 12 * runs.size());
        out.writeInt(0);
        out.writeInt(runs.size());
        for (var run : runs) for (int value : run) out.writeInt(value);
        return bytes.toByteArray();
    }

    private static byte[] plane(List<int[]> all) {
        var runs = new ArrayList<int[]>();
        for (var run : all) if (run[1] < 0xFFFF) runs.add(run);
        runs.add(new int[] {0xFFFF, 0xFFFF, 0});
        int count = runs.size(), power = Integer.highestOneBit(count);
        var values = new ArrayList<Integer>(List.of(4, 16 + 8 * count, 0, 2 * count, 2 * power));
        values.add(Integer.numberOfTrailingZeros(power));
        values.add(2 * (count - power));
        runs.forEach(run -> values.add(run[1]));
        values.add(0);
        runs.forEach(run -> values.add(run[0]));
        runs.forEach(run -> values.add(run[0] == 0xFFFF ? 1 : run[2] - run[0]));
        runs.forEach(run -> values.add(0));
        return shorts(values.stream().mapToInt(Integer::intValue).toArray());
    }

    private static byte[] name(String words) throws IOException {
        var text = words.getBytes(StandardCharsets.UTF_16BE);
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        int[] kinds = {1, 4, 6};
        out.writeShort(0);
        out.writeShort(kinds.length);
        out.writeShort(6 + 12 * kinds.length);
        for (int kind : kinds) {
            for (int value : new int[] {3, 1, 0x409, kind, text.length, 0}) out.writeShort(value);
        }
        out.write(text);
        return bytes.toByteArray();
    }

    private byte[] os2() {
        int em = face.em(), up = em * 88 / 100, down = em * 12 / 100;
        var b = ByteBuffer.allocate(96);
        for (int v : new int[] {4, em, 400, 5, 0}) b.putShort((short) v);
        for (int i = 0; i < 11; i++) b.putShort((short) 0);
        b.put(new byte[10]).putInt(0).putInt(0).putInt(0).putInt(0).put("LUOS".getBytes(StandardCharsets.US_ASCII));
        int first = Math.min(0xFFFF, characters.isEmpty() ? 0 : characters.getFirst());
        int last = Math.min(0xFFFF, characters.isEmpty() ? 0 : characters.getLast());
        for (int v : new int[] {0x40, first, last, up, -down, 0, up, down}) b.putShort((short) v);
        return b.putInt(0)
                .putInt(0)
                .putShort((short) (em / 2))
                .putShort((short) (em * 7 / 10))
                .putShort((short) 0)
                .putShort((short) 32)
                .putShort((short) 0)
                .array();
    }

    private static byte[] shorts(int... values) {
        var b = ByteBuffer.allocate(2 * values.length);
        for (int value : values) b.putShort((short) value);
        return b.array();
    }

    private static byte[] together(Map<String, byte[]> tables) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        int count = tables.size(), power = Integer.highestOneBit(count);
        out.writeInt(0x00010000);
        for (int v : new int[] {count, power * 16, Integer.numberOfTrailingZeros(power), (count - power) * 16})
            out.writeShort(v);
        int at = 12 + 16 * count, headAt = 0;
        for (var table : tables.entrySet()) {
            if (table.getKey().equals("head")) headAt = at;
            out.writeBytes(table.getKey());
            out.writeInt(sum(table.getValue()));
            out.writeInt(at);
            out.writeInt(table.getValue().length);
            at += (table.getValue().length + 3) / 4 * 4;
        }
        for (var table : tables.values()) {
            out.write(table);
            for (int i = table.length; i % 4 != 0; i++) out.writeByte(0);
        }
        var font = bytes.toByteArray();
        ByteBuffer.wrap(font).putInt(headAt + 8, 0xB1B0AFBA - sum(font));
        return font;
    }

    private static int sum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i += 4)
            for (int k = 0; k < 4; k++) sum += (i + k < table.length ? table[i + k] & 0xFF : 0) << (24 - 8 * k);
        return sum;
    }
}
