package luoshi.oversight.directive;

import java.time.Instant;
import java.util.List;
import luoshi.kernel.evidence.Place;
import org.jspecify.annotations.Nullable;

/// 立项处理: what a person ruled on a directive of a record, who and when. A row, never changed; taking it back is another.
///
/// @param seq number within the record, from 1
/// @param item number of the agenda item; `place` where the directive stood
/// @param rule name of the rule that proposed it; null where the person decided alone
/// @param number of the case that was opened; null where none was
public record Ruled(
        String record,
        int seq,
        Act act,
        String item,
        Place place,
        @Nullable String rule,
        String reason,
        @Nullable String number,
        String person,
        String name,
        Instant at) {

    public enum Act {
        REGISTERED("已立项"),
        ADOPTED("采纳立项"),
        NO_TASK("无具体任务"),
        DECLINED("不采纳"),
        /// A rule forbids it; somebody took note.
        LEFT_OUT("不得立项"),
        WITHDRAWN("撤回");

        private final String term;

        Act(String term) {
            this.term = term;
        }

        /// The Chinese word.
        public String term() {
            return term;
        }

        /// A case was opened by it.
        public boolean opens() {
            return this == REGISTERED || this == ADOPTED;
        }
    }

    /// Whether it is about what stands at a place: the two share half of the shorter. A new reading may draw the ends
    /// otherwise, or one directive as two.
    public boolean concerns(Place other) {
        int shared = Math.min(place.end(), other.end()) - Math.max(place.start(), other.start());
        return shared > 0 && 2 * shared >= Math.min(place.length(), other.length());
    }

    /// The row that stands for a place, the latest where several do; null where none does.
    public static @Nullable Ruled at(Place place, List<Ruled> standing) {
        Ruled found = null;
        for (var row : standing)
            if (row.concerns(place) && (found == null || !found.place.equals(place) || row.place.equals(place)))
                found = row;
        return found;
    }
}
