package luoshi.kernel.identity;

import java.time.Instant;
import java.util.List;

/// 会话: the browsers at which a person is signed in.
public interface Sessions {

    /// @param key by which it is ended; not what the browser holds
    /// @param address from where it was opened
    /// @param browser what the browser calls itself
    /// @param here whether it is the one that asks
    record Open(String key, Instant since, Instant seen, String address, String browser, boolean here) {}

    /// @param present id of the session that asks
    List<Open> of(String bureau, String person, String present);

    /// Ends one of a person's own.
    void end(String bureau, String person, String key);

    /// Ends all but the present one; all where that is empty. Says how many.
    int endAll(String bureau, String person, String present);
}
