package luoshi.meeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import luoshi.meeting.procedure.Judgement.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Absence of evidence is never a breach: whatever is left out of a record that breaks no rule, none is broken.
class SilenceProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    private static final List<Consumer<InventedMeeting>> FACTS = List.of(
            m -> m.day = null,
            m -> m.place = null,
            m -> m.host = null,
            m -> m.recorder = null,
            m -> m.checker = null,
            m -> m.due = null,
            m -> m.arrived = null,
            m -> m.closing = false,
            m -> m.members.clear(),
            m -> m.observers.clear(),
            m -> m.absent.clear(),
            m -> m.topics.forEach(t -> t.reporter = null),
            m -> m.topics.forEach(
                    t -> t.body.removeIf(s -> s.label().isEmpty() && s.words().contains("同意"))),
            m -> m.topics.forEach(t -> t.body.removeIf(s -> s.label().equals(m.chair))),
            m -> m.topics.forEach(t -> t.body.removeIf(s -> !s.label().isEmpty())),
            m -> m.topics.get(1).body.removeIf(s -> !s.label().isEmpty()),
            m -> m.cadre().body.removeIf(s -> s.words().contains("没有需要回避")),
            m -> mute(m, 1),
            m -> mute(m, 2),
            m -> m.topics.removeLast());

    @Property(tries = 300, generation = net.jqwik.api.GenerationMode.RANDOMIZED)
    void leaving_facts_out_breaks_no_rule(
            @ForAll @IntRange(min = 0, max = 1000) int seed,
            @ForAll @Size(min = 1, max = 8) Set<@IntRange(min = 0, max = 19) Integer> left) {
        var meeting = new InventedMeeting(seed, DAY);
        for (int fact : new TreeSet<>(left)) FACTS.get(fact).accept(meeting);
        assertThat(meeting.judged())
                .as(left + "\n" + meeting.text())
                .filteredOn(j -> j.verdict() == Verdict.VIOLATED)
                .extracting(j -> j.rule().id() + " " + j.item() + " " + j.reason())
                .isEmpty();
    }

    /// A broken record may lose its fault with the facts, but gains none.
    @Property(tries = 200, generation = net.jqwik.api.GenerationMode.RANDOMIZED)
    void leaving_facts_out_of_a_broken_record_adds_no_breach(
            @ForAll @IntRange(min = 0, max = 200) int seed,
            @ForAll @IntRange(min = 0, max = 27) int broken,
            @ForAll @Size(min = 1, max = 4) Set<@IntRange(min = 0, max = 8) Integer> left) {
        var meeting = new InventedMeeting(seed, DAY);
        Injection.ALL.get(broken).breaking().accept(meeting);
        var before = breaches(meeting);
        for (int fact : new TreeSet<>(left)) FACTS.get(fact).accept(meeting);
        assertThat(before).as(left + "\n" + meeting.text()).containsAll(breaches(meeting));
    }

    private static Set<String> breaches(InventedMeeting meeting) {
        return meeting.judged().stream()
                .filter(j -> j.verdict() == Verdict.VIOLATED)
                .map(j -> j.rule().id() + " " + j.item())
                .collect(Collectors.toSet());
    }

    private static void mute(InventedMeeting m, int member) {
        if (m.members.size() <= member) return;
        var name = m.members.get(member);
        m.topics.forEach(t -> t.body.removeIf(s -> s.label().equals(name)));
    }
}
