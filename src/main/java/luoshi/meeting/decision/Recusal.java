package luoshi.meeting.decision;

import java.util.List;
import luoshi.kernel.evidence.Quotation;

/// 回避: a member who left an item, or the decisions on some persons in it.
///
/// @param persons whose decisions are left; empty for the whole item
public record Recusal(String member, List<String> persons, Quotation words) {

    public boolean covers(Decision.Kind kind, String subject) {
        return persons.isEmpty() || kind == Decision.Kind.PERSON && persons.contains(subject);
    }
}
