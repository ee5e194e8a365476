package luoshi.kernel.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryTest {

    private static final CipherModule CIPHERS = new SoftCipherModule(Path.of("target", "entry-test.key"));

    @Test
    void sm3_gives_the_known_answers_of_the_standard() {
        assertThat(sm3("abc")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(sm3("abcd".repeat(16)))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    /// The hashes were computed by other programs over the bytes written here.
    @Test
    void what_is_hashed_is_a_list_of_lengths_and_fields() {
        var deed = Deed.done("record.import", "导入记录", "record/3f09").with("一份");
        var at = Instant.parse("2026-03-05T01:02:03.000004Z");
        var entry = new Entry("wanglan", 1, at, "suhe", "苏禾", "记录员", "10.1.2.3", deed, Hashes.NONE, Hashes.NONE);
        assertThat(entry.sum(CIPHERS))
                .isEqualTo(new Hashes(
                        "7df8cfc98a46a45c9cd2d7bf004a87520ab3a20793b1190c0dc9af8e8ac39581",
                        "deb475c0d2959bc8f84bf95e5b135929e34da9217a939355c8a7236b699eb659"));
        assertThat(new String(Canon.of("苏禾", "", "1:a,"), StandardCharsets.UTF_8))
                .isEqualTo("6:苏禾,0:,4:1:a,,");
    }

    @Test
    void a_day_is_that_of_the_clock_on_the_wall() {
        assertThat(Entry.day(Instant.parse("2026-03-04T16:00:00Z"))).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(Entry.day(Instant.parse("2026-03-04T15:59:59.999999Z"))).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void the_key_is_made_once_for_its_owner_alone_and_its_signature_holds_for_these_bytes_only(@TempDir Path folder)
            throws Exception {
        var file = folder.resolve("journal.key");
        var module = new SoftCipherModule(file);
        assertThat(file).doesNotExist();
        var signature = module.sign("留痕".getBytes(StandardCharsets.UTF_8));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }

        var again = new SoftCipherModule(file);
        assertThat(again.publicKey()).isEqualTo(module.publicKey());
        assertThat(again.verifies(module.publicKey(), "留痕".getBytes(StandardCharsets.UTF_8), signature))
                .isTrue();
        assertThat(again.verifies(module.publicKey(), "留恨".getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
        assertThat(again.verifies(CIPHERS.publicKey(), "留痕".getBytes(StandardCharsets.UTF_8), signature))
                .isFalse();
        assertThat(KeyText.read(KeyText.PUBLIC, KeyText.write(KeyText.PUBLIC, module.publicKey())))
                .isEqualTo(module.publicKey());
    }

    private static String sm3(String words) {
        return HexFormat.of().formatHex(CIPHERS.sm3(words.getBytes(StandardCharsets.UTF_8)));
    }
}
