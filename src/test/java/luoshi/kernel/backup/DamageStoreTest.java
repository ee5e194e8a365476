package luoshi.kernel.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.database.Migrations.Script;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamageStoreTest {

    private static final Installation HERE = Installation.ofTheRun();

    @TempDir
    private static Path folder;

    private static Path whole;
    private static byte[] bytes;
    private static String code;

    private final Path file = folder.resolve("damaged");

    @BeforeAll
    static void a_backup() throws IOException {
        code = Bureau.founded("丙局").code();
        whole = folder.resolve("whole");
        HERE.backUp(whole, code);
        bytes = Files.readAllBytes(whole);
    }

    @BeforeEach
    void it_is_whole() throws IOException {
        BackupFile.checked(whole, (_, _) -> {}).close();
    }

    @Test
    void a_bit_flipped_anywhere_is_found_and_its_place_is_named() throws IOException {
        var contents = contents();
        int named = 0;
        for (int at : positions()) {
            var bent = bytes.clone();
            bent[at] ^= (byte) (1 << at % 8);
            Files.write(file, bent);

            var refusal = refusal();

            assertThat(refusal.code()).as("byte " + at).startsWith("backup.");
            var place = contents.floorEntry(at);
            boolean padding = refusal.sentence().contains("各项内容无误"); // bits that packing leaves unused
            if (place != null && !place.getValue().isEmpty() && refusal.code().equals("backup.damaged") && !padding) {
                assertThat(refusal.sentence()).as("byte " + at).contains(place.getValue());
                named++;
            }
        }
        assertThat(named).isGreaterThan(300);
    }

    @Test
    void a_file_cut_short_anywhere_is_refused_with_the_last_part_read() throws IOException {
        var lengths = new TreeSet<>(positions());
        int named = 0;
        for (int length : lengths) {
            Files.write(file, Arrays.copyOf(bytes, length));
            var refusal = refusal();
            assertThat(refusal.code()).as("length " + length).isIn("backup.damaged", "backup.file");
            if (refusal.sentence().contains("bodies/")) named++;
        }
        assertThat(named).isGreaterThan(lengths.size() / 2);
        Files.write(file, Arrays.copyOf(bytes, bytes.length + 1));
        assertThat(refusal().code()).isEqualTo("backup.damaged");
    }

    @Test
    void what_is_no_backup_is_called_that() throws IOException {
        Files.writeString(file, "会议记录");
        assertThat(refusal().sentence()).contains("不是落实的备份文件");
        Files.write(file, new byte[0]);
        assertThat(refusal().sentence()).contains("不是落实的备份文件");
        try (var zip = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new java.util.zip.ZipEntry("word/document.xml"));
        }
        assertThat(refusal().sentence()).contains("不是落实的备份文件");
        Files.delete(file);
        assertThat(refusal().sentence()).contains("没有这个文件");
    }

    @Test
    void a_manifest_edited_without_its_hash_is_found() throws IOException {
        forge(parts -> parts, m -> m, text -> text.replace("\"format\" : 1", "\"format\" : 0"));
        assertThat(refusal().sentence()).contains("清单 manifest.json 与其摘要不符");
    }

    @Test
    void a_manifest_edited_with_all_its_hashes_is_held_against_the_parts() throws IOException {
        forge(parts -> parts, m -> with(m, rows("evidence.original", m, 1, hash -> hash)), text -> text);
        assertThat(refusal().sentence()).contains("清单 manifest.json");
        forge(parts -> parts, m -> with(m, rows("record.review", m, 1, hash -> hash)), text -> text);
        assertThat(refusal().sentence()).contains("record.review.copy 的行数与清单不符");
        forge(parts -> parts, m -> with(m, rows("record.review", m, 0, DamageStoreTest::another)), text -> text);
        assertThat(refusal().sentence()).contains("record.review.copy 的内容与清单不符");
        forge(parts -> parts, m -> m, text -> "{}");
        assertThat(refusal()).isNotNull();
    }

    @Test
    void a_part_too_few_or_too_many_is_found() throws IOException {
        var review = "bodies/" + code + "/record.review.copy";
        forge(parts -> {
            parts.remove(review);
            return parts;
        });
        assertThat(refusal().sentence()).contains("缺少 " + review);
        forge(parts -> {
            parts.put("bodies/" + code + "/evidence.original/" + "0".repeat(64), new byte[] {1});
            return parts;
        });
        assertThat(refusal().sentence()).contains("多出 bodies/");
    }

    @Test
    void what_a_newer_or_another_program_wrote_is_refused_by_its_schema() throws IOException {
        forge(parts -> parts, m -> schemas(m, new Script("record/V99__future.sql", 1)), text -> text);
        assertThat(refusal()).satisfies(r -> {
            assertThat(r.code()).isEqualTo("backup.newer");
            assertThat(r.sentence()).contains("record 的版本 99");
        });
        forge(parts -> parts, m -> schemas(m, new Script("tomorrow/V1__x.sql", 1)), text -> text);
        assertThat(refusal().sentence()).contains("没有表结构 tomorrow");
        forge(parts -> parts, m -> schemas(m, new Script("record/V2__review.sql", 1)), text -> text);
        assertThat(refusal().sentence()).contains("record 的版本 2").contains("内容不同");
        forge(parts -> parts, m -> m, text -> text.replace("\"format\" : 1", "\"format\" : 2"), true);
        assertThat(refusal().code()).isEqualTo("backup.newer");
    }

    @Test
    void a_table_or_a_column_the_database_does_not_have_is_refused_and_nothing_written() throws IOException {
        try (var there = Installation.fresh("damage")) {
            there.restore(whole);
            there.empty();
            var before = there.sums();
            for (var edit : List.<Function<String, String>>of(
                    text -> text.replace("\"record.review\"", "\"record.unknown\""),
                    text -> text.replace("\"reviewer\"", "\"unknown\""),
                    text -> text.replace("\"reviewer\", ", ""))) {
                forge(
                        parts -> {
                            var review = parts.remove("bodies/" + code + "/record.review.copy");
                            parts.put("bodies/" + code + "/record.unknown.copy", review);
                            if (edit.apply("\"record.review\"").equals("\"record.review\""))
                                parts.put(
                                        "bodies/" + code + "/record.review.copy",
                                        parts.remove("bodies/" + code + "/record.unknown.copy"));
                            return parts;
                        },
                        m -> m,
                        edit,
                        true);
                assertThatThrownBy(() -> there.restore(file))
                        .isInstanceOf(Refusal.class)
                        .satisfies(r -> assertThat(((Refusal) r).code()).isEqualTo("backup.table"))
                        .hasMessageContaining("record.");
                assertThat(there.sums()).isEqualTo(before);
            }
        }
    }

    @Test
    void rows_that_the_database_does_not_take_are_refused_with_the_table_and_nothing_written() throws IOException {
        try (var there = Installation.fresh("damage-rows")) {
            var before = there.sums();
            forge(
                    parts -> {
                        var name = "bodies/" + code + "/record.record.copy";
                        var rows = new String(parts.get(name), java.nio.charset.StandardCharsets.UTF_8);
                        parts.put(
                                name,
                                rows.replaceAll("(?m)^(\\w+\t)\\w", "$1x")
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
                        return parts;
                    },
                    this::told,
                    text -> text,
                    true);
            assertThatThrownBy(() -> there.restore(file))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("directive.directive");
            assertThat(there.sums()).isEqualTo(before);
        }
    }

    @Test
    void what_the_database_makes_of_rows_otherwise_than_they_were_is_seen_when_they_are_read_back() throws IOException {
        try (var there = Installation.fresh("damage-read-back")) {
            there.owner("""
                    create function public.bend() returns trigger language plpgsql as
                    $$ begin new.reason := new.reason || '。'; return new; end $$;
                    create trigger bend before insert on record.review for each row execute function public.bend()""");
            var before = there.sums();
            assertThatThrownBy(() -> there.restore(whole))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("record.review")
                    .hasMessageContaining("读回");
            assertThat(there.sums()).isEqualTo(before);
        }
    }

    private Refusal refusal() {
        return catchThrowableOfType(
                Refusal.class, () -> BackupFile.checked(file, (_, _) -> {}).close());
    }

    /// Every byte of the head and the end, a few hundred between.
    private static List<Integer> positions() {
        var positions = new TreeSet<Integer>();
        for (int i = 0; i < 60; i++) positions.add(i);
        for (int i = bytes.length - 150; i < bytes.length; i++) positions.add(i);
        var random = new Random(7);
        while (positions.size() < 1000) positions.add(random.nextInt(bytes.length));
        var shuffled = new ArrayList<>(positions);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /// Where the content of each part begins, under its name; where it ends, under none.
    private static TreeMap<Integer, String> contents() throws IOException {
        var contents = new TreeMap<Integer, String>();
        try (var zip = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setPath(whole)
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                contents.put(
                        (int) entry.getDataOffset(),
                        entry.getName().startsWith("manifest") ? "manifest" : entry.getName());
                contents.putIfAbsent((int) (entry.getDataOffset() + entry.getCompressedSize()), "");
            }
        }
        return contents;
    }

    private Manifest told(Manifest manifest) {
        try (var zip = new ZipFile(file.toFile())) {
            var rows = new ArrayList<Manifest.Rows>();
            for (var told : manifest.bodies().getFirst().tables()) {
                var content = zip.getInputStream(zip.getEntry(Container.rows(code, told.table())))
                        .readAllBytes();
                rows.add(new Manifest.Rows(
                        told.table(), told.count(), content.length, Hash.of(content), told.originals()));
            }
            return with(manifest, rows);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String another(String hash) {
        return (hash.startsWith("0") ? "1" : "0") + hash.substring(1);
    }

    private static List<Manifest.Rows> rows(String table, Manifest manifest, int more, UnaryOperator<String> hash) {
        return manifest.bodies().getFirst().tables().stream()
                .map(r -> r.table().equals(table)
                        ? new Manifest.Rows(table, r.count() + more, r.size(), hash.apply(r.sha256()), r.originals())
                        : r)
                .toList();
    }

    private static Manifest with(Manifest m, List<Manifest.Rows> rows) {
        return new Manifest(
                m.format(),
                m.program(),
                m.made(),
                m.schemas(),
                m.sequences(),
                m.tables(),
                List.of(new Manifest.Body(code, rows)));
    }

    private static Manifest schemas(Manifest m, Script script) {
        var scripts = new ArrayList<>(m.schemas());
        scripts.removeIf(s -> s.path().equals(script.path()));
        scripts.add(script);
        return new Manifest(m.format(), m.program(), m.made(), scripts, m.sequences(), m.tables(), m.bodies());
    }

    private void forge(Function<TreeMap<String, byte[]>, TreeMap<String, byte[]>> parts) throws IOException {
        forge(parts, m -> m, text -> text);
    }

    private void forge(
            Function<TreeMap<String, byte[]>, TreeMap<String, byte[]>> parts,
            Function<Manifest, Manifest> manifest,
            Function<String, String> text)
            throws IOException {
        forge(parts, manifest, text, false);
    }

    /// Writes the backup anew with other parts, another manifest, another text of it, and its end as if nothing were
    /// amiss.
    ///
    /// @param hashed whether the hash of the manifest follows the edited text
    private void forge(
            Function<TreeMap<String, byte[]>, TreeMap<String, byte[]>> change,
            Function<Manifest, Manifest> manifest,
            Function<String, String> text,
            boolean hashed)
            throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(whole.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        var old = Manifest.of(parts.remove(Container.MANIFEST));
        parts.remove(Container.MANIFEST_HASH);
        change.apply(parts);
        write(parts, new byte[0], "");
        var edited = text.apply(new String(manifest.apply(old).bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        write(
                parts,
                edited,
                hashed ? Hash.of(edited) : Hash.of(manifest.apply(old).bytes()));
    }

    private void write(TreeMap<String, byte[]> parts, byte[] manifest, String hash) throws IOException {
        try (var out = Files.newOutputStream(file);
                var container = new Container(out)) {
            for (var part : parts.entrySet()) container.add(part.getKey(), true, o -> o.write(part.getValue()));
            container.add(Container.MANIFEST, true, o -> o.write(manifest));
            container.add(Container.MANIFEST_HASH, true, o -> o.write(hash.getBytes()));
        }
    }
}
