package luoshi.meeting.record;

import java.util.List;
import java.util.Optional;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Viewer;

/// 记录库: the records a body keeps, newest meeting first. A viewer sees those within reach: all with a whole reach, else
/// those with an item that is seen; the numbers on a card count what is seen.
public interface Records {

    /// Keeps what was read of a record. A new reading takes the place of the old one; who brought it in, the reviews
    /// and
    /// the labellings stay.
    void keep(Viewer viewer, RecordCard card, Mark mark, List<ItemCard> items);

    Optional<RecordCard> find(Viewer viewer, String id);

    List<RecordCard> list(Viewer viewer, RecordSearch search, int offset, int limit);

    int count(Viewer viewer, RecordSearch search);

    /// What the viewer may see of a record; none where not even that it exists.
    Optional<Sight> sight(Viewer viewer, String id);

    /// Marks, seals or opens in the viewer's name; needs [luoshi.kernel.access.Right#MARK] and sight of everything.
    void label(Viewer viewer, String id, Labelling.Act act, String item, String value, String reason);

    /// All such acts on a record, in their order; none for whoever may not see everything of it.
    List<Labelling> labellings(Viewer viewer, String id);

    /// Records that a reader of another version read.
    List<String> stale(Viewer viewer, String reader);
}
