package luoshi.meeting.record;

import java.util.List;
import java.util.stream.Stream;
import luoshi.kernel.evidence.Finding;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.phrase.Prose;

/// 会议记录: the paper of one meeting as it was read.
///
/// @param prose the healed text that was read; its places point at the transcript
/// @param unread stretches that no reader claimed
public record MeetingRecord(
        Transcript transcript,
        RecordKind kind,
        Header header,
        List<Item> items,
        List<Inference> inferred,
        List<Finding> findings,
        List<Place> unread,
        Prose prose) {

    /// The same record with further inferences.
    public MeetingRecord inferring(List<Inference> further) {
        if (further.isEmpty()) return this;
        var all = Stream.concat(inferred.stream(), further.stream()).toList();
        return new MeetingRecord(transcript, kind, header, items, all, findings, unread, prose);
    }
}
