package luoshi.meeting.decision;

import java.util.ArrayList;
import luoshi.meeting.decision.reading.Appointments;
import luoshi.meeting.decision.reading.Outcomes;
import luoshi.meeting.record.MeetingRecord;

/// 议定事项: the door to reading what a record says was resolved. Pure and total.
public final class Decisions {

    private Decisions() {}

    public static Decided read(MeetingRecord record) {
        var resolutions = new ArrayList<Resolution>();
        for (var item : record.items()) {
            var resolution = Outcomes.of(record, item);
            if (resolution != null) resolutions.add(resolution);
        }
        return new Decided(resolutions, Appointments.of(record));
    }
}
