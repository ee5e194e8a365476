package luoshi.meeting.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// 标识与封存: an act on who may see a record or an item of it.
///
/// @param item number of the item as the document gives it; null where the act concerns the record
/// @param value name of the [luoshi.kernel.access.Mark] or [luoshi.kernel.access.Seal]
/// @param by name of whoever did it
public record Labelling(Act act, @Nullable String item, String value, String reason, String by, Instant at) {

    public enum Act {
        MARK("定标识"),
        SEAL("封存"),
        OPEN("解封");

        private final String term;

        Act(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }
    }
}
