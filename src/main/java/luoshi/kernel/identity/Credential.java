package luoshi.kernel.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 凭据状况: what is known of a person's proofs, none of them given away.
///
/// @param passwordAt when the password was set; null where there is none
/// @param secondFactor whether a one-time code is asked for
/// @param lockedUntil until when sign-in is refused after failures; null where it is not
public record Credential(
        @Nullable Instant passwordAt,
        boolean secondFactor,
        @Nullable Instant lockedUntil) {

    public static final Credential NONE = new Credential(null, false, null);

    public boolean locked() {
        return lockedUntil != null && lockedUntil.isAfter(Instant.now());
    }
}
