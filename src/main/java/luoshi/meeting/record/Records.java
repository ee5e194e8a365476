package luoshi.meeting.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.phrase.Sought;
import org.jspecify.annotations.Nullable;

/// 记录库: the records a body keeps, newest meeting first. A viewer sees those within reach: all with a whole reach, else
/// those with an item that is seen; the numbers on a card count what is seen.
public interface Records {

    /// Keeps what was read of a record. A new reading takes the place of the old one; who brought it in, the reviews
    /// and the labellings stay.
    void keep(Viewer viewer, RecordCard card, Mark mark, List<Item.Card> items);

    Optional<RecordCard> find(Viewer viewer, String id);

    List<RecordCard> list(Viewer viewer, RecordSearch search, int offset, int limit);

    int count(Viewer viewer, RecordSearch search);

    /// What the viewer may see of a record; none where not even that it exists.
    Optional<Sight> sight(Viewer viewer, String id);

    /// The titles of a record's items by their numbers, as far as they are seen.
    Map<String, String> titles(Viewer viewer, String id);

    /// Marks, seals or opens in the viewer's name; needs [luoshi.kernel.access.Right#MARK] and sight of everything.
    void label(Viewer viewer, String id, Labelling.Act act, String item, String value, String reason);

    /// All such acts on a record, in their order; none for whoever may not see everything of it.
    List<Labelling> labellings(Viewer viewer, String id);

    /// Records that a reader of another version read.
    List<String> stale(Viewer viewer, String reader);

    /// Records with these words on their card: in the name and, for a whole reach, in number, place, host and file.
    List<RecordCard> found(Viewer viewer, Sought sought, Sought.Last last, int limit);

    /// Items with these words in their text.
    List<Item.Hit> foundItems(Viewer viewer, Sought sought, Sought.Last last, int limit);

    /// What happened to records since then, the latest first. Marking and sealing are told to whoever may see
    /// everything of the record.
    List<Change> changes(Viewer viewer, Instant since, int limit);

    /// 变化: an act on a record as a whole.
    ///
    /// @param term the act in Chinese
    /// @param directives how many of the record's directives the viewer may see
    record Change(
            String term,
            String record,
            String title,
            @Nullable LocalDate heldOn,
            String by,
            Instant at,
            int directives) {}
}
