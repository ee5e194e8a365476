package luoshi.kernel.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import luoshi.kernel.access.Refusal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HostileTest {

    @TestFactory
    Stream<DynamicTest> every_hostile_file_is_refused_in_good_time() {
        return HostileFiles.all().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    var bytes = file.getValue().get();
                    var code = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> code(bytes));
                    var expected = file.getKey().substring(0, file.getKey().indexOf(':'));
                    if (!expected.equals("*")) assertThat(code).isEqualTo("evidence." + expected);
                }));
    }

    @Test
    void honest_files_may_be_large() {
        var random = new Random(5);
        var words = new StringBuilder();
        for (int i = 1; i <= 36_000; i++) {
            words.append("同意A&B<").append(random.nextInt(1000)).append(">，按").append((char)
                    random.nextInt(0x4E00, 0x5E00));
            words.append(i % 60 == 0 ? "执行。\n" : "执行。");
        }
        var text = words.toString();
        for (var bytes : List.of(
                DocxMaker.of(text), DocMaker.of(text), OfdMaker.of(text), HtmlMaker.of(text), PdfMaker.of(text)))
            assertThat(Transcripts.of(new Original("大文件", bytes)).chars()).isGreaterThan(500_000);
    }

    @Test
    void limits_are_kept_and_named() {
        assertThat(code("会".repeat(5_000_001).getBytes(UTF_8))).isEqualTo("evidence.too-large");
        assertThat(code(new byte[50_000_001])).isEqualTo("evidence.too-large");
        assertThat(code("会\f".repeat(2_001).getBytes(UTF_8))).isEqualTo("evidence.too-large");
        assertThat(code(DocxMaker.of("会\f".repeat(2_001)))).isEqualTo("evidence.too-large");
        assertThat(code(PdfMaker.of("会\f".repeat(2_001)))).isEqualTo("evidence.too-large");
        assertThat(code(OfdMaker.of("会\f".repeat(2_001)))).isEqualTo("evidence.too-large");
    }

    /// The code of the refusal, or nothing where the file could be read after all.
    static String code(byte[] bytes) {
        try {
            Transcripts.of(new Original("来历不明的文件", bytes));
            return "";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
