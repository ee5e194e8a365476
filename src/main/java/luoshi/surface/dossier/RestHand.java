package luoshi.surface.dossier;

import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Place;
import luoshi.meeting.record.Inference;
import luoshi.meeting.record.MeetingRecord;

/// 推断 and 未读: what the text does not state, and what nobody claimed.
final class RestHand implements Hand {

    @Override
    public Dossier put(Dossier d, Mark.Key key, Place now, Map<String, String> value, Offsets text) {
        if (key.kind() != MarkKind.INFERENCE) return d;
        return with(
                d,
                d.record().inferred().stream()
                        .map(i -> i.about().equals(key.about())
                                ? new Inference(
                                        i.about(), value.getOrDefault("value", i.value()), i.reason(), i.places())
                                : i)
                        .toList(),
                d.record().unread());
    }

    @Override
    public Dossier drop(Dossier d, Mark.Key key) {
        if (key.kind() == MarkKind.UNREAD)
            return with(d, d.record().inferred(), Stretches.without(d.record().unread(), key.place()));
        return with(
                d,
                d.record().inferred().stream()
                        .filter(i -> !i.about().equals(key.about()))
                        .toList(),
                d.record().unread());
    }

    static Dossier with(Dossier d, List<Inference> inferred, List<Place> unread) {
        var r = d.record();
        return Hand.with(
                d,
                new MeetingRecord(
                        r.transcript(), r.kind(), r.header(), r.items(), inferred, r.findings(), unread, r.prose()));
    }
}
