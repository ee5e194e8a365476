package luoshi.surface.dossier.web;

import java.time.LocalDate;
import luoshi.oversight.directive.Force;
import luoshi.oversight.directive.LedgerSearch;
import org.jspecify.annotations.Nullable;

/// 台账条件: what was asked of the ledger, as it was chosen; what is missing asks for everything.
public record Sift(
        @Nullable String words,
        @Nullable String force,
        @Nullable String unit,
        @Nullable String due,
        @Nullable String record) {

    private static final int SOON = 30;

    public Sift {
        words = words == null ? "" : words.strip();
        force = force == null ? "" : force;
        unit = unit == null ? "" : unit;
        due = due == null ? "" : due;
        record = record == null ? "" : record;
    }

    public boolean nothing() {
        return (text(words) + text(force) + text(unit) + text(due) + text(record)).isEmpty();
    }

    /// The values as the pages pass them on.
    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    LedgerSearch search(LocalDate today) {
        Force bound = null;
        for (var f : Force.values()) if (f.name().equals(force)) bound = f;
        var sought = text(due);
        return new LedgerSearch(
                text(words),
                bound,
                text(unit),
                text(record),
                sought.equals("soon") ? today : null,
                sought.equals("past") ? today.minusDays(1) : sought.equals("soon") ? today.plusDays(SOON) : null,
                sought.equals("dated") ? Boolean.TRUE : sought.equals("none") ? Boolean.FALSE : null,
                sought.equals("vague") ? Boolean.TRUE : null);
    }
}
