package luoshi.kernel.journal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.kernel.access.Refusal;
import org.jspecify.annotations.Nullable;

/// 逐行: the lines of an exported journal, one after the other, each ended by a line feed.
final class Tape implements AutoCloseable {

    private static final int LONGEST = 1 << 20;

    private final Source source;
    private final InputStream bytes;
    private long number;
    private boolean ended;

    private Tape(Source source) throws IOException {
        this.source = source;
        this.bytes = source.open();
    }

    /// What can be read from the beginning more than once.
    interface Source {

        InputStream open() throws IOException;
    }

    static Tape open(Path file) {
        if (!Files.isRegularFile(file)) throw new Refusal("journal.missing", file + "：没有这个文件");
        return open(file.toString(), () -> new BufferedInputStream(Files.newInputStream(file)));
    }

    /// Refuses what is no exported journal at all.
    static Tape open(String name, Source source) {
        try {
            var tape = new Tape(source);
            if (tape.holds("{\"kind\":\"")) return tape;
            tape.close();
            throw new Refusal("journal.format", name + "：不是导出的留痕文件");
        } catch (IOException e) {
            throw new Refusal("journal.unreadable", name + "：不能读取（" + e.getMessage() + "）", e);
        }
    }

    /// The next line; null behind the last. Empty where its bytes are no UTF-8.
    @Nullable
    String next() throws IOException {
        var line = line(bytes);
        number++;
        if (line == null) return null;
        ended = line.ended();
        return line.text();
    }

    /// Of the line last given.
    long number() {
        return number;
    }

    /// Whether the line last given was ended by a line feed.
    boolean ended() {
        return ended;
    }

    /// How often a line occurs that begins like this and holds that.
    long count(String begin, String within) throws IOException {
        long count = 0;
        try (var again = source.open()) {
            for (var line = line(again); line != null; line = line(again))
                if (line.text().startsWith(begin) && line.text().contains(within)) count++;
        }
        return count;
    }

    private boolean holds(String begin) throws IOException {
        try (var again = source.open()) {
            for (var line = line(again); line != null; line = line(again))
                if (line.text().startsWith(begin)) return true;
        }
        return false;
    }

    private record Read(String text, boolean ended) {}

    private static @Nullable Read line(InputStream bytes) throws IOException {
        var line = new ByteArrayOutputStream(512);
        int next;
        while ((next = bytes.read()) >= 0 && next != '\n') if (line.size() <= LONGEST) line.write(next);
        if (next < 0 && line.size() == 0) return null;
        return new Read(text(line.toByteArray()), next == '\n');
    }

    private static String text(byte[] line) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            return ""; // no line is written so
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
