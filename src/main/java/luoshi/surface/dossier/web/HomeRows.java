package luoshi.surface.dossier.web;

import java.util.List;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Records.Change;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.LedgerEntry;

/// 首页各栏: the rows of the panels of this module.
public final class HomeRows {

    private HomeRows() {}

    /// @param all how many there are, with those not shown
    /// @param more address of all of them; empty where there is none
    /// @param nothing what is said when there are none
    public record Meetings(List<RecordCard> rows, int all, String more, String nothing) {}

    public record Entries(List<LedgerEntry> rows, int all, String more, String nothing) {

        public boolean late(LedgerEntry entry) {
            return entry.due() != null && entry.due().isBefore(Beijing.today());
        }
    }

    public record Changes(List<Change> rows) {}

    public record Late(List<Directives.Late> rows, Roster roster) {

        private static final int MOST = 12;

        public List<Directives.Late> first() {
            return rows.stream().limit(MOST).toList();
        }

        public String name(String unit) {
            return roster.units().stream()
                    .filter(u -> u.code().equals(unit))
                    .map(Unit::name)
                    .findFirst()
                    .orElse(unit);
        }
    }
}
