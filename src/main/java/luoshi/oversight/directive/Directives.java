package luoshi.oversight.directive;

import java.util.List;
import java.util.function.Function;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Viewer;

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
}
