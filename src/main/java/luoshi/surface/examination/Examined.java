package luoshi.surface.examination;

import java.util.Comparator;
import java.util.List;
import luoshi.kernel.evidence.Finding;
import luoshi.meeting.procedure.Judgement;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.procedure.Rule;
import luoshi.meeting.record.Item;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Sight;

/// 审查结果: one kept record with all that was judged of it.
///
/// @param items those of the record
/// @param untidy what the reading alone came upon, apart from any rule
public record Examined(RecordCard card, List<Item> items, List<Judgement> judgements, List<Finding> untidy) {

    /// As far as it tells nothing that is closed to a viewer: a judgement goes with the item it concerns and with the
    /// items its facts stand in; facts of the head are everybody's.
    Examined seen(Sight sight) {
        if (sight.everything()) return this;
        var closed = items.stream().filter(i -> !sight.covers(i.place())).toList();
        int head = items.isEmpty() ? 0 : items.getFirst().place().start();
        return new Examined(
                card,
                items.stream().filter(i -> !closed.contains(i)).toList(),
                judgements.stream()
                        .filter(j -> closed.stream().noneMatch(i -> i.n().equals(j.item())))
                        .filter(j -> j.facts().stream().allMatch(f -> f.end() <= head || sight.covers(f.place())))
                        .toList(),
                untidy.stream()
                        .filter(f -> closed.stream().noneMatch(i -> i.n().equals(f.item())))
                        .filter(f ->
                                !f.places().isEmpty() && f.places().stream().allMatch(sight::covers))
                        .toList());
    }

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
