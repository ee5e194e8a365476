package luoshi.oversight.directive;

import java.util.List;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.record.MeetingRecord;

/// 读交办事项: finds the duties a record lays on somebody.
public final class DirectiveReading {

    private DirectiveReading() {}

    public static List<Directive> read(MeetingRecord record, Decided decided, Roster roster) {
        return List.of();
    }
}
