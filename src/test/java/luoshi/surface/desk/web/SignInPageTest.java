package luoshi.surface.desk.web;

import static luoshi.surface.desk.SignedIn.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.identity.Invitations;
import luoshi.kernel.identity.KeepAccounts;
import luoshi.kernel.identity.Sessions;
import luoshi.kernel.organisation.Organisation;
import luoshi.surface.desk.SignedIn;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(classes = SignInOnRows.class)
@AutoConfigureMockMvc
class SignInPageTest {

    @Autowired
    private MockMvc pages;

    @Autowired
    private SignedIn people;

    @Autowired
    private Viewer machine;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Invitations invitations;

    @Autowired
    private KeepAccounts keep;

    @Autowired
    private Sessions sessions;

    @Autowired
    private RequestMappingHandlerMapping addresses;

    @BeforeEach
    void a_bureau() {
        SignInOnRows.found(organisation, machine);
    }

    @Test
    void every_address_of_the_program_needs_sign_in_but_the_ways_in() throws Exception {
        for (var mapping : addresses.getHandlerMethods().keySet())
            for (var pattern : mapping.getPatternValues()) {
                var path = pattern.replaceAll("\\{[^}]*\\}+", "x");
                if (path.matches("/sign-in.*|/sign-out|/link/x|/first/x|/supervision/feeds/x\\.ics|/error")) continue;
                pages.perform(nobody(get(path)))
                        .andExpect(status().isFound())
                        .andExpect(header().string("Location", containsString("/sign-in")))
                        .andExpect(header().string("Cache-Control", "no-store"));
            }
        pages.perform(nobody(get("/nowhere/at/all"))).andExpect(redirectedUrl("/sign-in?to=%2Fnowhere%2Fat%2Fall"));
        pages.perform(nobody(get("/desk/desk.css"))).andExpect(status().isOk());
        pages.perform(nobody(get("/desk/..;/records"))).andExpect(status().is4xxClientError());
    }

