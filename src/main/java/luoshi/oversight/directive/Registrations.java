package luoshi.oversight.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Place;
import org.jspecify.annotations.Nullable;

/// 立项簿: what was ruled on the directives of confirmed records. What is ruled on nobody's sight is told to nobody: the
/// callers show a row beside the directive or the case that a viewer sees.
public interface Registrations {

    /// Confirmed records with directives that nobody has ruled on, as far as the viewer sees them, newest meeting
    /// first.
    List<Waiting> waiting(Viewer viewer, int limit);

    /// The rows of a record that stand: none that was taken back.
    List<Ruled> standing(Viewer viewer, String record);

    /// The row a case was opened by.
    Optional<Ruled> by(Viewer viewer, String number);

    /// Takes the directives of a record for one person alone until the transaction ends, so that nothing is registered
    /// twice.
    void hold(Viewer viewer, String record);

    void add(Viewer viewer, String record, List<Entry> entries);

    /// Takes a row back.
    void withdraw(Viewer viewer, Ruled row, String reason);

    /// The cases of a record get the marks and seals that its directives have now.
    void follow(Viewer viewer, String record, Function<Directive, Label> labels);

    /// 一条处理, before it has a number.
    record Entry(
            Ruled.Act act,
            String item,
            Place place,
            @Nullable String rule,
            String reason,
            @Nullable String number) {}

    /// 待立项的记录.
    ///
    /// @param duties how many directives the viewer sees, `open` of which nobody ruled on, without proposals
    /// @param proposals suggestions that wait for adoption
    record Waiting(
            String record,
            @Nullable String meeting,
            @Nullable LocalDate heldOn,
            int duties,
            int open,
            int proposals) {}
}
