package luoshi.meeting.decision;

import luoshi.kernel.evidence.Quotation;
import org.jspecify.annotations.Nullable;

/// 人事事项: a person, and what is proposed or decided about a post or rank.
///
/// @param item number of the agenda item
/// @param probationMonths 试用期 in months; null where none is stated
public record Appointment(
        String item,
        Quotation person,
        Kind kind,
        @Nullable Quotation post,
        @Nullable Integer probationMonths) {

    public enum Kind {
        INSPECTION_CANDIDATE("考察对象"),
        APPOINT("任职"),
        REMOVE("免职"),
        RANK_PROMOTION("职级晋升");

        private final String term;

        Kind(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }
}
