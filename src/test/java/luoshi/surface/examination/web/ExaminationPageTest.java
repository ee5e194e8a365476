package luoshi.surface.examination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.regulation.Regulations;
import luoshi.meeting.procedure.Rules;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest(classes = ExaminationOnRows.class)
@AutoConfigureMockMvc
class ExaminationPageTest {

    @Autowired
    private MockMvc pages;

    private String broken = "";
    private String quiet = "";

    @BeforeEach
    void bring() throws Exception {
        broken = bring(Meetings.BROKEN);
        quiet = bring(Meetings.QUIET);
    }

    @Test
    void findings_stand_by_verdict_and_lead_to_their_words_their_clause_and_their_cure() throws Exception {
        var page = findings(broken);

        var quorum = page.select(".part-verdict.v-violated .finding[data-rule=QUORUM_HALF]");
        assertThat(quorum).hasSize(1);
        assertThat(quorum.select(".weight").text()).isEqualTo("影响效力");
        assertThat(quorum.select(".clause summary").text()).contains("《中国共产党党组工作条例》", "2019年修订", "2019-04-06 起施行，现行");
        assertThat(quorum.select(".cure").text()).contains("建议补记");
        assertThat(page.select("[data-rule=CHAIR_LAST]").text()).contains("议题 2");
        for (var words : page.select(".finding [data-place]")) {
            int start = Integer.parseInt(words.attr("data-place")), end = Integer.parseInt(words.attr("data-end"));
            assertThat(Meetings.BROKEN.substring(start, end).replaceAll("\\s", ""))
                    .isEqualTo(words.text().replaceAll("\\s", ""));
        }
        assertThat(page.select(".finding [data-place]")).isNotEmpty();
        assertThat(page.select("#verdicts").attr("hx-swap-oob")).isEqualTo("true");
        assertThat(page.select("#verdicts .v-violated").text())
                .contains(
                        "不符 " + page.select(".part-verdict.v-violated .finding").size() + "（影响效力 3）");
    }

    @Test
    void what_is_from_elsewhere_or_our_own_guess_says_so_beside_its_name() throws Exception {
        var page = findings(broken);
        assertThat(page.select("[data-rule=WAVERING_WORDS] .finding-name .sure").text())
                .isEqualTo("本系统推断，非规定");
        assertThat(page.select("[data-rule=RECORD_FIELDS] .finding-name .sure").text())
                .isEqualTo("外地做法，供参考");
        assertThat(page.select("[data-rule=QUORUM_HALF] .finding-name .sure")).isEmpty();
    }

    @Test
    void a_silent_record_breaks_nothing() throws Exception {
        var page = findings(quiet);
        assertThat(page.select(".part-verdict.v-not-evidenced [data-rule=QUORUM_HALF]"))
                .hasSize(1);
        assertThat(page.select(".part-verdict.v-violated [data-rule=QUORUM_HALF]"))
                .isEmpty();
        pages.perform(get("/records/" + quiet + "/findings"))
                .andExpect(redirectedUrl("/records/" + quiet + "#findings"));
        pages.perform(get("/records/0000000000000000/findings").header("HX-Request", "true"))
                .andExpect(status().isNotFound());
    }

    @Test
    void every_rule_and_every_article_is_in_the_catalogue_with_its_examples() throws Exception {
        var page = read(get("/examination/rules"));
        assertThat(page.select(".rule")).hasSize(Rules.shipped().size());
        for (var rule : Rules.shipped()) {
            var shown = page.getElementById(rule.id());
            assertThat(shown).as(rule.id()).isNotNull();
            assertThat(shown.text()).contains(rule.title(), rule.sureness().term(), rule.cure());
            assertThat(shown.select("figure")).as(rule.id()).hasSize(2);
        }
        assertThat(page.getElementById("QUORUM_TWO_THIRDS").text()).contains("2015-06-11 起：三分之二以上");
        var provisions = read(get("/examination/provisions"));
        for (var regulation : Regulations.shipped().all())
            for (var article : regulation.articles())
                assertThat(provisions.getElementById(regulation.id() + "." + article.key()))
                        .as(regulation.id() + "." + article.key())
                        .isNotNull();
        for (var link : page.select("a[href^=/examination/provisions#]"))
            assertThat(provisions.getElementById(
                            link.attr("href").substring(link.attr("href").indexOf('#') + 1)))
                    .as(link.attr("href"))
                    .isNotNull();
    }

