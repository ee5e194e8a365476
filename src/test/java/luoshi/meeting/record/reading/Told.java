package luoshi.meeting.record.reading;

import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.MeetingRecord;

/// A record read from a few invented lines, and what a test asks of it.
record Told(MeetingRecord record) {

    static Told of(String text) {
        var transcript = new Transcript("t", "t.txt", "text/plain", "UTF-8", text, List.of(), List.of());
        return new Told(Minutes.read(transcript, Roster.EMPTY));
    }

    List<String> titles() {
        return record.items().stream().map(i -> i.title().plain()).toList();
    }

    List<String> present() {
        return names(record.header().present());
    }

    List<String> nonvoting() {
        return names(record.header().nonvoting());
    }

    List<String> absent() {
        return names(record.header().absent());
    }

    /// Who speaks in an item, with the stand taken.
    List<String> speeches(int item) {
        return record.items().get(item).statements().stream()
                .map(s -> s.speaker().plain() + (s.stance() == null ? "" : " " + s.stance()))
                .toList();
    }

    List<String> reporters(int item) {
        return record.items().get(item).reporters().stream()
                .map(Quotation::plain)
                .toList();
    }

    private static List<String> names(List<Attendee> attendees) {
        return attendees.stream().map(a -> a.name().plain()).toList();
    }
}
