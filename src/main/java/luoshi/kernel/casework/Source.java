package luoshi.kernel.casework;

import java.time.LocalDate;
import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 来源: what a case goes back to. Its words are those of the original and are never rewritten.
///
/// @param id of the record or the SHA-256 of the paper; empty for a part, whose source is that of the case above
/// @param name of the meeting or the paper
/// @param day of the meeting or the paper
/// @param item number of the agenda item; empty where there is none
/// @param words with their place in the original; null where the original has no text for them
/// @param speaker who said it; empty where nobody is named
public record Source(
        Kind kind,
        String id,
        String name,
        @Nullable LocalDate day,
        String item,
        @Nullable Quotation words,
        String speaker) {

    /// 分解: handed down out of another case.
    public static final Source PART = new Source(Kind.PART, "", "", null, "", null, "");

    public enum Kind {
        MEETING("会议"),
        PAPER("来文"),
        INSTRUCTION("批示"),
        PART("分解");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
