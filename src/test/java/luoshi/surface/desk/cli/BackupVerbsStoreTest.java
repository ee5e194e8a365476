package luoshi.surface.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Original;
import luoshi.surface.dossier.DoorsOnRows;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupVerbsStoreTest {

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
        assertThat(run(Said.CLOSED, "restore", file, "--check")).satisfies(s -> {
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
        assertThat(run(Said.CLOSED, "restore", file.toString())).satisfies(s -> {
            assertThat(s.code()).isEqualTo(3);
            assertThat(s.err().lines()).hasSize(1);
        });
        assertThat(run(Said.CLOSED, "backup", folder.resolve("x").toString()).code())
                .isEqualTo(4);
    }

    private Said run(Doors doors, String... arguments) {
        return Said.of(doors, folder.resolve("log"), arguments);
    }
}
