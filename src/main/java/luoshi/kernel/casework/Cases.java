package luoshi.kernel.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;

/// 办件库: the cases of a body, as far as they are within the viewer's reach. Whoever handed a case down sees its parts;
/// whoever was given a part sees that part and those below it.
public interface Cases {

    /// Opens cases in the viewer's name, all or none, and gives their numbers in the same order. The caller has asked
    /// whether the viewer may.
    List<String> open(Viewer viewer, List<Opening> openings);

    Optional<Case> find(Viewer viewer, String number);

    /// Several at once, those within reach, in no order.
    List<Case> named(Viewer viewer, Set<String> numbers);

    /// The whole tree a case belongs to, as far as it is seen, root first, parts in the order they were made.
    List<Case> tree(Viewer viewer, String number);

    /// Open before closed, soonest day first, what has no day last.
    List<Case> list(Viewer viewer, CaseSearch search, CaseSearch.Last last, int limit);

    long count(Viewer viewer, CaseSearch search);

    /// How many of what is sought stand where, by unit and by the stretches of days that a way of showing lights tells
    /// apart.
    ///
    /// @param bounds the first day of each stretch but the first, in order
    List<Tally> tally(Viewer viewer, CaseSearch search, List<LocalDate> bounds);

    /// How what is sought and was closed since a day stood to its day, by unit.
    List<Kept> kept(Viewer viewer, CaseSearch search, LocalDate since);

    /// How long what is sought and open has been so: how many by the bounds, in days, between which they lie.
    Map<Integer, Long> ages(Viewer viewer, CaseSearch search, List<Integer> bounds);

    /// How much of what is sought was opened and how much ended in each month from a day on.
    List<Flow> flow(Viewer viewer, CaseSearch search, LocalDate since);

    /// Closes a source's cases into compartments, or opens them: what was handed down out of it follows.
    void label(Viewer viewer, Set<String> numbers, Mark mark, Set<Seal> seals);

    /// 点数.
    ///
    /// @param stretch which stretch of days, from 0; -1 for those without a day
    record Tally(String unit, boolean open, int stretch, long number) {}

    /// Codes of those who lead a unit: by the title of their post; of everybody in it where no title tells.
    Set<String> heads(Viewer viewer, String unit);

    /// Cases that ended on a day of this stretch, as far as they lie within reach; in the order of their numbers.
    List<Case> ended(Viewer viewer, LocalDate from, LocalDate to);

    /// 按期点数.
    record Kept(String unit, Case.Punctuality punctuality, long number) {}

    /// 当月进出.
    ///
    /// @param month its first day
    record Flow(LocalDate month, long opened, long closed) {}

    /// Where the viewer stands towards a case, as of today.
    Set<Party> parties(Viewer viewer, Case subject);

    /// The same for several, by number.
    Map<String, Set<Party>> parties(Viewer viewer, List<Case> subjects);
}
