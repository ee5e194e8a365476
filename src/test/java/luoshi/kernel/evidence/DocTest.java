package luoshi.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocTest {

    private static final byte[] NONE = {};

    @Test
    void table_cells_are_kept_apart() {
        assertThat(text(new DocMaker()
                        .add("姓名\u0007")
                        .add("职务\u0007")
                        .add("\u0007", DocMaker.code(0x2417, 1, 1), NONE)
                        .add("完\r")))
                .isEqualTo("姓名\t职务\n完\n");
    }

    @Test
    void what_is_deleted_hidden_or_field_code_stays_out() {
        assertThat(text(new DocMaker()
                        .add("留")
                        .add("删", NONE, DocMaker.code(0x0800, 1, 1))
                        .add("藏", NONE, DocMaker.code(0x083C, 1, 1))
                        .add("\u0013PAGE\u00143\u0015页\u0001\r")))
                .isEqualTo("留3页\n");
    }

    @Test
    void numbers_that_word_computes_are_written_out() {
        var numbered = DocMaker.code(0x460B, 1, 2);
        assertThat(text(new DocMaker()
                        .list(37, "\u0000、")
                        .add("议题甲\r", numbered, NONE)
                        .add("不编号\r")
                        .add("议题乙\r", numbered, NONE)))
                .isEqualTo("一、议题甲\n不编号\n二、议题乙\n");
    }

    @Test
    void notes_and_boxes_are_parts_after_the_body() {
        var doc = new DocMaker().add("正文\r").story(1).add("注一\r").story(6).add("签发\r");
        var transcript = Transcripts.of(new Original("附注.doc", doc.bytes()));
        assertThat(transcript.text()).isEqualTo("正文\n签发\n注一\n");
        assertThat(transcript.parts()).extracting(Transcript.Part::part).containsExactly("正文", "文本框", "脚注");
    }

    private static String text(DocMaker doc) {
        return Transcripts.of(new Original("记录.doc", doc.bytes())).text();
    }
}
