package luoshi.kernel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// 主进程: what `postmaster.pid` in a data folder says about the PostgreSQL that runs there, or ran there.
record Postmaster(long pid, int port, boolean ready) {

    static Optional<Postmaster> of(Path data) {
        try {
            List<String> lines = Files.readAllLines(file(data));
            if (lines.size() < 4) return Optional.empty();
            boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Integer.parseInt(lines.get(3).strip()),
                    ready));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// Whether the process lives and is PostgreSQL on this folder, not a stranger who was given the number later.
    boolean runsOn(Path data) {
        var process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty() || isZombie()) return false;
        var line = process.get().info().commandLine().orElse("");
        return line.contains("postgres") && line.contains(data.toString());
    }

    /// Whether any process, dead and unreaped ones included, goes by the number.
    boolean numberTaken() {
        return ProcessHandle.of(pid).isPresent() || Files.exists(Path.of("/proc/" + pid));
    }

    /// Asks it to end at once but cleanly, and waits; after half a minute without the checkpoint.
    void stop(Path data) {
        signal(pid, "INT");
        if (!gone(data, 30)) {
            signal(pid, "QUIT");
            gone(data, 10);
        }
    }

    static void signal(long pid, String name) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid).start().waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean gone(Path data, int seconds) {
        for (int i = 0; i < seconds * 50; i++) {
            if (!runsOn(data)) return true;
            Cluster.pause(20);
        }
        return false;
    }

    private boolean isZombie() {
        try {
            var stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException e) {
            return false;
        }
    }
}
