package luoshi.surface.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.Stance;
import luoshi.meeting.record.Statement;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.DirectiveReading;
import org.jspecify.annotations.Nullable;

/// 标记: everything of a dossier that can be pointed at in the text, in the order of the contract.
public final class Marks {

    private static final Map<Stance, List<String>> STANCE_WORDS = Map.of(
            Stance.AGREE, List.of("同意", "赞成", "赞同"),
            Stance.DISAGREE, List.of("不同意", "不赞成", "反对"),
            Stance.POSTPONE, List.of("缓议", "暂缓", "再议"),
            Stance.ABSTAIN, List.of("弃权"),
            Stance.NO_OBJECTION, List.of("无意见", "没有意见", "没意见", "无异议", "没有异议", "无不同意见"),
            Stance.PRINCIPLE, List.of("原则同意", "原则上同意", "原则通过", "原则上通过"));

    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000\\u00a0]+");

    private final Offsets offsets;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(Offsets offsets) {
        this.offsets = offsets;
    }

    public static List<Mark> of(Dossier dossier) {
        var record = dossier.record();
        var marks = new Marks(new Offsets(record.transcript().text()));
        marks.header(record.header());
        for (var item : record.items()) marks.item(item);
        for (var r : dossier.decided().resolutions()) marks.resolution(dossier, r.item(), r.words(), r.outcome());
        var inferred = inferred(record, DirectiveReading.INFERRED);
        var guessed = inferred(record, DirectiveReading.INFERRED_OWNER);
        for (var d : dossier.directives())
            marks.directive(d, inferred.contains(d.words().place()), guessed);
        for (var a : dossier.decided().appointments()) {
            marks.add(DecisionHand.key(dossier.decided(), a), a.person(), Attributes.of(a));
            if (a.post() != null)
                marks.within(MarkKind.POST, a.post(), a.person().place(), Map.of());
        }
        for (var i : record.inferred()) {
            if (i.about().equals(DirectiveReading.INFERRED) || i.about().equals(DirectiveReading.INFERRED_OWNER))
                continue;
            var place = i.places().isEmpty() ? new Place(0, 0) : i.places().getFirst();
            marks.marks.add(new Mark(
                    new Mark.Key(MarkKind.INFERENCE, place, null, i.about()),
                    marks.offsets.quote(place),
                    i.value(),
                    Mark.Standing.INFERRED,
                    Attributes.none()
                            .with("about", i.about())
                            .with("value", i.value())
                            .with("reason", i.reason())
                            .map()));
        }
        for (var place : record.unread()) {
            var words = marks.offsets.quote(place);
            marks.marks.add(new Mark(
                    Mark.Key.of(MarkKind.UNREAD, words), words, words.plain(), Mark.Standing.UNREAD, Map.of()));
        }
        return List.copyOf(marks.marks);
    }

    private static Set<Place> inferred(MeetingRecord record, String about) {
        return record.inferred().stream()
                .filter(i -> i.about().equals(about))
                .map(i -> i.places().getFirst())
                .collect(Collectors.toSet());
    }

    private void header(Header header) {
        plain(MarkKind.NAME, header.name());
        plain(MarkKind.NUMBER, header.number());
        if (header.time() != null)
            add(
                    Mark.Key.of(MarkKind.TIME, header.time().words()),
                    header.time().words(),
                    Attributes.none().with("value", header.time().value()).map());
        plain(MarkKind.PLACE, header.place());
        plain(MarkKind.HOST, header.host());
        plain(MarkKind.RECORDER, header.recorder());
        plain(MarkKind.CHECKER, header.checker());
        attendance(MarkKind.PRESENT, header.present());
        attendance(MarkKind.NONVOTING, header.nonvoting());
        attendance(MarkKind.ABSENT, header.absent());
    }

    private void attendance(MarkKind kind, List<Attendee> names) {
        for (var a : names)
            add(
                    Mark.Key.of(kind, a.name()),
                    a.name(),
                    Attributes.none().with("note", a.note()).map());
    }

    private void item(Item item) {
        add(
                Mark.Key.of(MarkKind.ITEM, item.title()),
                item.title(),
                Attributes.none().with("n", item.n()).map());
        for (var r : item.reporters()) within(MarkKind.REPORTER, r, item.title().place(), Map.of());
        for (var s : item.statements()) {
            add(
                    Mark.Key.of(MarkKind.SPEAKER, s.speaker()),
                    s.speaker(),
                    Attributes.none().with("says", Attributes.write(s.place())).map());
            if (s.stance() != null && !stands(MarkKind.STANCE, stanceWords(s, s.stance()), s.place()))
                within(
                        MarkKind.STANCE,
                        stanceWords(s, s.stance()),
                        s.place(),
                        Attributes.none().with("stance", s.stance()).map());
        }
    }

    /// 甲、乙都同意: the words of one stance that several share are marked once.
    private boolean stands(MarkKind kind, Quotation words, Place of) {
        var key = Mark.Key.within(kind, words, of);
        return marks.stream().anyMatch(m -> m.key().equals(key));
    }

    /// The words that state the stance; the speaker's name where they cannot be told from the rest.
    private Quotation stanceWords(Statement statement, Stance stance) {
        for (var term : STANCE_WORDS.getOrDefault(stance, List.of())) {
            var found = offsets.find(term, statement.place());
            if (found != null) return found;
        }
        return statement.speaker();
    }

    private void resolution(Dossier dossier, String n, @Nullable Quotation words, Enum<?> outcome) {
        var item = dossier.record().items().stream()
                .filter(i -> i.n().equals(n))
                .findFirst()
                .orElse(null);
        if (item == null && words == null) return;
        var title = item == null ? words : item.title();
        if (title == null) return;
        var value = Attributes.none().with("outcome", outcome).with("item", n).map();
        var shown = words == null ? title : words;
        marks.add(new Mark(
                Mark.Key.within(MarkKind.OUTCOME, shown, title.place()),
                shown,
                shown.plain(),
                standing(words == null),
                value));
    }

    private static Mark.Standing standing(boolean inferred) {
        return inferred ? Mark.Standing.INFERRED : Mark.Standing.STATED;
    }

    private void directive(Directive d, boolean inferred, Set<Place> guessed) {
        var place = d.words().place();
        marks.add(new Mark(
                Mark.Key.of(MarkKind.DIRECTIVE, d.words()),
                d.words(),
                label(d.words().text()),
                standing(inferred),
                Attributes.of(d)));
        for (var o : d.owners())
            marks.add(new Mark(
                    Mark.Key.within(MarkKind.OWNER, o.words(), place),
                    o.words(),
                    label(o.words().text()),
                    standing(guessed.contains(o.words().place())),
                    Attributes.of(o)));
        if (d.deadline() != null) within(MarkKind.DEADLINE, d.deadline().words(), place, Attributes.of(d.deadline()));
        for (var a : d.amounts()) within(MarkKind.AMOUNT, a.words(), place, Attributes.of(a));
    }

    private void plain(MarkKind kind, @Nullable Quotation words) {
        if (words != null) add(Mark.Key.of(kind, words), words, Map.of());
    }

    private void within(MarkKind kind, Quotation words, Place of, Map<String, String> value) {
        add(Mark.Key.within(kind, words, of), words, value);
    }

    private void add(Mark.Key key, Quotation words, Map<String, String> value) {
        marks.add(new Mark(key, words, label(words.text()), Mark.Standing.STATED, value));
    }

    /// The words on one line: blanks stay only between letters and digits, where they part two things.
    private static String label(String words) {
        return BLANK.matcher(words.strip()).replaceAll(blank -> {
            int before = blank.start() - 1, after = blank.end();
            var line = words.strip();
            return before >= 0 && after < line.length() && line.charAt(before) < 0x80 && line.charAt(after) < 0x80
                    ? " "
                    : "";
        });
    }
}
