package luoshi.meeting.decision;

import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 决定: one thing resolved, numbered within its item: one instrument or one person each, even where the record took one
/// round of opinions for several.
///
/// @param n number within the item, from 1
/// @param subject the instrument, the person, or the item's title
/// @param outcome null where the record does not say how this one ended
/// @param own whether the record shows opinions or a count for this one alone
public record Decision(
        String item,
        int n,
        Kind kind,
        Quotation subject,
        @Nullable Appointment appointment,
        @Nullable Outcome outcome,
        Tally tally,
        boolean own) {

    public enum Kind {
        MATTER("事项"),
        INSTRUMENT("文件"),
        PERSON("人员");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
