package luoshi.meeting.record;

import java.time.Instant;
import java.util.Map;
import luoshi.kernel.evidence.Place;
import org.jspecify.annotations.Nullable;

/// 复核: one act of a reviewer on one mark of a record, with who, when and why. A row, never changed afterwards; taking
/// it back is another row.
///
/// @param seq number within the record, from 1
/// @param kind name of the mark's kind
/// @param place where the mark stands that is acted on; for an addition, where the new one stands
/// @param newKind the kind it should have been; null where it stays
/// @param newPlace the words it should have been; null where they stay
/// @param value the mark's attributes as they are to be from now on, complete
public record Review(
        int seq,
        Act act,
        String kind,
        Place place,
        @Nullable String newKind,
        @Nullable Place newPlace,
        Map<String, String> value,
        String reason,
        String person,
        String personName,
        Instant at) {

    /// The kind under which the record as a whole is confirmed.
    public static final String WHOLE = "RECORD";

    public enum Act {
        CONFIRM("确认"),
        CORRECT("更正"),
        REJECT("否定"),
        ADD("补标"),
        WITHDRAW("撤回");

        private final String term;

        Act(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// The kind the mark has after this act.
    public String kindAfter() {
        return newKind == null ? kind : newKind;
    }

    /// The place the mark has after this act.
    public Place placeAfter() {
        return newPlace == null ? place : newPlace;
    }

    /// The row this one takes back; 0 when it takes none back.
    public int withdrawn() {
        return act == Act.WITHDRAW ? Integer.parseInt(value.getOrDefault("seq", "0")) : 0;
    }
}
