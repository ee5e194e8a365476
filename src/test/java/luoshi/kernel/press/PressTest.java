package luoshi.kernel.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.font.Faces;
import luoshi.kernel.paper.Face;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Ending;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final Press PRESS = new Press(Norm.latest(), Path.of("no-fonts-of-our-own"));

    @Test
    void a_missing_font_is_a_message_that_names_the_package() {
        assertThatThrownBy(() -> Faces.of(List.of(Path.of("nowhere"))).of(Face.BODY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("fonts-noto-cjk")
                .hasMessageContaining("仿宋");
    }

    @Test
    void the_same_paper_gives_the_same_file() {
        for (var format : Press.Format.values())
            assertThat(PRESS.print(Specimens.notice(2), format)).isEqualTo(PRESS.print(Specimens.notice(2), format));
    }

    @Test
    void files_stay_small_because_only_the_used_characters_go_along() {
        assertThat(PRESS.pdf(Specimens.minutes(8, 40))).hasSizeLessThan(150_000);
        assertThat(PRESS.ofd(Specimens.minutes(8, 40))).hasSizeLessThan(150_000);
        assertThat(PRESS.docx(Specimens.minutes(8, 40))).hasSizeLessThan(20_000);
    }

    @Test
    void rare_characters_of_names_are_set_and_found_again() throws IOException {
        var paper = Paper.plain("名单", List.of(Block.Paragraph.of("㙍闻照、俞镕石、汤玥、欧阳𠮷、珺祎、堃喆")), Ending.NONE);
        try (var pdf = Loader.loadPDF(PRESS.pdf(paper))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("㙍闻照、俞镕石、汤玥、欧阳𠮷、珺祎、堃喆");
        }
    }

    @Test
    void no_closing_mark_begins_a_line_and_figures_stay_whole() {
        var lines = new Lines(Faces.in(Path.of("nowhere")), Norm.latest());
        var text = "甲".repeat(27) + "乙，" + "丙".repeat(26) + "2024年";
        var sorts = lines.sorts(text, Face.BODY, 16, 15.79);
        var broken = lines.broken(sorts, 28 * 15.79, 28 * 15.79).stream()
                .map(l -> l.sorts().stream()
                        .map(s -> Character.toString(s.character()))
                        .reduce("", String::concat))
                .toList();
        assertThat(broken).hasSize(3);
        assertThat(broken.get(1)).startsWith("乙，丙");
        assertThat(broken.get(2)).startsWith("2024年");
    }

    @Test
    void a_title_breaks_where_its_sense_allows() {
        assertThat(TitleLines.of("望澜区生态环境局关于进一步加强生活垃圾中转站设备更新和安全生产管理工作有关事项的通知", 19))
                .containsExactly("望澜区生态环境局关于进一步", "加强生活垃圾中转站设备更新和", "安全生产管理工作有关事项的通知");
        assertThat(TitleLines.of("望澜区生态环境局关于商请协助做好泵站检修用电保障的函", 19))
                .noneMatch(line -> line.endsWith("协") || line.startsWith("助"));
    }

    /// The red head is no header of Word: whoever reads the body reads it.
    @Test
    void word_files_name_the_faces_of_the_standard_and_hold_the_head_in_their_body() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(PRESS.docx(Specimens.notice(3))))) {
            var words = docx.getParagraphs();
            assertThat(words)
                    .anyMatch(p -> p.getText().equals("望澜区生态环境局文件")
                            && "方正小标宋简体"
                                    .equals(p.getRuns()
                                            .getFirst()
                                            .getFontFamily(
                                                    org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia))
                            && "E60012".equals(p.getRuns().getFirst().getColor()));
            assertThat(words).anyMatch(p -> p.getText().equals("望环发〔2024〕16号"));
            assertThat(words)
                    .anyMatch(p -> p.getText().startsWith("一、")
                            && "黑体"
                                    .equals(p.getRuns()
                                            .getFirst()
                                            .getFontFamily(
                                                    org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange.eastAsia)));
            assertThat(docx.getTables()).hasSize(2);
            assertThat(docx.getHeaderList()).isEmpty();
        }
    }

    @Test
    void an_ofd_holds_its_pages_and_a_font_for_each_face() throws IOException {
        var bytes = PRESS.ofd(Specimens.minutes(5, 12));
        int pages = 0, fonts = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("Content.xml")) pages++;
                if (entry.getName().endsWith(".ttf")) fonts++;
            }
        }
        assertThat(pages)
                .isEqualTo(PRESS.compose(Specimens.minutes(5, 12)).leaves().size());
        assertThat(fonts).isBetween(2, 4);
    }
}
