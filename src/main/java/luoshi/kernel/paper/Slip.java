package luoshi.kernel.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 单: what a slip about one duty says, as plain values. Whoever supervises fills it in; [Slips] makes a paper of it.
///
/// @param number of the slip; empty for a draft
/// @param unit 责任单位, `person` 责任人; either may be empty
/// @param words the duty in the words of the record
/// @param source where it was laid down: 2024年第七次党组会第二项议题
/// @param due the limit as written, empty where there is none
/// @param asked what is asked of whoever answers
/// @param state how it stands: 逾期三个工作日
/// @param issuer who sends the slip
public record Slip(
        String number,
        String unit,
        String person,
        String words,
        String source,
        String due,
        String asked,
        String state,
        String issuer,
        @Nullable LocalDate day) {

    /// 催办颜色: how hard a reminder presses.
    public enum Tint {
        BLUE("蓝"),
        ORANGE("橙"),
        RED("红");

        private final String term;

        Tint(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }

    /// 落实情况一行: how one duty stands.
    ///
    /// @param progress share done in percent, or words; `late` by how much it is behind, empty where it is not
    public record Standing(String words, String unit, String due, String progress, String late) {}

    /// 佐证一行.
    public record Proof(String words, String exhibit, String sha256, String by, LocalDate day) {}

    /// 保管期限 (8号令).
    public enum Retention {
        PERMANENT("永久"),
        YEARS_30("30年"),
        YEARS_10("10年");

        private final String term;

        Retention(String term) {
            this.term = term;
        }

        /// As it stands in a list.
        public String term() {
            return term;
        }
    }

    /// 移交一行.
    ///
    /// @param file 档号 or number of the document
    public record Filed(String file, String title, LocalDate day, int pages, Retention retention) {}
}
