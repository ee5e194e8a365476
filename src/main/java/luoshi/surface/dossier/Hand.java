package luoshi.surface.dossier;

import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Place;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.record.Header;
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
            case INFERENCE, UNREAD -> new RestHand();
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
}
