package luoshi.meeting.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.kernel.regulation.Citation;
import luoshi.kernel.regulation.Page;
import luoshi.kernel.regulation.Sureness;
import luoshi.meeting.record.RecordKind;
import org.jspecify.annotations.Nullable;

/// 审查规则: what is asked of a meeting or its record, on what ground, and since when.
///
/// @param id stable upper-case name, as the contract prints it
/// @param assemblies meetings it concerns; empty for all
/// @param matters items it concerns; empty for all
/// @param severity how grave a breach is
/// @param cure the words that would mend it
public record Rule(
        String id,
        String title,
        Kind kind,
        Set<Assembly> assemblies,
        Set<Matter> matters,
        Set<RecordKind> papers,
        Judgement.Severity severity,
        Sureness sureness,
        String cure,
        List<Standard> standards,
        List<Ground> grounds,
        List<Example> examples) {

    /// 标准: what is demanded from a day on; a practice without a date has one standard without a day.
    public record Standard(@Nullable LocalDate since, Page values) {}

    /// 依据: a citation, for some matters only where it says so.
    public record Ground(Citation citation, Set<Matter> matters) {}

    /// 例: a short record that is read and judged, and what must come out of it.
    ///
    /// @param item the item that is judged so; null for the meeting or whichever
    /// @param orders standing orders in YAML; null where none are needed
    public record Example(
            Judgement.Verdict verdict,
            @Nullable String item,
            @Nullable Page orders,
            String text) {}

    /// The standard in force on a day; the latest one where the day is not known. Null before the first.
    public @Nullable Standard standard(@Nullable LocalDate day) {
        Standard found = null;
        for (var standard : standards)
            if (day == null || standard.since == null || !day.isBefore(standard.since)) found = standard;
        return found;
    }

    /// Whether the law changed with time, so that a meeting without a date cannot be held to it.
    public boolean isDated() {
        return standards.stream().anyMatch(s -> s.since != null);
    }
}
