package luoshi.kernel.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import luoshi.kernel.access.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// 表结构: one schema per module, each with a history of its own, made in the order of the flow.
public final class Migrations {

    private static final String ROOT = "db/migration";

    private Migrations() {}

    public static void run(DataSource rows) {
        try {
            for (var module : order())
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(rows)
                        .schemas(module)
                        .table("schema_history")
                        .locations("classpath:" + ROOT + "/" + module)
                        .load()
                        .migrate();
        } catch (FlywayException e) {
            throw new Refusal("database.migration", "数据库表结构不能更新：" + e.getMessage(), e);
        }
    }

    /// The modules that keep rows, in the order of the flow.
    static List<String> order() {
        try (InputStream list = Migrations.class.getResourceAsStream("/" + ROOT + "/order")) {
            if (list == null) throw new IllegalStateException("no list of migrations");
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
