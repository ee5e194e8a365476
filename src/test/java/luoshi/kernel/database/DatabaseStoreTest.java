package luoshi.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import luoshi.kernel.access.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DatabaseStoreTest {

    private final Path home =
            Path.of("target", "database-test-" + ProcessHandle.current().pid()).toAbsolutePath();

    @BeforeEach
    @AfterEach
    void nothing_is_left() throws Exception {
        Folders.delete(home);
    }

    @Test
    void rows_outlive_a_stop_and_the_next_start() throws Exception {
        try (var database = Database.start(home, TestDatabase.ENGINE)) {
            write(database, "留下");
        }
        assertThat(Postmaster.of(home.resolve("postgres/18"))).isEmpty();
        try (var database = Database.start(home, TestDatabase.ENGINE)) {
            assertThat(read(database)).isEqualTo("留下");
        }
    }

    @Test
    void rows_outlive_the_killing_of_postgres_and_a_stale_lock_is_no_hindrance() throws Exception {
        var database = Database.start(home, TestDatabase.ENGINE);
        write(database, "已确认的行");
        var postmaster = Postmaster.of(home.resolve("postgres/18")).orElseThrow();
        Postmaster.signal(postmaster.pid(), "KILL");
        ProcessHandle.of(postmaster.pid()).ifPresent(p -> p.onExit().join());
        try (var again = Database.start(home, TestDatabase.ENGINE)) {
            assertThat(read(again)).isEqualTo("已确认的行");
        }
    }

    @Test
    void a_postgres_left_running_by_a_killed_program_is_taken_over() throws Exception {
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        home.toString(),
                        TestDatabase.ENGINE.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < 1200 && !Files.exists(home.resolve("written")); i++) Thread.sleep(50);
        program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        var left = Postmaster.of(home.resolve("postgres/18")).orElseThrow();
        assertThat(left.runsOn(home.resolve("postgres/18"))).isTrue();

        assertThat(Tenancy.take(home, "test")).isPresent();
        try (var database = Database.start(home, TestDatabase.ENGINE)) {
            assertThat(read(database)).isEqualTo("写完被杀");
            assertThat(Postmaster.of(home.resolve("postgres/18")).orElseThrow().pid())
                    .isNotEqualTo(left.pid());
        }
    }

    @Test
    void the_password_is_for_the_owner_alone_and_is_asked_for() throws Exception {
        try (var database = Database.start(home, TestDatabase.ENGINE)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("postgres.password"))))
                    .isEqualTo("rw-------");
            assertThat(database.url()).contains("127.0.0.1");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
            assertThat(one(database, "show fsync")).isEqualTo("on");
            assertThat(one(database, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void a_data_folder_has_one_tenant_and_says_who_it_is() {
        try (var tenancy = Tenancy.take(home, "serve").orElseThrow()) {
            tenancy.serves("http://127.0.0.1:8080");
            assertThat(Tenancy.take(home, "import")).isEmpty();
            assertThat(Tenancy.holder(home))
                    .isEqualTo(new Tenancy.Holder(ProcessHandle.current().pid(), "serve", "http://127.0.0.1:8080"));
        }
        Tenancy.take(home, "import").orElseThrow().close();
    }

    @Test
    void a_folder_of_another_release_is_refused_by_name() throws Exception {
        Files.createDirectories(home.resolve("postgres/16"));
        Files.writeString(home.resolve("postgres/16/PG_VERSION"), "16\n");
        assertThatThrownBy(() -> Database.start(home, TestDatabase.ENGINE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("PostgreSQL 16");
    }

    /// A program that starts the database, writes a row and waits to be killed.
    static final class Killed {

        public static void main(String[] arguments) throws Exception {
            var home = Path.of(arguments[0]);
            Tenancy.take(home, "test").orElseThrow();
            write(Database.start(home, Path.of(arguments[1])), "写完被杀");
            Files.writeString(home.resolve("written"), "");
            Thread.sleep(600_000);
        }
    }

    private static void write(Database database, String words) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute("create table kept (words text)");
            statement.execute("insert into kept values ('" + words + "')");
        }
    }

    private static String read(Database database) throws SQLException {
        return one(database, "select words from kept");
    }

    private static String one(Database database, String question) throws SQLException {
        try (var connection = connect(database);
                var found = connection.createStatement().executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }
}
