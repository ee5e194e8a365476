package luoshi.kernel.identity;

import java.time.Instant;
import java.util.Optional;
import luoshi.kernel.access.Viewer;

/// 一次性链接: each opens one page, once, to set a password.
public interface Invitations {

    /// 邀请: whom an open link is for.
    record Invitation(String bureau, String person, Instant until) {}

    /// Makes one and gives its token; those made before for the person open nothing any more.
    String make(Viewer viewer, String person);

    /// Whom it is for, while it opens anything.
    Optional<Invitation> find(String token);

    /// Uses it up; says false where another was first.
    boolean use(String token);

    /// The token that opens the making of the first three accounts. The one given before opens nothing any more.
    String first(String bureau);

    /// The body whose first accounts it may open.
    Optional<String> findFirst(String token);

    boolean useFirst(String token);
}
