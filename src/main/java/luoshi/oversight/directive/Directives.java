package luoshi.oversight.directive;

import java.util.List;
import luoshi.kernel.access.Viewer;

/// 交办台账: the directives of all records a body keeps.
public interface Directives {

    /// Writes the directives of a record anew.
    void keep(Viewer viewer, String record, Standing standing, List<Directive> directives);

    /// The directives of one record, in the order of the text.
    List<LedgerEntry> of(Viewer viewer, String record);

    /// The ledger, soonest limit first, what has no date last.
    List<LedgerEntry> list(Viewer viewer, LedgerSearch search, int offset, int limit);

    int count(Viewer viewer, LedgerSearch search);
}
