package luoshi.surface.examination;

import java.util.Comparator;
import java.util.List;
import luoshi.kernel.evidence.Finding;
import luoshi.meeting.procedure.Judgement;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.procedure.Rule;
import luoshi.meeting.record.RecordCard;

/// 审查结果: one kept record with all that was judged of it.
///
/// @param untidy what the reading alone came upon, apart from any rule
public record Examined(RecordCard card, List<Judgement> judgements, List<Finding> untidy) {

    /// Judgements with one verdict, the gravest first.
    public List<Judgement> with(Verdict verdict) {
        return judgements.stream()
                .filter(j -> j.verdict() == verdict)
                .sorted(Comparator.comparing(Judgement::severity))
                .toList();
    }

    public int count(Verdict verdict) {
        return with(verdict).size();
    }

    /// Breaches that decide on validity.
    public int grave() {
        return (int) with(Verdict.VIOLATED).stream()
                .filter(j -> j.severity() == Judgement.Severity.BLOCK)
                .count();
    }

    public List<Judgement> of(Rule rule) {
        return judgements.stream().filter(j -> j.rule().id().equals(rule.id())).toList();
    }
}
