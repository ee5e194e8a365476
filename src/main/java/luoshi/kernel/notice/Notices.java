package luoshi.kernel.notice;

import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Viewer;

/// 通知簿: what people were told. A person sees what they were told themselves, and nothing else.
public interface Notices {

    /// Tells people something within the transaction of what it is about.
    void tell(Viewer viewer, Set<String> persons, String number, Notice.Kind kind, String slip);

    /// The viewer's own below a number, latest first.
    List<Notice> of(Viewer viewer, long below, int limit);

    /// How many of the viewer's own are not marked as read.
    int unread(Viewer viewer);

    /// Marks the viewer's own as read: these, and all up to a number; 0 for no more than these.
    void read(Viewer viewer, List<Long> seqs, long upTo);
}
