package luoshi.kernel.phrase;

import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 时限: a time limit as written and, where one can be given, its value.
///
/// @param value `2023-10-31`, `2023-03-01/2023-03-31`, `R/P1M`, or several dates parted by commas; null where the words
/// give
///     no date
public record Deadline(Quotation words, @Nullable String value, Strength strength, Kind kind) {

    /// Whether it says from when on, not until when: 从12月起, 1月13日起.
    public boolean starts() {
        return words.plain().endsWith("起");
    }

    public enum Strength {
        FIRM("刚性"),
        SOFT("尽量");

        private final String term;

        Strength(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    public enum Kind {
        DATE("日期"),
        RANGE("期间"),
        PERIODIC("周期"),
        NODES("节点"),
        CONDITION("条件"),
        VAGUE("模糊");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
