package luoshi.kernel.journal;

import java.util.List;
import luoshi.kernel.access.Viewer;

/// 留痕簿: the entries of a body, for whoever audits it ([luoshi.kernel.access.Right#AUDIT]).
public interface Entries {

    /// The newest first.
    ///
    /// @param below only entries with a smaller number: where the page before ended
    List<Entry> list(Viewer viewer, EntrySearch search, long below, int rows);

    /// What kinds of acts occur, by code and Chinese word.
    List<Act> acts(Viewer viewer);

    /// 行为种类.
    record Act(String code, String term) {}
}
