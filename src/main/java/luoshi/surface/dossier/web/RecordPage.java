package luoshi.surface.dossier.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.meeting.decision.Resolution;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.Labelling;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Sight;
import luoshi.meeting.record.Statement;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.DirectiveReading;
import luoshi.oversight.directive.Owner;
import luoshi.surface.dossier.Doubt;
import luoshi.surface.dossier.Mark;
import luoshi.surface.dossier.MarkKind;
import luoshi.surface.dossier.Overlay;
import org.jspecify.annotations.Nullable;

/// 记录页: one record as reviewed, ready to be shown.
public final class RecordPage {

    private static final int GLIMPSE = 60;
    private static final int BRIEF = 48;

    private final Viewer viewer;
    private final RecordCard card;
    private final Sight sight;
    private final Overlay overlay;
    private final List<Review> reviews;
    private final List<Labelling> labellings;
    private final Roster roster;
    private final Map<String, Mark> marks = new HashMap<>();
    private final Map<Mark.Key, Doubt> doubts = new HashMap<>();
    private final Map<@Nullable Place, Mark> ofPlace = new HashMap<>();
    private final Map<@Nullable Item, List<Directive>> byItem = new HashMap<>();
    private final Offsets text;

    RecordPage(
            Viewer viewer,
            RecordCard card,
            Sight sight,
            Overlay overlay,
            List<Review> reviews,
            List<Labelling> labellings,
            Roster roster) {
        this.labellings = labellings;
        this.viewer = viewer;
        this.card = card;
        this.sight = sight;
        this.overlay = overlay;
        this.reviews = reviews;
        this.roster = roster;
        this.text = new Offsets(overlay.dossier().record().transcript().text());
        for (var m : overlay.marks()) {
            marks.put(m.id(), m);
            if (m.kind() == MarkKind.STANCE || m.kind() == MarkKind.OUTCOME)
                ofPlace.put(m.key().of(), m);
        }
        for (var d : overlay.dossier().directives())
            byItem.computeIfAbsent(home(d), i -> new ArrayList<>()).add(d);
        for (var d : overlay.doubts()) doubts.put(d.key(), d);
    }

    public RecordCard card() {
        return card;
    }

    /// What of the record the viewer may see.
    public Sight sight() {
        return sight;
    }

    public boolean may(Right right) {
        return viewer.may(right);
    }

    public Overlay overlay() {
        return overlay;
    }

    public Roster roster() {
        return roster;
    }

    public MeetingRecord record() {
        return overlay.dossier().record();
    }

    public String title() {
        var name = record().header().name();
        return name == null ? card.file() : name.plain();
    }

    public List<Segment> segments() {
        return Segment.of(record().transcript(), overlay.marks());
    }

    /// The mark of some words, as the structure shows them.
    public Mark mark(MarkKind kind, Quotation words, @Nullable Place of) {
        var key = new Mark.Key(kind, words.place(), of, null);
        var mark = marks.get(key.id());
        return mark != null ? mark : new Mark(key, words, words.plain(), Mark.Standing.STATED, Map.of());
    }

    public @Nullable Mark mark(String id) {
        return marks.get(id);
    }

    public @Nullable Doubt doubt(Mark mark) {
        return doubts.get(mark.key());
    }

    /// Why a directive stands under its item, where no word of the text says so; null where one does.
    public @Nullable String placed(Directive directive) {
        for (var i : record().inferred())
            if (i.about().equals(DirectiveReading.INFERRED_POINT)
                    && i.places().getFirst().equals(directive.words().place())) return i.reason();
        return null;
    }

    public List<Mark> marks(MarkKind kind) {
        return overlay.marks().stream().filter(m -> m.kind() == kind).toList();
    }

    /// The stance mark of a statement; null when none is stated.
    public @Nullable Mark stance(Statement statement) {
        return ofPlace.get(statement.place());
    }

    public @Nullable Mark outcome(Item item) {
        return ofPlace.get(item.title().place());
    }

    public @Nullable Resolution resolution(Item item) {
        return overlay.dossier().decided().resolutions().stream()
                .filter(r -> r.item().equals(item.n()))
                .findFirst()
                .orElse(null);
    }

    public List<Directive> directives(Item item) {
        return byItem.getOrDefault(item, List.of());
    }

    /// Directives whose item is not among those read.
    public List<Directive> strays() {
        return byItem.getOrDefault(null, List.of());
    }

    /// The item a directive is shown under: of several with its number, the one it stands in.
    private @Nullable Item home(Directive d) {
        var numbered =
                record().items().stream().filter(i -> i.n().equals(d.item())).toList();
        return numbered.stream()
                .filter(i -> i.place().meets(d.words().place()))
                .findFirst()
                .orElse(numbered.isEmpty() ? null : numbered.getFirst());
    }

    /// The beginning of what was said.
    public String glimpse(Place place) {
        int end = Math.min(place.end(), place.start() + GLIMPSE);
        var words = text.slice(place.start(), end).replaceAll("\\s+", " ").strip();
        return end < place.end() ? words + "…" : words;
    }

    /// Words as far as a line takes them.
    public String brief(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= BRIEF
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BRIEF)) + "…";
    }

    public String words(Place place) {
        if (!text.holds(place)) throw new Refusal("dossier.words", "没有选中原文中的文字。");
        return text.slice(place.start(), place.end());
    }

    public List<Unit> units(List<String> codes) {
        return roster.units().stream().filter(u -> codes.contains(u.code())).toList();
    }

    /// The settled unit of an owner, where the words are not its name already.
    public String fullName(Owner owner) {
        if (owner.units().size() != 1) return "";
        return units(owner.units()).stream()
                .map(Unit::name)
                .filter(name -> !name.equals(owner.words().plain()))
                .map(name -> "·" + name)
                .findFirst()
                .orElse("");
    }

    /// What an act made of its mark, in a line.
    public String change(Review review) {
        var change = new StringBuilder();
        if (review.act() == Review.Act.REJECT) return "";
        if (!review.kindAfter().equals(review.kind()))
            change.append("改为").append(Wording.kind(review.kindAfter())).append(' ');
        var value = review.value();
        var units = value.getOrDefault("units", "");
        if (!units.isEmpty())
            change.append("即")
                    .append(units(List.of(units.split(","))).stream()
                            .map(Unit::name)
                            .collect(Collectors.joining("、")))
                    .append(' ');
        if (value.containsKey("value")) change.append("值：").append(Wording.date(value.get("value")));
        return change.toString();
    }

    /// Acts on this record, the latest first.
    public List<Review> history() {
        var latest = new ArrayList<>(reviews);
        Collections.reverse(latest);
        return latest;
    }

    public boolean inForce(Review review) {
        return Overlay.live(reviews).contains(review);
    }

    public List<Review> reviews() {
        return reviews;
    }

    /// Acts on who may see the record, in their order.
    public List<Labelling> labellings() {
        return labellings;
    }

    public long count(Mark.Standing standing) {
        return overlay.count(standing);
    }

    /// Share of the marks that a reviewer has settled, in percent.
    public long settled() {
        return overlay.marks().isEmpty()
                ? 0
                : 100 * count(Mark.Standing.CONFIRMED) / overlay.marks().size();
    }
}
