package luoshi.oversight.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.phrase.Sought;

/// 交办台账: the directives of all records a body keeps, as far as they are within the viewer's reach.
public interface Directives {

    /// Writes the directives of a record anew, each with the label that decides who sees it.
    void keep(
            Viewer viewer,
            String record,
            Standing standing,
            List<Directive> directives,
            Function<Directive, Label> labels);

    /// The directives of one record, in the order of the text.
    List<LedgerEntry> of(Viewer viewer, String record);

    /// The ledger, soonest limit first, what has no date last.
    List<LedgerEntry> list(Viewer viewer, LedgerSearch search, int offset, int limit);

    int count(Viewer viewer, LedgerSearch search);

    /// Directives with these words in them or among their owners, newest meeting first.
    List<LedgerEntry> found(Viewer viewer, Sought sought, Sought.Last last, int limit);

    /// Orders whose limit lies before a day, by the unit they were handed to: every unit with a whole reach, else the
    /// viewer's own and those below it.
    List<Late> late(Viewer viewer, LocalDate day);

    /// What the viewer laid on somebody by their own words, newest meeting first.
    List<LedgerEntry> spoken(Viewer viewer, int limit);

    /// What came in since then, the latest first.
    List<LedgerEntry> lately(Viewer viewer, Instant since, int limit);

    /// 过时限: how many orders to a unit are past their limit, and the oldest limit among them.
    ///
    /// @param unit code of the unit; empty for orders that name none that is known
    record Late(String unit, int number, LocalDate oldest) {}
}
