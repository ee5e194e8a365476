package luoshi.kernel.identity;

import java.util.Map;
import luoshi.kernel.access.Account;
import luoshi.kernel.access.Viewer;

/// 凭据簿: passwords and the lock on tries.
public interface Credentials {

    Credential of(String bureau, String person);

    /// Of everybody of the body, by person.
    Map<String, Credential> all(Viewer viewer);

    /// Sets a password that meets the rules; ends the lock. Refused with all that is amiss.
    void set(Viewer viewer, Account account, String password);

    /// Sets another one, the present one being known; a wrong one counts as a failed sign-in.
    void change(Viewer viewer, Account account, String present, String next);

    /// Whether this is the password, now; for acts that ask for it once more. A wrong one counts as a failed sign-in.
    boolean proves(Account account, String password);

    /// Ends a lock before its time.
    void unlock(Viewer viewer, String person);
}
