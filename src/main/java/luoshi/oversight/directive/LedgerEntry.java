package luoshi.oversight.directive;

import java.time.LocalDate;
import luoshi.kernel.access.Label;
import org.jspecify.annotations.Nullable;

/// 台账条目: a directive in the ledger of a body.
///
/// @param record id of the record it stands in
/// @param no running number within the record, in the order of the text
/// @param meeting name of the meeting, heldOn its day, where they were read
/// @param open whether the viewer may see its item in the record as well
/// @param due the last day of its limit, where that is a date
/// @param label who sees it
public record LedgerEntry(
        String record,
        int no,
        @Nullable String meeting,
        @Nullable LocalDate heldOn,
        Directive directive,
        @Nullable LocalDate due,
        Standing standing,
        boolean open,
        Label label) {}
