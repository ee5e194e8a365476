package luoshi.surface.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.meeting.decision.Decided;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Stance;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Force;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class OverlayTest {

    private final Dossier sample = Samples.dossier();
    private final List<Mark> marks = Marks.of(sample);
    private final Offsets text = new Offsets(Samples.TEXT);
    private int seq;

    @Test
    void without_acts_the_reading_stays_as_it_is() {
        var overlay = Overlay.apply(sample, List.of());
        assertThat(overlay.dossier()).isEqualTo(sample);
        assertThat(overlay.lost()).isEmpty();
    }

    @Test
    void every_mark_stands_where_its_words_stand() {
        assertThat(marks).hasSizeGreaterThan(50).allSatisfy(m -> {
            assertThat(text.slice(m.place().start(), m.place().end()))
                    .isEqualTo(m.words().text());
            assertThat(Mark.Key.parse(m.id())).isEqualTo(m.key());
        });
        assertThat(marks).extracting(Mark::id).doesNotHaveDuplicates();
    }

    @Test
    void confirming_every_mark_changes_nothing_but_their_standing() {
        var acts = marks.stream()
                .map(m -> act(Review.Act.CONFIRM, m, m.kind(), m.place(), m.value()))
                .toList();
        var overlay = Overlay.apply(sample, acts);
        assertThat(overlay.dossier()).isEqualTo(sample);
        assertThat(overlay.marks()).allMatch(m -> m.standing() == Mark.Standing.CONFIRMED);
        assertThat(overlay.doubts()).isEmpty();
    }

    @Property(tries = 60)
    void any_marks_confirmed_or_rejected_are_there_or_gone_in_any_later_reading(@ForAll Random random) {
        var acts = new ArrayList<Review>();
        var kept = new ArrayList<Mark>();
        var gone = new ArrayList<Mark>();
        for (var m : marks) {
            boolean whole = m.key().of() == null;
            if (m.kind() == MarkKind.UNREAD || m.kind() == MarkKind.INFERENCE || m.kind() == MarkKind.ITEM) continue;
            switch (random.nextInt(4)) {
                case 0 -> {
                    acts.add(act(Review.Act.CONFIRM, m, m.kind(), m.place(), m.value()));
                    kept.add(m);
                }
                case 1 -> {
                    if (m.kind() == MarkKind.DIRECTIVE
                            || m.kind() == MarkKind.SPEAKER
                            || m.kind() == MarkKind.APPOINTEE) continue;
                    acts.add(act(Review.Act.REJECT, m, m.kind(), m.place(), whole ? m.value() : m.value()));
                    gone.add(m);
                }
                default -> {}
            }
        }
        var once = Overlay.apply(sample, acts);
        var again = Overlay.apply(sample, acts);
        assertThat(again).isEqualTo(once);
        assertThat(Overlay.apply(once.dossier(), acts).dossier()).isEqualTo(once.dossier());
        assertThat(once.marks().stream()
                        .filter(m -> m.standing() == Mark.Standing.CONFIRMED)
                        .map(Mark::id))
                .containsAll(kept.stream().map(Mark::id).toList());
        assertThat(once.marks().stream().map(Mark::id))
                .doesNotContainAnyElementsOf(gone.stream().map(Mark::id).toList());
    }

    @Test
    void what_was_confirmed_stays_when_a_later_reader_finds_nothing() {
        var directive = find(MarkKind.DIRECTIVE, "对全部泵站");
        var owner = find(MarkKind.OWNER, "安全应急科");
        var acts = List.of(
                act(Review.Act.CONFIRM, directive, directive.kind(), directive.place(), directive.value()),
                act(Review.Act.CONFIRM, owner, owner.kind(), owner.place(), owner.value()));
        var nothing = Overlay.apply(blind(), acts);
        assertThat(nothing.dossier().directives()).singleElement().satisfies(d -> {
            assertThat(d.words()).isEqualTo(directive.words());
            assertThat(d.owners())
                    .singleElement()
                    .satisfies(o -> assertThat(o.units()).containsExactly("aqyj"));
            assertThat(d.speaker().text()).isEqualTo("沈怀远");
        });
    }

    @Test
    void a_corrected_deadline_has_the_new_words_and_value() {
        var due = find(MarkKind.DEADLINE, "汛前");
        var words = place("汛前要完工");
        var acts = List.of(
                act(Review.Act.CORRECT, due, MarkKind.DEADLINE, words, Map.of("value", "2024-05-31", "kind", "DATE")));
        var overlay = Overlay.apply(sample, acts);
        var deadline = directive(overlay.dossier(), "老旧泵闸").deadline();
        assertThat(deadline.words().text()).isEqualTo("汛前要完工");
        assertThat(deadline.value()).isEqualTo("2024-05-31");
        assertThat(overlay.doubts()).extracting(Doubt::reason).doesNotContain(Doubt.Reason.DUE);
    }

    @Test
    void a_kind_can_be_corrected() {
        var name = marks.stream()
                .filter(m -> m.kind() == MarkKind.NONVOTING && m.label().equals("贺兰"))
                .findFirst()
                .orElseThrow();
        var overlay =
                Overlay.apply(sample, List.of(act(Review.Act.CORRECT, name, MarkKind.ABSENT, name.place(), Map.of())));
        var header = overlay.dossier().record().header();
        assertThat(header.nonvoting()).hasSize(2);
        assertThat(header.absent())
                .singleElement()
                .satisfies(a -> assertThat(a.name().text()).isEqualTo("贺兰"));
    }

    @Test
    void words_can_be_added_as_anything() {
        var support = place("计财科\n配合");
        var owner = new Place(support.start(), support.start() + 3);
        var of = Attributes.write(directive(sample, "老旧泵闸").words().place());
        var overlay = Overlay.apply(
                sample,
                List.of(
                        add(MarkKind.OWNER, owner, Map.of("role", "SUPPORT", "units", "jck", "of", of)),
                        add(MarkKind.DIRECTIVE, place("提前到前期监管"), Map.of("force", "PROPOSAL")),
                        add(MarkKind.SPEAKER, place("录音不清"), Map.of("says", Attributes.write(place("约半分钟")))),
                        add(MarkKind.STANCE, place("安全这根弦不能松"), Map.of("stance", "PRINCIPLE")),
                        add(MarkKind.HOST, place("沈怀远"), Map.of())));
        var d = overlay.dossier();
        assertThat(directive(d, "老旧泵闸").owners()).hasSize(2);
        assertThat(directive(d, "提前到前期监管").item()).isEqualTo("2");
        assertThat(directive(d, "提前到前期监管").force()).isEqualTo(Force.PROPOSAL);
        assertThat(d.record().items().getFirst().statements()).hasSize(2);
        assertThat(d.record().items().getFirst().statements().getFirst().stance())
                .isEqualTo(Stance.PRINCIPLE);
        assertThat(d.record().unread()).hasSizeGreaterThan(1);
        assertThat(d.record().header().host().text()).isEqualTo("沈怀远");
        assertThat(overlay.count(Mark.Standing.CONFIRMED)).isEqualTo(5);
    }

    @Test
    void an_act_taken_back_is_history_only() {
        var due = find(MarkKind.DEADLINE, "3月底前");
        var reject = act(Review.Act.REJECT, due, due.kind(), due.place(), due.value());
        var back = new Review(
                9,
                Review.Act.WITHDRAW,
                "DEADLINE",
                due.place(),
                null,
                null,
                Map.of("seq", String.valueOf(reject.seq())),
                "",
                "p",
                "苏禾",
                Instant.EPOCH);
        assertThat(Overlay.apply(sample, List.of(reject)).dossier()).isNotEqualTo(sample);
        assertThat(Overlay.apply(sample, List.of(reject, back)).dossier()).isEqualTo(sample);
    }

    @Test
    void acts_follow_their_words_when_the_text_was_taken_out_anew() {
        var due = find(MarkKind.DEADLINE, "3月底前");
        var correct = act(Review.Act.CORRECT, due, due.kind(), due.place(), Map.of("value", "2024-03-29"));
        var later = MarkedText.read("sample.txt", Samples.MARKED.replace("会　议　记　录", "望澜区生态环境局\n会　议　记　录"));
        var overlay = Overlay.apply(later, List.of(correct));
        assertThat(directive(overlay.dossier(), "对全部泵站").deadline().value()).isEqualTo("2024-03-29");
        var cut = MarkedText.read("sample.txt", Samples.MARKED.replace("3月底前", "三月"));
        assertThat(Overlay.apply(cut, List.of(correct)).lost()).containsExactly(correct);
    }

    @Test
    void the_sample_has_three_open_questions() {
        var overlay = Overlay.apply(sample, List.of());
        assertThat(overlay.doubts())
                .extracting(Doubt::reason)
                .containsExactlyInAnyOrder(Doubt.Reason.ROLES, Doubt.Reason.UNIT, Doubt.Reason.DUE);
        assertThat(overlay.count(Mark.Standing.UNSETTLED)).isEqualTo(3);
    }

    private Dossier blind() {
        var r = sample.record();
        var none = new Header(null, null, null, null, null, null, null, List.of(), List.of(), List.of(), null);
        return new Dossier(
                new MeetingRecord(
                        r.transcript(), r.kind(), none, List.of(), List.of(), List.of(), List.of(), r.prose()),
                new Decided(List.of(), List.of()),
                List.of());
    }

    private Mark find(MarkKind kind, String words) {
        return marks.stream()
                .filter(m -> m.kind() == kind && m.words().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Directive directive(Dossier d, String words) {
        return d.directives().stream()
                .filter(x -> x.words().text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Place place(String words) {
        return text.nearest(words, 0);
    }

    private Review act(Review.Act act, Mark m, MarkKind to, Place now, Map<String, String> value) {
        var all = new HashMap<>(value);
        all.put("words", text.slice(now.start(), now.end()));
        if (m.key().of() != null) all.put("of", Attributes.write(m.key().of()));
        if (m.key().about() != null) all.put("about", m.key().about());
        return new Review(++seq, act, m.kind().name(), m.place(), to.name(), now, all, "因为", "p", "苏禾", Instant.EPOCH);
    }

    private Review add(MarkKind kind, Place place, Map<String, String> value) {
        var all = new HashMap<>(value);
        all.put("words", text.slice(place.start(), place.end()));
        return new Review(++seq, Review.Act.ADD, kind.name(), place, null, null, all, "", "p", "苏禾", Instant.EPOCH);
    }
}
