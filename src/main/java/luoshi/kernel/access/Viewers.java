package luoshi.kernel.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.kernel.calendar.Beijing;
import org.springframework.stereotype.Component;

/// 查看人之由来: makes a viewer of a person, from the post held today and from what was given, anew at every request, so
/// that a transfer or a withdrawal counts at once.
@Component
public class Viewers {

    private final Accounts accounts;
    private final Entitlements entitlements;
    private final Postings postings;

    Viewers(Accounts accounts, Entitlements entitlements, Postings postings) {
        this.accounts = accounts;
        this.entitlements = entitlements;
        this.postings = postings;
    }

    /// None where the person has no account or it is closed.
    public Optional<Viewer> of(String bureau, String person) {
        return accounts.find(bureau, person)
                .filter(Account::open)
                .map(account ->
                        of(account, entitlements.of(bureau, person), postings.of(bureau, person, Beijing.today())));
    }

    static Viewer of(Account account, List<Entitlement> given, Posting posting) {
        var roles = roles(given);
        boolean administers = roles.stream().anyMatch(Role::administers);
        if (!administers && posting.leading()) roles.add(Role.LEADER);
        if (!administers && !posting.units().isEmpty()) roles.add(Role.MEMBER);
        var reach = administers ? Reach.NONE : reach(roles, given, posting);
        return new Viewer(account.bureau(), account.person(), account.name(), roles, reach);
    }

    private static Reach reach(Set<Role> roles, List<Entitlement> given, Posting posting) {
        boolean whole = roles.stream().anyMatch(Role::whole);
        var seals = EnumSet.noneOf(Seal.class);
        if (posting.leading()) seals.addAll(EnumSet.allOf(Seal.class)); // they sat in the meeting
        values(given, Entitlement.Kind.SEAL).map(Seal::valueOf).forEach(seals::add);
        var clearance = whole
                ? Mark.WORK_SECRET
                : values(given, Entitlement.Kind.CLEARANCE)
                        .map(Mark::valueOf)
                        .reduce(Mark.INTERNAL, (a, b) -> a.compareTo(b) > 0 ? a : b);
        return new Reach(whole, clearance, seals, posting.units(), whole || posting.inside());
    }

    private static Set<Role> roles(List<Entitlement> given) {
        var roles = EnumSet.noneOf(Role.class);
        values(given, Entitlement.Kind.ROLE).map(Role::valueOf).forEach(roles::add);
        return roles;
    }

    private static Stream<String> values(List<Entitlement> given, Entitlement.Kind kind) {
        return given.stream().filter(e -> e.kind() == kind).map(Entitlement::value);
    }
}