    @Test
    void nothing_on_these_pages_runs_or_styles_inline() throws Exception {
        for (var path : List.of(
                "/examination",
                "/examination/rules",
                "/examination/provisions",
                "/examination/orders",
                "/records/" + broken)) {
            var page = read(get(path));
            assertThat(page.select("[style], style, script:not([src])"))
                    .as(path)
                    .isEmpty();
            assertThat(page.getAllElements())
                    .flatExtracting(e -> e.attributes().asList())
                    .noneMatch(a -> a.getKey().startsWith("on"));
            for (Element asset : page.select("script[src], link[rel=stylesheet]"))
                pages.perform(get(asset.hasAttr("src") ? asset.attr("src") : asset.attr("href")))
                        .andExpect(status().isOk());
        }
        assertThat(read(get("/examination/rules"))
                        .select("nav a[aria-current=page]")
                        .eachText())
                .containsExactly("审查", "规则目录");
    }

    @Test
    void what_is_filled_in_wrongly_is_told_beside_the_field_and_nothing_is_kept() throws Exception {
        int rows = read(get("/examination/orders")).select("tbody tr td.num").size();
        var wrong = read(post("/examination/orders/voting")
                .param("since", "明年")
                .param("agreement", "ABSTAIN")
                .param("share.QUORUM_HALF", "1/3")
                .param("share.MAJORITY", "大半"));
        assertThat(wrong.select(".wrong").eachText())
                .anySatisfy(w -> assertThat(w).contains("2024-03-12"));
        assertThat(wrong.select(".wrong").text()).contains("弃权不能算同意", "应当严于规定的“半数以上”", "比例应写成", "请写明依据");
        var roll = read(post("/examination/orders/roll")
                .param("name", "江映川", "顾明澍", "江映川", "")
                .param("role", "secretary", "secretary", "member", "member")
                .param("since", "2020-01-01", "2021-01-01", "2023-01-01", "2024-01-01")
                .param("until", "", "2020-01-01", "", "")
                .param("member", "陶景行", "江映川")
                .param("person", "祝长庚", ""));
        assertThat(roll.select(".wrong").text())
                .contains("江映川：两行的任职时间有重叠", "顾明澍：终止日在起始日之前", "没有写姓名", "“陶景行”不在名册里", "要写成员和亲属两个名字", "请写明依据");
        assertThat(roll.select("#seats input[name=name]").eachAttr("value")).contains("顾明澍");
        assertThat(roll.select(".said-done")).isEmpty();
        assertThat(roll.select("tbody tr td.num").size()).isEqualTo(rows);
        pages.perform(post("/examination/orders/withdrawals").param("seq", "1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("请写明理由")));
    }

    @Test
    void meetings_are_judged_by_what_the_body_had_settled_by_their_day() throws Exception {
        var record = bring(Meetings.on("2021年6月18日", Meetings.QUIET));
        var before = findings(record);
        assertThat(before.select(".part-verdict.v-not-evidenced [data-rule=QUORUM_HALF]"))
                .hasSize(1);
        assertThat(told(record, "QUORUM_HALF")).isEqualTo("NOT_EVIDENCED");

        var settled = read(post("/examination/orders/roll")
                .param("name", "江映川", "顾明澍", "贺知微", "")
                .param("role", "secretary", "member", "member", "member")
                .param("since", "2020-01-01", "2020-01-01", "2020-01-01", "")
                .param("until", "2022-12-31", "2022-12-31", "2022-12-31", "")
                .param("reason", "关于党组成员的通知"));
        assertThat(settled.select(".said-done")).hasSize(1);
        var voting = read(post("/examination/orders/voting")
                .param("since", "2021-05-01")
                .param("agreement", "PRINCIPLE", "NO_OBJECTION")
                .param("share.QUORUM_HALF", "2/3")
                .param("reason", "党组会议事规则（2021年修订）"));
        assertThat(voting.select(".held").text()).contains("2021-05-01 起", "同意、原则同意、无意见", "三分之二以上");

        assertThat(told(record, "QUORUM_HALF")).isEqualTo("SATISFIED");
        var after = findings(record);
        assertThat(after.select(".part-verdict.v-satisfied [data-rule=QUORUM_HALF]"))
                .hasSize(1);
        assertThat(after.select(".part-verdict.v-satisfied [data-rule=MAJORITY]"))
                .isNotEmpty();
        var earlier = findings(bring(Meetings.on("2021年4月30日", Meetings.QUIET)));
        assertThat(earlier.select(".part-verdict.v-satisfied [data-rule=QUORUM_HALF]"))
                .hasSize(1);
        assertThat(earlier.select(".part-verdict.v-satisfied [data-rule=MAJORITY]"))
                .isEmpty();

        for (var seq : voting.select("input[name=seq]").eachAttr("value"))
            read(post("/examination/orders/withdrawals").param("seq", seq).param("reason", "录错了"));
        var undone = read(get("/examination/orders"));
        assertThat(undone.select("tr.gone")).hasSize(2);
        assertThat(undone.select("tbody tr td:nth-child(5)").eachText()).contains("录错了");
        assertThat(undone.select("input[name=seq]")).isEmpty();
        assertThat(findings(record).select(".part-verdict").eachText())
                .isEqualTo(before.select(".part-verdict").eachText());
    }

    @Test
    void a_year_is_a_matrix_whose_cells_lead_to_the_findings_and_whose_counts_add_up() throws Exception {
        bring(Meetings.on("2022年5月6日", Meetings.BROKEN));
        bring(Meetings.UNDATED);
        var page = read(get("/examination").param("year", "2024"));
        assertThat(page.select("select[name=year] option").eachText()).containsSubsequence("2024年", "2022年", "日期未写明");
        assertThat(page.select(".matrix thead .day")).hasSize(2);
        assertThat(page.select(".matrix tbody tr")).hasSize(Rules.shipped().size());
        var quorum = page.select(".matrix a[href=/records/" + broken + "#findings-QUORUM_HALF]");
        assertThat(quorum.text()).isEqualTo("✕");
        assertThat(quorum.parents().first().className()).contains("v-violated grave");
        for (var sign : List.of("v-violated", "v-not-evidenced")) {
            int cells = page.select(".matrix tbody td." + sign).size();
            int row = sign.equals("v-violated") ? 0 : 1;
            assertThat(page.select(".matrix tfoot tr")
                            .get(row)
                            .select(".sum")
                            .first()
                            .text())
                    .isEqualTo(String.valueOf(cells));
            assertThat(page.select(".matrix tbody tr").stream()
                            .mapToInt(r ->
                                    Integer.parseInt(r.select(".sum").get(row).text()))
                            .sum())
                    .isEqualTo(cells);
        }
        assertThat(read(get("/examination").param("year", "2024").param("rules", "open"))
                        .select(".matrix tbody tr"))
                .hasSizeBetween(1, Rules.shipped().size() - 1);
        assertThat(read(get("/examination").param("year", "undated")).select(".matrix .day"))
                .hasSize(1);
        assertThat(read(get("/examination").param("year", "1999")).select(".blank"))
                .hasSize(1);
    }

    @Test
    void a_year_goes_out_as_a_matrix_and_line_by_line() throws Exception {
        var matrix = sheet("/examination.xlsx");
        assertThat(matrix.get(1).getCellText(6)).isEqualTo("2024-03-12");
        assertThat(matrix).hasSize(2 + 3 + Rules.shipped().size());
        assertThat(matrix.stream().filter(r -> r.getCellText(0).equals("到会人数达到半数")))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.getCellText(6)).isEqualTo("不符");
                    assertThat(r.getCellText(7)).isEqualTo("记录未载");
                    assertThat(r.getCellText(3)).isEqualTo("1");
                });
        var lines = sheet("/examination/findings.xlsx");
        assertThat(lines.stream().map(r -> r.getCellText(10)).collect(Collectors.joining()))
                .contains("建议补记应到人数");
        pages.perform(get("/examination.xlsx"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    /// The verdict of a rule as other systems are told it.
    private String told(String record, String rule) throws Exception {
        var answer = pages.perform(get("/records/" + record).accept("application/json"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        for (var finding :
                tools.jackson.databind.json.JsonMapper.shared().readTree(answer).get("findings"))
            if (finding.get("rule").asString().equals(rule))
                return finding.get("verdict").asString();
        return "";
    }

    private Document findings(String record) throws Exception {
        return read(get("/records/" + record + "/findings").header("HX-Request", "true"));
    }

    private List<Row> sheet(String path) throws Exception {
        var xlsx = pages.perform(get(path).param("year", "2024"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return book.getFirstSheet().read();
        }
    }

    private String bring(String text) throws Exception {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var file = new MockMultipartFile("file", "党组会.txt", "text/plain", bytes);
        pages.perform(multipart("/import").file(file)).andExpect(status().isOk());
        return new Original("", bytes).sha256().substring(0, 16);
    }

    private Document read(MockHttpServletRequestBuilder request) throws Exception {
        return parse(request.accept("text/html"));
    }

    private Document parse(RequestBuilder request) throws Exception {
        var answer =
                pages.perform(request).andExpect(status().isOk()).andReturn().getResponse();
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }
}
