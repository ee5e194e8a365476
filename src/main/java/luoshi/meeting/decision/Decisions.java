package luoshi.meeting.decision;

import java.util.ArrayList;
import java.util.List;
import luoshi.meeting.decision.reading.Appointments;
import luoshi.meeting.decision.reading.Numbered;
import luoshi.meeting.decision.reading.Outcomes;
import luoshi.meeting.decision.reading.Recusals;
import luoshi.meeting.record.Item;
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

    /// The numbered decisions of every item, each with its tally.
    public static List<Decision> numbered(MeetingRecord record, Decided decided, Attendance attendance) {
        return record.items().stream()
                .flatMap(item -> Numbered.of(record, item, decided, attendance).stream())
                .toList();
    }

    /// Who left an item, as far as the record says.
    public static List<Recusal> recusals(MeetingRecord record, Item item, Decided decided) {
        return Recusals.of(record, item, decided);
    }

    /// How many rounds of opinions the members gave on an item.
    public static int rounds(Item item, Attendance attendance) {
        return Numbered.rounds(item, attendance).size();
    }
}
