package luoshi.kernel.evidence;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the bytes are: a text or a refusal, never anything else.
class AnyBytesTest {

    private static final List<byte[]> VALID =
            new ArrayList<>(SameRecordTest.files().values());

    @Property(tries = 400)
    void arbitrary_bytes_are_read_or_refused(@ForAll byte[] bytes) {
        isReadOrRefused(bytes);
    }

    @Property(tries = 150)
    void arbitrary_bytes_behind_a_known_beginning_are_read_or_refused(
            @ForAll("beginnings") byte[] beginning, @ForAll byte[] bytes) {
        var both = java.util.Arrays.copyOf(beginning, beginning.length + bytes.length);
        System.arraycopy(bytes, 0, both, beginning.length, bytes.length);
        isReadOrRefused(both);
    }

    @Property(tries = 700)
    void mutated_files_are_read_or_refused(@ForAll int seed) {
        var random = new Random(seed);
        var bytes = VALID.get(random.nextInt(VALID.size())).clone();
        for (int i = random.nextInt(12); i >= 0; i--) bytes = mutated(bytes, random);
        isReadOrRefused(bytes);
    }

    /// The parts inside a zip are reached only by damaging them before they are packed.
    @Property(tries = 300)
    void mutated_parts_of_packed_files_are_read_or_refused(@ForAll int seed) {
        var random = new Random(seed);
        var bytes = new DocxMaker()
                .part("numbering", spoilt(DocxTest.NUMBERING, random))
                .part("styles", spoilt(DocxTest.STYLES, random))
                .numbered(1, random.nextInt(20) - 3, "议题")
                .body("<w:p><w:pPr><w:pStyle w:val=\"a1\"/></w:pPr></w:p>")
                .paragraph("正文")
                .bytes();
        isReadOrRefused(bytes);
        var line = OfdMaker.text("会议记录3", 20, 30);
        isReadOrRefused(new OfdMaker().template(line).page(spoilt(line, random)).bytes());
    }

    @Provide
    Arbitrary<byte[]> beginnings() {
        return Arbitraries.of(
                        "PK\3\4",
                        "%PDF-1.7\n1 0 obj\n",
                        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
                        "<html>",
                        "<?xml?>",
                        "\u00FF\u00FE")
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String spoilt(String xml, Random random) {
        var text = new StringBuilder(xml);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, "0123456789-%<>\" ".charAt(random.nextInt(16)));
                case 1 -> text.deleteCharAt(at);
                default -> text.insert(at, random.nextInt());
            }
        }
        return text.toString();
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> bytes[at] = (byte) random.nextInt();
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> {
                for (int i = at; i < Math.min(bytes.length, at + 4); i++)
                    bytes[i] = (byte) (random.nextBoolean() ? 0xFF : 0);
            }
            case 3 -> {
                int length = Math.min(random.nextInt(64), bytes.length - at);
                System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
            }
            default -> {
                return random.nextInt(8) == 0 ? java.util.Arrays.copyOf(bytes, at + 1) : bytes;
            }
        }
        return bytes;
    }

    private static void isReadOrRefused(byte[] bytes) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> HostileTest.code(bytes));
    }
}
