package luoshi.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

class PdfTest {

    private final PdfMaker pdf = new PdfMaker();

    @Test
    void lines_stand_in_reading_order_even_if_printed_in_another() {
        pdf.page(pdf.text("— 1 —", 280, 40)
                + pdf.text("第三行", 72, 700)
                + pdf.text("标题", 250, 780)
                + pdf.text("第二行", 72, 740));
        assertThat(text()).isEqualTo("标题\n第二行\n第三行\n— 1 —\n");
    }

    @Test
    void cells_side_by_side_are_read_one_after_the_other() {
        pdf.page(pdf.text("出席人员", 72, 700)
                + pdf.text("甲、乙、", 200, 711)
                + pdf.text("丙、丁", 200, 689)
                + pdf.text("列席人员", 72, 640)
                + pdf.text("戊", 200, 640));
        assertThat(text()).isEqualTo("出席人员\n甲、乙、\n丙、丁\n列席人员 戊\n");
    }

    @Test
    void a_form_that_was_filled_in_later_is_woven_together() {
        pdf.page(pdf.text("主持：", 72, 700)
                + pdf.text("记录：", 72, 670)
                + pdf.text("会议认为，应当抓紧办理此事", 72, 640)
                + pdf.text("程砚秋", 120, 700)
                + pdf.text("苏未晚", 120, 670));
        assertThat(text()).isEqualTo("主持：程砚秋\n记录：苏未晚\n会议认为，应当抓紧办理此事\n");
    }

    @Test
    void bold_by_printing_twice_is_read_once_and_doubled_characters_twice() {
        pdf.page(pdf.text("人人有责", 72, 700) + pdf.text("人人有责", 72.3, 700));
        assertThat(text()).isEqualTo("人人有责\n");
    }

    @Test
    void pages_that_lie_on_their_side_are_read_too() {
        pdf.page(pdf.turned("第一行", "0 1 -1 0 100 100") + pdf.turned("第二行", "0 1 -1 0 130 100"), "/Rotate 90");
        assertThat(text()).isEqualTo("第一行\n第二行\n");
    }

    @Test
    void vertical_writing_runs_down_and_then_to_the_left() {
        pdf.vertical().page(pdf.text("右边一行", 300, 700) + pdf.text("左边一行", 270, 700));
        assertThat(text()).isEqualTo("右边一行\n左边一行\n");
    }

    @Test
    void radicals_noted_for_characters_are_read_as_the_characters() {
        pdf.page(pdf.text("⼈⼤代表⻓", 72, 700));
        assertThat(text()).isEqualTo("人大代表长\n");
    }

    @Test
    void pages_are_known_and_those_without_text_are_named() {
        pdf.page(pdf.text("一", 72, 700)).picture().page(pdf.text("三", 72, 700));
        var transcript = Transcripts.of(new Original("混合.pdf", pdf.bytes()));
        assertThat(transcript.text()).isEqualTo("一\n\f\f三\n");
        assertThat(transcript.pages()).extracting(Transcript.Page::page).containsExactly(1, 2, 3);
        assertThat(transcript.parts()).extracting(Transcript.Part::part).containsExactly("第2页只有图片，没有文字层");
    }

    @Test
    void a_scanned_file_is_refused_and_says_what_to_do() {
        pdf.picture();
        assertThatThrownBy(this::text)
                .hasFieldOrPropertyWithValue("code", "evidence.no-text-layer")
                .hasMessageContaining("“记录.pdf”")
                .hasMessageContaining("OCR");
    }

    @Test
    void a_password_for_opening_is_refused_and_one_for_changing_is_no_obstacle() throws Exception {
        pdf.page(pdf.text("密件", 72, 700));
        var plain = pdf.bytes();
        for (int bits : new int[] {40, 128, 256}) {
            assertThat(Transcripts.of(new Original("限改.pdf", locked(plain, "", bits)))
                            .text())
                    .isEqualTo("密件\n");
            assertThatThrownBy(() -> Transcripts.of(new Original("加密.pdf", locked(plain, "open", bits))))
                    .hasFieldOrPropertyWithValue("code", "evidence.encrypted");
        }
    }

    private static byte[] locked(byte[] pdf, String user, int bits) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private String text() {
        return Transcripts.of(new Original("记录.pdf", pdf.bytes())).text();
    }
}
