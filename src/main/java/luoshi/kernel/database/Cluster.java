package luoshi.kernel.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import luoshi.kernel.access.Refusal;
import org.jspecify.annotations.Nullable;

/// 自带数据库: the PostgreSQL cluster in a data folder. It runs as a direct child of this process, on the loopback only,
/// with passwords that nobody but the owner of the folder can read. What a killed process of ours left running is
/// stopped and started anew.
final class Cluster {

    private static final String USER = "luoshi";
    private static final String MAJOR = "18";

    private final Path home;
    private final Path binaries;
    private final Account account;
    private @Nullable Process process;

    private Cluster(Path home, Path binaries, Account account) {
        this.home = home;
        this.binaries = binaries;
        this.account = account;
    }

    static Cluster in(Path home, Path binaries) {
        try {
            var folder = Files.createDirectories(home.resolve("postgres"));
            Files.createDirectories(home.resolve("log"));
            var cluster = new Cluster(home, binaries, Account.of(binaries.resolve("bin"), folder.getParent()));
            cluster.account.own(folder);
            cluster.create();
            return cluster;
        } catch (IOException e) {
            throw new Refusal("database.folder", "数据目录不能使用：" + home + "（" + e.getMessage() + "）", e);
        }
    }

    /// The database of a folder whose PostgreSQL another process keeps running.
    static Database running(Path home) {
        var data = data(home);
        var postmaster = Postmaster.of(data)
                .filter(p -> p.runsOn(data))
                .orElseThrow(() -> new Refusal("database.stopped", "数据库没有运行：" + home));
        if (!Password.ofApplication(home).kept())
            throw new Refusal("database.restart", "正在运行的落实是较早的版本，请先停止并重新启动它：" + home);
        return Database.given(
                url(postmaster.port()),
                Roles.APPLICATION,
                Password.ofApplication(home).read(),
                owner(home));
    }

    void start() {
        adopt();
        for (int attempt = 1; ; attempt++)
            try {
                launch();
                return;
            } catch (IOException e) {
                // A port lost in a race, or the dying of a killed predecessor: both pass in a moment.
                if (attempt == 8) throw unavailable(e);
                pause(500);
            }
    }

    /// Ready for both roles; that of the program is made where an earlier version left none.
    Database database(boolean owned) {
        try {
            int port = Postmaster.of(data(home)).orElseThrow().port();
            var password = Password.ofApplication(home);
            var secret = password.kept() ? password.read() : password.draw();
            var database = new Database(url(port), Roles.APPLICATION, secret, owner(home), owned, this::stop);
            Roles.make(database);
            return database;
        } catch (IOException | RuntimeException e) {
            stop();
            throw e instanceof Refusal refusal ? refusal : unavailable(e);
        }
    }

    void stop() {
        var running = process;
        if (running == null || !running.isAlive()) return;
        Postmaster.signal(running.pid(), "INT");
        try {
            if (running.waitFor(30, TimeUnit.SECONDS)) return;
            Postmaster.signal(running.pid(), "QUIT");
            running.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Ends what a killed process of ours left behind; the number of a dead one may meanwhile be a stranger's.
    private void adopt() {
        var data = data(home);
        var left = Postmaster.of(data);
        left.filter(p -> p.runsOn(data)).ifPresent(p -> p.stop(data));
        left.filter(p -> !p.runsOn(data) && p.numberTaken()).ifPresent(_ -> {
            try {
                Files.deleteIfExists(Postmaster.file(data));
            } catch (IOException e) {
                throw unavailable(e);
            }
        });
    }

    private void launch() throws IOException {
        var data = data(home);
        var command = List.of(
                program("postgres"),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(freePort()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "jit=off",
                "-c",
                "max_connections=60");
        var log = ProcessBuilder.Redirect.appendTo(
                home.resolve("log/postgres.log").toFile());
        var started = account.process(home, command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        process = started;
        for (int i = 0; i < 6000; i++) {
            if (!started.isAlive()) throw new IOException("PostgreSQL ended with " + started.exitValue());
            if (Postmaster.of(data)
                    .filter(p -> p.pid() == started.pid() && p.ready())
                    .isPresent()) return;
            pause(10);
        }
        throw new IOException("PostgreSQL is not ready after a minute");
    }

    /// Makes the cluster in a folder beside its place and moves it there when it is whole.
    private void create() throws IOException {
        var data = data(home);
        if (Files.exists(data.resolve("PG_VERSION"))) return;
        refuseOther();
        var fresh = home.resolve("postgres/new");
        Folders.delete(fresh);
        var secret = Password.ofOwner(home).draw();
        var passed = home.resolve("postgres/secret");
        Files.writeString(passed, secret);
        Folders.permit(passed, "rw-------");
        account.give(passed);
        var command = Stream.of(
                        program("initdb"),
                        "-D",
                        fresh.toString(),
                        "-U",
                        USER,
                        "--pwfile=" + passed,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--data-checksums",
                        "--no-instructions")
                .toList();
        var log = home.resolve("log/postgres.log").toFile();
        var making = account.process(home, command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        try {
            if (making.waitFor() != 0) throw unavailable(new IOException("initdb ended with " + making.exitValue()));
        } catch (InterruptedException e) {
            making.destroyForcibly();
            Thread.currentThread().interrupt();
            throw unavailable(e);
        } finally {
            Files.deleteIfExists(passed);
        }
        Files.move(fresh, data, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseOther() throws IOException {
        try (var all = Files.list(home.resolve("postgres"))) {
            var other = all.filter(f -> Files.exists(f.resolve("PG_VERSION")) && !f.endsWith("new"))
                    .findFirst();
            if (other.isPresent())
                throw new Refusal(
                        "database.version",
                        "数据目录中是 PostgreSQL " + other.get().getFileName() + " 的数据，本程序带的是 " + MAJOR + "：请先用旧版本导出");
        }
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private Refusal unavailable(Exception cause) {
        return new Refusal(
                "database.start",
                "PostgreSQL 没有启动（" + cause.getMessage() + "），详见 " + home.resolve("log/postgres.log"),
                cause);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?sslmode=disable&tcpKeepAlive=true";
    }

    private static Path data(Path home) {
        return home.resolve("postgres").resolve(MAJOR);
    }

    private static Database.Owner owner(Path home) {
        return new Database.Owner(USER, Password.ofOwner(home).read());
    }

    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
