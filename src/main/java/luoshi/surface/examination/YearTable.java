package luoshi.surface.examination;

import java.util.Comparator;
import java.util.List;
import luoshi.meeting.procedure.Judgement;
import luoshi.meeting.procedure.Judgement.Severity;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.procedure.Rule;
import luoshi.meeting.procedure.Rules;
import luoshi.meeting.record.RecordCard;
import org.jspecify.annotations.Nullable;

/// 年度一览表: all meetings of a year against all rules.
///
/// @param years those for which there are records
/// @param meetings the earliest first
public record YearTable(Year year, List<Year> years, List<Examined> meetings) {

    static final Comparator<RecordCard> ORDER = Comparator.comparing(
                    RecordCard::heldOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RecordCard::title)
            .thenComparing(RecordCard::id);

    /// 一格: what a rule says of a meeting: its worst judgement, and how many are like it.
    public record Cell(Judgement worst, int count) {

        public Verdict verdict() {
            return worst.verdict();
        }

        /// A breach that decides on validity.
        public boolean isGrave() {
            return verdict() == Verdict.VIOLATED && worst.severity() == Severity.BLOCK;
        }
    }

    /// Null where all that the rule says of the meeting concerns what is closed to the viewer.
    public @Nullable Cell cell(Rule rule, Examined meeting) {
        var judgements = meeting.of(rule);
        var worst = judgements.stream()
                .min(Comparator.comparing(Judgement::verdict).thenComparing(Judgement::severity))
                .orElse(null);
        if (worst == null) return null;
        int count = (int)
                judgements.stream().filter(j -> j.verdict() == worst.verdict()).count();
        return new Cell(worst, count);
    }

    public List<Rule> rules() {
        return Rules.shipped();
    }

    /// Rules that at least one meeting broke or kept silent about.
    public List<Rule> openRules() {
        return rules().stream()
                .filter(r -> count(r, Verdict.VIOLATED) + count(r, Verdict.NOT_EVIDENCED) > 0)
                .toList();
    }

    /// Meetings for which a rule comes to this verdict.
    public int count(Rule rule, Verdict verdict) {
        return (int) meetings.stream().filter(m -> is(cell(rule, m), verdict)).count();
    }

    /// Rules that come to this verdict for a meeting.
    public int count(Examined meeting, Verdict verdict) {
        return (int) rules().stream().filter(r -> is(cell(r, meeting), verdict)).count();
    }

    /// Cells of the whole table with this verdict.
    public int count(Verdict verdict) {
        return meetings.stream().mapToInt(m -> count(m, verdict)).sum();
    }

    private static boolean is(@Nullable Cell cell, Verdict verdict) {
        return cell != null && cell.verdict() == verdict;
    }
}
