package luoshi.oversight.directive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;

/// 席位对应: which unit of the body a seat of the routing table is. What the names suggest is shown and never used; a
/// person says which it is.
public interface Seats {

    /// The seats that a person gave a unit, one each, the last word counting.
    List<Seat> all(Viewer viewer);

    /// Says which unit a seat is; an empty unit takes it back.
    void set(Viewer viewer, String seat, String unit);

    /// 席位.
    ///
    /// @param unit code of the unit
    record Seat(String seat, int seq, String unit, String name, Instant at) {}

    /// The seats that a table sends work to by their function.
    static Set<String> of(Routing table) {
        var seats = new LinkedHashSet<String>();
        for (var row : table.rows()) {
            if (row.route().way() == Route.Way.BY_FUNCTION)
                seats.add(row.route().lead());
            seats.addAll(row.route().remind());
        }
        return seats;
    }

    /// Sections whose name or other name holds the seat's characters in their order: 计划财务 in 计划财务处.
    static List<Unit> suggested(String seat, Roster roster) {
        var found = new ArrayList<Unit>();
        for (var unit : roster.units())
            if (unit.kind() == Unit.Kind.SECTION
                    && (holds(unit.name(), seat) || unit.aliases().stream().anyMatch(a -> holds(a, seat))))
                found.add(unit);
        return found;
    }

    private static boolean holds(String name, String seat) {
        int at = 0;
        for (int i = 0; i < name.length() && at < seat.length(); i++) if (name.charAt(i) == seat.charAt(at)) at++;
        return at == seat.length();
    }
}
