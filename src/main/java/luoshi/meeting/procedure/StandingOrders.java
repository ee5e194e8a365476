package luoshi.meeting.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.organisation.Member;
import luoshi.kernel.organisation.Membership;
import luoshi.kernel.regulation.Page;
import luoshi.meeting.decision.Threshold;
import luoshi.meeting.record.Stance;
import org.jspecify.annotations.Nullable;

/// 议事规则: what a body has settled for itself, with the day from which it holds: which words count as agreement,
/// thresholds above the general ones, who sits in it, and who is whose relative. A value loaded from YAML; nothing of
/// it is guessed.
public record StandingOrders(String body, List<Clause> clauses, Membership membership, List<Kinship> kin) {

    /// A body that has settled nothing: only 同意 and 原则同意 agree, and 应到 is what the record says.
    public static final StandingOrders NONE = new StandingOrders("", List.of(), Membership.NONE, List.of());

    private static final Set<Stance> AGREEMENT = EnumSet.of(Stance.AGREE, Stance.PRINCIPLE);

    /// What holds from a day on.
    public record Clause(@Nullable LocalDate since, Set<Stance> agreement, List<Local> thresholds) {}

    /// A threshold of the body's own for one rule.
    public record Local(String rule, Threshold threshold) {}

    /// 亲属: a member and a person with whom recusal is due.
    public record Kinship(String member, String person) {}

    /// Reads a page; what is wrong in it is told in Chinese by an [IllegalArgumentException].
    public static StandingOrders of(Page page) {
        return new StandingOrders(
                page.text("body", ""),
                page.pages("orders").stream().map(StandingOrders::clause).toList(),
                new Membership(page.pages("members").stream()
                        .map(m -> new Member(m.text("name"), m.day("since"), m.day("until"), m.truth("secretary")))
                        .toList()),
                page.pages("kin").stream()
                        .map(k -> new Kinship(k.text("member"), k.text("person")))
                        .toList());
    }

    /// The stances that count as agreement on a day.
    public Set<Stance> agreement(@Nullable LocalDate day) {
        var clause = clause(day);
        return clause == null || clause.agreement.isEmpty() ? AGREEMENT : clause.agreement;
    }

    /// The body's own threshold for a rule where it is stricter than the general one.
    public Threshold threshold(String rule, Threshold general, @Nullable LocalDate day) {
        var clause = clause(day);
        if (clause == null) return general;
        return clause.thresholds.stream()
                .filter(t -> t.rule.equals(rule) && t.threshold.isStricterThan(general))
                .map(Local::threshold)
                .findFirst()
                .orElse(general);
    }

    /// Members on a day; none where the day or the membership is not known.
    public List<Member> members(@Nullable LocalDate day) {
        return day == null ? List.of() : membership.on(day);
    }

    private @Nullable Clause clause(@Nullable LocalDate day) {
        Clause found = null;
        for (var clause : clauses)
            if (clause.since == null || day != null && !day.isBefore(clause.since)) found = clause;
        return found;
    }

    private static Clause clause(Page page) {
        var agreement = EnumSet.noneOf(Stance.class);
        for (var word : page.words("agreement")) agreement.add(stance(page, word));
        var thresholds = new ArrayList<Local>();
        for (var t : page.pages("thresholds")) thresholds.add(new Local(t.text("rule"), Threshold.of(t.text("share"))));
        return new Clause(page.day("since"), agreement, thresholds);
    }

    private static Stance stance(Page page, String word) {
        for (var stance : Stance.values()) if (stance.term().equals(word)) return stance;
        throw page.wrong("agreement", "没有“" + word + "”这种表态");
    }
}
