package luoshi.surface.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.kernel.casework.Act;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Exhibit;
import org.jspecify.annotations.Nullable;

/// 凭证首页: what the reader's page shows.
///
/// @param cases those above the case, the case, its parts, in the order of the tree
/// @param acts by number of the case
/// @param units names by code
/// @param files paths inside the proof by SHA-256
public record Leaf(
        String body,
        String number,
        Instant madeAt,
        String key,
        List<Case> cases,
        Map<String, List<Act>> acts,
        Map<String, String> units,
        Map<String, String> files,
        @Nullable Said said) {

    /// 原话: the words of the record with what stands around them.
    ///
    /// @param outcome how the item ended; empty where the record does not say
    /// @param grounds words of the record that the outcome rests on
    public record Said(
            String meeting,
            @Nullable LocalDate day,
            String item,
            String title,
            String outcome,
            String grounds,
            String before,
            String words,
            String after,
            String place) {}

    /// The case that the proof is of.
    public Case subject() {
        return cases.stream().filter(c -> c.number().equals(number)).findFirst().orElseThrow();
    }

    /// The case at the root of its tree, whose source is that of all of them.
    public Case origin() {
        return cases.getFirst();
    }

    public String unit(String code) {
        return units.getOrDefault(code, code);
    }

    public String units(List<String> codes) {
        return String.join("、", codes.stream().map(this::unit).toList());
    }

    public List<Act> acts(Case subject) {
        return acts.getOrDefault(subject.number(), List.of());
    }

    /// Where an exhibit's file lies; null where it is not within reach of whoever had the proof made.
    public @Nullable String file(Exhibit exhibit) {
        return files.get(exhibit.sha256());
    }

    public @Nullable String paper() {
        return files.get(origin().source().id());
    }
}
