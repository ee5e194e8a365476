package luoshi.surface.desk.web;

import static luoshi.surface.desk.SignedIn.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import jakarta.servlet.http.Cookie;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.identity.KeepAccounts;
import luoshi.kernel.organisation.Organisation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;

/// Sign-in by OpenID Connect, against a provider of the test's own.
@SpringBootTest(classes = SignInOnRows.class)
@AutoConfigureMockMvc
class OutsidePageTest {

    private static final IdentityProvider PROVIDER = provider();

    @Autowired
    private MockMvc pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Viewer machine;

    @Autowired
    private Organisation organisation;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("luoshi.oidc.issuer", PROVIDER::issuer);
        settings.add("luoshi.oidc.client", () -> "luoshi");
        settings.add("luoshi.oidc.secret", () -> "secret");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void a_bureau_and_somebody_known_elsewhere() {
        SignInOnRows.found(organisation, machine);
        if (accounts.find(machine.bureau(), "suhe").isEmpty())
            accounts.open(KeepAccounts.owner(machine.bureau()), "suhe", "suhe", "苏禾", Account.Source.OIDC, "u-1001");
        PROVIDER.subject = "u-1001";
    }

    @Test
    void somebody_with_an_account_comes_in_and_nobody_is_made_up() throws Exception {
        var in = back(asked());
        assertThat(in.to()).isEqualTo("/");
        pages.perform(get("/profile").cookie(in.cookie())).andExpect(status().isOk());
        PROVIDER.subject = "u-9999";
        assertThat(back(asked()).to()).isEqualTo("/sign-in?unknown");
        assertThat(accounts.vouched(machine.bureau(), Account.Source.OIDC, "u-9999"))
                .isEmpty();
    }

    @Test
    void an_answer_that_was_not_asked_for_or_is_signed_by_another_lets_nobody_in() throws Exception {
        var asked = asked();
        PROVIDER.nonce = "another";
        assertThat(back(asked, asked.state()).to()).isEqualTo("/sign-in?unknown");
        assertThat(back(asked(), "guessed").to()).isEqualTo("/sign-in?unknown");
        var other = asked();
        var honest = PROVIDER.signer;
        PROVIDER.signer = new RSAKeyGenerator(2048).keyID("k").generate();
        assertThat(back(other).to()).isEqualTo("/sign-in?unknown");
        PROVIDER.signer = honest;
    }

    private record Asked(Cookie cookie, String state) {}

    private record Back(String to, Cookie cookie) {}

    private Asked asked() throws Exception {
        var sent = pages.perform(get("/oauth2/authorization/oidc").requestAttr(NOBODY, true))
                .andExpect(status().isFound())
                .andReturn()
                .getResponse();
        var query = UriComponentsBuilder.fromUriString(sent.getRedirectedUrl())
                .build()
                .getQueryParams();
        assertThat(sent.getRedirectedUrl()).startsWith(PROVIDER.issuer() + "/authorize?");
        PROVIDER.nonce = query.getFirst("nonce");
        return new Asked(
                sent.getCookie("luoshi"),
                java.net.URLDecoder.decode(query.getFirst("state"), java.nio.charset.StandardCharsets.UTF_8));
    }

    private Back back(Asked asked) throws Exception {
        return back(asked, asked.state());
    }

    private Back back(Asked asked, String state) throws Exception {
        var answer = pages.perform(get("/login/oauth2/code/oidc")
                        .cookie(asked.cookie())
                        .param("code", "c")
                        .param("state", state))
                .andReturn()
                .getResponse();
        return new Back(answer.getRedirectedUrl(), answer.getCookie("luoshi"));
    }

    private static IdentityProvider provider() {
        try {
            return new IdentityProvider();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
