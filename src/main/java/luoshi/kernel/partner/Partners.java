package luoshi.kernel.partner;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.access.Viewer;

/// 对接系统的门: who keeps accounts gives tokens to other systems and revokes them.
public interface Partners {

    /// 新发的令牌: the token is told this once.
    record Issued(Partner partner, String token) {}

    /// All of a body; needs [luoshi.kernel.access.Right#ACCOUNTS].
    List<Partner> all(Viewer viewer);

    /// Gives a system a token; needs [luoshi.kernel.access.Right#ACCOUNTS]. A known name gets a further one, and
    /// the older ones go on. Refused for the body as a whole, for another unit of a known name, and for longer
    /// than a year.
    Issued issue(Viewer viewer, String name, String unit, LocalDate until);

    /// From now on the token lets nobody in.
    void revoke(Viewer viewer, int pass, String reason);

    /// Who comes with a token, as a viewer of this day: its unit and those below, nothing sealed.
    Admission admit(String token);
}
