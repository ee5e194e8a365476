package luoshi.kernel.identity;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// 口令散列: Argon2id, 19 MiB, two passes. Few at a time, so that many sign-ins at once do not take all memory; and as long
/// for an account that is not there as for one that is.
@Component
class Passwords {

    private static final int AT_ONCE = 8;

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder(
            "argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private volatile @Nullable String nobody;

    String hash(String password) {
        return alone(() -> String.valueOf(encoder.encode(password)));
    }

    /// Whether it is the password; null where there is none, which takes as long.
    boolean matches(String password, @Nullable String hash) {
        if (hash == null) {
            alone(() -> encoder.matches(password, nobody()));
            return false;
        }
        return alone(() -> encoder.matches(password, hash));
    }

    /// Whether it was hashed with less care than is usual now.
    boolean weak(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private String nobody() {
        var hash = nobody;
        if (hash == null) nobody = hash = String.valueOf(encoder.encode("nobody"));
        return hash;
    }

    private <T> T alone(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
