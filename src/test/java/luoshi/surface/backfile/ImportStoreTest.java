package luoshi.surface.backfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.meeting.record.RecordSearch;
import luoshi.meeting.record.Records;
import luoshi.surface.backfile.ImportRun.Outcome;
import luoshi.surface.backfile.ImportRun.State;
import luoshi.surface.dossier.DoorsOnRows;
import luoshi.surface.dossier.ImportRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportStoreTest {

    private final Viewer viewer = TestDatabase.somebody();
    private final DoorsOnRows doors = new DoorsOnRows(viewer);
    private final ImportFolder imports = doors.open(ImportFolder.class);
    private final Records records = doors.open(Records.class);

    @TempDir
    private Path folder;

    @Test
    void a_folder_is_taken_with_its_bad_files_named_and_its_doubles_known() throws IOException {
        write("2023/一月.txt", "会议记录\n一月");
        write("2023/一月副本.txt", "会议记录\n一月");
        write("2024/二月.txt", "会议记录\n二月");
        write("2024/坏.txt", "会议\0记录");
        write("2024/照片.jpg", "x");
        write("2024/~$二月.docx", "x");

        var result = take();

        assertThat(result.count(State.FRESH)).isEqualTo(2);
        assertThat(result.count(State.KNOWN)).isEqualTo(1);
        assertThat(result.count(State.REFUSED)).isEqualTo(1);
        assertThat(result.passedOver()).isEqualTo(2);
        assertThat(result.outcomes())
                .filteredOn(o -> o.state() == State.REFUSED)
                .singleElement()
                .satisfies(o -> assertThat(o.path()).endsWith("坏.txt"))
                .extracting(Outcome::cause)
                .asString()
                .isNotBlank();
        assertThat(records.count(viewer, RecordSearch.ALL)).isEqualTo(2);
    }

    @Test
    void an_interrupted_import_goes_on_where_it_stopped() throws IOException {
        for (int i = 0; i < 20; i++) write("第" + i + "次.txt", "会议记录\n第" + i + "次");

        assertThatThrownBy(() -> imports.take(viewer, List.of(folder), (done, _) -> {
                    if (done == 5) throw new IllegalStateException("the plug was pulled");
                }))
                .hasMessageContaining("plug");
        int kept = records.count(viewer, RecordSearch.ALL);
        assertThat(kept).isBetween(5, 19);

        var seen = new java.util.ArrayList<Integer>();
        var result = imports.take(viewer, List.of(folder), (done, _) -> seen.add(done));

        assertThat(result.run().resumed()).isTrue();
        assertThat(seen.getFirst()).isGreaterThanOrEqualTo(5);
        assertThat(result.outcomes()).hasSize(20).noneMatch(o -> o.state() == State.REFUSED);
        assertThat(records.count(viewer, RecordSearch.ALL)).isEqualTo(20);
    }

    @Test
    void a_finished_import_begun_again_knows_every_file_and_takes_the_changed_one() throws IOException {
        var file = write("甲.txt", "会议记录\n甲");
        write("乙.txt", "会议记录\n乙");
        take();
        Files.writeString(file, "会议记录\n甲改");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(10)));

        var result = take();

        assertThat(result.run().resumed()).isFalse();
        assertThat(result.count(State.KNOWN)).isEqualTo(1);
        assertThat(result.count(State.FRESH)).isEqualTo(1);
    }

    @Test
    void one_original_brought_in_by_many_at_once_is_kept_once() throws Exception {
        var original = new Original("会.txt", "会议记录\n同一份".getBytes(StandardCharsets.UTF_8));
        var taking = doors.open(ImportRecord.class);
        try (var people = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            var all = java.util.stream.IntStream.range(0, 6)
                    .mapToObj(_ -> people.submit(() -> taking.take(viewer, original)))
                    .toList();
            long fresh = 0;
            for (var one : all) if (!one.get().known()) fresh++;
            assertThat(fresh).isEqualTo(1);
        }
        assertThat(records.count(viewer, RecordSearch.ALL)).isEqualTo(1);
    }

    @Test
    void what_an_older_reader_read_is_read_anew_when_it_comes_again() throws IOException {
        var taking = doors.open(ImportRecord.class);
        var original = new Original("会.txt", Files.readAllBytes(Path.of("sample/01-党组会议记录.txt")));
        var read = taking.take(viewer, original).card();
        TestDatabase.rows()
                .sql("update record.record set reader = '0', name = null, items = 0 where bureau = ?")
                .params(viewer.bureau())
                .update();

        var again = taking.take(viewer, original);

        assertThat(again.known()).isTrue();
        assertThat(again.card()).isEqualTo(read);
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        var bad = new Original("坏.txt", "会\0议".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> doors.open(ImportRecord.class).take(viewer, bad))
                .isInstanceOf(Refusal.class);

        assertThat(doors.open(Originals.class).has(viewer, bad.sha256())).isFalse();
        assertThat(records.count(viewer, RecordSearch.ALL)).isZero();
    }

    private ImportFolder.Result take() {
        return imports.take(viewer, List.of(folder), (_, _) -> {});
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
