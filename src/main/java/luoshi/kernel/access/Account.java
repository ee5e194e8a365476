package luoshi.kernel.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 账户: with which a person signs in.
///
/// @param login name typed at sign-in
/// @param source who vouches for the person: this installation, or another identity source
/// @param secondFactor whether a one-time password was set up
/// @param lockedUntil until when sign-in is refused after failures; null where it is not
/// @param closedAt since when the account may not be used; null while it may
public record Account(
        String bureau,
        String person,
        String login,
        String name,
        Source source,
        boolean secondFactor,
        @Nullable Instant lockedUntil,
        Instant openedAt,
        @Nullable Instant closedAt) {

    public enum Source {
        LOCAL("本地"),
        OIDC("统一身份"),
        LDAP("目录服务");

        private final String term;

        Source(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    public boolean open() {
        return closedAt == null;
    }
}
