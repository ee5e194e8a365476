package luoshi.kernel.identity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import luoshi.kernel.access.AccessOnRows;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.access.Witness;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.journal.Journals;

/// The doors of identity on the database of the test run, for a body of their own.
final class IdentityOnRows {

    static final String PASSWORD = "Qingfeng-9051";

    final String bureau = UUID.randomUUID().toString().substring(0, 8);
    final Viewer system = new Viewer(bureau, "_test", "测试", Set.of(Role.SYSTEM), Reach.NONE);
    final List<String> noted = Collections.synchronizedList(new ArrayList<>());
    final InstallationKey key = InstallationKey.in(Path.of("target/test-home"));
    final SignInRules rules;
    final Accounts accounts;
    final Entitlements entitlements;
    final JdbcCredentials credentials;
    final SecondFactors factors;
    final Invitations invitations;
    final Sessions sessions = new JdbcSessions(TestDatabase.rows());
    final KeepAccounts keep;

    private final Directory directory;

    IdentityOnRows() {
        this(SignInRules.USUAL, (_, _) -> false);
    }

    IdentityOnRows(SignInRules rules, Directory directory) {
        this.rules = rules;
        this.directory = directory;
        Witness witness = (_, act, _, _, _) -> noted.add(act);
        var rows = TestDatabase.rows();
        var transaction = TestDatabase.transaction();
        accounts = AccessOnRows.accounts(witness);
        entitlements = AccessOnRows.entitlements(witness);
        credentials = new JdbcCredentials(rows, transaction, new Passwords(), rules, witness);
        factors = new JdbcSecondFactors(rows, transaction, key, witness);
        invitations = new JdbcInvitations(rows, transaction, rules, witness);
        keep = new KeepAccounts(accounts, entitlements, credentials, factors, invitations, sessions, transaction);
    }

    Account account(String login) {
        var account = accounts.open(system, login, login, "某甲", Account.Source.LOCAL, null);
        credentials.set(system, account, PASSWORD);
        return account;
    }

    Authenticate authenticate() {
        return new Authenticate(
                accounts,
                credentials,
                factors,
                new JdbcKnocks(TestDatabase.rows(), rules),
                directory,
                rules,
                Journals.onRows(),
                bureau);
    }
}
