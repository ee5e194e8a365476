package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import luoshi.kernel.identity.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// 表单令牌: proves that a form came from a page of ours; a word in the session. Somebody who has not signed in gets a
/// session for it that soon runs out.
final class SessionTokens implements CsrfTokenRepository {

    static final String TOKEN = "luoshi.token";
    static final String HEADER = "X-CSRF-TOKEN";
    private static final int BEFORE_SIGN_IN = 1200;

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(Tokens.fresh());
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (Bearers.admitted(request)) return; // they have no session and fill in no form
        var session = request.getSession(token != null);
        if (session == null) return;
        if (token == null) session.removeAttribute(TOKEN);
        else {
            if (session.isNew()) session.setMaxInactiveInterval(BEFORE_SIGN_IN);
            session.setAttribute(TOKEN, token.getToken());
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(TOKEN) instanceof String word ? token(word) : null;
    }

    private static CsrfToken token(String word) {
        return new DefaultCsrfToken(HEADER, "_csrf", word);
    }
}
