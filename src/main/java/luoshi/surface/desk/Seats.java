package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.identity.Credentials;
import luoshi.kernel.identity.SignInRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// 座次: takes a person to a seat, finds who sits there, and what is still to be done before anything else. What is found
/// holds for one request only: a role that was taken back is gone at the next.
@Component
public class Seats implements SignIn {

    /// 待办手续: what somebody who signed in must do first.
    public enum Duty {
        NONE(""),
        CODE("/sign-in/code"),
        PASSWORD("/profile/password"),
        SECOND_FACTOR("/profile/second-factor");

        private final String path;

        Duty(String path) {
            this.path = path;
        }

        public String path() {
            return path;
        }
    }

    static final String PRINCIPAL = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String SINCE = "luoshi.since";
    static final String WHOLE = "luoshi.whole";
    private static final List<String> BROWSERS = List.of("Edg", "Firefox", "Chrome", "Safari");
    private static final String VIEWER = Seats.class.getName() + ".viewer";
    private static final String DUTY = Seats.class.getName() + ".duty";

    private final Viewers viewers;
    private final Credentials credentials;
    private final SignInRules rules;
    private final String bureau;

    Seats(Viewers viewers, Credentials credentials, SignInRules rules, @Value("${luoshi.bureau}") String bureau) {
        this.viewers = viewers;
        this.credentials = credentials;
        this.rules = rules;
        this.bureau = bureau;
    }

    /// Takes a seat under a new session id.
    ///
    /// @param whole whether nothing more is to be proved
    public void take(HttpServletRequest request, Account account, boolean whole) {
        request.getSession();
        request.changeSessionId();
        var seat = new Seat(account.bureau(), account.person(), Instant.now(), whole);
        var session = request.getSession();
        session.setMaxInactiveInterval((int) rules.idle().toSeconds());
        session.setAttribute(PRINCIPAL, seat.principal());
        session.setAttribute(SINCE, Long.toString(seat.since().toEpochMilli()));
        session.setAttribute(WHOLE, whole ? "yes" : "no");
        session.setAttribute("luoshi.address", String.valueOf(request.getRemoteAddr()));
        session.setAttribute("luoshi.browser", browser(request));
        session.removeAttribute(SessionTokens.TOKEN);
        request.removeAttribute(VIEWER);
        request.removeAttribute(DUTY);
    }

    public void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        request.removeAttribute(VIEWER);
    }

    /// Who sits there; nobody where the seat was held for too long.
    public Optional<Seat> seat(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return Optional.empty();
        var seat = Seat.of(session.getAttribute(PRINCIPAL), session.getAttribute(SINCE), session.getAttribute(WHOLE));
        if (seat.isPresent() && seat.get().since().plus(rules.longest()).isBefore(Instant.now())) {
            leave(request);
            return Optional.empty();
        }
        return seat;
    }

    /// Whoever came by another way than a session, for this request only; with nothing more to do first.
    static void admit(HttpServletRequest request, Viewer viewer) {
        request.setAttribute(VIEWER, viewer);
        request.setAttribute(DUTY, Duty.NONE);
    }

    @Override
    public Viewer viewer(HttpServletRequest request) {
        if (request.getAttribute(VIEWER) instanceof Viewer known) return known;
        var viewer = seat(request)
                .filter(Seat::whole)
                .flatMap(s -> viewers.of(s.bureau(), s.person()))
                .orElse(Viewer.nobody(bureau));
        request.setAttribute(VIEWER, viewer);
        return viewer;
    }

    /// Whether somebody signed in, is still let in, and what that person must do first.
    public Optional<Duty> duty(HttpServletRequest request) {
        if (request.getAttribute(DUTY) instanceof Duty known) return Optional.of(known);
        var duty = seat(request).flatMap(seat -> seat.whole() ? duty(viewer(request)) : Optional.of(Duty.CODE));
        duty.ifPresent(d -> request.setAttribute(DUTY, d));
        return duty;
    }

    /// A duty was done within this request.
    public void done(HttpServletRequest request) {
        request.removeAttribute(DUTY);
    }

    private Optional<Duty> duty(Viewer viewer) {
        if (viewer.equals(Viewer.nobody(viewer.bureau()))) return Optional.empty();
        var credential = credentials.of(viewer.bureau(), viewer.person());
        var at = credential.passwordAt();
        if (at != null && at.plus(rules.age()).isBefore(Instant.now())) return Optional.of(Duty.PASSWORD);
        if (!credential.secondFactor() && viewer.roles().stream().anyMatch(Role::administers))
            return Optional.of(Duty.SECOND_FACTOR);
        return Optional.of(Duty.NONE);
    }

    private static String browser(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        if (agent == null) return "";
        for (var known : BROWSERS) if (agent.contains(known + "/")) return known.equals("Edg") ? "Edge" : known;
        return "其他浏览器";
    }
}
