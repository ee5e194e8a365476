package luoshi.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import luoshi.kernel.access.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RolesStoreTest {

    private final Path home =
            Path.of("target", "roles-test-" + ProcessHandle.current().pid()).toAbsolutePath();

    @AfterEach
    void nothing_is_left() throws Exception {
        Folders.delete(home);
    }

    @Test
    void a_folder_of_an_earlier_version_gets_the_programs_role_at_the_next_start() throws Exception {
        try (var database = Migrations.run(Database.start(home, TestDatabase.ENGINE));
                var owner = owner(database)) {
            owner.createStatement().execute("insert into organisation.body values ('b', '2020-01-01', '某局', '局')");
            owner.createStatement().execute("drop owned by luoshi_app; drop role luoshi_app");
            Files.delete(home.resolve("postgres.app.password"));
            assertThatThrownBy(() -> Database.running(home))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("较早的版本");
        }
        try (var database = Migrations.run(Database.start(home, TestDatabase.ENGINE));
                var program = program(database)) {
            assertThat(one(program, "select name from organisation.body")).isEqualTo("某局");
            assertThat(one(program, "select current_user")).isEqualTo("luoshi_app");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.resolve("postgres.app.password"))))
                    .isEqualTo("rw-------");
            assertThat(Database.running(home).password()).isEqualTo(database.password());
        }
    }

    @Test
    void tables_to_come_are_open_to_the_program_and_a_right_it_was_given_by_mistake_goes_at_the_next_start()
            throws Exception {
        var database = TestDatabase.database();
        try (var owner = owner(database);
                var program = program(database)) {
            owner.createStatement().execute("create table examination.to_come (bureau text)");
            program.createStatement().execute("insert into examination.to_come values ('b')");
            owner.createStatement().execute("drop table examination.to_come");

            assertThat(Roles.free(owner, "luoshi_app")).isFalse();
            owner.createStatement().execute("grant truncate on journal.seal to luoshi_app");
            assertThat(Roles.free(owner, "luoshi_app")).isTrue();
            Migrations.run(database);
            assertThat(Roles.free(owner, "luoshi_app")).isFalse();
        }
    }

    @Test
    void a_single_role_that_owns_the_tables_works_and_is_known_to_be_free() throws Exception {
        var database = TestDatabase.database();
        var owner = database.owner();
        var single = Database.given(database.url(), owner.user(), owner.password());
        assertThat(single.parted()).isFalse();
        assertThat(Migrations.run(single)).isEqualTo(single);
        try (var connection = owner(single)) {
            assertThat(Roles.free(connection, owner.user())).isTrue();
        }
    }

    @Test
    void the_programs_role_alone_is_enough_where_the_tables_are_up_to_date() {
        var database = TestDatabase.database();
        var alone = Database.given(database.url(), database.user(), database.password());
        assertThat(Migrations.run(alone)).isEqualTo(alone);
    }

    private static Connection owner(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
    }

    private static Connection program(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static String one(Connection connection, String question) throws SQLException {
        try (var found = connection.createStatement().executeQuery(question)) {
            found.next();
            return found.getString(1);
        }
    }
}
