package luoshi.kernel.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.Database;
import luoshi.kernel.database.Migrations;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/// A database with every schema made, and backup and restore on it.
final class Installation implements AutoCloseable {

    final JdbcClient rows;
    final List<Viewer> noted = new ArrayList<>();
    final List<Deed> deeds = new ArrayList<>();
    Runnable onNote = () -> {};

    private final DataSource source;
    private final TransactionOperations transaction;
    private final Runnable closing;
    private final Path home;
    private final String url;

    private Installation(Path home, Database database, Runnable closing) {
        this.home = home;
        this.url = database.url();
        this.source = TestDatabase.source(database);
        this.rows = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        this.closing = closing;
    }

    static Installation ofTheRun() {
        return at(TestDatabase.database());
    }

    static Installation at(Database database) {
        return new Installation(Path.of(""), database, () -> {});
    }

    /// In a new folder.
    static Installation fresh(String name) {
        var home = Path.of("target", name + "-" + ProcessHandle.current().pid()).toAbsolutePath();
        var database = Migrations.run(Database.start(home, TestDatabase.ENGINE));
        return new Installation(home, database, () -> {
            database.close();
            delete(home);
        });
    }

    /// The same rows, seen by another role of the database.
    Installation as(String user, String password) {
        return new Installation(home, Database.given(url, user, password), () -> {});
    }

    BackUp backUp() {
        return new BackUp(new JdbcCatalogue(rows), new JdbcRows(source, rows), trace(), transaction);
    }

    Restore restore() {
        return new Restore(new JdbcCatalogue(rows), new JdbcRows(source, rows), trace(), transaction);
    }

    BackUp.Made backUp(Path file, String... body) throws IOException {
        return backUp().to(file, body.length == 0 ? null : body[0], false, (_, _) -> {});
    }

    List<Manifest.Body> restore(Path file, String... body) throws IOException {
        try (var backup = BackupFile.checked(file, (_, _) -> {})) {
            return restore().from(backup, body.length == 0 ? null : body[0], (_, _) -> {});
        }
    }

    private BackupTrace trace() {
        Journal journal = new Journal() {
            @Override
            public void note(Viewer viewer, Deed deed) {
                onNote.run();
                noted.add(viewer);
                deeds.add(deed);
            }

            @Override
            public void noteApart(Viewer viewer, Deed deed) {
                note(viewer, deed);
            }
        };
        return new BackupTrace(journal);
    }

    /// Every table by a sum made in SQL: of all rows, or of one body's; and every original by its hash.
    Map<String, String> sums(String... body) {
        var sums = new TreeMap<String, String>();
        var own = body.length == 0 ? "true" : "bureau = '" + body[0] + "'";
        for (var table : tables())
            sums.put(
                    table,
                    rows.sql("""
                            select count(*) || ' ' || coalesce(encode(sha256(convert_to(
                                string_agg(r.words, chr(10) order by r.words collate "C"), 'UTF8')), 'hex'), '')
                            from (select t::text as words from %s t where %s) r""".formatted(table, own)).query(String.class).single());
        rows.sql("select bureau || ' ' || sha256 as name, encode(sha256(bytes), 'hex') as sum from evidence.original"
                        + " where " + own)
                .query((row, _) -> sums.put(row.getString("name"), row.getString("sum")))
                .list();
        return sums;
    }

    List<String> tables() {
        return rows.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_name <> 'schema_history'
                            and table_schema not in ('pg_catalog', 'information_schema', 'public', 'batch')
                            and table_schema || '.' || table_name not in ('clockwork.scheduled_tasks', 'identity.session',
                                'identity.session_attributes', 'identity.knock', 'identity.first_start')
                        order by 1""").query(String.class).list();
    }

    void empty() {
        owner("truncate " + String.join(", ", tables()));
        deeds.clear();
        noted.clear();
        onNote = () -> {};
    }

    /// As the owner of the tables, who alone may.
    void owner(String act) {
        try (var connection = DriverManager.getConnection(
                        url,
                        "luoshi",
                        Files.readString(home.resolve("postgres.password")).strip());
                var statement = connection.createStatement()) {
            statement.execute(act);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        closing.run();
    }

    private static void delete(Path home) {
        try (var all = Files.walk(home)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            System.err.println("left behind: " + home);
        }
    }
}
