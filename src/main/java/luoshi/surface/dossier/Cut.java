package luoshi.surface.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.kernel.evidence.Finding;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.phrase.Prose;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.Sight;
import org.jspecify.annotations.Nullable;

/// 遮盖: a dossier cut down to what a viewer may see. Text outside is covered character by character before anything is
/// made of it, so that places stay right and nothing that is shown, printed or counted can hold what is closed.
final class Cut {

    private static final int COVER = '█';
    private static final String NAMELESS = "会议记录";

    private final Sight sight;
    private final MeetingRecord record;
    private final List<Place> open;

    private Cut(Sight sight, MeetingRecord record) {
        this.sight = sight;
        this.record = record;
        this.open = Stream.concat(sight.items().stream().map(Sight.Part::place), headWords(header(record.header())))
                .toList();
    }

    static Overlay of(Overlay overlay, Sight sight) {
        if (sight.everything()) return overlay;
        return new Cut(sight, overlay.dossier().record()).overlay(overlay);
    }

    /// Of some findings those that tell nothing of what is closed.
    static List<Finding> of(List<Finding> findings, Dossier full, Sight sight) {
        if (sight.everything()) return findings;
        if (!sight.whole()) return List.of();
        var cut = new Cut(sight, full.record());
        var items = cut.numbers();
        return findings.stream()
                .filter(f -> f.item() == null || items.contains(f.item()))
                .filter(f -> f.places().stream().allMatch(cut::seen))
                .toList();
    }

    private Overlay overlay(Overlay overlay) {
        var dossier = overlay.dossier();
        var numbers = numbers();
        var decided = new Decided(
                dossier.decided().resolutions().stream()
                        .filter(r -> numbers.contains(r.item()))
                        .filter(r -> r.words() == null || seen(r.words().place()))
                        .toList(),
                dossier.decided().appointments().stream()
                        .filter(a ->
                                numbers.contains(a.item()) && seen(a.person().place()))
                        .filter(a -> a.post() == null || seen(a.post().place()))
                        .toList());
        var directives = dossier.directives().stream()
                .filter(d -> sight.covers(d.words().place()))
                .toList();
        var marks = overlay.marks().stream().filter(this::seen).toList();
        var keys = marks.stream().map(Mark::key).collect(Collectors.toSet());
        return new Overlay(
                new Dossier(covered(), decided, directives),
                marks,
                overlay.doubts().stream().filter(d -> keys.contains(d.key())).toList(),
                List.of(),
                overlay.complete());
    }

    private boolean seen(Mark mark) {
        var of = mark.key().of();
        return seen(mark.place()) && (of == null || seen(of)) && mark.kind() != MarkKind.INFERENCE;
    }

    private boolean seen(Place place) {
        return open.stream().anyMatch(o -> o.covers(place));
    }

    private List<Item> items() {
        return record.items().stream().filter(i -> sight.covers(i.place())).toList();
    }

    /// Numbers that no closed item bears as well.
    private Set<String> numbers() {
        var numbers = items().stream().map(Item::n).collect(Collectors.toSet());
        record.items().stream()
                .filter(i -> !sight.covers(i.place()))
                .map(Item::n)
                .forEach(numbers::remove);
        return numbers;
    }

    private MeetingRecord covered() {
        var source = record.transcript();
        var text = cover(source.text());
        var transcript = new Transcript(
                sight.whole() ? source.name() : NAMELESS,
                source.sha256(),
                source.mediaType(),
                source.charset(),
                text,
                source.pages(),
                source.parts());
        var unread = record.unread().stream().filter(this::seen).toList();
        return new MeetingRecord(
                transcript,
                record.kind(),
                header(record.header()),
                items(),
                List.of(),
                of(record.findings(), new Dossier(record, new Decided(List.of(), List.of()), List.of()), sight),
                unread,
                Prose.of(text).build());
    }

    private String cover(String text) {
        var open = new boolean[new Offsets(text).length()];
        for (var place : this.open)
            java.util.Arrays.fill(open, place.start(), Math.min(place.end(), open.length), true);
        var covered = new StringBuilder(text.length());
        int[] at = {0};
        text.codePoints().forEach(c -> covered.appendCodePoint(open[at[0]++] || Character.isWhitespace(c) ? c : COVER));
        return covered.toString();
    }

    /// Whoever sees only an item is told which meeting it was, and when.
    private Header header(Header header) {
        if (sight.whole()) return header;
        return new Header(
                header.name(), null, header.time(), null, null, null, null, List.of(), List.of(), List.of(), null);
    }

    private static Stream<Place> headWords(Header header) {
        var words = new ArrayList<@Nullable Quotation>();
        words.add(header.name());
        words.add(header.number());
        if (header.time() != null) words.add(header.time().words());
        words.add(header.place());
        words.add(header.host());
        words.add(header.recorder());
        words.add(header.checker());
        for (var list : List.of(header.present(), header.nonvoting(), header.absent()))
            list.stream().map(Attendee::name).forEach(words::add);
        return words.stream().filter(Objects::nonNull).map(Quotation::place);
    }
}
