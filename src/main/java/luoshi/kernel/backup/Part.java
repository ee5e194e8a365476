package luoshi.kernel.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import luoshi.kernel.access.Refusal;

/// 半成品: a file beside its place, readable for its owner alone, that takes its place when it is whole. Whatever ends the
/// program before leaves the place as it was.
final class Part implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final boolean overwrite;
    private final FileChannel channel;
    private boolean settled;

    private Part(Path file, Path part, boolean overwrite, FileChannel channel) {
        this.file = file;
        this.part = part;
        this.overwrite = overwrite;
        this.channel = channel;
    }

    static Part of(Path file, boolean overwrite) {
        if (Files.isDirectory(file)) throw new Refusal("backup.file", file + "：这是文件夹，请写明备份文件的名称");
        if (!overwrite) mustBeFree(file);
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            var channel =
                    FileChannel.open(part, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), owner(part));
            if (!isOurs(channel) || !Files.exists(part)) {
                channel.close();
                throw new Refusal("backup.busy", part + "：另一个备份正在写这个文件，请等它完成或换一个文件名");
            }
            if (isPosix(part)) Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
            channel.truncate(0);
            return new Part(file, part, overwrite, channel);
        } catch (IOException e) {
            throw new Refusal("backup.file", file + "：不能写入（" + e.getMessage() + "）", e);
        }
    }

    OutputStream stream() {
        return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /// Waits until the disk has all of it.
    void force() throws IOException {
        channel.force(true);
    }

    /// Takes its place.
    void settle() throws IOException {
        if (overwrite) Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        else
            try {
                Files.move(part, file);
            } catch (FileAlreadyExistsException e) {
                mustBeFree(file);
            }
        settled = true;
        try (var folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            if (!settled) Files.deleteIfExists(part);
        }
    }

    private static void mustBeFree(Path file) {
        if (Files.exists(file)) throw new Refusal("backup.exists", file + "：已经有这个文件，没有改动。要覆盖请加 --overwrite");
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static FileAttribute<?>[] owner(Path part) {
        return isPosix(part)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
