package luoshi.oversight.directive.web;

import java.util.List;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.oversight.directive.Routing;
import luoshi.oversight.directive.Seats;
import org.jspecify.annotations.Nullable;

/// 席位页.
public record SeatPage(Viewer viewer, List<Row> rows, Roster roster, Routing table) {

    /// 一个席位.
    ///
    /// @param given by a person; null where nobody said
    /// @param suggested by their names alone, which settles nothing
    public record Row(String seat, Seats.@Nullable Seat given, List<Unit> suggested) {}

    public boolean changes() {
        return viewer.may(Right.SUPERVISE);
    }

    public String name(String unit) {
        return RegistrationPage.name(roster, unit);
    }
}
