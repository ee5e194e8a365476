package luoshi.kernel.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 成员: a person's seat in a deciding body, such as a Party group, and from when to when it was held.
///
/// @param since first day; null where it is not recorded
/// @param until last day; null while it lasts
/// @param secretary whether the person convenes and chairs
public record Member(
        String name, @Nullable LocalDate since, @Nullable LocalDate until, boolean secretary) {

    public boolean isMemberOn(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || !day.isAfter(until));
    }
}
