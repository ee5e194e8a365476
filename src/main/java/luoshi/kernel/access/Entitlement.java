package luoshi.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 授权: a role, a compartment or a clearance that a person was given.
///
/// @param seq number within the body
/// @param value name of the [Role], [Seal] or [Mark]
/// @param until last day it holds; null while it has no end
/// @param by name of whoever gave it
public record Entitlement(
        int seq,
        String person,
        Kind kind,
        String value,
        @Nullable LocalDate until,
        String reason,
        String by,
        Instant at) {

    public enum Kind {
        ROLE("角色"),
        SEAL("知悉范围"),
        CLEARANCE("标识级别");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    /// What is given, in Chinese.
    public String term() {
        return switch (kind) {
            case ROLE -> Role.valueOf(value).term();
            case SEAL -> Seal.valueOf(value).term();
            case CLEARANCE -> Mark.valueOf(value).term();
        };
    }
}
