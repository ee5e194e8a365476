package luoshi.kernel.identity;

import java.util.Optional;
import java.util.Set;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// 核对身份: whether somebody who asks in is who an account was opened for. Whatever is wrong, the answer is the same and
/// takes as long.
@Component
public class Authenticate {

    private static final String WRONG = "用户名或口令不正确，或者账户已被锁定（连续 %d 次不对，锁定 %d 分钟）。";
    private static final String CODE = "动态口令不正确、已经用过，或者账户已被锁定。";

    private final Accounts accounts;
    private final JdbcCredentials credentials;
    private final SecondFactors factors;
    private final JdbcKnocks knocks;
    private final Directory directory;
    private final SignInRules rules;
    private final Journal journal;
    private final String bureau;

    Authenticate(
            Accounts accounts,
            JdbcCredentials credentials,
            SecondFactors factors,
            JdbcKnocks knocks,
            Directory directory,
            SignInRules rules,
            Journal journal,
            @Value("${luoshi.bureau}") String bureau) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.factors = factors;
        this.knocks = knocks;
        this.directory = directory;
        this.rules = rules;
        this.journal = journal;
        this.bureau = bureau;
    }

    /// The account that a name and a password belong to. A second factor, where there is one, is yet to be proved.
    ///
    /// @param login name of the account, with `@` and the code of the body where there are several
    public Account password(String login, String password, String address) {
        int at = login.lastIndexOf('@');
        var body = at < 0 ? bureau : login.substring(at + 1);
        var name = (at < 0 ? login : login.substring(0, at)).strip().toLowerCase(java.util.Locale.ROOT);
        heard(address);
        var account = accounts.named(body, name).filter(Account::open).orElse(null);
        if (!right(account, password)) {
            refused(account, "identity.sign-in", "登录", address);
            throw new Refusal(
                    "identity.wrong",
                    WRONG.formatted(rules.tries(), rules.lock().toMinutes()));
        }
        boolean more = credentials.of(account.bureau(), account.person()).secondFactor();
        credentials.forgive(account, !more);
        knocks.right(bureau, address);
        return account;
    }

    /// Proves the second factor; refused where the code is wrong, used, or too many were.
    public void code(Account account, String code, String address) {
        heard(address);
        if (!credentials.knock(account) || !factors.accepts(account, code)) {
            refused(account, "identity.code", "核对动态口令", address);
            throw new Refusal("identity.wrong", CODE);
        }
        credentials.forgive(account, true);
        knocks.right(bureau, address);
    }

    /// The open account of somebody whom another identity source vouches for. Nobody is made up.
    public Optional<Account> vouched(Account.Source source, String subject, String address) {
        var account = accounts.vouched(bureau, source, subject).filter(Account::open);
        if (account.isEmpty()) refused(null, "identity.sign-in", "登录", address + "，" + source.term());
        return account;
    }

    /// Notes that somebody is in.
    public void entered(Account account, String address) {
        var self = new Viewer(account.bureau(), account.person(), account.name(), Set.of(), Reach.NONE);
        journal.note(
                self,
                Deed.done("identity.sign-in", "登录", "account/" + account.person())
                        .with(account.source().term() + "，来自 " + address));
    }

    private void heard(String address) {
        if (knocks.heard(bureau, address)) return;
        refused(null, "identity.busy", "登录", address);
        throw new Refusal("identity.busy", "这个网络地址登录失败次数太多，请 " + rules.window().toMinutes() + " 分钟后再试。");
    }

    private boolean right(@Nullable Account account, String password) {
        if (account == null || password.isEmpty() || password.length() > 200 || !credentials.knock(account)) {
            credentials.matches("nobody at all", null);
            return false;
        }
        return switch (account.source()) {
            case LOCAL -> {
                var hash = credentials.hash(account);
                boolean right = credentials.matches(password, hash);
                if (right && hash != null) credentials.raise(account, password, hash);
                yield right;
            }
            case LDAP -> {
                boolean right = vouched(account, password);
                if (!right) credentials.matches("nobody at all", null);
                yield right;
            }
            case OIDC -> credentials.matches("nobody at all", null);
        };
    }

    /// A directory that is down is no failure of the person's.
    private boolean vouched(Account account, String password) {
        try {
            return directory.vouches(String.valueOf(account.subject()), password);
        } catch (Refusal silent) {
            credentials.forgive(account, false);
            throw silent;
        }
    }

    private void refused(@Nullable Account account, String act, String term, String address) {
        var subject = account == null ? "" : "account/" + account.person();
        var body = account == null ? bureau : account.bureau();
        boolean locked =
                account != null && credentials.of(body, account.person()).locked();
        journal.noteApart(Viewer.nobody(body), new Deed(act, term, subject, Deed.Outcome.REFUSED, "来自 " + address));
        if (locked) journal.noteApart(Viewer.nobody(body), Deed.done("identity.lock", "锁定账户", subject));
    }
}
