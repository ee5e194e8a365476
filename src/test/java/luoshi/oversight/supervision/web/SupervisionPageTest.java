package luoshi.oversight.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import luoshi.kernel.access.Seal;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Timing;
import luoshi.oversight.supervision.Outlooks;
import luoshi.oversight.supervision.web.SupervisionOnRows.World;
import luoshi.surface.desk.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = SupervisionOnRows.class)
@AutoConfigureMockMvc
class SupervisionPageTest {

    private static final LocalDate TODAY = Beijing.today();
    private static final Timing SOON = Timing.set(TODAY.plusDays(30));

    @Autowired
    private MockMvc pages;

    @Autowired
    private World world;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private JsonMapper json;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private MockHttpServletResponse ask(String person, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return signedIn.ask(pages, world.account(person), request);
    }

    private Document page(String person, String address) throws Exception {
        var answer = ask(person, address.contains("%") ? get(URI.create(address)) : get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void the_ledger_is_paged_by_links_that_stay_true_from_both_ends() throws Exception {
        var numbers = new HashSet<String>();
        for (int i = 0; i < LedgerPage.ROWS * 2 + 5; i++)
            numbers.add(world.open("翻页检验" + i, "waste", Timing.set(TODAY.plusDays(i))));
        var forward = new HashSet<String>();
        var backward = new HashSet<String>();
        var first = page("p008", "/supervision?unit=waste&words=翻页检验");
        var at = first;
        for (int i = 0; i < 3; i++) {
            forward.addAll(at.select("input[name=number]").eachAttr("value"));
            var next = at.select("a[rel=next]").attr("href");
            assertThat(next.isEmpty()).as("page " + i).isEqualTo(i == 2);
            if (!next.isEmpty()) at = page("p008", next);
        }
        assertThat(forward).isEqualTo(numbers);
        assertThat(first.select("a:contains(最后一页)").attr("href")).contains("before=last");
        at = page("p008", first.select("a:contains(最后一页)").attr("href"));
        assertThat(at.select("a[rel=next]")).isEmpty();
        for (int i = 0; i < 3; i++) {
            backward.addAll(at.select("input[name=number]").eachAttr("value"));
            var previous = at.select("a[rel=prev]").attr("href");
            assertThat(previous.isEmpty()).as("back " + i).isEqualTo(i == 2);
            if (!previous.isEmpty()) at = page("p008", previous);
        }
        assertThat(backward).isEqualTo(numbers);
        assertThat(ask("p008", get("/supervision?after=nonsense")).getStatus()).isEqualTo(422);
    }

    @Test
    void it_is_sifted_by_light_subtree_phase_speaker_and_day_and_counted_alike() throws Exception {
        var late = world.open("筛选检验逾期", "law", Timing.set(TODAY.minusDays(20)));
        var green = world.open("筛选检验未到", "law", Timing.set(TODAY.plusDays(40)));
        var grey = world.open("筛选检验无期", "law", Timing.NONE);
        for (var want : List.of(List.of("RED", late), List.of("GREEN", green), List.of("GREY", grey))) {
            var shown = page("p008", "/supervision?unit=bureau&words=筛选检验&light=" + want.getFirst());
            assertThat(shown.select("input[name=number]").eachAttr("value")).containsExactly(want.getLast());
        }
        assertThat(numbers("/supervision?unit=law&to=" + TODAY + "&words=筛选检验")).containsExactly(late);
        assertThat(numbers("/supervision?speaker=江映川&words=筛选检验")).hasSize(3);
        assertThat(numbers("/supervision?speaker=顾明澍&words=筛选检验")).isEmpty();
        assertThat(numbers("/supervision?phase=WORKING&words=筛选检验")).isEmpty();
        assertThat(numbers("/supervision?unit=air&words=筛选检验")).isEmpty();
        var counts = page("p008", "/supervision/counts?unit=law&words=筛选检验");
        assertThat(counts.text()).contains("在办 3 件", "红灯 1", "绿灯 1", "灰灯 1", "已结 0 件");
    }

    private List<String> numbers(String address) throws Exception {
        return page("p008", address).select("input[name=number]").eachAttr("value");
    }

    @Test
    void a_view_is_kept_by_name_for_its_owner_only() throws Exception {
        ask("p008", post("/supervision/views").param("light", "RED").param("name", "我的红灯"));
        var link = page("p008", "/supervision").select(".view a:contains(我的红灯)");
        assertThat(link.attr("href")).isEqualTo("/supervision?light=RED");
        assertThat(page("p009", "/supervision").select(".view a:contains(我的红灯)"))
                .isEmpty();
        var removal = page("p008", "/supervision").select(".view form").attr("action");
        ask("p008", post(removal));
        assertThat(page("p008", "/supervision").select(".view a:contains(我的红灯)"))
                .isEmpty();
    }

    @Test
    void many_are_done_at_once_and_each_that_is_refused_says_why() throws Exception {
        var one = world.open("批量一", "planning", SOON);
        var two = world.open("批量二", "planning", SOON);
        world.act("p016", two, new Doing.Receipt());
        var sealed = world.open("批量密件", "planning", SOON, Set.of(Seal.CADRE));
        var answer =
                ask("p016", post("/supervision/batches").param("act", "RECEIPT").param("number", one, two, sealed));
        var rows =
                Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).select("tbody tr");
        assertThat(rows.get(0).text()).contains(one, "已办理");
        assertThat(rows.get(1).text()).contains(two, "未办理", "办理中");
        assertThat(rows.get(2).text()).contains("没有这一件").doesNotContain("批量密件");
        assertThat(world.cases.find(world.viewer("p008"), one).orElseThrow().phase())
                .isEqualTo(Case.Phase.WORKING);
        assertThat(ask("p016", post("/supervision/batches").param("act", "RECEIPT"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(ask(
                                "p016",
                                post("/supervision/batches")
                                        .param("act", "SIGN_OFF")
                                        .param("number", one))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void a_case_shows_its_words_where_each_field_comes_from_and_only_what_the_viewer_may_do() throws Exception {
        var number = world.open("编制管网图", "planning", Timing.NONE);
        var shown = page("p016", "/supervision/" + number);
        assertThat(shown.select("blockquote").text()).isEqualTo("要把编制管网图这件事抓紧办好");
        assertThat(shown.select(".facts .from-stated").text()).isEqualTo("原文写明");
        assertThat(shown.select(".facts .from-missing")).hasSize(2);
        assertThat(shown.select(".doings summary").eachText())
                .contains("签收", "不予签收", "定期限", "分解交办")
                .doesNotContain("核验", "办结", "催办");
        assertThat(page("p008", "/supervision/" + number)
                        .select(".doings summary")
                        .eachText())
                .contains("转办", "催办", "撤销")
                .doesNotContain("签收", "反馈");
        assertThat(ask("p052", get("/supervision/" + number)).getStatus()).isEqualTo(404);
        assertThat(ask("p052", get("/supervision/" + number)).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("编制管网图");
    }

    @Test
    void each_act_has_its_own_address_and_a_refusal_is_told_without_anything_done() throws Exception {
        var number = world.open("清淤", "planning", SOON);
        var url = "/supervision/" + number;
        assertThat(ask("p016", post(url + "/receipts")).getRedirectedUrl()).isEqualTo(url);
        var refused =
                ask("p016", post(url + "/feedbacks").param("percent", "20").param("facts", " "));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("反馈要写明理由或情况");
        var file =
                new MockMultipartFile("files", "../清淤 台账.txt", "text/plain", "清淤台账".getBytes(StandardCharsets.UTF_8));
        var done = ask(
                "p016",
                multipart(url + "/feedbacks")
                        .file(file)
                        .param("percent", "40")
                        .param("facts", "清了两条河")
                        .param("key", "k1")
                        .header("HX-Request", "true"));
        assertThat(done.getContentAsString(StandardCharsets.UTF_8)).contains("已办理：反馈", "清了两条河", "清淤 台账.txt");
        ask(
                "p016",
                post(url + "/feedbacks")
                        .param("percent", "41")
                        .param("facts", "再点一次")
                        .param("key", "k1"));
        var shown = page("p008", url);
        assertThat(shown.select(".timeline").text()).contains("清了两条河").doesNotContain("再点一次");
        var exhibit = shown.select(".exhibits a").attr("href");
        var got = ask("p008", get(exhibit));
        assertThat(got.getContentAsString(StandardCharsets.UTF_8)).isEqualTo("清淤台账");
        assertThat(got.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .doesNotContain("..");
        assertThat(ask("p052", get(exhibit)).getStatus()).isEqualTo(404);
        assertThat(ask("p016", post(url + "/nonsense")).getStatus()).isEqualTo(404);
    }

    @Test
    void parts_are_handed_down_together_and_outside_only_on_a_ground() throws Exception {
        var number = world.open("修泵站", "planning", SOON);
        world.act("p016", number, new Doing.Receipt());
        var url = "/supervision/" + number + "/hand-downs";
        var form = post(url)
                .param("words.0", "修东泵站")
                .param("unit.0", "nanyi")
                .param("person.0", "蓝田玉")
                .param("day.0", TODAY.plusDays(9).toString())
                .param("weight.0", "3")
                .param("proofs.0", "PHOTO", "PAPER")
                .param("words.1", "汇总")
                .param("unit.1", "planning");
        var refused = ask("p016", form);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("授权依据");
        assertThat(world.cases.tree(world.viewer("p016"), number)).hasSize(1);
        form = post(url)
                .param("words.0", "修东泵站")
                .param("unit.0", "nanyi")
                .param("person.0", "蓝田玉")
                .param("day.0", TODAY.plusDays(9).toString())
                .param("weight.0", "3")
                .param("proofs.0", "PHOTO", "PAPER")
                .param("basis.0", "区政府授权")
                .param("words.1", "汇总")
                .param("unit.1", "planning");
        form.param("key", "d-2");
        ask("p016", form);
        ask("p016", form);
        var part = world.cases.find(world.viewer("p052"), number + ".1").orElseThrow();
        assertThat(part.charge().name()).isEqualTo("蓝田玉");
        assertThat(part.goal().proofs()).hasSize(2);
        var town = page("p052", "/supervision/" + number + ".1");
        assertThat(town.text()).contains("修东泵站", "区政府授权").doesNotContain("汇总");
        assertThat(town.select(".tree li")).hasSize(1);
        assertThat(page("p016", "/supervision/" + number).select(".tree li")).hasSize(3);
    }

    /// Whatever the page will look like: from the sentence to the last act, each act with who, when and why.
    @Test
    void a_redesign_cannot_drop_the_timeline_and_the_case_page_shows_the_whole_line() throws Exception {
        var number = world.open("全程检验", "planning", SOON);
        world.act("p016", number, new Doing.Receipt());
        world.act("p016", number, new Doing.Feedback(30, "已开工", "钥匙未交", "周五前拿到"));
        world.act("p016", number, new Doing.ExtensionRequest(TODAY.plusDays(60), "雨季"));
        world.act("p008", number, new Doing.ExtensionDenial("汛前必须完"));
        world.act("p008", number, new Doing.Reminder("催办单", "进度偏慢"));
        world.act("p016", number, new Doing.Submission("完了"));
        world.act("p008", number, new Doing.Return("少一座"));
        world.act("p016", number, new Doing.Submission("补上了"));
        world.act("p008", number, new Doing.Verification("看了现场"));
        world.act("p001", number, new Doing.SignOff("同意"));
        var acts = world.acts.of(world.viewer("p008"), number);
        assertThat(acts).hasSize(10);
        for (var person : List.of("p001", "p008", "p016")) {
            var shown = page(person, "/supervision/" + number);
            var line = shown.select(".timeline").text();
            assertThat(shown.text()).contains("要把全程检验这件事抓紧办好", "第三次局党组会");
            for (var act : acts)
                assertThat(line)
                        .contains(act.doing().kind().term(), act.name(), Telling.time(act.at()))
                        .contains(Telling.told(act.doing(), outlooks.of(world.viewer(person))));
            assertThat(shown.select(".timeline > li")).hasSizeGreaterThanOrEqualTo(acts.size());
        }
    }

    @Test
    void my_work_waits_by_what_each_can_do() throws Exception {
        var number = world.open("巡查河道", "planning", SOON);
        assertThat(page("p016", "/supervision/mine").select(".pile-receive").text())
                .contains("巡查河道");
        world.act("p016", number, new Doing.Receipt());
        world.act("p016", number, new Doing.ExtensionRequest(TODAY.plusDays(60), "雨季"));
        assertThat(page("p008", "/supervision/mine").select(".pile-extension").text())
                .contains("巡查河道");
        world.act("p008", number, new Doing.ExtensionDenial("不同意"));
        world.act("p016", number, new Doing.Submission("巡完了"));
        assertThat(page("p008", "/supervision/mine").select(".pile-verify").text())
                .contains("巡查河道");
        world.act("p008", number, new Doing.Verification("看过"));
        assertThat(page("p001", "/supervision/mine").select(".pile-sign-off").text())
                .contains("巡查河道");
        assertThat(page("p001", "/").select("#panel-my-work").text()).contains("待我办结");
        assertThat(page("p052", "/supervision/mine").text()).doesNotContain("巡查河道");
        world.act("p001", number, new Doing.SignOff("同意"));
        assertThat(page("p001", "/supervision/spoken").select("#still").text()).isNotEmpty();
        assertThat(page("p016", "/supervision/units/planning").select("#kept").text())
                .contains("按期情况");
    }

    @Test
    void boards_say_the_same_in_pictures_and_in_tables() throws Exception {
        world.open("看板检验", "air", Timing.set(TODAY.minusDays(30)));
        var shown = page("p008", "/supervision/boards?unit=air");
        assertThat(shown.select("#lights ~ table tbody tr").text()).isEqualTo("大气环境管理处 1 0 0 0 1");
        var drawn = json.readTree(shown.select("#drawn").html());
        assertThat(drawn.get("lights").get("units").get(0).asString()).isEqualTo("大气环境管理处");
        assertThat(drawn.get("lights")
                        .get("series")
                        .get(0)
                        .get("numbers")
                        .get(0)
                        .asInt())
                .isEqualTo(1);
        assertThat(drawn.get("flow").get("months").size()).isEqualTo(12);
        assertThat(drawn.get("ages").get("numbers").get(0).asInt()).isEqualTo(1);
    }

    @Test
    void nothing_on_any_page_runs_or_styles_inline() throws Exception {
        var number = world.open("行内检验", "planning", SOON);
        for (var address : List.of(
                "/supervision",
                "/supervision/" + number,
                "/supervision/mine",
                "/supervision/spoken?speaker=江映川",
                "/supervision/units/planning",
                "/supervision/boards",
                "/supervision/imports")) {
            var shown = page("p008", address);
            assertThat(shown.select("[style], style, script:not([src]):not([type=application/json])"))
                    .as(address)
                    .isEmpty();
            assertThat(shown.select("*").stream()
                            .flatMap(e -> e.attributes().asList().stream())
                            .filter(a -> a.getKey().startsWith("on")))
                    .as(address)
                    .isEmpty();
            assertThat(shown.select("h1")).as(address).hasSize(1);
            assertThat(
                            shown
                                    .select(
                                            "input:not([type=hidden]):not([aria-label]), select:not([aria-label]), textarea")
                                    .stream()
                                    .filter(e -> e.closest("label") == null
                                            && shown.select("label[for=" + e.id() + "]")
                                                    .isEmpty())
                                    .filter(e -> !e.id().equals("seek")))
                    .as("unlabelled on " + address)
                    .isEmpty();
        }
    }

    @Test
    void other_systems_read_report_and_are_refused_in_json_and_never_twice() throws Exception {
        var number = world.open("对接检验", "planning", SOON);
        var url = "/supervision/" + number;
        var one = json.readTree(ask("p016", get(url).accept("application/json")).getContentAsByteArray());
        assertThat(one.get("subject").get("lead").get("provenance").asString()).isEqualTo("STATED");
        assertThat(one.get("open").toString()).contains("receipts");
        ask("p016", post(url + "/receipts").contentType("application/json").content("{}"));
        var body =
                "{\"percent\":30,\"facts\":\"系统填报\",\"files\":[{\"name\":\"a.txt\",\"kind\":\"PAPER\",\"content\":\"5Y+w6LSm\"}]}";
        for (int i = 0; i < 2; i++) {
            var answer = ask(
                    "p016",
                    post(url + "/feedbacks")
                            .contentType("application/json")
                            .accept("application/json")
                            .header("Idempotency-Key", "f-1")
                            .content(body));
            assertThat(answer.getStatus()).isEqualTo(201);
            assertThat(json.readTree(answer.getContentAsByteArray()).get("seq").asInt())
                    .isEqualTo(2);
        }
        assertThat(world.acts.of(world.viewer("p008"), number)).hasSize(2);
        var refused = ask(
                "p016", post(url + "/sign-offs").contentType("application/json").content("{}"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(json.readTree(refused.getContentAsByteArray()).get("code").asString())
                .isEqualTo("casework.party");
        var bad = ask(
                "p016", post(url + "/feedbacks").contentType("application/json").content("[1"));
        assertThat(bad.getStatus()).isEqualTo(422);
        var ledger = ask("p052", get("/supervision").accept("application/json"));
        assertThat(ledger.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("对接检验");
        for (int i = 0; i < 2; i++) {
            var down = ask(
                    "p016",
                    post(url + "/hand-downs")
                            .contentType("application/json")
                            .header("Idempotency-Key", "d-1")
                            .content(
                                    "{\"parts\":[{\"words\":\"分一项\",\"unit\":\"planning\",\"weight\":2,\"proofs\":[\"PHOTO\"]}]}"));
            assertThat(json.readTree(down.getContentAsByteArray())
                            .get("numbers")
                            .toString())
                    .isEqualTo("[\"" + number + ".1\"]");
        }
    }

    @Test
    void the_description_names_every_address_and_every_act() throws Exception {
        var told = json.readTree(ask("p008", get("/supervision/openapi.json")).getContentAsByteArray());
        var described = new TreeSet<String>();
        told.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(verb ->
                                described.add(verb.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        var served = new TreeSet<String>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach((mapping, _) -> mapping.getPatternValues().stream()
                        .filter(p -> p.startsWith("/supervision"))
                        .forEach(p -> mapping.getMethodsCondition().getMethods().forEach(m -> {
                            var plain = p.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^}]*})*}", "{$1}");
                            if (plain.endsWith("{noun}"))
                                for (var kind : Doing.Kind.values())
                                    served.add(m + " " + plain.replace("{noun}", kind.noun()));
                            else served.add(m + " " + plain);
                        })));
        served.add("POST /directives/papers");
        assertThat(described).isEqualTo(served);
        assertThat(told.at("/paths/~1supervision~1{number}~1feedbacks/post/requestBody")
                        .toString())
                .contains("percent", "obstacles", "base64");
    }
}
