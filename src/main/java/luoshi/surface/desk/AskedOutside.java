package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/// 外出询问: what another identity source was asked, kept in the session in words until it answers, for one answer.
final class AskedOutside implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String ASKED = "luoshi.asked";
    private static final String ATTRIBUTE = "+";

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof String words)) return null;
        var all = words.lines()
                .collect(Collectors.toMap(l -> l.substring(0, l.indexOf('=')), l -> l.substring(l.indexOf('=') + 1)));
        if (!all.get("state").equals(request.getParameter("state"))) return null;
        Map<String, Object> attributes = new HashMap<>();
        all.forEach((key, value) -> {
            if (key.startsWith(ATTRIBUTE)) attributes.put(key.substring(1), value);
        });
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(all.get("at"))
                .clientId(all.get("client"))
                .redirectUri(all.get("back"))
                .scope(all.get("scope").split(" "))
                .state(all.get("state"))
                .attributes(attributes)
                .build();
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        var all = new TreeMap<String, String>();
        all.put("at", asked.getAuthorizationUri());
        all.put("client", asked.getClientId());
        all.put("back", String.valueOf(asked.getRedirectUri()));
        all.put("scope", String.join(" ", asked.getScopes()));
        all.put("state", String.valueOf(asked.getState()));
        asked.getAttributes().forEach((key, value) -> all.put(ATTRIBUTE + key, String.valueOf(value)));
        request.getSession()
                .setAttribute(
                        ASKED,
                        all.entrySet().stream()
                                .map(e -> e.getKey() + "=" + e.getValue())
                                .collect(Collectors.joining("\n")));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var asked = loadAuthorizationRequest(request);
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(ASKED);
        return asked;
    }
}
