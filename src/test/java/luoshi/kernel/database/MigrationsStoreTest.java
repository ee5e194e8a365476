package luoshi.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MigrationsStoreTest {

    @Test
    void the_order_names_every_script_and_no_other() throws Exception {
        var root = Path.of("src/main/resources/db/migration");
        try (var all = Files.walk(root)) {
            assertThat(Migrations.order())
                    .containsExactlyInAnyOrderElementsOf(
                            all.filter(f -> f.toString().endsWith(".sql"))
                                    .map(f -> root.relativize(f).toString())
                                    .toList());
        }
    }

    @Test
    void a_database_that_is_up_to_date_is_recognised_by_flyways_own_sums() {
        var database = TestDatabase.database();

        assertThat(Migrations.current(database)).isTrue();
        assertThat(installed()).isEqualTo(Migrations.order().size());
    }

    private static long installed() {
        return Migrations.order().stream()
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .mapToLong(module -> TestDatabase.rows()
                        .sql("select count(*) from " + module + ".schema_history where version is not null")
                        .query(Long.class)
                        .single())
                .sum();
    }
}
