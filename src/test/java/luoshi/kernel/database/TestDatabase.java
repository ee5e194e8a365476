package luoshi.kernel.database;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/// The one PostgreSQL of a test run, with every schema made. Tests stay apart by the body they act for.
public final class TestDatabase {

    public static final Path ENGINE = Path.of("target/engine").toAbsolutePath();

    private static final Database DATABASE = start();
    private static final DataSource SOURCE = source(DATABASE);

    private TestDatabase() {}

    public static Database database() {
        return DATABASE;
    }

    /// The rows as the owner of the tables sees them; the product works as another.
    public static JdbcClient owner() {
        var owner = DATABASE.owner();
        return JdbcClient.create(new SimpleDriverDataSource(
                new org.postgresql.Driver(), DATABASE.url(), owner.user(), owner.password()));
    }

    public static DataSource source() {
        return SOURCE;
    }

    public static JdbcClient rows() {
        return JdbcClient.create(SOURCE);
    }

    public static PlatformTransactionManager transactions() {
        return new DataSourceTransactionManager(SOURCE);
    }

    public static TransactionOperations transaction() {
        return new TransactionTemplate(transactions());
    }

    public static JsonMapper json() {
        return JsonMapper.builder().build();
    }

    /// Somebody of a body that no other test knows.
    public static Viewer somebody() {
        return new Viewer(
                UUID.randomUUID().toString().substring(0, 8), "suhe", "苏禾", Set.of(Role.CLERK, Role.OFFICE), Reach.ALL);
    }

    public static DataSource source(Database database) {
        return new SimpleDriverDataSource(
                new org.postgresql.Driver(), database.url(), database.user(), database.password());
    }

    /// The whole program on these rows, for a body that no other test knows.
    public static DynamicPropertyRegistrar program() {
        return program(somebody().bureau());
    }

    public static DynamicPropertyRegistrar program(String bureau) {
        return settings -> {
            settings.add("luoshi.home", () -> "target/test-home");
            settings.add("luoshi.bureau", () -> bureau);
            settings.add("luoshi.database.url", DATABASE::url);
            settings.add("luoshi.database.user", DATABASE::user);
            settings.add("luoshi.database.password", DATABASE::password);
        };
    }

    private static Database start() {
        var home =
                Path.of("target", "test-data-" + ProcessHandle.current().pid()).toAbsolutePath();
        try {
            var tenancy = Tenancy.take(home, "test").orElseThrow();
            var database = Database.start(home, ENGINE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                tenancy.close();
                remove(home);
            }));
            return Migrations.run(database);
        } catch (RuntimeException e) {
            remove(home);
            throw e;
        }
    }

    private static void remove(Path home) {
        try {
            Folders.delete(home);
        } catch (java.io.IOException e) {
            System.err.println("left behind: " + home);
        }
    }
}
