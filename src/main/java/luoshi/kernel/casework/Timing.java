package luoshi.kernel.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 办理期限. The first day that was set is kept for good and is what a late close is judged by; an extension moves only the
/// second.
///
/// @param words of the original; empty where it says nothing
/// @param value what the words mean, in the form of [luoshi.kernel.calendar.Due]; empty where they mean no day
/// @param original the first day that was set; null as long as there is none
/// @param day the last day now; null as long as there is none
/// @param waits what the day waits for: a condition, a question that was asked back; empty where it waits for nothing
public record Timing(
        String words,
        Provenance provenance,
        String value,
        @Nullable LocalDate original,
        @Nullable LocalDate day,
        String waits) {

    public static final Timing NONE = new Timing("", Provenance.MISSING, "", null, null, "");

    /// A day that the words of the original state.
    public static Timing stated(String words, LocalDate day) {
        return new Timing(words, Provenance.STATED, day.toString(), day, day, "");
    }

    /// A day that somebody set.
    public static Timing set(LocalDate day) {
        return new Timing("", Provenance.SET, day.toString(), day, day, "");
    }

    /// Set by somebody where none was.
    public Timing to(LocalDate day) {
        return new Timing(words, Provenance.SET, value, original == null ? day : original, day, "");
    }

    /// 延期: the day moves, the first one stays.
    public Timing extended(LocalDate later) {
        return new Timing(words, provenance, value, original, later, waits);
    }

    public boolean extended() {
        return original != null && day != null && day.isAfter(original);
    }
}
