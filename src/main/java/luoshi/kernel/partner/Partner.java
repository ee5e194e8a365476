package luoshi.kernel.partner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// 对接系统: a system that acts in the name of one unit.
///
/// @param code as it stands in traces, behind an underscore so that it is nobody of the roster
/// @param unit code of the unit it reports for
/// @param passes the latest first
public record Partner(String code, String name, String unit, List<Pass> passes) {

    public Partner {
        passes = List.copyOf(passes);
    }

    /// 对接令牌. The token itself is shown once and kept nowhere; this is what is known of it.
    ///
    /// @param until last day it lets in
    /// @param revocation null while it was not revoked
    public record Pass(
            int seq,
            LocalDate until,
            String by,
            Instant at,
            @Nullable Revocation revocation,
            @Nullable Instant usedAt) {

        public boolean open(LocalDate today) {
            return revocation == null && !today.isAfter(until);
        }
    }

    /// 吊销.
    public record Revocation(String reason, String by, Instant at) {}
}
