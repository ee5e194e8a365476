package luoshi.kernel.casework;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// 完成标准: what is reached when the work is done, and what proves it.
///
/// @param measure in words; empty while nobody has said it
/// @param quantity how much, in `unit`; null where it is not a matter of number
/// @param milestone the step it stands for; empty for none
/// @param weight share in the progress of the case above; null where nobody weighed it
/// @param proofs what counts as proof, as stated when the case was opened; empty where anything does
public record Goal(
        String measure,
        Provenance provenance,
        @Nullable BigDecimal quantity,
        String unit,
        String milestone,
        @Nullable BigDecimal weight,
        Set<Proof> proofs) {

    public static final Goal OPEN = new Goal("", Provenance.MISSING, null, "", "", null, Set.of());

    public Goal {
        if (weight != null && weight.signum() < 0) throw new IllegalArgumentException("weight " + weight);
        proofs = proofs.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(proofs));
    }

    /// 佐证种类.
    public enum Proof {
        PHOTO("照片"),
        PAPER("文件"),
        FIGURE("数据"),
        INSPECTION("现场查验");

        private final String term;

        Proof(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
