package luoshi.surface.dossier;

import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.HeldAt;
import org.jspecify.annotations.Nullable;

/// 会议基本信息 and attendance.
final class HeaderHand implements Hand {

    @Override
    public Dossier put(Dossier d, Mark.Key key, Place now, Map<String, String> value, Offsets text) {
        var h = d.record().header();
        var words = text.quote(now);
        var changed = switch (key.kind()) {
            case PRESENT -> lists(h, called(h.present(), key, words, value), h.nonvoting(), h.absent());
            case NONVOTING -> lists(h, h.present(), called(h.nonvoting(), key, words, value), h.absent());
            case ABSENT -> lists(h, h.present(), h.nonvoting(), called(h.absent(), key, words, value));
            default -> single(h, key.kind(), words, Attributes.text(value, "value"));
        };
        return Hand.with(d, changed);
    }

    @Override
    public Dossier drop(Dossier d, Mark.Key key) {
        var h = d.record().header();
        var changed = switch (key.kind()) {
            case PRESENT -> lists(h, gone(h.present(), key), h.nonvoting(), h.absent());
            case NONVOTING -> lists(h, h.present(), gone(h.nonvoting(), key), h.absent());
            case ABSENT -> lists(h, h.present(), h.nonvoting(), gone(h.absent(), key));
            default -> {
                var there = there(h, key.kind());
                yield there != null && Stretches.same(there.place(), key.place())
                        ? single(h, key.kind(), null, null)
                        : h;
            }
        };
        return Hand.with(d, changed);
    }

    private static List<Attendee> called(
            List<Attendee> list, Mark.Key key, Quotation words, Map<String, String> value) {
        var attendee = new Attendee(words, Attributes.text(value, "note"));
        return Stretches.put(list, a -> a.name().place(), key.place(), was -> attendee);
    }

    private static List<Attendee> gone(List<Attendee> list, Mark.Key key) {
        return Stretches.drop(list, a -> a.name().place(), key.place());
    }

    private static @Nullable Quotation there(Header h, MarkKind kind) {
        return switch (kind) {
            case NAME -> h.name();
            case NUMBER -> h.number();
            case TIME -> h.time() == null ? null : h.time().words();
            case PLACE -> h.place();
            case HOST -> h.host();
            case RECORDER -> h.recorder();
            case CHECKER -> h.checker();
            default -> null;
        };
    }

    private static Header single(Header h, MarkKind kind, @Nullable Quotation words, @Nullable String value) {
        return new Header(
                kind == MarkKind.NAME ? words : h.name(),
                kind == MarkKind.NUMBER ? words : h.number(),
                kind == MarkKind.TIME ? words == null ? null : new HeldAt(words, value) : h.time(),
                kind == MarkKind.PLACE ? words : h.place(),
                kind == MarkKind.HOST ? words : h.host(),
                kind == MarkKind.RECORDER ? words : h.recorder(),
                kind == MarkKind.CHECKER ? words : h.checker(),
                h.present(),
                h.nonvoting(),
                h.absent(),
                h.shouldAttend());
    }

    private static Header lists(Header h, List<Attendee> present, List<Attendee> nonvoting, List<Attendee> absent) {
        return new Header(
                h.name(),
                h.number(),
                h.time(),
                h.place(),
                h.host(),
                h.recorder(),
                h.checker(),
                present,
                nonvoting,
                absent,
                h.shouldAttend());
    }
}
