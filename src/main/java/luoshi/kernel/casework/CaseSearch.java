package luoshi.kernel.casework;

import java.time.LocalDate;
import java.util.Set;
import luoshi.kernel.phrase.Sought;
import org.jspecify.annotations.Nullable;

/// 办件查找: what is looked for; an empty text, an empty set or a null leaves that open.
///
/// @param words stand in the case's words, its source's or the meeting's name
/// @param units codes of leading units; for a subtree of the organisation all that lie in it
/// @param open true finds what is still open
/// @param from first day of the limit, to its last
/// @param dated true finds what has a day
/// @param source id of a record or a paper
/// @param person code of the person named
/// @param roots only whole cases, no parts
/// @param handedBy code of the unit that handed it down
public record CaseSearch(
        Sought words,
        Set<String> units,
        @Nullable Boolean open,
        Case.@Nullable Phase phase,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean dated,
        String source,
        String speaker,
        String person,
        boolean roots,
        String handedBy) {

    public static final CaseSearch ALL =
            new CaseSearch(Sought.of(""), Set.of(), null, null, null, null, null, "", "", "", false, "");

    public CaseSearch {
        units = Set.copyOf(units);
    }

    /// 止处: where a page of the list ended; the page behind it is asked for with it, or the one before.
    ///
    /// @param open whether the last case was still open
    public record Last(boolean open, LocalDate day, String number, boolean backwards) {

        static final LocalDate DAYLESS = LocalDate.of(9999, 12, 31);

        public static final Last START = new Last(true, LocalDate.of(1, 1, 1), "", false);
        public static final Last END = new Last(false, DAYLESS, "\uFFFF", true);

        public static Last of(Case last) {
            return new Last(last.phase().open(), day(last), last.number(), false);
        }

        public Last back() {
            return new Last(open, day, number, true);
        }

        static LocalDate day(Case subject) {
            var day = subject.timing().day();
            return day == null ? DAYLESS : day;
        }
    }

    public CaseSearch units(Set<String> codes) {
        return new CaseSearch(words, codes, open, phase, from, to, dated, source, speaker, person, roots, handedBy);
    }

    public CaseSearch open(@Nullable Boolean still) {
        return new CaseSearch(words, units, still, phase, from, to, dated, source, speaker, person, roots, handedBy);
    }

    public CaseSearch due(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean dated) {
        return new CaseSearch(words, units, open, phase, from, to, dated, source, speaker, person, roots, handedBy);
    }

    public CaseSearch in(Case.@Nullable Phase phase) {
        return new CaseSearch(words, units, open, phase, from, to, dated, source, speaker, person, roots, handedBy);
    }

    public CaseSearch of(String source) {
        return new CaseSearch(words, units, open, phase, from, to, dated, source, speaker, person, roots, handedBy);
    }

    public CaseSearch by(String speaker) {
        return new CaseSearch(words, units, open, phase, from, to, dated, source, speaker, person, roots, handedBy);
    }

    public CaseSearch on(String person) {
        return new CaseSearch(words, units, open, phase, from, to, dated, source, speaker, person, roots, handedBy);
    }

    public CaseSearch saying(Sought words) {
        return new CaseSearch(words, units, open, phase, from, to, dated, source, speaker, person, roots, handedBy);
    }

    public CaseSearch from(String handedBy) {
        return new CaseSearch(words, units, open, phase, from, to, dated, source, speaker, person, roots, handedBy);
    }

    public CaseSearch whole(boolean roots) {
        return new CaseSearch(words, units, open, phase, from, to, dated, source, speaker, person, roots, handedBy);
    }
}
