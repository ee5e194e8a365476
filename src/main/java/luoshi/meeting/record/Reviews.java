package luoshi.meeting.record;

import java.util.List;
import luoshi.kernel.access.Viewer;

/// 复核记录: every act of the reviewers of a record, added and never changed.
public interface Reviews {

    /// Holds a record until the transaction ends, so that whoever acts on it comes one after the other; taken before
    /// the chain of the journal.
    void hold(Viewer viewer, String record);

    /// Adds an act in the viewer's name and gives it back with its number and time.
    Review add(Viewer viewer, String record, Review review);

    /// All of a record, in the order they were made; none for whoever may not see everything of it, since they quote
    /// it.
    List<Review> of(Viewer viewer, String record);
}
