package luoshi.surface.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Viewers;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.database.Snapshots;
import luoshi.kernel.database.Unchanged;
import luoshi.kernel.identity.Credential;
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
    private static final String SITTING = Seats.class.getName() + ".sitting";
    private static final String DUTY = Seats.class.getName() + ".duty";

    private final Unchanged<Sitter, Sitting> sittings;
    private final SignInRules rules;
    private final String bureau;

    Seats(
            Snapshots snapshots,
            Viewers viewers,
            Credentials credentials,
            SignInRules rules,
            @Value("${luoshi.bureau}") String bureau) {
        this.sittings = new Unchanged<>(
                snapshots,
                who -> new Sitting(viewers.of(who.bureau(), who.person()), credentials.of(who.bureau(), who.person())));
        this.rules = rules;
        this.bureau = bureau;
    }

    private record Sitter(String bureau, String person, LocalDate day) {}

    /// @param viewer none where the account is gone or closed
    private record Sitting(Optional<Viewer> viewer, Credential credential) {}

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
        request.removeAttribute(SITTING);
        request.removeAttribute(DUTY);
    }

    public void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        request.removeAttribute(SITTING);
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
        request.setAttribute(SITTING, new Sitting(Optional.of(viewer), Credential.NONE));
        request.setAttribute(DUTY, Duty.NONE);
    }

    @Override
    public Viewer viewer(HttpServletRequest request) {
        return sitting(request).flatMap(Sitting::viewer).orElseGet(() -> Viewer.nobody(bureau));
    }

    private Optional<Sitting> sitting(HttpServletRequest request) {
        if (request.getAttribute(SITTING) instanceof Sitting known) return Optional.of(known);
        var sitting = seat(request)
                .filter(Seat::whole)
                .map(s -> sittings.get(new Sitter(s.bureau(), s.person(), Beijing.today())));
        sitting.ifPresent(s -> request.setAttribute(SITTING, s));
        return sitting;
    }

    /// Whether somebody signed in, is still let in, and what that person must do first.
    public Optional<Duty> duty(HttpServletRequest request) {
        if (request.getAttribute(DUTY) instanceof Duty known) return Optional.of(known);
        var duty = seat(request)
                .flatMap(seat -> seat.whole() ? sitting(request).flatMap(this::duty) : Optional.of(Duty.CODE));
        duty.ifPresent(d -> request.setAttribute(DUTY, d));
        return duty;
    }

    /// A duty was done within this request.
    public void done(HttpServletRequest request) {
        request.removeAttribute(SITTING);
        request.removeAttribute(DUTY);
    }

    private Optional<Duty> duty(Sitting sitting) {
        var at = sitting.credential().passwordAt();
        return sitting.viewer().map(viewer -> {
            if (at != null && at.plus(rules.age()).isBefore(Instant.now())) return Duty.PASSWORD;
            if (!sitting.credential().secondFactor() && viewer.roles().stream().anyMatch(Role::administers))
                return Duty.SECOND_FACTOR;
            return Duty.NONE;
        });
    }

    private static String browser(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        if (agent == null) return "";
        for (var known : BROWSERS) if (agent.contains(known + "/")) return known.equals("Edg") ? "Edge" : known;
        return "其他浏览器";
    }
}
