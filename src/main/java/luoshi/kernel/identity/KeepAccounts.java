package luoshi.kernel.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Entitlement;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// 办理账户: what the system administrator does with accounts, on the page and at the machine; and the first three.
@Component
public class KeepAccounts {

    /// @param token of the one-time link; null where another source vouches for the person
    public record Opened(Account account, @Nullable String token) {}

    /// @param person code in the roster; empty where the person is not in it
    public record Administrator(Role role, String person, String login, String name) {}

    private static final String MACHINE = "_machine";

    private final Accounts accounts;
    private final Entitlements entitlements;
    private final Credentials credentials;
    private final SecondFactors factors;
    private final Invitations invitations;
    private final Sessions sessions;
    private final TransactionOperations transaction;

    KeepAccounts(
            Accounts accounts,
            Entitlements entitlements,
            Credentials credentials,
            SecondFactors factors,
            Invitations invitations,
            Sessions sessions,
            TransactionOperations transaction) {
        this.accounts = accounts;
        this.entitlements = entitlements;
        this.credentials = credentials;
        this.factors = factors;
        this.invitations = invitations;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    /// The one who acts for the system administrator at the machine itself.
    public static Viewer owner(String bureau) {
        return new Viewer(bureau, MACHINE, "本机命令行", Set.of(Role.SYSTEM), Reach.NONE);
    }

    public Opened open(
            Viewer viewer, String person, String login, String name, Account.Source source, @Nullable String subject) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var account = accounts.open(viewer, person, login, name, source, subject);
            return new Opened(account, source == Account.Source.LOCAL ? invitations.make(viewer, person) : null);
        }));
    }

    /// A new one-time link; whoever sits signed in with the account is signed out when it is used.
    public String link(Viewer viewer, String person) {
        var account = known(viewer, person);
        if (!account.open()) throw new Refusal("identity.closed", "账户已经停用，请先恢复。");
        if (account.source() != Account.Source.LOCAL)
            throw new Refusal("identity.elsewhere", "此人的口令由" + account.source().term() + "管理，这里不能重设。");
        return invitations.make(viewer, person);
    }

    public void close(Viewer viewer, String person, String reason) {
        transaction.executeWithoutResult(_ -> {
            accounts.close(viewer, person, reason);
            sessions.endAll(viewer.bureau(), person, "");
        });
    }

    public void reopen(Viewer viewer, String person, String reason) {
        accounts.reopen(viewer, person, reason);
    }

    public void unlock(Viewer viewer, String person) {
        known(viewer, person);
        credentials.unlock(viewer, person);
    }

    /// For a phone that is lost together with the recovery codes. That of the three administrators is taken off at the
    /// machine only: else one of them could take another's seat.
    public void dropFactor(Viewer viewer, String person) {
        viewer.must(Right.ACCOUNTS);
        known(viewer, person);
        if (viewer.person().equals(person)) throw new Refusal("access.self", "不能停用自己的动态口令，请由另一名系统管理员办理。");
        if (!viewer.person().equals(MACHINE) && administers(viewer.bureau(), person))
            throw new Refusal("identity.three", "三员的动态口令只能由机房人员在本机停用：./luoshi account unlock 用户名 --factor。");
        transaction.executeWithoutResult(_ -> {
            factors.remove(viewer, person);
            sessions.endAll(viewer.bureau(), person, "");
        });
    }

    /// Uses a one-time link up: sets the password, and ends every session of the account.
    public Account welcome(String token, String password) {
        var invitation = invitations.find(token).orElseThrow(KeepAccounts::stale);
        var account = accounts.find(invitation.bureau(), invitation.person())
                .filter(Account::open)
                .orElseThrow(KeepAccounts::stale);
        var self = new Viewer(account.bureau(), account.person(), account.name(), Set.of(), Reach.NONE);
        transaction.executeWithoutResult(_ -> {
            if (!invitations.use(token)) throw stale();
            credentials.set(self, account, password);
            sessions.endAll(account.bureau(), account.person(), "");
        });
        return account;
    }

    /// Opens the accounts of the three administrators (三员), while nobody has one, and gives each a one-time link.
    public List<Opened> found(String token, List<Administrator> three) {
        var bureau = invitations.findFirst(token).orElseThrow(KeepAccounts::stale);
        if (three.stream().map(Administrator::role).distinct().count() != 3
                || three.stream().map(Administrator::login).distinct().count() != 3
                || three.stream().map(KeepAccounts::code).distinct().count() != 3)
            throw new Refusal("identity.three", "三名管理员须由三个不同的人担任，用户名各不相同。");
        var founder = new Viewer(bureau, "_founding", "首次启动", Set.of(Role.SYSTEM, Role.SECURITY), Reach.NONE);
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!invitations.useFirst(token)) throw stale();
            if (!accounts.none(bureau)) throw new Refusal("identity.founded", "已经有账户，首次设置不能再用。");
            return three.stream().map(a -> opened(founder, a)).toList();
        }));
    }

    private Opened opened(Viewer founder, Administrator a) {
        var opened = open(founder, code(a), a.login(), a.name(), Account.Source.LOCAL, null);
        entitlements.give(founder, code(a), Entitlement.Kind.ROLE, a.role().name(), null, "首次启动时设立三员");
        return opened;
    }

    private static String code(Administrator a) {
        return a.person().isBlank() ? "_" + a.login() : a.person();
    }

    private boolean administers(String bureau, String person) {
        return entitlements.of(bureau, person).stream()
                .anyMatch(e -> e.kind() == Entitlement.Kind.ROLE
                        && Role.valueOf(e.value()).administers());
    }

    private Account known(Viewer viewer, String person) {
        return accounts.find(viewer.bureau(), person).orElseThrow(() -> new Refusal("access.absent", "没有这个账户。"));
    }

    private static Refusal stale() {
        return new Refusal("identity.stale", "链接已经用过或已过期，请向系统管理员要一个新的。");
    }
}
