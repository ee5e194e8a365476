package luoshi.meeting.record;

import java.util.List;
import java.util.Optional;
import luoshi.kernel.access.Viewer;

/// 记录库: the records a body keeps, newest meeting first.
public interface Records {

    /// Keeps what was read of a record. A new reading takes the place of the old one; who brought it in and the reviews
    /// stay.
    void keep(Viewer viewer, RecordCard card);

    Optional<RecordCard> find(Viewer viewer, String id);

    List<RecordCard> list(Viewer viewer, RecordSearch search, int offset, int limit);

    int count(Viewer viewer, RecordSearch search);
}
