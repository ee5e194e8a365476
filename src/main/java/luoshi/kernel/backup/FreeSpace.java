package luoshi.kernel.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.kernel.access.Refusal;

/// 剩余空间: whether a disk can take what is about to be written.
///
/// @param bytes free for this account
record FreeSpace(Path folder, long bytes) {

    /// What is kept free beside, for everybody else on the machine.
    private static final long RESERVE = 64L << 20;

    /// Of the disk on which a file lies or will lie.
    static FreeSpace of(Path file) {
        var folder = file.toAbsolutePath().getParent();
        try {
            return new FreeSpace(folder, Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            throw new Refusal("backup.file", folder + "：不能使用（" + e.getMessage() + "）", e);
        }
    }

    void mustHold(long size) {
        if (size + RESERVE > bytes)
            throw new Refusal(
                    "backup.space", folder + "：剩余空间不够，约需 " + mega(size + RESERVE) + " MB，只剩 " + mega(bytes) + " MB");
    }

    private static long mega(long size) {
        return size + (1 << 20) - 1 >> 20;
    }
}
