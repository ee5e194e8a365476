package luoshi.surface.desk;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// 在座: a person at a browser, from the password until sign-out.
///
/// @param since when the person signed in
/// @param whole whether all that is asked for at sign-in was proved; without it the second factor is yet to come
public record Seat(String bureau, String person, Instant since, boolean whole) {

    /// As the session keeps it, in words only.
    static Optional<Seat> of(@Nullable Object principal, @Nullable Object since, @Nullable Object whole) {
        if (!(principal instanceof String who) || !(since instanceof String at) || !(whole instanceof String all))
            return Optional.empty();
        int cut = who.indexOf('/');
        return Optional.of(new Seat(
                who.substring(0, cut),
                who.substring(cut + 1),
                Instant.ofEpochMilli(Long.parseLong(at)),
                all.equals("yes")));
    }

    String principal() {
        return bureau + "/" + person;
    }
}
