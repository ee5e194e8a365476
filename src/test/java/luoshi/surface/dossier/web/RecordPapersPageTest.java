package luoshi.surface.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.gauge.Measure;
import luoshi.kernel.paper.Norm;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(classes = PagesOnRows.class, properties = "luoshi.bureau=pages")
@AutoConfigureMockMvc
class RecordPapersPageTest {

    private static final byte[] BYTES = """
            望澜区生态环境局专题会议纪要

            时间：2024年4月2日上午9时

            地点：局机关五楼第二会议室

            主持人：顾明澍

            出席：顾明澍、贺知微

            记录：钟灵毓

            一、关于泵站检修事宜

            会议同意检修方案。安全应急科于4月20日前完成全部泵站检修。
            """.getBytes(StandardCharsets.UTF_8);

    private static final String HOME =
            "/records/" + new Original("", BYTES).sha256().substring(0, 16);

    @Autowired
    private MockMvc pages;

    @Test
    void a_record_gives_a_clean_copy_at_once_and_minutes_and_extracts_when_it_is_confirmed() throws Exception {
        pages.perform(multipart("/import").file(new MockMultipartFile("file", "纪要.txt", "text/plain", BYTES)))
                .andExpect(status().isOk());
        assertThat(addresses()).contains(HOME + "/papers/record.docx").noneMatch(a -> a.contains("minutes"));
        pages.perform(get(HOME + "/papers/minutes.pdf")).andExpect(status().is4xxClientError());
        assertThat(Measure.of(bytes("record.pdf"), Norm.latest()).breaches()).isEmpty();

        pages.perform(post(HOME + "/confirmation").header("HX-Request", "true")).andExpect(status().isOk());

        assertThat(addresses())
                .contains(
                        HOME + "/papers/minutes.ofd",
                        HOME + "/papers/item.pdf?which=1",
                        HOME + "/papers/unit.docx?which=aqyj")
                .noneMatch(a -> a.contains("wide"));
        for (var format : new String[] {"docx", "pdf", "ofd"})
            assertThat(words("minutes." + format)).contains("专题会议纪要", "会议同意", "4月20日前完成全部泵站检修", "出席：顾明澍、贺知微");
        assertThat(words("unit.docx?which=aqyj")).contains("涉及安全应急科的议定事项", "4月20日前");
        assertThat(Measure.of(bytes("minutes.pdf"), Norm.latest()).breaches()).isEmpty();
        pages.perform(get(HOME + "/papers/unit.docx?which=nobody")).andExpect(status().is4xxClientError());
    }

    private java.util.List<String> addresses() throws Exception {
        var page = pages.perform(get(HOME + "/papers"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(page.getContentAsString(StandardCharsets.UTF_8))
                .select("a[href*=/papers/]")
                .eachAttr("href");
    }

    private byte[] bytes(String paper) throws Exception {
        return pages.perform(get(HOME + "/papers/" + paper))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private String words(String paper) throws Exception {
        return Transcripts.of(new Original(paper.replaceAll("\\?.*", ""), bytes(paper)))
                .text()
                .replaceAll("\\s+", "");
    }
}
