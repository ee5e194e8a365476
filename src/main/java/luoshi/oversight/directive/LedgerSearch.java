package luoshi.oversight.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 台账查找: what a reader of the ledger looks for; an empty text or a null leaves that open.
///
/// @param words stand in the directive, in its leading owner or in the name of the meeting
/// @param unit code of a unit among the owners
/// @param from first day of the limit, to its last
/// @param dated true finds limits that are dates, false all others
/// @param vague true finds what is too general to be checked
public record LedgerSearch(
        String words,
        @Nullable Force force,
        String unit,
        String record,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean dated,
        @Nullable Boolean vague) {

    public static final LedgerSearch ALL = new LedgerSearch("", null, "", "", null, null, null, null);
}
