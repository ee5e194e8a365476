package luoshi.meeting.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Provision;
import luoshi.kernel.regulation.Regulations;
import luoshi.meeting.decision.Threshold;
import luoshi.meeting.procedure.Judgement.Severity;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.record.Item;
import org.jspecify.annotations.Nullable;

/// 评判: takes down what one rule's reasoning says of one meeting, and sets clause, severity and cure beside it.
public final class Bench {

    /// Day by which provisions are looked up where the meeting has none: any day on which the newest texts are in
    /// force.
    private static final LocalDate NEWEST = LocalDate.of(9000, 1, 1);

    private final Rule rule;
    private final Rule.Standard standard;
    private final Sitting sitting;
    private final List<Judgement> judgements = new ArrayList<>();

    Bench(Rule rule, Rule.Standard standard, Sitting sitting) {
        this.rule = rule;
        this.standard = standard;
        this.sitting = sitting;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    /// The figures and words of the rule on the meeting's day.
    public Page values() {
        return standard.values();
    }

    /// The rule's share, or the body's own where it is stricter.
    public Threshold threshold() {
        return sitting.orders().threshold(rule.id(), Threshold.of(values().text("share")), sitting.day());
    }

    /// The items the rule concerns.
    public List<Item> items() {
        return sitting.record().items().stream()
                .filter(item -> rule.matters().isEmpty()
                        || sitting.matters(item).stream().anyMatch(rule.matters()::contains))
                .toList();
    }

    public void satisfied(@Nullable Item item, List<Quotation> facts, String reason) {
        add(item, null, Verdict.SATISFIED, facts, reason);
    }

    public void violated(@Nullable Item item, List<Quotation> facts, String reason) {
        add(item, null, Verdict.VIOLATED, facts, reason);
    }

    /// The record does not say.
    public void silent(@Nullable Item item, List<Quotation> facts, String reason) {
        add(item, null, Verdict.NOT_EVIDENCED, facts, reason);
    }

    public void idle(@Nullable Item item, String reason) {
        add(item, null, Verdict.NOT_APPLICABLE, List.of(), reason);
    }

    /// @param decision number within the item; null where all decisions of it stand alike
    public void add(
            @Nullable Item item, @Nullable Integer decision, Verdict verdict, List<Quotation> facts, String reason) {
        if (verdict == Verdict.VIOLATED && sitting.day() == null && rule.isDated()) {
            verdict = Verdict.NOT_EVIDENCED;
            reason += "；会议日期没有写全，不能确定当时适用的规定";
        }
        boolean open = verdict == Verdict.VIOLATED || verdict == Verdict.NOT_EVIDENCED;
        judgements.add(new Judgement(
                rule,
                item == null ? null : item.n(),
                decision,
                verdict,
                severity(verdict),
                clauses(item),
                facts,
                reason,
                open ? rule.cure() : null));
    }

    /// Silence is at most a warning.
    private Severity severity(Verdict verdict) {
        return switch (verdict) {
            case VIOLATED -> rule.severity();
            case NOT_EVIDENCED -> rule.severity() == Severity.BLOCK ? Severity.WARN : rule.severity();
            case SATISFIED, NOT_APPLICABLE -> Severity.INFO;
        };
    }

    private List<Provision> clauses(@Nullable Item item) {
        var day = sitting.day() == null ? NEWEST : sitting.day();
        return rule.grounds().stream()
                .filter(g -> g.matters().isEmpty()
                        || item != null && sitting.matters(item).stream().anyMatch(g.matters()::contains))
                .map(g -> Regulations.shipped().find(g.citation(), day))
                .filter(Objects::nonNull)
                .toList();
    }
}
