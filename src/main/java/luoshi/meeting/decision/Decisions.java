package luoshi.meeting.decision;

import java.util.List;
import luoshi.meeting.record.MeetingRecord;

/// 议定事项: what a record says was resolved.
public final class Decisions {

    private Decisions() {}

    public static Decided read(MeetingRecord record) {
        return new Decided(List.of(), List.of());
    }
}
