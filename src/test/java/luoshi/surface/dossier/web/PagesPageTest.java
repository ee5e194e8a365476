package luoshi.surface.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.kernel.evidence.Original;
import luoshi.surface.dossier.Mark;
import luoshi.surface.dossier.Marks;
import luoshi.surface.dossier.Samples;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = PagesOnRows.class, properties = "luoshi.bureau=pages")
@AutoConfigureMockMvc
class PagesPageTest {

    private static final byte[] BYTES = Samples.TEXT.getBytes(StandardCharsets.UTF_8);
    private static final String ID = new Original("", BYTES).sha256().substring(0, 16);

    @Autowired
    private MockMvc pages;

    @BeforeEach
    void bring() throws Exception {
        pages.perform(multipart("/import").file(file("第三次局长办公会.txt", BYTES))).andExpect(status().isOk());
    }

    @Test
    void several_files_come_in_at_once_and_each_says_what_became_of_it() throws Exception {
        var answer = read(multipart("/import")
                .file(file("a.txt", "会议记录\n时间：2024年1月2日".getBytes(StandardCharsets.UTF_8)))
                .file(file("again.txt", BYTES)));
        assertThat(answer.select(".result")).hasSize(2);
        assertThat(answer.select(".result-new")).hasSize(1);
        assertThat(answer.select(".result-known a").attr("href")).isEqualTo("/records/" + ID);
        pages.perform(multipart("/import")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void the_text_stands_on_the_page_as_it_is_and_every_mark_on_both_sides() throws Exception {
        var page = read(get("/records/" + ID));
        var shown = new StringBuilder();
        for (var s : page.select("#text [data-s]")) shown.append(s.wholeText());
        assertThat(shown.toString()).isEqualTo(Samples.TEXT.replace("\f", ""));
        assertThat(page.select("#text .page-break")).hasSize(1);
        var marked = page.select("#text [data-marks]").stream()
                .flatMap(e -> List.of(e.attr("data-marks").split(" ")).stream())
                .toList();
        var read = page.select("#read [data-mark]").eachAttr("data-mark");
        for (var mark : Marks.of(Samples.dossier())) {
            assertThat(marked).contains(mark.id());
            assertThat(read).contains(mark.id());
        }
        assertThat(page.select(".sorts li")).hasSize(Mark.Standing.values().length);
        assertThat(page.select("#doubts li")).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void nothing_on_any_page_runs_or_styles_inline_and_nothing_comes_from_elsewhere() throws Exception {
        for (var path : List.of(
                "/import", "/records", "/records/" + ID, "/directives", "/organisation", "/", "/search?words=局")) {
            var page = read(get(path));
            assertThat(page.select("[style], style, script:not([src])")).isEmpty();
            assertThat(page.getAllElements())
                    .flatExtracting(e -> e.attributes().asList())
                    .noneMatch(a -> a.getKey().startsWith("on"));
            assertThat(page.select("script[src], link[href], img[src]"))
                    .extracting(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href"))
                    .allMatch(address -> address.startsWith("/"));
            pages.perform(get(path))
                    .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")));
            for (Element asset : page.select("script[src], link[rel=stylesheet]"))
                pages.perform(get(asset.hasAttr("src") ? asset.attr("src") : asset.attr("href")))
                        .andExpect(status().isOk());
        }
    }

    @Test
    void words_that_look_like_tags_stay_words() throws Exception {
        var text = "会议记录\n<script>alert(1)</script> & \"引号\" 一二三 '";
        var answer = read(multipart("/import").file(file("<b>坏名</b>.txt", text.getBytes(StandardCharsets.UTF_8))));
        assertThat(answer.select("script, .result b b")).isEmpty();
        var page = read(get(answer.select("a").attr("href")));
        assertThat(page.select("#text script")).isEmpty();
        assertThat(page.select("#text").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void an_act_without_a_reason_or_on_a_mark_that_is_gone_is_refused_in_chinese() throws Exception {
        var due = Marks.of(Samples.dossier()).stream()
                .filter(m -> m.label().equals("尽快"))
                .findFirst()
                .orElseThrow();
        pages.perform(post("/records/" + ID + "/reviews")
                        .param("act", "REJECT")
                        .param("mark", due.id())
                        .header("HX-Request", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请写明理由")))
                .andExpect(content().string(not(containsString("<html"))));
        pages.perform(post("/records/" + ID + "/reviews").param("mark", "OWNER.1.2.3.4"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请刷新页面")));
        for (var wrong : List.of("NONSENSE", "WITHDRAW"))
            pages.perform(post("/records/" + ID + "/reviews")
                            .param("act", wrong)
                            .param("mark", due.id()))
                    .andExpect(status().isUnprocessableContent());
        pages.perform(post("/records/" + ID + "/reviews")
                        .param("act", "ADD")
                        .param("kind", "OWNER")
                        .param("start", "5")
                        .param("end", "99999"))
                .andExpect(status().isUnprocessableContent());
        pages.perform(get("/records/" + ID + "/form")
                        .param("act", "ADD")
                        .param("start", "5")
                        .param("end", "99999"))
                .andExpect(status().isUnprocessableContent());
        pages.perform(post("/records/" + ID + "/reviews")
                        .param("act", "CORRECT")
                        .param("mark", due.id())
                        .param("value", "三月底")
                        .param("reason", "试"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("2024-03-31")));
    }

    @Test
    void a_record_of_nobody_is_not_there() throws Exception {
        pages.perform(get("/records/0000000000000000")).andExpect(status().isNotFound());
        pages.perform(get("/")).andExpect(status().isOk());
    }

    @Test
    void another_sites_page_cannot_act_in_the_viewers_name() throws Exception {
        pages.perform(post("/records/" + ID + "/confirmation").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        pages.perform(post("/records/" + ID + "/confirmation")
                        .header("Host", "localhost")
                        .header("Origin", "http://elsewhere.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_contract_and_the_ledger_go_out() throws Exception {
        pages.perform(get("/records/" + ID).accept("application/json"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("\"version\"")));
        pages.perform(get("/records/" + ID + ".json"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        pages.perform(get("/records/" + ID + "/original")).andExpect(content().bytes(BYTES));
        var xlsx = pages.perform(get("/directives.xlsx").param("record", ID))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2 + 7);
            assertThat(rows.get(1).getCellText(4)).isEqualTo("交办事项（原文）");
            assertThat(rows.stream().map(r -> r.getCellText(9))).contains("2024-03-31", "每月");
        }
        assertThat(read(get("/directives").param("force", "PROPOSAL").param("record", ID))
                        .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_unit_takes_another_name_once() throws Exception {
        assertThat(read(post("/organisation/aliases").param("unit", "aqyj").param("alias", "安应科"))
                        .select(".alias")
                        .eachText())
                .contains("安应科");
        pages.perform(post("/organisation/aliases").param("unit", "aqyj").param("alias", "安应科"))
                .andExpect(status().isUnprocessableContent());
    }

    private Document read(MockHttpServletRequestBuilder request) throws Exception {
        return parse(request.accept("text/html"));
    }

    private Document read(org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder request)
            throws Exception {
        return parse(request);
    }

    private Document parse(org.springframework.test.web.servlet.RequestBuilder request) throws Exception {
        var answer =
                pages.perform(request).andExpect(status().isOk()).andReturn().getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile file(String name, byte[] bytes) {
        return new MockMultipartFile("file", name, "text/plain", bytes);
    }
}
