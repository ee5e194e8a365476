package luoshi.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    private static final String RECORD = "会议记录\r\n出席：霍青禾\f第二页\r\n";

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void is_the_decoded_file_exactly_as_stored(String charset) {
        for (var text : new String[] {RECORD, "同意", "A1", "3月2日", RECORD.repeat(1500)}) {
            var transcript = Transcripts.of(original(text, charset));
            assertThat(transcript.text()).isEqualTo(text);
            if (!text.equals("A1")) assertThat(transcript.charset()).isEqualTo(charset);
        }
        var marked = Transcripts.of(original("\uFEFF" + RECORD, charset));
        assertThat(marked.text()).isEqualTo(RECORD);
        assertThat(marked.charset()).isEqualTo(charset);
    }

    @Test
    void form_feeds_end_pages() {
        var transcript = Transcripts.of(original(RECORD + "\f", "UTF-8"));
        assertThat(transcript.pages())
                .extracting(page -> transcript.text().substring(page.start(), page.end()))
                .containsExactly("会议记录\r\n出席：霍青禾\f", "第二页\r\n\f");
    }

    @Test
    void offsets_are_code_points() {
        var transcript = Transcripts.of(original("𠮷\f𠮷", "UTF-8"));
        assertThat(transcript.pages()).containsExactly(new Transcript.Page(1, 0, 2), new Transcript.Page(2, 2, 3));
    }

    @Test
    void a_charset_that_breaks_midway_is_refused() {
        var bytes = (RECORD + RECORD).getBytes(Charset.forName("GB18030"));
        bytes[20] = (byte) 0xFF;
        refused(bytes, "evidence.charset");
        refused("會議決定：同意該方案，請儘速辦理".getBytes(Charset.forName("Big5")), "evidence.charset");
    }

    @Test
    void what_is_not_text_is_refused() {
        var junk = new byte[4000];
        new Random(1).nextBytes(junk);
        refused(junk, "evidence.wrong-type");
        refused(new byte[100], "evidence.wrong-type");
        refused("MZ\0\u0003".getBytes(StandardCharsets.ISO_8859_1), "evidence.wrong-type");
        refused("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1), "evidence.no-text-layer");
        refused("{\\rtf1 abc}".getBytes(StandardCharsets.ISO_8859_1), "evidence.wrong-type");
        refused(new ZipMaker().add("a.txt", "a").bytes(), "evidence.wrong-type");
        refused(
                new ZipMaker()
                        .add("[Content_Types].xml", "")
                        .add("_rels/.rels", """
                <Relationships><Relationship Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>""")
                        .bytes(),
                "evidence.wrong-type");
    }

    @Test
    void emptiness_is_refused() {
        refused(new byte[0], "evidence.empty");
        refused(" \r\n\f\u3000".getBytes(StandardCharsets.UTF_8), "evidence.empty");
        refused(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "evidence.empty");
    }

    @Test
    void the_name_says_nothing_about_what_it_is() {
        assertThat(Transcripts.of(new Original("记录.txt", DocxMaker.of("会议记录"))).mediaType())
                .endsWith("wordprocessingml.document");
        assertThat(Transcripts.of(new Original("记录.pdf", "会议记录".getBytes(StandardCharsets.UTF_8)))
                        .mediaType())
                .isEqualTo("text/plain");
    }

    @Test
    void pasted_text_is_never_anything_else() {
        var transcript = Transcripts.pasted("<html>会议记录\r\n\0");
        assertThat(transcript.text()).isEqualTo("<html>会议记录\r\n");
        assertThat(transcript.name()).isEqualTo("粘贴的文字");
        assertThat(transcript.mediaType()).isEqualTo("text/plain");
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> Transcripts.of(new Original("某文件.txt", bytes)))
                .hasFieldOrPropertyWithValue("code", code)
                .hasMessageContaining("某文件.txt");
    }

    private static Original original(String text, String charset) {
        return new Original("记录.txt", text.getBytes(Charset.forName(charset)));
    }
}
