package luoshi.kernel.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.kernel.access.Refusal;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's programs, unpacked once from the jar they come in.
final class Binaries {

    private Binaries() {}

    /// The folder that holds `bin`. Interrupted unpacking leaves nothing that would be taken for whole.
    static Path unpack(Path engine) {
        var archive = archive();
        try {
            var folder = engine.resolve("postgres-" + print(archive));
            if (Files.isDirectory(folder)) return folder;
            Files.createDirectories(engine);
            var fresh = Files.createTempDirectory(engine, "unpacking");
            open(fresh);
            try (var packed = new BufferedInputStream(archive.openStream());
                    var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
                for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) put(fresh, e, tar);
            }
            settle(fresh, folder);
            return folder;
        } catch (IOException e) {
            throw new Refusal("database.engine", "PostgreSQL 程序不能解开到 " + engine + "（" + e.getMessage() + "）", e);
        }
    }

    private static void settle(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException | AtomicMoveNotSupportedException e) {
            if (!Files.isDirectory(folder)) throw e;
            Folders.delete(fresh);
        }
    }

    private static void put(Path root, TarArchiveEntry entry, InputStream content) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) throw new IOException("outside the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            open(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        else {
            Files.copy(content, target);
            Folders.permit(target, (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--");
        }
    }

    /// Readable for the account PostgreSQL runs under, whatever the umask.
    private static void open(Path folder) throws IOException {
        Folders.permit(folder, "rwxr-xr-x");
    }

    private static URL archive() {
        var name = "/postgres-" + platform() + ".txz";
        var archive = Binaries.class.getResource(name);
        if (archive == null)
            throw new Refusal(
                    "database.platform",
                    "本机平台（" + platform()
                            + "）没有随附的 PostgreSQL；请用 LUOSHI_DB_URL、LUOSHI_DB_USER、LUOSHI_DB_PASSWORD 指定外部数据库");
        return archive;
    }

    private static String platform() {
        var os = System.getProperty("os.name").toLowerCase();
        var system = os.contains("mac") ? "darwin" : os.contains("windows") ? "windows" : "linux";
        return system + (System.getProperty("os.arch").equals("aarch64") ? "-arm_64" : "-x86_64");
    }

    /// Tells one release of the binaries from another.
    private static String print(URL archive) {
        try {
            if (archive.openConnection() instanceof JarURLConnection jar)
                return Long.toHexString(jar.getJarEntry().getCrc());
            return "unpacked";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
