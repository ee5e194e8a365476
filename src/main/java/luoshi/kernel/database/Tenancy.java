package luoshi.kernel.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import luoshi.kernel.access.Refusal;
import org.jspecify.annotations.Nullable;

/// 占用: the right of one process to a data folder. The operating system takes it back when the process dies, however it
/// dies.
public final class Tenancy implements AutoCloseable {

    /// Who holds a data folder.
    ///
    /// @param verb what it was started for, such as `serve`
    /// @param address where it serves pages; empty until it does
    public record Holder(long pid, String verb, String address) {}

    private final FileChannel channel;
    private final FileLock lock;
    private final String verb;

    private Tenancy(FileChannel channel, FileLock lock, String verb) {
        this.channel = channel;
        this.lock = lock;
        this.verb = verb;
    }

    /// Takes the folder; empty where another process holds it.
    public static Optional<Tenancy> take(Path home, String verb) {
        try {
            Files.createDirectories(home);
            var channel = FileChannel.open(
                    file(home), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = tried(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            var tenancy = new Tenancy(channel, lock, verb);
            tenancy.serves("");
            return Optional.of(tenancy);
        } catch (IOException e) {
            throw new Refusal("database.folder", "数据目录不能使用：" + home + "（" + e.getMessage() + "）", e);
        }
    }

    /// What the holder of a folder wrote about itself.
    public static Holder holder(Path home) {
        try {
            var lines = Files.readAllLines(file(home));
            if (lines.size() >= 3) return new Holder(Long.parseLong(lines.get(0)), lines.get(1), lines.get(2));
        } catch (IOException | NumberFormatException e) {
            // It is being written; whoever asks again will know more.
        }
        return new Holder(0, "", "");
    }

    /// Tells others where pages are served.
    public void serves(String address) {
        try {
            var words = ProcessHandle.current().pid() + "\n" + verb + "\n" + address + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new IllegalStateException("cannot write the lock file", e);
        }
    }

    @Override
    public void close() {
        try (channel) {
            lock.release();
        } catch (IOException e) {
            throw new IllegalStateException("cannot release the lock file", e);
        }
    }

    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path file(Path home) {
        return home.resolve("luoshi.lock");
    }
}
