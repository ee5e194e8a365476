package luoshi.surface.examination;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import luoshi.kernel.organisation.Membership;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.meeting.record.Stance;
import luoshi.surface.examination.Settlement.Part;
import org.jspecify.annotations.Nullable;

/// 历次议定: the rows of a body in the order they were made, and the standing orders they come to.
public record Settlements(List<Settlement> rows) {

    /// Rows in force: neither taken back nor a taking back.
    public List<Settlement> live() {
        var gone = new HashSet<Integer>();
        for (var row : rows) if (row.withdrawn() != null) gone.add(row.withdrawn());
        return rows.stream()
                .filter(r -> r.withdrawn() == null && !gone.contains(r.seq()))
                .toList();
    }

    public boolean isLive(Settlement row) {
        return live().contains(row);
    }

    /// How to vote, by the day from which it holds; of two with the same day the later one has succeeded the earlier.
    public List<Settlement> voting() {
        var live = live(Part.VOTING).toList();
        return live.stream()
                .filter(r -> live.stream()
                        .noneMatch(s ->
                                s.seq() > r.seq() && String.valueOf(s.since()).equals(String.valueOf(r.since()))))
                .sorted(Comparator.comparing(Settlement::since, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    /// The latest roll: its members carry their own days.
    public @Nullable Settlement roll() {
        return live(Part.ROLL).reduce((_, later) -> later).orElse(null);
    }

    /// @param kept who sits by the organisation's posts; used where no roll was settled
    public StandingOrders orders(String body, Membership kept) {
        var roll = roll();
        return new StandingOrders(
                body,
                voting().stream().map(Settlements::clause).toList(),
                roll == null ? kept : new Membership(roll.content().members()),
                roll == null ? List.of() : roll.content().kin());
    }

    private Stream<Settlement> live(Part part) {
        return live().stream().filter(r -> r.part() == part);
    }

    private static StandingOrders.Clause clause(Settlement row) {
        var agreement = EnumSet.noneOf(Stance.class);
        agreement.addAll(row.content().agreement());
        return new StandingOrders.Clause(row.since(), agreement, row.content().thresholds());
    }
}
