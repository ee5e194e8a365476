package luoshi.surface.dossier;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Prose;
import luoshi.meeting.decision.Appointment;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.decision.Resolution;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.HeldAt;
import luoshi.meeting.record.Inference;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.RecordKind;
import luoshi.meeting.record.Stance;
import luoshi.meeting.record.Statement;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Force;
import luoshi.oversight.directive.Owner;
import org.jspecify.annotations.Nullable;

/// A dossier made from a text with its marks written in it, as `records/README.md` describes them: what a perfect
/// reader would read. Lets pages and reviews be tested without any reader.
public final class MarkedText {

    private record Span(String tag, List<String> words, Map<String, String> keys, Place place) {
        String word(int i) {
            return i < words.size() ? words.get(i) : "";
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, String> about = new HashMap<>();

    private MarkedText(String marked) {
        var open = new ArrayDeque<Object[]>();
        int head = marked.indexOf("----\n");
        for (var line : marked.substring(0, head).lines().toList())
            about.put(line.split(": ", 2)[0], line.split(": ", 2)[1]);
        var body = marked.substring(head + 5);
        int points = 0;
        for (int i = 0; i < body.length(); ) {
            int c = body.codePointAt(i);
            i += Character.charCount(c);
            if (c == '⟦') {
                int bar = body.indexOf('|', i);
                open.push(new Object[] {body.substring(i, bar), points});
                i = bar + 1;
            } else if (c == '⟧') {
                var begun = open.pop();
                span((String) begun[0], new Place((Integer) begun[1], points));
            } else {
                text.appendCodePoint(c);
                points++;
            }
        }
        spans.sort(java.util.Comparator.comparing(Span::place));
    }

    private void span(String head, Place place) {
        var words = new ArrayList<String>();
        var keys = new HashMap<String, String>();
        for (var part : head.split(" ")) {
            int eq = part.indexOf('=');
            if (eq < 0) words.add(part);
            else keys.put(part.substring(0, eq), part.substring(eq + 1));
        }
        spans.add(new Span(words.getFirst(), words.subList(1, words.size()), keys, place));
    }

    public static Dossier read(String name, String marked) {
        return new MarkedText(marked).dossier(name);
    }

    public static String text(String marked) {
        return new MarkedText(marked).text.toString();
    }

    private Dossier dossier(String name) {
        var whole = text.toString();
        int end = whole.codePointCount(0, whole.length());
        var transcript = new Transcript(
                name, "0".repeat(64), "text/plain", "UTF-8", whole, List.of(new Transcript.Page(1, 0, end)), List.of());
        var time = one("time");
        var header = new Header(
                words("name"),
                words("number"),
                time == null ? null : new HeldAt(quote(time), time.word(0)),
                words("place"),
                words("host"),
                words("recorder"),
                words("checker"),
                names("present"),
                names("nonvoting"),
                names("absent"),
                null);
        var items = items(end);
        var inferred = header.host() != null || items.isEmpty()
                ? List.<Inference>of()
                : List.of(new Inference(
                        "header.host",
                        names("present").getFirst().name().plain(),
                        "未写主持人；此人列出席第一位并作总结发言",
                        List.of(names("present").getFirst().name().place())));
        var record = new MeetingRecord(
                transcript,
                RecordKind.valueOf(about.getOrDefault("kind", "RECORD")),
                header,
                items,
                inferred,
                List.of(),
                all(s -> s.tag().equals("unread")).map(Span::place).toList(),
                Prose.of(whole).build());
        var resolutions = new ArrayList<Resolution>();
        for (var s : all(x -> x.tag().equals("item")).toList())
            if (s.keys().containsKey("outcome"))
                resolutions.add(
                        new Resolution(s.word(0), Outcome.valueOf(s.keys().get("outcome")), null));
        return new Dossier(record, new Decided(resolutions, appointments()), directives());
    }

    private List<Item> items(int end) {
        var titles = all(s -> s.tag().equals("item")).toList();
        var items = new ArrayList<Item>();
        for (int i = 0; i < titles.size(); i++) {
            var t = titles.get(i);
            int stop = i + 1 < titles.size() ? titles.get(i + 1).place().start() : end;
            var place = new Place(t.place().start(), stop);
            var said = new ArrayList<Statement>();
            for (var label : all(s -> s.tag().equals("speaker") && place.covers(s.place()))
                    .toList())
                all(s -> s.tag().equals("say") && s.word(0).equals(label.word(0)))
                        .findFirst()
                        .ifPresent(s -> said.add(new Statement(
                                quote(label),
                                s.place(),
                                s.word(1).matches("none|") ? null : Stance.valueOf(s.word(1)))));
            var reporters = all(s -> s.tag().equals("reporter") && place.covers(s.place()))
                    .map(this::quote)
                    .toList();
            items.add(new Item(t.word(0), quote(t), place, reporters, said));
        }
        return items;
    }

    private List<Directive> directives() {
        var list = new ArrayList<Directive>();
        for (var d : all(s -> s.tag().matches("d\\d+")).toList()) {
            Predicate<Span> mine = s -> s.keys().containsKey("for")
                    ? List.of(s.keys().get("for").split(",")).contains(d.tag())
                    : d.place().covers(s.place());
            var due =
                    all(s -> s.tag().equals("due") && mine.test(s)).findFirst().orElse(null);
            var speaker = all(s -> s.tag().equals("say") && s.place().covers(d.place()))
                    .flatMap(
                            s -> all(x -> x.tag().equals("speaker") && x.word(0).equals(s.word(0))))
                    .findFirst();
            list.add(new Directive(
                    item(d.place()),
                    quote(d),
                    d.words().contains("proposal")
                            ? Force.PROPOSAL
                            : d.words().contains("reported") ? Force.REPORTED : Force.ORDER,
                    speaker.map(this::quote).orElse(null),
                    all(s -> s.tag().equals("own") && mine.test(s))
                            .map(s -> new Owner(
                                    quote(s),
                                    Owner.Role.valueOf(s.word(0)),
                                    !d.place().covers(s.place()),
                                    s.keys().containsKey("units")
                                            ? List.of(s.keys().get("units").split(","))
                                            : List.of()))
                            .toList(),
                    due == null ? null : deadline(due),
                    all(s -> s.tag().equals("amt") && mine.test(s))
                            .map(s -> new Amount(
                                    quote(s),
                                    new BigDecimal(s.word(0)),
                                    null,
                                    s.word(1),
                                    s.words().contains("approx")))
                            .toList(),
                    d.words().contains("vague")));
        }
        return list;
    }

    private Deadline deadline(Span s) {
        var value = s.word(0).equals("null") ? null : s.word(0);
        var kind = s.keys().containsKey("kind")
                ? Deadline.Kind.valueOf(s.keys().get("kind"))
                : value == null
                        ? Deadline.Kind.VAGUE
                        : value.startsWith("R/") ? Deadline.Kind.PERIODIC : Deadline.Kind.DATE;
        return new Deadline(quote(s), value, Deadline.Strength.FIRM, kind);
    }

    private List<Appointment> appointments() {
        var list = new ArrayList<Appointment>();
        for (var a : all(s -> s.tag().matches("a\\d+")).toList()) {
            var person = all(s -> s.tag().equals("person") && a.place().covers(s.place()))
                    .findFirst()
                    .orElse(a);
            var post = all(s -> s.tag().equals("post") && a.place().covers(s.place()))
                    .findFirst();
            var months = a.keys().get("probation");
            list.add(new Appointment(
                    item(a.place()),
                    quote(person),
                    Appointment.Kind.valueOf(a.word(0)),
                    post.map(this::quote).orElse(null),
                    months == null ? null : Integer.valueOf(months)));
        }
        return list;
    }

    private String item(Place place) {
        return all(s -> s.tag().equals("item") && s.place().start() <= place.start())
                .reduce((a, b) -> b)
                .map(s -> s.word(0))
                .orElse("0");
    }

    private java.util.stream.Stream<Span> all(Predicate<Span> which) {
        return spans.stream().filter(which);
    }

    private @Nullable Span one(String tag) {
        return all(s -> s.tag().equals(tag)).findFirst().orElse(null);
    }

    private @Nullable Quotation words(String tag) {
        var span = one(tag);
        return span == null ? null : quote(span);
    }

    private List<Attendee> names(String tag) {
        return all(s -> s.tag().equals(tag))
                .map(s -> new Attendee(quote(s), null))
                .toList();
    }

    private Quotation quote(Span s) {
        return new Offsets(text.toString()).quote(s.place());
    }
}
