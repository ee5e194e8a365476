package luoshi.kernel.phrase.reading;

import java.util.regex.MatchResult;
import luoshi.kernel.phrase.Deadline.Kind;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 时限规则: one way of saying a limit.
///
/// @param needs characters without which the pattern cannot match, see [Signs]
/// @param anchor the one character that is needed first of all, 0 where it is one of several; it stands near the start
/// @param wording tried only where it can begin
/// @param bounded the words themselves say that it is a limit (前, 底, 内)
record LimitRule(long[] needs, char anchor, Wording wording, Kind kind, boolean bounded, Value value) {

    /// Turns a match into a value: an empty string for words that give no date, null when the match is none after all.
    @FunctionalInterface
    interface Value {
        @Nullable
        String of(MatchResult m, Day day);
    }

    /// A limit that its own words bound.
    static LimitRule bounded(String needs, String pattern, Kind kind, Value value) {
        return of(needs, pattern, kind, true, value);
    }

    /// A date that is a limit only where it names no paper and no past event.
    static LimitRule bare(String needs, String pattern, Kind kind, Value value) {
        return of(needs, pattern, kind, false, value);
    }

    static LimitRule undated(String needs, String pattern, Kind kind) {
        return bounded(needs, pattern, kind, (m, day) -> "");
    }

    private static LimitRule of(String needs, String pattern, Kind kind, boolean bounded, Value value) {
        char anchor = needs.length() == 1 || needs.indexOf(' ') == 1 ? needs.charAt(0) : 0;
        if (anchor == '9' || anchor == '尽') anchor = 0;
        return new LimitRule(Signs.needs(needs), anchor, Wording.of(pattern), kind, bounded, value);
    }

    /// Whether a stretch with these signs can hold a match.
    boolean mayMatch(long signs) {
        for (long any : needs) if ((signs & any) == 0) return false;
        return true;
    }
}
