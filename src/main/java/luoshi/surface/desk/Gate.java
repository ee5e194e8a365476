package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.kernel.identity.Authenticate;
import luoshi.kernel.identity.Credentials;
import luoshi.surface.desk.Seats.Duty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.support.TransactionOperations;

/// 大门: every address needs sign-in but those named here; a new one is closed until somebody opens it.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Gate {

    /// Files that are the same for everybody, and the ways in.
    private static final Pattern OPEN = Pattern.compile(
            "/webjars/.+|/[a-z]+/[a-z-]+\\.(?:css|js|svg)|/favicon\\.ico|/sign-in(?:/.*)?|/first/[\\w-]+|/link/[\\w-]+|/error"
                    + "|/supervision/feeds/[\\w-]+\\.ics|/oauth2/authorization/[a-z]+|/login/oauth2/code/[a-z]+");

    /// What else is open to somebody who has something to do first.
    private static final Set<String> ON_DUTY =
            Set.of("/profile/password", "/profile/second-factor", "/profile/second-factor/proof", "/sign-out");

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, Seats seats, Environment settings, Authenticate authenticate, Credentials credentials)
            throws Exception {
        var turnaway = new Turnaway(seats);
        http.authorizeHttpRequests(all ->
                        all.anyRequest().access((_, at) -> new AuthorizationDecision(admits(at.getRequest(), seats))))
                .csrf(form -> form.csrfTokenRepository(new SessionTokens()).ignoringRequestMatchers(Bearers::admitted))
                .exceptionHandling(e -> e.authenticationEntryPoint(turnaway).accessDeniedHandler(turnaway))
                .securityContext(c -> c.securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable) // who sits there, the seats know
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable) // the doorkeeper writes them
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable);
        if (OutsideSignIn.isWanted(settings)) new OutsideSignIn(settings, authenticate, credentials, seats).join(http);
        return http.build();
    }

    /// Keeps Spring Boot from inventing an account of its own.
    @Bean
    UserDetailsService nobodyElse() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }

    @Bean
    CookieSerializer cookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("luoshi");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax"); // a strict one would not come back from another identity source
        return cookie;
    }

    /// A session is one row and a few small ones: found by one question, changed one by one.
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    ConversionService springSessionConversionService() {
        return new SessionWords();
    }

    static boolean isOpen(String path) {
        return OPEN.matcher(path).matches();
    }

    private static boolean admits(HttpServletRequest request, Seats seats) {
        var path = request.getRequestURI();
        if (isOpen(path)) return true;
        var duty = seats.duty(request);
        if (duty.isEmpty()) return path.equals("/sign-out");
        return duty.get() == Duty.NONE || ON_DUTY.contains(path) && duty.get() != Duty.CODE || path.equals("/sign-out");
    }
}
