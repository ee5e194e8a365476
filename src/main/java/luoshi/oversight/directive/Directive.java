package luoshi.oversight.directive;

import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Amount;
import luoshi.kernel.phrase.Deadline;
import org.jspecify.annotations.Nullable;

/// 交办事项: a duty in the words of the record.
///
/// @param item number of the agenda item, `0` outside any
/// @param speaker who said it; null where the document speaks for the meeting
/// @param vague a duty in form, too general to be checked: kept, and marked
public record Directive(
        String item,
        Quotation words,
        Force force,
        @Nullable Quotation speaker,
        List<Owner> owners,
        @Nullable Deadline deadline,
        List<Amount> amounts,
        boolean vague) {

    /// The same duty with a limit that stands elsewhere in the record.
    public Directive due(Deadline limit) {
        return new Directive(item, words, force, speaker, owners, limit, amounts, vague);
    }

    /// The same duty on another point of the agenda.
    public Directive on(String point) {
        return new Directive(point, words, force, speaker, owners, deadline, amounts, vague);
    }

    /// The same duty whose words reach farther: to the end of the tags below it.
    public Directive quoted(Quotation farther) {
        return new Directive(item, farther, force, speaker, owners, deadline, amounts, vague);
    }

    /// The same duty laid on others.
    public Directive laidOn(List<Owner> others) {
        return new Directive(item, words, force, speaker, others, deadline, amounts, vague);
    }
}
