package luoshi.kernel.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 账户簿: the accounts of an installation.
public interface Accounts {

    Optional<Account> find(String bureau, String person);

    Optional<Account> named(String bureau, String login);

    /// By the name that another identity source knows the person by.
    Optional<Account> vouched(String bureau, Account.Source source, String subject);

    /// Whether anybody of a body has one.
    boolean none(String bureau);

    /// Whether any of these persons has an open one.
    boolean any(String bureau, Set<String> persons);

    /// All of a body; needs [Right#ACCOUNTS] or [Right#GRANTS].
    List<Account> all(Viewer viewer);

    /// Opens an account without a password; needs [Right#ACCOUNTS]. Refused where the person, the login or the subject
    /// has one.
    ///
    /// @param subject name at another identity source; null for a local account
    Account open(
            Viewer viewer, String person, String login, String name, Account.Source source, @Nullable String subject);

    /// Closes it for good or until opened again; needs [Right#ACCOUNTS]. Nobody closes their own.
    void close(Viewer viewer, String person, String reason);

    /// Opens a closed one again; needs [Right#ACCOUNTS].
    void reopen(Viewer viewer, String person, String reason);
}
