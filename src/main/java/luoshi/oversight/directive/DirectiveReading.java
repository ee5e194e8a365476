package luoshi.oversight.directive;

import java.util.List;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.MeetingRecord;
import luoshi.oversight.directive.reading.DirectiveReader;

/// 读交办事项: finds the duties a record lays on somebody. Pure and total.
public final class DirectiveReading {

    private DirectiveReading() {}

    /// The duties in the order of the text; the roster settles which unit a short name means.
    public static List<Directive> read(MeetingRecord record, Roster roster) {
        return DirectiveReader.read(record, roster);
    }
}
