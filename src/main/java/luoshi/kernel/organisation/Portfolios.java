package luoshi.kernel.organisation;

import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Viewer;

/// 分管: which leader is in charge of which unit, as somebody entitled said. A unit of which nobody said goes by the one
/// above it.
public interface Portfolios {

    /// Codes of leaders by the code of the unit, as they were said last.
    Map<String, String> leaders(Viewer viewer);

    /// Who may be put in charge: those of the roster who sit in the Party group today.
    List<Person> eligible(Viewer viewer, Roster roster);

    /// Puts somebody of the Party group in charge of a unit; an empty leader takes it back. Needs
    /// [luoshi.kernel.access.Right#SUPERVISE].
    void assign(Viewer viewer, String unit, String leader);
}
