package luoshi.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// 同一份记录: whatever file it comes in, the record reads the same.
class SameRecordTest {

    static final String RECORD = """
            云溪区水务局党组会议记录

            会议名称：2026年第3次党组会
            会议时间：2026年3月12日上午9:30
            会议地点：三楼会议室
            出席人员：程砚秋、霍青禾、陆知行、白予安列席
            主持：程砚秋\t记录：苏未晚

            一、关于2026年度部门预算（草案）的报告
            计财科霍青禾汇报：今年预算3,200万元，比上年增长5.6%，其中“雨污混接”改造1,150万元。
            陆知行：同意，建议于3月31日前报区财政局；资金拨付请按A-12号合同办理。
            程砚秋：原则同意，由计财科牵头，河道科配合，于2026年4月底前完成。\f二、关于𠮷祥河㙍头泵站整治方案的汇报
            会议决定：同意该方案。责任单位：河道管理科。
            """;

    @Test
    void in_every_format_and_charset() throws Exception {
        files().forEach((name, bytes) -> {
            var transcript = Transcripts.of(new Original(name, bytes));
            assertThat(withoutBlanks(transcript.text())).as(name).isEqualTo(withoutBlanks(RECORD));
            assertThat(transcript.pages().getLast().end()).as(name).isEqualTo(transcript.chars());
        });
    }

    @Test
    void with_the_form_feed_as_the_end_of_a_page() {
        files().forEach((name, bytes) -> {
            if (!name.contains("html"))
                assertThat(Transcripts.of(new Original(name, bytes)).pages())
                        .as(name)
                        .hasSize(2);
        });
    }

    @Test
    void and_the_files_we_make_are_files_others_read() throws Exception {
        try (var doc = new WordExtractor(new ByteArrayInputStream(DocMaker.of(RECORD)));
                var docx = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(DocxMaker.of(RECORD))))) {
            assertThat(withoutBlanks(doc.getText())).isEqualTo(withoutBlanks(RECORD));
            assertThat(withoutBlanks(docx.getText())).isEqualTo(withoutBlanks(RECORD));
        }
    }

    static Map<String, byte[]> files() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var charset : new String[] {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
            files.put(charset + ".txt", RECORD.getBytes(Charset.forName(charset)));
            files.put(charset + "-标记.txt", ("\uFEFF" + RECORD).getBytes(Charset.forName(charset)));
        }
        files.put("记录.md", RECORD.getBytes(Charset.forName("UTF-8")));
        files.put("记录.docx", DocxMaker.of(RECORD));
        files.put("记录.doc", DocMaker.of(RECORD));
        files.put("记录.pdf", PdfMaker.of(RECORD));
        files.put("记录.ofd", OfdMaker.of(RECORD));
        files.put("记录.html", HtmlMaker.of(RECORD));
        files.put("国标.html", HtmlMaker.of(RECORD, Charset.forName("GB18030")));
        return files;
    }

    static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\u00A0]", "");
    }
}
