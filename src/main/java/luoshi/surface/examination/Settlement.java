package luoshi.surface.examination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.organisation.Member;
import luoshi.meeting.procedure.StandingOrders.Kinship;
import luoshi.meeting.procedure.StandingOrders.Local;
import luoshi.meeting.record.Stance;
import org.jspecify.annotations.Nullable;

/// 议定: what a body settled for its own meetings at one time, with who, when and why. A row, succeeded and never
/// changed; taking it back is another row.
///
/// @param seq number within the body, from 1
/// @param since first day of the meetings it holds for; null for a roll, whose members carry their own days
/// @param withdrawn number of the row this one takes back; null where it takes none back
public record Settlement(
        int seq,
        Part part,
        @Nullable LocalDate since,
        Content content,
        @Nullable Integer withdrawn,
        String reason,
        String person,
        String personName,
        Instant at) {

    public enum Part {
        VOTING("表决规则"),
        ROLL("成员名册");

        private final String term;

        Part(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// What was settled: of a part only its own lists are filled.
    ///
    /// @param agreement stances that count as agreement
    /// @param thresholds shares above the general ones
    public record Content(List<Stance> agreement, List<Local> thresholds, List<Member> members, List<Kinship> kin) {

        public static final Content NOTHING = new Content(List.of(), List.of(), List.of(), List.of());
    }
}
