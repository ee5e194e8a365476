package luoshi.kernel.journal;

import java.time.LocalDate;
import luoshi.kernel.journal.Deed.Outcome;
import org.jspecify.annotations.Nullable;

/// 查留痕: which entries are asked for.
///
/// @param from first day; null for no bound
/// @param to last day; null for no bound
/// @param person code or name of who acted; empty for everybody
/// @param act code of the act; empty for all
/// @param outcome null for all
public record EntrySearch(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String person,
        String act,
        @Nullable Outcome outcome) {

    public static final EntrySearch ALL = new EntrySearch(null, null, "", "", null);
}