    @Test
    void programs_are_told_in_json_and_parts_of_pages_are_led_to_sign_in() throws Exception {
        pages.perform(nobody(get("/records")).header("Accept", "application/json"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().json("{\"status\":401,\"code\":\"access.sign-in\"}"));
        pages.perform(nobody(get("/records"))
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "http://localhost/records?words=x"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/sign-in?to=%2Frecords%3Fwords%3Dx"));
    }

    @Test
    void a_form_without_the_token_of_its_session_changes_nothing() throws Exception {
        var clerk = enter(people.clerk(), "/");
        pages.perform(post("/sign-out").cookie(clerk)).andExpect(status().isForbidden());
        pages.perform(post("/sign-out").cookie(clerk).param("_csrf", "AAAA")).andExpect(status().isForbidden());
        pages.perform(post("/profile/password").cookie(clerk).header("Accept", "application/json"))
                .andExpect(status().isForbidden())
                .andExpect(content().json("{\"code\":\"access.token\"}"));
        pages.perform(get("/profile").cookie(clerk)).andExpect(status().isOk());
        pages.perform(nobody(post("/sign-in")).param("login", "suhe").param("password", SignedIn.PASSWORD))
                .andExpect(redirectedUrl("/sign-in?ended"));
    }

    @Test
    void signing_in_gives_a_new_session_and_leads_to_a_page_of_ours_only() throws Exception {
        people.clerk();
        for (var to : List.of("//evil.example", "https://evil.example/x", "/\\evil.example")) {
            var door = pages.perform(nobody(get("/sign-in")).param("to", to)).andReturn();
            assertThat(door.getResponse().getContentAsString()).doesNotContain("evil");
            var before = door.getResponse().getCookie("luoshi");
            var in = pages.perform(post("/sign-in")
                            .cookie(before)
                            .param("_csrf", token(door))
                            .param("login", "suhe")
                            .param("password", SignedIn.PASSWORD)
                            .param("to", to))
                    .andExpect(redirectedUrl("/"))
                    .andReturn();
            var after = in.getResponse().getCookie("luoshi");
            assertThat(after.getValue()).isNotEqualTo(before.getValue());
            assertThat(after.isHttpOnly()).isTrue();
            assertThat(after.getAttribute("SameSite")).isEqualTo("Lax");
            pages.perform(get("/records").cookie(before)).andExpect(status().isFound());
            pages.perform(get("/records").cookie(after)).andExpect(status().isOk());
        }
        var secure = pages.perform(nobody(get("/sign-in")).secure(true))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age")))
                .andReturn();
        assertThat(secure.getResponse().getCookie("luoshi").getSecure()).isTrue();
    }

    @Test
    void that_a_session_was_used_is_written_twice_a_minute_and_not_at_every_request() throws Exception {
        var clerk = enter(people.clerk(), "/");
        var rows = TestDatabase.owner();
        var id = new String(java.util.Base64.getDecoder().decode(clerk.getValue()));
        pages.perform(get("/records").cookie(clerk)).andExpect(status().isOk());
        long first = used(rows, id);
        pages.perform(get("/records").cookie(clerk)).andExpect(status().isOk());
        assertThat(used(rows, id)).isEqualTo(first);
        rows.sql("update identity.session set last_access_time = last_access_time - 31000 where session_id = ?")
                .params(id)
                .update();
        pages.perform(get("/records").cookie(clerk)).andExpect(status().isOk());
        assertThat(used(rows, id)).isGreaterThanOrEqualTo(first);
    }

    private static long used(JdbcClient rows, String session) {
        return rows.sql("select last_access_time from identity.session where session_id = ?")
                .params(session)
                .query(Long.class)
                .single();
    }

    @Test
    void a_wrong_password_says_one_thing_whoever_is_meant_and_keeps_no_password_on_the_page() throws Exception {
        people.clerk();
        for (var login : List.of("suhe", "nobody")) {
            var door = pages.perform(nobody(get("/sign-in"))).andReturn();
            pages.perform(post("/sign-in")
                            .cookie(door.getResponse().getCookie("luoshi"))
                            .param("_csrf", token(door))
                            .param("login", login)
                            .param("password", "geheim-123"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("用户名或口令不正确，或者账户已被锁定")))
                    .andExpect(content().string(not(containsString("geheim"))));
        }
    }

    @Test
    void sign_out_ends_the_session_and_a_closed_account_ends_them_all() throws Exception {
        var one = enter(people.clerk(), "/");
        var two = enter(people.clerk(), "/");
        var page = pages.perform(get("/profile").cookie(one)).andReturn();
        pages.perform(post("/sign-out").cookie(one).param("_csrf", token(page)))
                .andExpect(redirectedUrl("/sign-in?left"));
        pages.perform(get("/profile").cookie(one)).andExpect(status().isFound());
        pages.perform(get("/profile").cookie(two)).andExpect(status().isOk());

        var other = people.account("ke", "柯木兰", List.of(), List.of());
        var seat = enter(other, "/");
        keep.close(KeepAccounts.owner(machine.bureau()), "ke", "调离");
        pages.perform(get("/profile").cookie(seat)).andExpect(status().isFound());
        assertThat(sessions.of(machine.bureau(), "ke", "")).isEmpty();
    }

    @Test
    void a_session_ends_when_it_was_left_alone_and_after_twelve_hours_at_any_rate() throws Exception {
        var seat = enter(people.clerk(), "/");
        bend(
                "update identity.session set last_access_time = last_access_time - 1740000, expiry_time = expiry_time - 1740000");
        pages.perform(get("/profile").cookie(seat)).andExpect(status().isOk());
        bend(
                "update identity.session set last_access_time = last_access_time - 1860000, expiry_time = expiry_time - 1860000");
        pages.perform(get("/profile").cookie(seat)).andExpect(status().isFound());

        seat = enter(people.clerk(), "/");
        var twelve = Long.toString(System.currentTimeMillis() - 12 * 3_600_000L - 1);
        bend("update identity.session_attributes set attribute_bytes = convert_to('" + twelve
                + "', 'UTF8') where attribute_name = 'luoshi.since'");
        pages.perform(get("/profile").cookie(seat)).andExpect(status().isFound());
    }

    @Test
    void an_old_password_must_be_changed_before_anything_else() throws Exception {
        var account = people.account("zhong", "钟灵毓", List.of(Role.CLERK), List.of());
        bend("update identity.credential set password_at = now() - interval '91 days' where person = 'zhong'");
        var seat = enter(account, "/records");
        pages.perform(get("/records").cookie(seat)).andExpect(redirectedUrl("/profile/password"));
        var page = pages.perform(get("/profile/password").cookie(seat))
                .andExpect(status().isOk())
                .andReturn();
        pages.perform(post("/profile/password")
                        .cookie(seat)
                        .param("_csrf", token(page))
                        .param("present", SignedIn.PASSWORD)
                        .param("password", "Xin-kouling-9051")
                        .param("again", "Xin-kouling-9051"))
                .andExpect(redirectedUrl("/profile"));
        pages.perform(get("/records").cookie(seat)).andExpect(status().isOk());
    }

    @Test
    void an_administrator_without_a_second_factor_gets_nowhere_but_to_its_page() throws Exception {
        var seat = enter(people.account("yan", "晏清", List.of(Role.SYSTEM), List.of()), "/");
        for (var path : List.of("/", "/accounts", "/profile", "/records"))
            pages.perform(get(path).cookie(seat)).andExpect(redirectedUrl("/profile/second-factor"));
        pages.perform(get("/accounts").cookie(seat).header("Accept", "application/json"))
                .andExpect(status().isForbidden())
                .andExpect(content().json("{\"code\":\"access.duty\"}"));
        var page = pages.perform(get("/profile/second-factor").cookie(seat))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(Jsoup.parse(page.getResponse().getContentAsString()).select("svg.qr path[d]"))
                .hasSize(2);
    }

    @Test
    void the_first_link_opens_once_and_shows_three_links() throws Exception {
        var elsewhere = TestDatabase.somebody().bureau();
        var token = invitations.first(elsewhere);
        var page = pages.perform(nobody(get("/first/" + token)))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andReturn();
        var made = pages.perform(post("/first/" + token)
                        .cookie(page.getResponse().getCookie("luoshi"))
                        .param("_csrf", token(page))
                        .param("person", "", "", "")
                        .param("name", "某甲", "某乙", "某丙")
                        .param("login", "xitong", "anquan", "shenji"))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(Jsoup.parse(made.getResponse().getContentAsString()).select("code.token"))
                .hasSize(3);
        pages.perform(nobody(get("/first/" + token))).andExpect(status().isNotFound());
        pages.perform(nobody(get("/link/nonsense"))).andExpect(status().isNotFound());
    }

    @Test
    void a_menu_shows_what_the_viewer_may_do_and_what_is_hidden_is_refused_too() throws Exception {
        var clerk = enter(people.clerk(), "/");
        var page = Jsoup.parse(pages.perform(get("/records").cookie(clerk))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".top nav a").eachText())
                .containsExactly("导入", "会议", "台账", "立项", "督办", "公文", "审查", "组织", "考核", "通知");
        assertThat(page.select(".who").text()).contains("苏禾", "办公室", "记录员");
        for (var path : List.of("/accounts", "/partners", "/entitlements"))
            pages.perform(get(path).cookie(clerk))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("您的角色没有")));
    }

    private Cookie enter(Account account, String to) throws Exception {
        var door = pages.perform(nobody(get("/sign-in"))).andReturn();
        return pages.perform(post("/sign-in")
                        .cookie(door.getResponse().getCookie("luoshi"))
                        .param("_csrf", token(door))
                        .param("login", account.login())
                        .param("password", SignedIn.PASSWORD)
                        .param("to", to))
                .andExpect(redirectedUrl(to))
                .andReturn()
                .getResponse()
                .getCookie("luoshi");
    }

    private static String token(MvcResult page) throws Exception {
        return Jsoup.parse(page.getResponse().getContentAsString())
                .select("input[name=_csrf]")
                .first()
                .val();
    }

    private static MockHttpServletRequestBuilder nobody(MockHttpServletRequestBuilder request) {
        return request.requestAttr(NOBODY, true);
    }

    private static void bend(String sql) {
        TestDatabase.rows().sql(sql).update();
    }
}
