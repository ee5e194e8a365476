package luoshi.oversight.supervision.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Party;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.partner.Partners;
import luoshi.oversight.directive.Papers;
import luoshi.oversight.supervision.web.SupervisionOnRows.World;
import luoshi.surface.desk.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import tools.jackson.databind.json.JsonMapper;

/// Other systems with a token of their own.
@SpringBootTest(classes = SupervisionOnRows.class, properties = "luoshi.partner.rate=30")
@AutoConfigureMockMvc
class TokenPageTest {

    private static final Timing SOON = Timing.set(Beijing.today().plusDays(30));
    private static final LocalDate NEXT = Beijing.today().plusDays(1);

    @Autowired
    private MockMvc pages;

    @Autowired
    private World world;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Partners partners;

    @Autowired
    private Papers papers;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private JsonMapper json;

    private Viewer system() {
        return new Viewer(world.bureau, "root", "管理员", Set.of(Role.SYSTEM), Reach.NONE);
    }

    private String token(String unit) {
        var name = "系统" + UUID.randomUUID().toString().substring(0, 8);
        return partners.issue(system(), name, unit, NEXT).token();
    }

    private MockHttpServletResponse ask(String token, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return pages.perform(request.header("Authorization", "Bearer " + token).requestAttr(SignedIn.NOBODY, "yes"))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse read(String token, String address) throws Exception {
        return ask(token, get(address).accept("application/json"));
    }

    private MockHttpServletResponse send(String token, String address, String body) throws Exception {
        return ask(token, post(address).contentType("application/json").content(body));
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void a_system_reads_and_reports_for_its_unit_and_sees_nothing_else() throws Exception {
        var mine = world.open("令牌检验甲", "planning", SOON);
        var other = world.open("令牌检验乙", "water", SOON);
        var sealed = world.open("令牌检验丙", "planning", SOON, Set.of(luoshi.kernel.access.Seal.CADRE));
        var token = token("planning");
        assertThat(text(read(token, "/supervision?words=令牌检验"))).contains(mine).doesNotContain(other, sealed);
        assertThat(read(token, "/supervision/" + other).getStatus()).isEqualTo(404);
        assertThat(text(read(token, "/supervision/" + other))).doesNotContain("令牌检验乙");
        assertThat(read(token, "/supervision/" + sealed).getStatus()).isEqualTo(404);
        assertThat(send(token, "/supervision/" + other + "/receipts", "{}").getStatus())
                .isEqualTo(404);

        assertThat(send(token, "/supervision/" + mine + "/receipts", "{}").getStatus())
                .isEqualTo(201);
        var reported = send(token, "/supervision/" + mine + "/feedbacks", "{\"percent\":20,\"facts\":\"对接填报\"}");
        assertThat(reported.getStatus()).isEqualTo(201);
        assertThat(reported.getHeader("Set-Cookie")).isNull();
        var act = world.acts.of(world.viewer("p008"), mine).getLast();
        assertThat(act.person()).startsWith("_system-");
        assertThat(act.name()).startsWith("系统");
        assertThat(act.party()).isEqualTo(Party.OWNER);
        assertThat(act.onBehalf()).isFalse();
    }

    @Test
    void it_reports_for_a_town_and_leads_nothing() throws Exception {
        var number = world.open("街镇检验", "planning", SOON);
        world.act("p016", number, new luoshi.kernel.casework.Doing.Receipt());
        var part = world.part("p016", number, "街镇分项", "nanyi", "区里授权");
        var token = token("nanyi");
        assertThat(read(token, "/supervision/" + number).getStatus()).isEqualTo(404);
        assertThat(send(token, "/supervision/" + part + "/receipts", "{}").getStatus())
                .isEqualTo(201);
        var open = json.readTree(read(token, "/supervision/" + part).getContentAsByteArray())
                .get("open")
                .toString();
        assertThat(open)
                .contains("feedbacks", "submissions")
                .doesNotContain("due-settings", "goal-settings", "sign-offs");
    }

    @Test
    void no_page_opens_and_nothing_but_handing_in_and_reporting_back() throws Exception {
        var number = world.open("网页检验", "planning", SOON);
        var token = token("planning");
        for (var page : List.of("/", "/supervision", "/supervision/" + number, "/records", "/profile", "/partners"))
            assertThat(ask(token, get(page).accept("text/html")).getStatus())
                    .as(page)
                    .isEqualTo(403);
        assertThat(ask(token, get("/supervision/" + number)).getStatus()).isEqualTo(403);
        assertThat(read(token, "/supervision.xlsx").getStatus()).isEqualTo(403);
        assertThat(read(token, "/records").getStatus()).isEqualTo(403);
        for (var noun : List.of("hand-downs", "verifications", "sign-offs", "due-settings", "reminders"))
            assertThat(send(token, "/supervision/" + number + "/" + noun, "{}").getStatus())
                    .as(noun)
                    .isEqualTo(403);
        assertThat(ask(token, post("/supervision/" + number + "/receipts")).getStatus())
                .isEqualTo(403);
        assertThat(read(token, "/supervision/openapi.json").getStatus()).isEqualTo(200);
        assertThat(text(read(token, "/supervision/openapi.json"))).contains("Bearer", "/directives/papers");
    }

    @Test
    void an_unknown_a_revoked_and_an_expired_token_are_turned_away_alike() throws Exception {
        var revoked = token("planning");
        var expired = token("planning");
        assertThat(read(revoked, "/supervision").getStatus()).isEqualTo(200);
        var all = partners.all(system());
        int last = all.stream()
                .flatMap(p -> p.passes().stream())
                .mapToInt(p -> p.seq())
                .max()
                .orElseThrow();
        assertThatThrownBy(() -> partners.revoke(system(), last - 1, " ")).isInstanceOf(Refusal.class);
        partners.revoke(system(), last - 1, "交接");
        rows.sql("update partner.pass set until = current_date - 1 where bureau = ? and seq = ?")
                .params(world.bureau, last)
                .update();
        var unknown = text(read("luoshi." + world.bureau + "." + "x".repeat(43), "/supervision"));
        for (var token : List.of(revoked, expired, "nonsense")) {
            var answer = read(token, "/supervision");
            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(text(answer)).isEqualTo(unknown);
        }
        assertThatThrownBy(() -> partners.revoke(system(), last - 1, "再一次")).isInstanceOf(Refusal.class);
    }

    @Test
    void a_cookie_beside_a_token_counts_for_nothing() throws Exception {
        var other = world.open("双证检验", "water", SOON);
        var token = token("planning");
        var office = world.account("p008");
        var asked = get("/supervision/" + other).accept("application/json").header("Authorization", "Bearer " + token);
        var answer = signedIn.ask(pages, office, asked);
        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void whoever_asks_too_often_is_told_to_wait_and_others_are_not() throws Exception {
        var token = token("planning");
        for (int i = 0; i < 30; i++)
            assertThat(read(token, "/supervision/openapi.json").getStatus()).isEqualTo(200);
        var busy = read(token, "/supervision/openapi.json");
        assertThat(busy.getStatus()).isEqualTo(429);
        assertThat(busy.getHeader("Retry-After")).isEqualTo("60");
        assertThat(read(token("planning"), "/supervision/openapi.json").getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_paper_is_handed_in_once_and_waits_for_the_office() throws Exception {
        var token = token("nanyi");
        var body = "{\"title\":\"消防排查通知\",\"issuer\":\"望澜区安委办\",\"number\":\"望安〔2026〕9号\",\"day\":\"2026-11-02\","
                + "\"text\":\"请于2026年12月15日前完成排查。\"}";
        for (int i = 0; i < 2; i++)
            assertThat(send(token, "/directives/papers", body).getStatus()).isEqualTo(201);
        var kept = papers.list(world.viewer("p008"), 100).stream()
                .filter(p -> p.title().equals("消防排查通知"))
                .toList();
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().number()).isEqualTo("望安〔2026〕9号");
        var refused = send(token, "/directives/papers", "{\"title\":\"缺日期\"}");
        assertThat(refused.getStatus()).isEqualTo(422);
        var problem = json.readTree(refused.getContentAsByteArray());
        assertThat(problem.get("code").asString()).isEqualTo("directive.day");
        assertThat(problem.get("instance").asString()).isEqualTo("/directives/papers");
        assertThat(rows.sql("select detail from journal.entry where bureau = ? and outcome = 'REFUSED'"
                                + " and act = 'desk.request' and subject = 'POST /directives/papers'")
                        .param(world.bureau)
                        .query(String.class)
                        .list())
                .containsExactly("directive.day");
        assertThat(read(token, "/directives/papers").getStatus()).isEqualTo(403);
    }

    @Test
    void an_administrator_gives_a_token_once_shown_and_only_its_hash_is_kept() throws Exception {
        var account = signedIn.account("p030", "管理员甲", List.of(Role.SYSTEM), List.of());
        rows.sql("insert into identity.second_factor (bureau, person, secret, proved_at) values (?, 'p030', '', now())"
                        + " on conflict do nothing")
                .param(world.bureau)
                .update();
        var given = page(
                account,
                post("/partners/passes")
                        .param("name", "区督查平台")
                        .param("unit", "planning")
                        .param("until", NEXT.toString()));
        var token = Jsoup.parse(given).select(".issued .token").text();
        assertThat(token).startsWith("luoshi." + world.bureau + ".");
        assertThat(read(token, "/supervision").getStatus()).isEqualTo(200);
        assertThat(page(account, get("/partners"))).contains("区督查平台", "规划建设处").doesNotContain(token);
        assertThat(rows.sql("select string_agg(p::text, ' ') from partner.pass p where bureau = ?")
                        .param(world.bureau)
                        .query(String.class)
                        .single())
                .doesNotContain(token.substring(token.lastIndexOf('.') + 1));
        assertThat(rows.sql("select count(*) from journal.entry where bureau = ? and act = 'partner.issue'")
                        .param(world.bureau)
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(signedIn.ask(pages, world.account("p008"), get("/partners")).getStatus())
                .isIn(403, 422);
        assertThatThrownBy(() -> partners.issue(world.viewer("p008"), "甲", "planning", NEXT))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> partners.issue(system(), "乙", "bureau", NEXT)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> partners.issue(system(), "丙", "planning", NEXT.plusYears(2)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> partners.issue(system(), "区督查平台", "water", NEXT))
                .isInstanceOf(Refusal.class);
    }

    private String page(Account account, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        var answer = signedIn.ask(pages, account, request);
        assertThat(answer.getStatus()).isEqualTo(200);
        return text(answer);
    }
}
