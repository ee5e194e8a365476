package luoshi.meeting.procedure;

import java.util.List;
import java.util.stream.Collectors;
import luoshi.kernel.evidence.Finding;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.regulation.Provision;
import luoshi.kernel.regulation.Sureness;
import org.jspecify.annotations.Nullable;

/// 审查意见: what one rule says of one meeting, item or decision: the verdict, the clause, the facts in the record's own
/// words, and what would cure it.
///
/// @param item null for the meeting as a whole
/// @param decision number of the decision within the item; null for the item as a whole
/// @param clauses provisions in force on the meeting's day
/// @param cure 建议补记……; null where nothing is to be cured
public record Judgement(
        Rule rule,
        @Nullable String item,
        @Nullable Integer decision,
        Verdict verdict,
        Severity severity,
        List<Provision> clauses,
        List<Quotation> facts,
        String reason,
        @Nullable String cure) {

    /// 结论. NOT_EVIDENCED: the record is silent, which is never a breach.
    public enum Verdict {
        VIOLATED("不符"),
        NOT_EVIDENCED("记录未载"),
        SATISFIED("符合"),
        NOT_APPLICABLE("不适用");

        private final String term;

        Verdict(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// 轻重, apart from the verdict.
    public enum Severity {
        BLOCK("影响效力"),
        WARN("提醒"),
        INFO("提示");

        private final String term;

        Severity(String term) {
            this.term = term;
        }

        public String term() {
            return term;
        }
    }

    /// How sure the rule and the weakest clause under it are.
    public Sureness sureness() {
        return clauses.stream().map(Provision::sureness).reduce(rule.sureness(), Sureness::and);
    }

    /// 《……》第……条（据二手文本）; patterns from elsewhere and rules from memory say so.
    public String ground() {
        var titles = clauses.stream().map(Provision::title).distinct().collect(Collectors.joining("、"));
        var note = sureness().note();
        return note.isEmpty() ? titles : titles + "（" + note + "）";
    }

    /// As the contract prints it. What is untidy without breaking a rule that decides on validity is a WARN there.
    public Finding finding() {
        var words = new StringBuilder(reason);
        if (!clauses.isEmpty()) words.append("。依据：").append(ground());
        if (cure != null) words.append("。").append(cure);
        return new Finding(
                rule.id(),
                item,
                switch (verdict) {
                    case SATISFIED -> Finding.Verdict.SATISFIED;
                    case NOT_EVIDENCED -> Finding.Verdict.NOT_EVIDENCED;
                    case NOT_APPLICABLE -> Finding.Verdict.NOT_APPLICABLE;
                    case VIOLATED -> severity == Severity.BLOCK ? Finding.Verdict.VIOLATED : Finding.Verdict.WARN;
                },
                switch (severity) {
                    case BLOCK -> Finding.Severity.ERROR;
                    case WARN -> Finding.Severity.WARN;
                    case INFO -> Finding.Severity.INFO;
                },
                facts.stream().map(Quotation::place).toList(),
                words.toString());
    }
}
