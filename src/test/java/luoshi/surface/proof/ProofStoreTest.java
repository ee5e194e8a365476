package luoshi.surface.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import luoshi.kernel.access.Mark;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Bureau;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Opening;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Source;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.journal.SoftCipherModule;
import luoshi.kernel.journal.Verification.Bend;
import luoshi.kernel.organisation.Organisation;
import luoshi.meeting.record.Records;
import luoshi.surface.dossier.ImportRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProofStoreTest {

    private static final String TEXT = "会 议 记 录\n\n会议名称：2026年第3次党组会\n\n会议时间：2026.3.12 14:00\n\n主持：江映川\n\n"
            + "出席会议人员：江映川、俞漱石出席\n\n会议内容：\n\n一、俞漱石同志汇报关于泵站排查的情况\n\n"
            + "江映川：同意。水环境管理处要在3月31日前排查老旧泵站。\n\n会议同意该报告。\n";

    private final Path folder =
            Path.of("target", "proof-" + ProcessHandle.current().pid());
    private final SoftCipherModule ciphers = new SoftCipherModule(folder.resolve("test.key"));
    private final Path file = folder.resolve("凭证.zip");
    private byte[] good = new byte[0];

    @BeforeEach
    void packed() throws IOException {
        Files.createDirectories(folder);
        var bureau = new Bureau();
        var importer = bureau.doors.open(ImportRecord.class);
        var record = importer.take(bureau.machine(), new Original("第3次.txt", TEXT.getBytes(StandardCharsets.UTF_8)))
                .card();
        var words = "水环境管理处要在3月31日前排查老旧泵站";
        int at = TEXT.codePointCount(0, TEXT.indexOf(words));
        var source = new Source(
                Source.Kind.MEETING,
                record.id(),
                "2026年第3次党组会",
                LocalDate.of(2026, 3, 12),
                "1",
                new Quotation(words, at, at + words.length()),
                "江映川");
        var number = bureau.cases
                .open(
                        bureau.office(),
                        List.of(new Opening(
                                "directive",
                                source,
                                "排查老旧泵站",
                                Charge.of("water"),
                                Timing.set(Beijing.today().plusDays(9)),
                                Goal.OPEN,
                                Mark.INTERNAL,
                                Set.of())))
                .getFirst();
        var owner = bureau.of("water1", "water");
        bureau.acts.add(owner, number, new Doing.Receipt());
        bureau.acts.handDown(
                owner, number, List.of(new Part("<b>处内</b>自查", Charge.of("water"), Timing.NONE, Goal.OPEN)));
        var photo = new Acts.Proof(Goal.Proof.PHOTO, new Original("../../泵站.png", picture()));
        bureau.acts.add(owner, number, new Doing.Feedback(60, "查了六座", "", "周五前查完"), List.of(photo), null);
        var packer = new PackProof(
                bureau.cases,
                bureau.acts,
                bureau.doors.open(Originals.class),
                bureau.doors.open(Organisation.class),
                new Sayings(bureau.doors.open(Records.class), importer),
                ciphers,
                bureau.doors.open(Journal.class));
        var out = new ByteArrayOutputStream();
        assertThat(packer.write(bureau.machine(), number, out)).isEqualTo(5);
        good = out.toByteArray();
    }

    @AfterEach
    void nothing_is_left() throws IOException {
        try (var all = Files.list(folder)) {
            for (var one : all.toList()) Files.delete(one);
        }
        Files.delete(folder);
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private ProofCheck.Report check(byte[] bytes, Set<String> trusted) throws IOException {
        Files.write(file, bytes);
        return new ProofCheck(ciphers, trusted).of(file);
    }

    private Bend bend(byte[] bytes) throws IOException {
        var fault = check(bytes, Set.of()).fault();
        assertThat(fault).isNotNull();
        return fault.bend();
    }

    @Test
    void a_proof_is_sound_and_any_program_opens_it() throws IOException {
        var key = Base64.getEncoder().encodeToString(ciphers.publicKey());
        assertThat(check(good, Set.of(key)).fault()).isNull();
        assertThat(check(good, Set.of(key)).files()).isEqualTo(5);
        try (var zip = new ZipFile(file.toFile())) {
            var page =
                    new String(zip.getInputStream(zip.getEntry("index.html")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(page)
                    .contains("<mark>水环境管理处要在3月31日前排查老旧泵站</mark>", "俞漱石同志汇报", "查了六座", "水环境管理处", "江映川", "../../泵站.png")
                    .contains("&lt;b&gt;处内")
                    .doesNotContain("<b>处内", "<script", "http:", "https:");
            assertThat(zip.getEntry("record.json")).isNotNull();
            assertThat(new String(zip.getInputStream(zip.getEntry("case.json")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"FEEDBACK\"", "查了六座")
                    .doesNotContain("\"label\"");
            assertThat(zip.stream().map(e -> e.getName()))
                    .allMatch(n -> !n.contains("..") && !n.startsWith("/"))
                    .anyMatch(n -> n.matches("files/[0-9a-f]{16}\\.txt"))
                    .anyMatch(n -> n.matches("files/[0-9a-f]{16}\\.png"));
        }
    }

    @Test
    void any_flipped_bit_is_found() throws IOException {
        for (int at = 0; at < good.length; at++) {
            if (at > 2200 && at < good.length - 700 && at % 97 != 0) continue;
            var bent = good.clone();
            bent[at] ^= (byte) (1 << at % 8);
            assertThat(check(bent, Set.of()).fault()).as("byte " + at).isNotNull();
        }
    }

    @Test
    void any_cut_and_anything_behind_the_end_is_found() throws IOException {
        for (int length = good.length - 1; length > 0; length -= 61)
            assertThat(check(Arrays.copyOf(good, length), Set.of()).fault())
                    .as("cut to " + length)
                    .isNotNull();
        assertThat(bend(Arrays.copyOf(good, good.length + 1))).isEqualTo(Bend.INSERTED);
    }

    @Test
    void a_bent_file_is_named() throws IOException {
        var files = files(good);
        for (var one : files.subList(2, files.size())) {
            var bent = good.clone();
            bent[one.data + one.size / 2] ^= 1;
            var fault = check(bent, Set.of()).fault();
            assertThat(fault).isNotNull();
            assertThat(fault.file()).isEqualTo(one.path);
            assertThat(fault.bend()).isEqualTo(Bend.CHANGED);
        }
    }

    @Test
    void files_taken_out_added_or_put_elsewhere_are_found() throws IOException {
        var files = files(good);
        for (int i = 0; i < files.size(); i++) {
            var without = new ArrayList<>(files);
            var gone = without.remove(i);
            var fault = check(zip(without), Set.of()).fault();
            assertThat(fault).as(gone.path).isNotNull();
            if (i > 1) assertThat(fault).isEqualTo(new ProofCheck.Fault(gone.path, Bend.MISSING, "清单上有，文件里没有"));
            for (int j = 0; j < i; j++) {
                var swapped = new ArrayList<>(files);
                java.util.Collections.swap(swapped, i, j);
                assertThat(check(zip(swapped), Set.of()).fault())
                        .as(i + " and " + j)
                        .isNotNull();
                if (j > 1) assertThat(bend(zip(swapped))).isEqualTo(Bend.REORDERED);
            }
            var twice = new ArrayList<>(files);
            twice.add(i, files.get(i));
            assertThat(check(zip(twice), Set.of()).fault())
                    .as(gone.path + " twice")
                    .isNotNull();
            var more = new ArrayList<>(files);
            more.add(i + 1, new One("files/0000000000000000.txt", 0, 3, "abc".getBytes(StandardCharsets.UTF_8)));
            assertThat(check(zip(more), Set.of()).fault())
                    .as("more behind " + gone.path)
                    .isNotNull();
            if (i > 1) assertThat(bend(zip(more))).isEqualTo(Bend.INSERTED);
        }
        assertThat(check(zip(files), Set.of()).fault()).isNull();
    }

    @Test
    void a_proof_signed_by_another_key_is_found_where_the_right_one_is_known() throws IOException {
        var other = new SoftCipherModule(folder.resolve("other.key"));
        var trusted = Base64.getEncoder().encodeToString(other.publicKey());
        var fault = check(good, Set.of(trusted)).fault();
        assertThat(fault).isNotNull();
        assertThat(fault.bend()).isEqualTo(Bend.KEY);
    }

    @Test
    void a_manifest_that_names_a_path_outside_is_no_manifest() throws IOException {
        var files = files(good);
        var manifest = new String(files.getFirst().bytes, StandardCharsets.UTF_8);
        var bent = manifest.replace("index.html", "../index.html").getBytes(StandardCharsets.UTF_8);
        var signature = Base64.getEncoder().encode(ciphers.sign(bent));
        var list = new ArrayList<>(files);
        list.set(0, new One("manifest.txt", 0, bent.length, bent));
        list.set(1, new One("manifest.sig", 0, signature.length, signature));
        assertThat(check(zip(list), Set.of()).fault())
                .isEqualTo(new ProofCheck.Fault("manifest.txt", Bend.CHANGED, "清单与原样不同"));
    }

    private record One(String path, int data, int size, byte[] bytes) {}

    private static List<One> files(byte[] zip) {
        var files = new ArrayList<One>();
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; bytes.getInt(at) == 0x04034b50; ) {
            int size = bytes.getInt(at + 18), name = bytes.getShort(at + 26), data = at + 30 + name;
            files.add(new One(
                    new String(zip, at + 30, name, StandardCharsets.US_ASCII),
                    data,
                    size,
                    Arrays.copyOfRange(zip, data, data + size)));
            at = data + size;
        }
        return files;
    }

    private static byte[] zip(List<One> files) {
        var out = new ByteArrayOutputStream();
        var frame = new Frame();
        for (var one : files) {
            var crc = new CRC32();
            crc.update(one.bytes);
            out.writeBytes(Frame.local(one.path, one.bytes.length, crc.getValue()));
            out.writeBytes(one.bytes);
            frame.add(one.path, one.bytes.length, crc.getValue());
        }
        out.writeBytes(frame.end());
        return out.toByteArray();
    }
}
