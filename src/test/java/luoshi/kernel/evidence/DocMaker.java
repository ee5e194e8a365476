package luoshi.kernel.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// Makes doc files of Word 97 by hand: a header, the text in UTF-16, and the tables that say what holds where.
public final class DocMaker {

    private static final int TEXT_AT = 0x800;
    private static final int PER_PAGE = 8;

    /// @param paragraph and `characters`: formatting codes that hold for all of it
    private record Stretch(String text, byte[] paragraph, byte[] characters) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private final int[] lengths = new int[7];
    private byte[] outlines = {};
    private byte[] lists = {};
    private byte[] ownPieces = {};
    private int story;

    public static byte[] of(String text) {
        var doc = new DocMaker();
        text.lines().forEach(line -> doc.add(line + "\r"));
        return doc.bytes();
    }

    public DocMaker add(String text) {
        return add(text, new byte[0], new byte[0]);
    }

    public DocMaker add(String text, byte[] paragraph, byte[] characters) {
        stretches.add(new Stretch(text, paragraph, characters));
        lengths[story] += text.length();
        return this;
    }

    /// From here on the text belongs to another story: 1 footnotes, 5 endnotes, 6 text boxes.
    public DocMaker story(int number) {
        story = number;
        return this;
    }

    /// One list of one level. Its text has the character U+0000 where the number goes.
    public DocMaker list(int format, String text) {
        var level = little(28 + 2 + 2 * text.length());
        level.putInt(0, 1).put(4, (byte) format);
        level.putShort(28, (short) text.length());
        for (int i = 0; i < text.length(); i++) level.putChar(30 + 2 * i, text.charAt(i));
        outlines = joined(
                little(2).putShort(0, (short) 1), little(28).putInt(0, 77).put(26, (byte) 1), level);
        lists = joined(
                little(4).putInt(0, 1), little(16).putInt(0, 77), little(4).putInt(0, -1));
        return this;
    }

    /// Another table of pieces than the one that is right, and how long it claims the text to be.
    DocMaker pieces(byte[] table, int length) {
        ownPieces = table;
        lengths[0] = length;
        return this;
    }

    /// A formatting code with its value.
    static byte[] code(int code, int value, int size) {
        var bytes = little(2 + size).putShort(0, (short) code);
        for (int i = 0; i < size; i++) bytes.put(2 + i, (byte) (value >> 8 * i));
        return bytes.array();
    }

    public byte[] bytes() {
        var text = new StringBuilder();
        stretches.forEach(s -> text.append(s.text));
        var words = text.toString().getBytes(StandardCharsets.UTF_16LE);
        var main = new ByteArrayOutputStream();
        main.writeBytes(new byte[TEXT_AT]);
        main.writeBytes(words);
        pad(main);
        var characters = pages(main, 1, s -> prefixed(s.characters, s.characters.length));
        var paragraphs = pages(main, 13, s -> {
            var papx = joined(little(2), ByteBuffer.wrap(s.paragraph));
            return papx.length % 2 == 1
                    ? prefixed(papx, (papx.length + 1) / 2)
                    : joined(ByteBuffer.wrap(new byte[] {0, (byte) (papx.length / 2)}), ByteBuffer.wrap(papx));
        });
        var table = new ByteArrayOutputStream();
        var header = header(main.size());
        put(header, table, 1, styles());
        put(header, table, 6, sections(text.length()));
        put(header, table, 12, characters);
        put(header, table, 13, paragraphs);
        put(header, table, 15, new byte[4]);
        put(header, table, 31, new byte[500]);
        put(header, table, 33, ownPieces.length > 0 ? ownPieces : pieces(text.length()));
        if (outlines.length > 0) {
            put(header, table, 73, outlines);
            put(header, table, 74, lists);
        }
        var document = main.toByteArray();
        System.arraycopy(header.array(), 0, document, 0, header.limit());
        return container(document, table.toByteArray());
    }

    private ByteBuffer header(int size) {
        var header = little(TEXT_AT);
        header.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(6, (short) 0x804);
        header.putShort(10, (short) 0x1200).putShort(12, (short) 0xBF).putShort(32, (short) 14);
        header.putInt(24, TEXT_AT).putShort(62, (short) 22).putInt(64, size).putShort(0x98, (short) 93);
        for (int i = 0; i < 7; i++) header.putInt(0x4C + 4 * i, lengths[i]);
        return header;
    }

    private static void put(ByteBuffer header, ByteArrayOutputStream table, int number, byte[] bytes) {
        header.putInt(0x9A + 8 * number, table.size()).putInt(0x9A + 8 * number + 4, bytes.length);
        table.writeBytes(bytes);
    }

    private byte[] pieces(int length) {
        var pieces = little(5 + 8 + 8).put(0, (byte) 2).putInt(1, 16);
        return pieces.putInt(9, length).putInt(15, TEXT_AT).array();
    }

    private static byte[] styles() {
        var name = "Normal";
        int size = 10 + 2 + 2 * name.length() + 2 + 4 + 2;
        var styles = little(20 + 2 + size)
                .putShort(0, (short) 18)
                .putShort(2, (short) 1)
                .putShort(4, (short) 10);
        int at = 22;
        styles.putShort(20, (short) size).putShort(at + 2, (short) (0xFFF0 | 1)).putShort(at + 4, (short) 2);
        styles.putShort(at + 10, (short) name.length());
        for (int i = 0; i < name.length(); i++) styles.putChar(at + 12 + 2 * i, name.charAt(i));
        return styles.putShort(at + 14 + 2 * name.length(), (short) 2).array();
    }

    private static byte[] sections(int length) {
        return little(8 + 12).putInt(4, length).putInt(10, -1).array();
    }

    /// Writes formatting pages into the main stream and returns the table of where they are.
    private byte[] pages(ByteArrayOutputStream main, int width, Function<Stretch, byte[]> form) {
        var starts = new ArrayList<Integer>();
        var numbers = new ArrayList<Integer>();
        int at = TEXT_AT;
        for (int from = 0; from < stretches.size(); from += PER_PAGE) {
            var some = stretches.subList(from, Math.min(stretches.size(), from + PER_PAGE));
            var page = little(512).put(511, (byte) some.size());
            starts.add(at);
            numbers.add(main.size() / 512);
            int end = 510;
            for (int i = 0; i < some.size(); i++) {
                page.putInt(4 * i, at);
                at += 2 * some.get(i).text.length();
                var bytes = form.apply(some.get(i));
                end = (end - bytes.length) & ~1;
                page.put(end, bytes).put(4 * (some.size() + 1) + width * i, (byte) (end / 2));
            }
            page.putInt(4 * some.size(), at);
            main.writeBytes(page.array());
        }
        starts.add(at);
        var table = little(4 * starts.size() + 4 * numbers.size());
        starts.forEach(table::putInt);
        numbers.forEach(table::putInt);
        return table.array();
    }

    private static byte[] container(byte[] main, byte[] table) {
        try (var container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(padded(main)), "WordDocument");
            container.createDocument(new ByteArrayInputStream(padded(table)), "1Table");
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] padded(byte[] bytes) {
        return java.util.Arrays.copyOf(bytes, Math.max(4096, bytes.length));
    }

    private static void pad(ByteArrayOutputStream out) {
        while (out.size() % 512 != 0) out.write(0);
    }

    private static byte[] prefixed(byte[] bytes, int length) {
        return joined(ByteBuffer.wrap(new byte[] {(byte) length}), ByteBuffer.wrap(bytes));
    }

    private static byte[] joined(ByteBuffer... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part.array());
        return out.toByteArray();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
