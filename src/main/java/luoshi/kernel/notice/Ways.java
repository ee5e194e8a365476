package luoshi.kernel.notice;

import java.util.Optional;
import luoshi.kernel.access.Viewer;

/// 送达方式: where a person wants to be told outside the program: an address for mail, a feed for the calendar.
public interface Ways {

    /// The viewer's own. `mail` is empty where none is wanted.
    record Way(String mail, boolean feed) {}

    /// Whose a feed is.
    record Holder(String bureau, String person) {}

    Way of(Viewer viewer);

    /// Sets the viewer's own address; empty for none.
    void mail(Viewer viewer, String address);

    /// Makes a new secret for the viewer's feed; the one before is good for nothing any more. It is shown once, only
    /// its hash is kept.
    String renew(Viewer viewer);

    /// Ends the viewer's feed.
    void end(Viewer viewer);

    Optional<Holder> holder(String secret);
}
