package luoshi.meeting.record.reading;

import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Prose;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.RecordKind;

/// 读会议记录: the one entry of the reading room.
public final class Minutes {

    private Minutes() {}

    public static MeetingRecord read(Transcript transcript, Roster roster) {
        var header = new Header(null, null, null, null, null, null, null, List.of(), List.of(), List.of(), null);
        return new MeetingRecord(
                transcript,
                RecordKind.UNKNOWN,
                header,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Prose.of(transcript.text()));
    }
}
