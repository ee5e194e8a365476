package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import luoshi.kernel.access.Account;
import luoshi.kernel.identity.Authenticate;
import luoshi.kernel.identity.Credentials;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/// 统一身份: sign-in by OpenID Connect. The provider says who somebody is; what the person may do here is asked nowhere but
/// in our own accounts. The provider is first spoken to when somebody comes that way.
final class OutsideSignIn implements ClientRegistrationRepository, OAuth2AuthorizedClientRepository {

    private static final String ID = "oidc";

    private final Environment settings;
    private final Authenticate authenticate;
    private final Credentials credentials;
    private final Seats seats;
    private volatile @Nullable ClientRegistration provider;

    OutsideSignIn(Environment settings, Authenticate authenticate, Credentials credentials, Seats seats) {
        this.settings = settings;
        this.authenticate = authenticate;
        this.credentials = credentials;
        this.seats = seats;
    }

    static boolean isWanted(Environment settings) {
        return !settings.getProperty("luoshi.oidc.issuer", "").isBlank();
    }

    void join(HttpSecurity http) throws Exception {
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .clientRegistrationRepository(this)
                .authorizedClientRepository(this)
                .authorizationEndpoint(asked -> asked.authorizationRequestRepository(new AskedOutside()))
                .successHandler(this::entered)
                .failureHandler((_, response, _) -> response.sendRedirect("/sign-in?unknown")));
    }

    private void entered(HttpServletRequest request, HttpServletResponse response, Authentication proof)
            throws IOException {
        var account = authenticate.vouched(Account.Source.OIDC, proof.getName(), request.getRemoteAddr());
        if (account.isEmpty()) {
            response.sendRedirect("/sign-in?unknown");
            return;
        }
        var person = account.get();
        boolean more = credentials.of(person.bureau(), person.person()).secondFactor();
        seats.take(request, person, !more);
        if (!more) authenticate.entered(person, request.getRemoteAddr());
        response.sendRedirect(more ? "/sign-in/code" : Destination.HOME);
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!id.equals(ID)) return null;
        var known = provider;
        if (known == null) provider = known = asked();
        return known;
    }

    private ClientRegistration asked() {
        return ClientRegistrations.fromIssuerLocation(settings.getRequiredProperty("luoshi.oidc.issuer"))
                .registrationId(ID)
                .clientId(settings.getRequiredProperty("luoshi.oidc.client"))
                .clientSecret(settings.getRequiredProperty("luoshi.oidc.secret"))
                .scope("openid")
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .build();
    }

    /// What the provider would let us do in the person's name is not kept: nothing is done with it.
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String id, Authentication principal, HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
            String id, Authentication principal, HttpServletRequest request, HttpServletResponse response) {}
}
