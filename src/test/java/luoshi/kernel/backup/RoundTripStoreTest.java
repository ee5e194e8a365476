package luoshi.kernel.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripStoreTest {

    private static final Installation HERE = Installation.ofTheRun();
    private static Installation there;
    private static Bureau one;
    private static Bureau other;

    @TempDir
    private Path folder;

    @BeforeAll
    static void two_bodies() throws IOException {
        one = Bureau.founded("甲局");
        other = Bureau.founded("乙局");
        there = Installation.fresh("restored");
    }

    @AfterAll
    static void end() {
        there.close();
    }

    @BeforeEach
    void nothing_there() {
        there.empty();
        HERE.deeds.clear();
        HERE.noted.clear();
    }

    @Test
    void everything_comes_back_equal_by_sums_made_in_sql_and_gives_the_same_bytes_again() throws IOException {
        var before = HERE.sums();
        var rooms = HERE.sums(one.code());
        var made = HERE.backUp(folder.resolve("all"));

        assertThat(there.restore(folder.resolve("all")))
                .extracting(Manifest.Body::code)
                .contains(one.code(), other.code());

        assertThat(there.sums()).isEqualTo(before);
        assertThat(HERE.sums()).isEqualTo(before);
        assertThat(rooms.values().stream().filter(s -> !s.startsWith("0 "))).hasSizeGreaterThan(12);
        there.backUp(folder.resolve("again"));
        assertThat(parts(folder.resolve("again"))).isEqualTo(parts(folder.resolve("all")));
        assertThat(made.manifest().bent()).isZero();
    }

    @Test
    void one_body_is_backed_up_alone_with_the_bytes_it_has_among_all() throws IOException {
        HERE.backUp(folder.resolve("all"));
        var made = HERE.backUp(folder.resolve("one"), one.code());

        assertThat(made.manifest().bodies()).extracting(Manifest.Body::code).containsExactly(one.code());
        var parts = parts(folder.resolve("one"));
        assertThat(parts).isNotEmpty().allSatisfy((name, _) -> assertThat(name).startsWith("bodies/" + one.code()));
        assertThat(parts(folder.resolve("all"))).containsAllEntriesOf(parts);
        there.restore(folder.resolve("one"));
        assertThat(there.sums()).isEqualTo(HERE.sums(one.code()));
    }

    @Test
    void a_body_is_restored_beside_another_and_out_of_a_backup_of_all() throws IOException {
        HERE.backUp(folder.resolve("one"), one.code());
        HERE.backUp(folder.resolve("all"));
        there.restore(folder.resolve("one"));

        there.restore(folder.resolve("all"), other.code());

        assertThat(there.sums(one.code())).isEqualTo(HERE.sums(one.code()));
        assertThat(there.sums(other.code())).isEqualTo(HERE.sums(other.code()));
    }

    @Test
    void a_body_that_has_rows_is_refused_and_nothing_changes() throws IOException {
        HERE.backUp(folder.resolve("all"));
        there.rows
                .sql("insert into organisation.body values (?, '2020-01-01', '望澜区某局', '某局')")
                .param(other.code())
                .update();
        var before = there.sums();

        assertThatThrownBy(() -> there.restore(folder.resolve("all")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(other.code())
                .hasMessageContaining("organisation.body");
        assertThatThrownBy(() -> there.restore(folder.resolve("all"), "nowhere"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining(other.code());

        assertThat(there.sums()).isEqualTo(before);
        assertThat(there.deeds).isEmpty();
    }

    @Test
    void what_goes_wrong_at_the_very_end_leaves_no_row() throws IOException {
        HERE.backUp(folder.resolve("one"), one.code());
        var before = there.sums();
        there.onNote = () -> {
            assertThat(there.sums(one.code())).isNotEqualTo(before);
            throw new IllegalStateException("the plug was pulled");
        };

        assertThatThrownBy(() -> there.restore(folder.resolve("one"))).hasMessageContaining("plug");

        assertThat(there.sums()).isEqualTo(before);
    }

    @Test
    void backup_and_restore_are_noted_in_the_journal_of_every_body_by_the_manifests_hash() throws IOException {
        var made = HERE.backUp(folder.resolve("all"));
        there.restore(folder.resolve("all"), one.code());

        assertThat(HERE.noted)
                .extracting(Viewer::bureau)
                .containsExactlyElementsOf(made.manifest().bodies().stream()
                        .map(Manifest.Body::code)
                        .toList());
        assertThat(HERE.deeds).extracting(Deed::subject).containsOnly("backup/" + made.hash());
        assertThat(there.noted).extracting(Viewer::bureau).containsExactly(one.code());
        assertThat(there.deeds).singleElement().satisfies(deed -> {
            assertThat(deed.act()).isEqualTo("backup.restore");
            assertThat(deed.subject()).isEqualTo("backup/" + made.hash());
            assertThat(deed.detail()).contains("行").contains("原件 2 件");
        });
    }

    @Test
    void a_role_that_may_only_read_and_add_rows_is_enough_and_one_that_may_not_add_is_told_where() throws IOException {
        HERE.backUp(folder.resolve("one"), one.code());
        var schemas = there.tables().stream()
                .map(t -> t.substring(0, t.indexOf('.')))
                .distinct()
                .collect(java.util.stream.Collectors.joining(", "));
        there.owner("create role adder login password 'x'");
        there.owner("grant usage on schema " + schemas + " to adder");
        there.owner("grant select on all tables in schema " + schemas + " to adder");
        var adder = there.as("adder", "x");

        assertThatThrownBy(() -> adder.restore(folder.resolve("one")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("没有这张表的权限");
        there.owner("grant insert on all tables in schema " + schemas + " to adder");
        adder.restore(folder.resolve("one"));

        assertThat(there.sums()).isEqualTo(HERE.sums(one.code()));
        adder.backUp(folder.resolve("again"));
        assertThat(parts(folder.resolve("again"))).isEqualTo(parts(folder.resolve("one")));
    }

    @Test
    void a_backup_that_cannot_be_noted_leaves_no_file() {
        HERE.onNote = () -> {
            throw new IllegalStateException("no journal");
        };
        try {
            assertThatThrownBy(() -> HERE.backUp(folder.resolve("one"), one.code()))
                    .hasMessageContaining("journal");
        } finally {
            HERE.onNote = () -> {};
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_is_there_is_not_overwritten_unasked_and_is_for_its_owner_alone() throws IOException {
        var file = folder.resolve("one");
        Files.writeString(file, "别动");

        assertThatThrownBy(() -> HERE.backUp(file, one.code()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--overwrite");
        assertThat(file).hasContent("别动");
        HERE.backUp().to(file, one.code(), true, (_, _) -> {});

        there.restore(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> HERE.backUp(folder, one.code())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> HERE.backUp(folder.resolve("没有/甲"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> HERE.backUp(folder.resolve("x"), "nowhere"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nowhere");
        assertThat(Files.list(folder)).containsExactly(file);
    }

    @Test
    void an_original_bent_in_the_database_is_backed_up_as_it_is_and_told() throws IOException {
        HERE.backUp(folder.resolve("one"), one.code());
        there.restore(folder.resolve("one"));
        there.rows
                .sql("update evidence.original set bytes = bytes || '\\x00'::bytea")
                .update();

        var made = there.backUp(folder.resolve("bent"));

        assertThat(made.manifest().bent()).isEqualTo(2);
        var before = there.sums();
        there.empty();
        there.restore(folder.resolve("bent"));
        assertThat(there.sums()).isEqualTo(before);
    }

    /// Each part of a backup by its hash, all but the manifest.
    static Map<String, String> parts(Path file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                if (entry.getName().startsWith("manifest.")) continue;
                parts.put(
                        entry.getName(), Hash.of(zip.getInputStream(entry).readAllBytes()) + entry.getCompressedSize());
            }
        }
        return parts;
    }
}
