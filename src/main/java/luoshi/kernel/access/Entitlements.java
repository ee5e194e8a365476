package luoshi.kernel.access;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 授权簿: who was given what, and what was taken back. Giving and taking back need [Right#GRANTS], and nobody gives
/// anything to themselves.
public interface Entitlements {

    /// Refused where the person has no account, where the role excludes one that is held (三员分立), or where it is held
    /// already.
    Entitlement give(
            Viewer viewer,
            String person,
            Entitlement.Kind kind,
            String value,
            @Nullable LocalDate until,
            String reason);

    void withdraw(Viewer viewer, int seq, String reason);

    /// What a person holds today.
    List<Entitlement> of(String bureau, String person);

    /// What anybody of the body holds today, by person.
    List<Entitlement> all(Viewer viewer);
}
