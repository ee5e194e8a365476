package luoshi.surface.desk;

import com.microsoft.playwright.Page;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Entitlement.Kind;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.identity.Credentials;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// People of a test's body who sign in: opens their accounts, and takes MockMvc or a browser to their seats by the same
/// doors as anybody.
@TestConfiguration
public class SignedIn {

    public static final String PASSWORD = "Ceshi-kouling-2024";

    /// Attribute of a request that comes from somebody who has not signed in.
    public static final String NOBODY = "nobody";

    private final Accounts accounts;
    private final Entitlements entitlements;
    private final Credentials credentials;
    private final SessionRepository<? extends Session> sessions;
    private final String bureau;

    SignedIn(
            Accounts accounts,
            Entitlements entitlements,
            Credentials credentials,
            SessionRepository<? extends Session> sessions,
            @Value("${luoshi.bureau}") String bureau) {
        this.accounts = accounts;
        this.entitlements = entitlements;
        this.credentials = credentials;
        this.sessions = sessions;
        this.bureau = bureau;
    }

    /// Every request of MockMvc that has no cookie and does not say [#NOBODY] comes from 苏禾, clerk and head of the
    /// office, let into both compartments.
    @Bean
    MockMvcBuilderCustomizer everyRequest() {
        return pages -> pages.defaultRequest(MockMvcRequestBuilders.get("/").with(request -> {
            if (request.getCookies() == null && request.getAttribute(NOBODY) == null) seat(request, clerk());
            return request;
        }));
    }

    public Account clerk() {
        return account("suhe", "苏禾", List.of(Role.CLERK, Role.OFFICE), List.of(Seal.values()));
    }

    /// An account with a password, opened where there is none yet.
    public Account account(String person, String name, List<Role> roles, List<Seal> seals) {
        var founder = new Viewer(bureau, "_test", "测试", Set.of(Role.SYSTEM, Role.SECURITY), Reach.NONE);
        return accounts.find(bureau, person).orElseGet(() -> {
            var account = accounts.open(founder, person, person, name, Account.Source.LOCAL, null);
            for (var role : roles) entitlements.give(founder, person, Kind.ROLE, role.name(), null, "测试");
            for (var seal : seals) entitlements.give(founder, person, Kind.SEAL, seal.name(), null, "测试");
            credentials.set(founder, account, PASSWORD);
            return account;
        });
    }

    /// What somebody is answered.
    public MockHttpServletResponse ask(MockMvc pages, Account account, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return pages.perform(request.with(r -> {
                    seat(r, account);
                    return r;
                }))
                .andReturn()
                .getResponse();
    }

    /// Gives a request the cookie and the form token of a session of its own.
    public void seat(MockHttpServletRequest request, Account account) {
        seat(request, account, sessions);
    }

    private static <S extends Session> void seat(
            MockHttpServletRequest request, Account account, SessionRepository<S> sessions) {
        var session = sessions.createSession();
        session.setAttribute(Seats.PRINCIPAL, account.bureau() + "/" + account.person());
        session.setAttribute(Seats.SINCE, Long.toString(System.currentTimeMillis()));
        session.setAttribute(Seats.WHOLE, "yes");
        session.setAttribute(SessionTokens.TOKEN, "token");
        sessions.save(session);
        var id = Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
        request.setCookies(new Cookie("luoshi", id));
        request.addHeader(SessionTokens.HEADER, masked("token"));
    }

    /// A form token as pages show it: behind a mask of the same length, here of noughts.
    private static String masked(String token) {
        var bytes = token.getBytes(StandardCharsets.UTF_8);
        var both = new byte[2 * bytes.length];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }

    /// As a person does it.
    public void enter(Page page, String site, Account account) {
        page.navigate(site + "/sign-in");
        page.fill("#login", account.login());
        page.fill("#password", PASSWORD);
        page.click("button:has-text('登录')");
        page.waitForSelector(".who b");
    }
}
