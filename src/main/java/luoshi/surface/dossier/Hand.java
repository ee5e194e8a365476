package luoshi.surface.dossier;

import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.Inference;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;

/// 手: puts one family of things into a dossier, changes them, and takes them out. Everything else stays as it was.
interface Hand {

    /// Makes the thing stand at `now` with this value, in place of what stood at the key, or new.
    Dossier put(Dossier dossier, Mark.Key key, Place now, Map<String, String> value, Offsets text);

    /// Takes the thing out; nothing happens where there is none.
    Dossier drop(Dossier dossier, Mark.Key key);

    static Hand of(MarkKind kind) {
        return switch (kind) {
            case NAME, NUMBER, TIME, PLACE, HOST, RECORDER, CHECKER, PRESENT, NONVOTING, ABSENT -> new HeaderHand();
            case ITEM, REPORTER, SPEAKER, STANCE -> new ItemHand();
            case OUTCOME, APPOINTEE, POST -> new DecisionHand();
            case DIRECTIVE, OWNER, DEADLINE, AMOUNT -> new DirectiveHand();
            case INFERENCE, UNREAD -> new Rest();
        };
    }

    static Dossier with(Dossier d, Header header) {
        var r = d.record();
        return with(
                d,
                new MeetingRecord(
                        r.transcript(),
                        r.kind(),
                        header,
                        r.items(),
                        r.inferred(),
                        r.findings(),
                        r.unread(),
                        r.prose()));
    }

    static Dossier with(Dossier d, List<Item> items) {
        var r = d.record();
        return with(
                d,
                new MeetingRecord(
                        r.transcript(),
                        r.kind(),
                        r.header(),
                        items,
                        r.inferred(),
                        r.findings(),
                        r.unread(),
                        r.prose()));
    }

    static Dossier with(Dossier d, MeetingRecord record) {
        return new Dossier(record, d.decided(), d.directives());
    }

    static Dossier with(Dossier d, Decided decided) {
        return new Dossier(d.record(), decided, d.directives());
    }

    /// Number of the agenda item a place stands in; `0` outside any.
    static String itemAt(Dossier d, Place place) {
        return d.record().items().stream()
                .filter(i -> i.place().covers(place))
                .map(Item::n)
                .findFirst()
                .orElse("0");
    }

    /// 推断 and 未读: what the text does not state, and what nobody claimed.
    final class Rest implements Hand {

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
                return with(
                        d, d.record().inferred(), Stretches.without(d.record().unread(), key.place()));
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
                            r.transcript(),
                            r.kind(),
                            r.header(),
                            r.items(),
                            inferred,
                            r.findings(),
                            unread,
                            r.prose()));
        }
    }
}
