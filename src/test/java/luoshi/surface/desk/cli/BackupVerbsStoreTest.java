package luoshi.surface.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Original;
import luoshi.surface.dossier.DoorsOnRows;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupVerbsStoreTest {

    private record Said(int code, String out, String err) {}

    private static final Doors CLOSED = new Doors() {
        @Override
        public <T> T open(Class<T> door) {
            throw new Refusal("database.start", "数据库没有启动");
        }
    };

    @TempDir
    private Path folder;

    @Test
    void a_backup_is_made_checked_without_a_database_and_not_restored_over_its_own_body() throws IOException {
        var viewer = TestDatabase.somebody();
        var doors = new DoorsOnRows(viewer);
        doors.open(ImportRecord.class)
                .take(viewer, new Original("会.txt", Files.readAllBytes(Path.of("sample/01-党组会议记录.txt"))));
        var file = folder.resolve("备份").toString();

        var made = run(doors, "backup", file, "--body", viewer.bureau());
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains(file).contains(viewer.bureau()).contains("原件 1 件");
        assertThat(run(CLOSED, "restore", file, "--check")).satisfies(s -> {
            assertThat(s.code()).isZero();
            assertThat(s.out()).contains("完好").contains("原件 1 件");
        });
        assertThat(run(doors, "restore", file)).satisfies(s -> {
            assertThat(s.code()).isEqualTo(3);
            assertThat(s.err()).contains("已有数据").contains(viewer.bureau());
        });
        assertThat(run(doors, "backup", file)).satisfies(s -> {
            assertThat(s.code()).isEqualTo(3);
            assertThat(s.err().lines()).hasSize(1).first().asString().contains("--overwrite");
        });
    }

    @Test
    void a_damaged_file_is_refused_in_one_line_before_any_database_is_opened() throws IOException {
        var file = folder.resolve("坏");
        Files.writeString(file, "PK\3\4");
        assertThat(run(CLOSED, "restore", file.toString())).satisfies(s -> {
            assertThat(s.code()).isEqualTo(3);
            assertThat(s.err().lines()).hasSize(1);
        });
        assertThat(run(CLOSED, "backup", folder.resolve("x").toString()).code()).isEqualTo(4);
    }

    private Said run(Doors doors, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = System.out;
        var beforeErr = System.err;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int code = Terminal.run(arguments, doors, folder.resolve("log"));
            return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
            System.setErr(beforeErr);
        }
    }
}
