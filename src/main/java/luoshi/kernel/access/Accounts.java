package luoshi.kernel.access;

import java.util.List;
import java.util.Optional;

/// 账户簿: the accounts of an installation.
public interface Accounts {

    Optional<Account> find(String bureau, String person);

    Optional<Account> named(String bureau, String login);

    /// All of a body; needs [Right#ACCOUNTS] or [Right#GRANTS].
    List<Account> all(Viewer viewer);

    /// Opens an account without a password; needs [Right#ACCOUNTS]. Refused where the person or the login has one.
    Account open(Viewer viewer, String person, String login, String name, Account.Source source);

    /// Closes it for good or until opened again; needs [Right#ACCOUNTS]. Nobody closes their own.
    void close(Viewer viewer, String person, String reason);
}
