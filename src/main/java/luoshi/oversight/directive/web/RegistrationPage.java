package luoshi.oversight.directive.web;

import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.oversight.directive.Candidate;
import luoshi.oversight.directive.Each;
import luoshi.oversight.directive.RegisterDirectives.Result;
import luoshi.oversight.directive.RegisterDirectives.Sheet;
import luoshi.oversight.directive.Registration.Field;
import luoshi.oversight.directive.Registration.Verdict;
import org.jspecify.annotations.Nullable;

/// 立项页: the directives of one record, those that wait first.
///
/// @param result of what was just done; null on the first look
public record RegistrationPage(
        Viewer viewer, Sheet sheet, Roster roster, @Nullable Result result) {

    private static final Set<Unit.Kind> OUTSIDE = Set.of(Unit.Kind.TOWN, Unit.Kind.CONTRACTOR, Unit.Kind.EXTERNAL);

    /// Those that the viewer can rule on now.
    public List<Candidate> open() {
        return sheet.candidates().stream()
                .filter(c -> c.ruled() == null && mine(c))
                .toList();
    }

    /// Those that wait for somebody else.
    public List<Candidate> others() {
        return sheet.candidates().stream()
                .filter(c -> c.ruled() == null && !mine(c))
                .toList();
    }

    public List<Candidate> ruled() {
        return sheet.candidates().stream().filter(c -> c.ruled() != null).toList();
    }

    public boolean mine(Candidate candidate) {
        return viewer.may(isProposal(candidate) ? Right.ADOPT : Right.REGISTER);
    }

    public static boolean isProposal(Candidate candidate) {
        return candidate.ruling().verdict() == Verdict.PROPOSAL_NEEDS_ADOPTION;
    }

    /// Whether it is proposed to be ruled on now: what would be opened needs a lead, a suggestion a reason.
    public boolean isReady(Candidate candidate) {
        return switch (candidate.ruling().verdict()) {
            case REGISTER ->
                !candidate.lead().unit().isEmpty()
                        && !isOutside(candidate)
                        && candidate.echoes().isEmpty();
            case NO_CONCRETE_TASK, FORBIDDEN -> true;
            case PROPOSAL_NEEDS_ADOPTION -> false;
        };
    }

    /// Work is laid on a unit outside the body only on a ground, which somebody has to write.
    public boolean isOutside(Candidate candidate) {
        return roster.units().stream()
                .anyMatch(u -> u.code().equals(candidate.lead().unit()) && OUTSIDE.contains(u.kind()));
    }

    public static String key(Candidate candidate) {
        var words = candidate.entry().directive().words();
        return words.start() + "." + words.end();
    }

    /// The units that its words mean as a kind; offered, never taken.
    public Each each(Candidate candidate) {
        return Each.of(candidate.entry().directive(), roster);
    }

    public boolean dueWithheld(Candidate candidate) {
        return candidate.isWithheld(Field.DUE);
    }

    public String name(String unit) {
        return name(roster, unit);
    }

    static String name(Roster roster, String unit) {
        return roster.units().stream()
                .filter(u -> u.code().equals(unit))
                .findFirst()
                .map(Unit::name)
                .orElse(unit);
    }

    public String names(List<String> units) {
        return String.join("、", units.stream().map(this::name).toList());
    }
}
