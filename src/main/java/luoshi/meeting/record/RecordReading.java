package luoshi.meeting.record;

import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.reading.Minutes;

/// 读记录: reads a transcript into header, items and statements. Pure and total: any text gives a record.
public final class RecordReading {

    private RecordReading() {}

    /// Reads a transcript; the roster only helps to tell people and units.
    public static MeetingRecord read(Transcript transcript, Roster roster) {
        return Minutes.read(transcript, roster);
    }
}
