package luoshi.meeting.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 查找: what a reader of the list looks for.
///
/// @param words stand in the name, number, place or file; empty finds all
/// @param from first day of the meeting, to its last; null leaves it open
/// @param confirmed true finds confirmed records, false open ones, null both
public record RecordSearch(
        String words,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean confirmed) {

    public static final RecordSearch ALL = new RecordSearch("", null, null, null);
}
