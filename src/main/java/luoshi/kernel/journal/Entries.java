package luoshi.kernel.journal;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.journal.Deed.Outcome;
import org.jspecify.annotations.Nullable;

/// 留痕簿: the entries of a body, for whoever audits it ([luoshi.kernel.access.Right#AUDIT]).
public interface Entries {

    /// The newest first.
    ///
    /// @param below only entries with a smaller number: where the page before ended
    List<Entry> list(Viewer viewer, Search search, long below, int rows);

    /// What kinds of acts occur, by code and Chinese word.
    List<Act> acts(Viewer viewer);

    /// 行为种类.
    record Act(String code, String term) {}

    /// 查留痕: which entries are asked for.
    ///
    /// @param from first day; null for no bound
    /// @param to last day; null for no bound
    /// @param person code or name of who acted; empty for everybody
    /// @param act code of the act; empty for all
    /// @param outcome null for all
    record Search(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String person,
            String act,
            @Nullable Outcome outcome) {

        public static final Search ALL = new Search(null, null, "", "", null);
    }
}
