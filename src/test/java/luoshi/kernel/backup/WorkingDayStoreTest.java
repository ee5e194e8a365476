package luoshi.kernel.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import luoshi.kernel.database.Database;
import luoshi.kernel.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backup while others work, and backup cut off.
class WorkingDayStoreTest {

    private static final int WRITERS = 8;

    @TempDir
    private Path folder;

    @Test
    void what_eight_write_meanwhile_is_in_it_wholly_or_not_at_all() throws Exception {
        var bureau = Bureau.founded("丁局");
        var here = Installation.ofTheRun();
        var stop = new AtomicBoolean();
        var taken = new AtomicInteger();
        try (var there = Installation.fresh("working-day");
                var people = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < WRITERS; i++)
                people.submit(() -> {
                    while (!stop.get()) bureau.take("第" + taken.incrementAndGet() + "次");
                    return 0;
                });
            while (taken.get() < WRITERS) Thread.sleep(20);
            int before = taken.get();
            try {
                here.backUp().to(folder.resolve("busy"), bureau.code(), false, (_, _) -> pause(taken));
            } finally {
                stop.set(true);
            }
            people.shutdown();
            assertThat(people.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            assertThat(taken.get()).isGreaterThan(before + WRITERS);

            there.restore(folder.resolve("busy"));

            long kept = count(there, "select count(*) from record.record");
            assertThat(kept).isPositive().isLessThan(count(here, "select count(*) from record.record"));
            assertThat(count(there, """
                            select count(*) from record.record r where r.directives <>
                                (select count(*) from directive.directive d where d.bureau = r.bureau and d.record = r.id)""")).isZero();
            assertThat(count(there, """
                            select count(*) from evidence.original o where not exists
                                (select 1 from record.record r where r.bureau = o.bureau and r.original = o.sha256)""")).isZero();
        }
    }

    @Test
    void a_backup_killed_in_the_middle_leaves_no_file_and_is_no_hindrance() throws Exception {
        var bureau = Bureau.founded("戊局");
        var file = folder.resolve("killed");
        var database = TestDatabase.database();
        var program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        database.url(),
                        database.user(),
                        database.password(),
                        bureau.code(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < 1200 && !Files.exists(folder.resolve("midway")) && program.isAlive(); i++) Thread.sleep(50);
        assertThat(folder.resolve("midway")).exists();
        program.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        assertThat(file).doesNotExist();
        assertThat(folder.resolve("killed.part")).exists();
        Installation.ofTheRun().backUp(file, bureau.code());
        BackupFile.checked(file, (_, _) -> {}).close();
        assertThat(folder.resolve("killed.part")).doesNotExist();
    }

    /// A program that begins a backup and stops in its middle until it is killed.
    static final class Killed {

        public static void main(String[] arguments) throws IOException {
            var file = Path.of(arguments[4]);
            Installation.at(Database.given(arguments[0], arguments[1], arguments[2]))
                    .backUp()
                    .to(file, arguments[3], false, (done, all) -> {
                        if (done < all - 1) return;
                        touch(file.resolveSibling("midway"));
                        sleep(600_000);
                    });
        }
    }

    /// Gives the others time for a few records between two tables.
    private static void pause(AtomicInteger taken) {
        int seen = taken.get();
        for (int i = 0; i < 100 && taken.get() < seen + 2; i++) sleep(10);
    }

    private static long count(Installation at, String question) {
        return at.rows.sql(question).query(Long.class).single();
    }

    private static void touch(Path file) {
        try {
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
