package luoshi.surface.dossier;

import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.decision.Decisions;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.RecordReading;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.DirectiveReading;

/// 案卷: everything that was read from one original, side by side.
public record Dossier(MeetingRecord record, Decided decided, List<Directive> directives) {

    /// Reads a transcript. Never fails: what is not understood is listed as unread.
    public static Dossier read(Transcript transcript, Roster roster) {
        var record = RecordReading.read(transcript, roster);
        var decided = Decisions.read(record);
        return new Dossier(record, decided, DirectiveReading.read(record, roster));
    }
}
