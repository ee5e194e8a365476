package luoshi.kernel.casework;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import luoshi.kernel.casework.Case.Phase;
import org.jspecify.annotations.Nullable;

/// 进度汇总: the progress of a case from its parts by weight. A part that nobody weighed counts like the mean of those that
/// were weighed, like one where none was; parts that were waived or cancelled do not count.
final class Rollup {

    private Rollup() {}

    /// 份额.
    ///
    /// @param weight null where nobody weighed it
    record Share(@Nullable BigDecimal weight, int progress) {}

    static List<Share> shares(List<Case> parts) {
        return parts.stream().flatMap(p -> share(p).stream()).toList();
    }

    static Optional<Share> share(Case part) {
        return share(part.phase(), part.goal().weight(), part.progress());
    }

    /// What a part counts for above it; none where it was waived or cancelled.
    static Optional<Share> share(Phase phase, @Nullable BigDecimal weight, int progress) {
        return switch (phase) {
            case WAIVED, CANCELLED -> Optional.empty();
            case CLOSED -> Optional.of(new Share(weight, 100));
            default -> Optional.of(new Share(weight, progress));
        };
    }

    /// Percent, rounded down, so that a hundred means all of it; `own` where there are no parts that count.
    static int of(int own, List<Share> shares) {
        var weights =
                shares.stream().map(Share::weight).filter(Objects::nonNull).toList();
        var mean = weights.isEmpty()
                ? BigDecimal.ONE
                : weights.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(weights.size()), MathContext.DECIMAL64);
        var whole = BigDecimal.ZERO;
        var done = BigDecimal.ZERO;
        for (var share : shares) {
            var weight = share.weight == null ? mean : share.weight;
            whole = whole.add(weight);
            done = done.add(weight.multiply(BigDecimal.valueOf(share.progress)));
        }
        if (shares.isEmpty()) return own;
        if (whole.signum() == 0) // nothing weighs anything: each counts alike
        return (int) shares.stream().mapToInt(Share::progress).average().orElse(own);
        return done.divide(whole, MathContext.DECIMAL64)
                .setScale(0, RoundingMode.FLOOR)
                .intValue();
    }
}
