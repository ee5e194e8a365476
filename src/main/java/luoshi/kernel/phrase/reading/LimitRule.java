package luoshi.kernel.phrase.reading;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Deadline.Kind;
import org.jspecify.annotations.Nullable;

/// 时限规则: one way of saying a limit.
///
/// @param bounded the words themselves say that it is a limit (前, 底, 内)
record LimitRule(Pattern pattern, Kind kind, boolean bounded, Value value) {

    /// Turns a match into a value: an empty string for words that give no date, null when the match is none after all.
    @FunctionalInterface
    interface Value {
        @Nullable
        String of(MatchResult m, Day day);
    }

    static LimitRule of(String pattern, Kind kind, boolean bounded, Value value) {
        return new LimitRule(Pattern.compile(pattern), kind, bounded, value);
    }

    static LimitRule undated(String pattern, Kind kind) {
        return of(pattern, kind, true, (m, day) -> "");
    }
}
