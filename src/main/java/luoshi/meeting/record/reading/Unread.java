package luoshi.meeting.record.reading;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.phrase.Prose;
import luoshi.meeting.record.Item;

/// 未读: paragraphs that neither the head nor the agenda nor a point of it claims.
final class Unread {

    private Unread() {}

    static List<Place> of(Prose prose, List<Paragraph> paragraphs, Head head, Agenda agenda, List<Item> items) {
        var unread = new ArrayList<Place>();
        for (int i = 0; i < paragraphs.size(); i++) {
            var p = paragraphs.get(i);
            if (head.claims(i) || agenda.lists(i)) continue;
            var place = prose.place(p.from(), p.to());
            if (items.stream()
                    .anyMatch(item ->
                            item.place().meets(place) || item.title().place().meets(place))) continue;
            if (quoted(prose, head, place)) continue;
            unread.add(place);
        }
        return unread;
    }

    private static boolean quoted(Prose prose, Head head, Place place) {
        for (var kind : Field.Kind.values()) {
            var field = head.field(kind);
            if (field != null && place.meets(field.place())) return true;
        }
        var time = head.time();
        if (time != null && place.meets(time.words().place())) return true;
        for (var kind : List.of(Field.Kind.PRESENT, Field.Kind.NONVOTING, Field.Kind.ABSENT))
            for (var entry : head.names(kind)) if (place.meets(prose.place(entry.from(), entry.to()))) return true;
        return false;
    }
}
