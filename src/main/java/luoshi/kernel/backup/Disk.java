package luoshi.kernel.backup;

import java.io.IOException;
import luoshi.kernel.access.Refusal;

/// 磁盘: what goes wrong there is a matter of the machine and is told, not traced.
final class Disk {

    private Disk() {}

    @FunctionalInterface
    interface Doing {
        void run() throws IOException;
    }

    @FunctionalInterface
    interface Making<T> {
        T run() throws IOException;
    }

    static void doing(Doing doing) {
        making(() -> {
            doing.run();
            return true;
        });
    }

    static <T> T making(Making<T> making) {
        try {
            return making.run();
        } catch (IOException e) {
            throw new Refusal("backup.disk", "读写备份文件出错（" + e.getMessage() + "），没有完成", e);
        }
    }
}
