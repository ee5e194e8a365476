package luoshi.kernel.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import luoshi.kernel.access.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// 表结构: one schema per module, each with a history of its own, made in the order of the flow. `db/migration/order`
/// names every script in that order.
public final class Migrations {

    static final String ROOT = "db/migration";

    /// The table in each schema that tells which scripts have run.
    public static final String HISTORY = "schema_history";

    private static final Pattern REWRITING = Pattern.compile("(?im)^\\s*(?:update|insert|delete|merge|with)\\b");

    private Migrations() {}

    /// A script by its path below the root, and the sum by which Flyway knows its content.
    public record Script(String path, int sum) {

        public String module() {
            return path.substring(0, path.indexOf('/'));
        }

        /// `1` of `evidence/V1__original.sql`.
        public String version() {
            return path.substring(path.indexOf("/V") + 2, path.indexOf("__"));
        }

        /// Whether it changes rows and not only tables: then rows from before it are not what they would be after it.
        public boolean rewrites() {
            var sql = String.join("\n", lines(ROOT + "/" + path)).replaceAll("--[^\n]*", "");
            return REWRITING.matcher(sql).find();
        }
    }

    /// Brings every schema up to date and gives the program's role what it may do there; hands the database back.
    public static Database run(Database database) {
        if (!current(database)) migrate(database);
        Roles.grant(database, modules());
        return database;
    }

    private static void migrate(Database database) {
        var owner = database.owner();
        try {
            for (var module : modules())
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(database.url(), owner.user(), owner.password())
                        .schemas(module)
                        .table(HISTORY)
                        .locations("classpath:" + ROOT + "/" + module)
                        .load()
                        .migrate();
        } catch (FlywayException e) {
            throw new Refusal(
                    "database.migration",
                    "数据库表结构不能更新：" + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
    }

    /// Whether the histories hold exactly these scripts. Asked first, since Flyway itself takes a second to find out.
    static boolean current(Database database) {
        var scripts = scripts();
        var wanted = scripts.stream()
                .map(s -> s.module() + " " + s.version() + " " + s.sum())
                .collect(Collectors.toSet());
        var question = scripts.stream()
                .map(Script::module)
                .distinct()
                .map(m -> "select '" + m + " ' || version || ' ' || checksum from " + m + "." + HISTORY
                        + " where success and version is not null")
                .collect(Collectors.joining(" union all "));
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var statement = connection.createStatement();
                var found = statement.executeQuery(question)) {
            Set<String> held = new HashSet<>();
            while (found.next()) held.add(found.getString(1));
            return held.equals(wanted);
        } catch (SQLException e) {
            var state = String.valueOf(e.getSQLState());
            if (state.startsWith("08") || state.startsWith("28"))
                throw new Refusal("database.unreachable", "数据库连接不上：" + e.getMessage(), e);
            return false; // no such schema yet
        }
    }

    static List<String> order() {
        return lines(ROOT + "/order");
    }

    /// Modules with a schema, in the order of the flow.
    static List<String> modules() {
        return scripts().stream().map(Script::module).distinct().toList();
    }

    /// All scripts of the program, in their order.
    public static List<Script> scripts() {
        return order().stream().map(path -> new Script(path, sum(path))).toList();
    }

    /// Flyway's own checksum: the lines without their ends.
    private static int sum(String path) {
        var sum = new CRC32();
        for (var line : lines(ROOT + "/" + path)) sum.update(line.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    static List<String> lines(String resource) {
        try (InputStream in = Migrations.class.getResourceAsStream("/" + resource)) {
            if (in == null) throw new IllegalStateException("missing: " + resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
