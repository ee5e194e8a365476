package luoshi.kernel.calendar;

import java.time.LocalDate;
import luoshi.kernel.regulation.Sureness;
import org.jspecify.annotations.Nullable;

/// 放假通知: the paper that a year's holidays rest on.
///
/// @param number 文号; null where it is not known
/// @param date day of issue; null where it is not known
/// @param numberSureness how sure the number is, apart from the days
/// @param source where the text was seen
public record Notice(
        String title,
        @Nullable String number,
        @Nullable LocalDate date,
        Sureness sureness,
        Sureness numberSureness,
        String source) {}
