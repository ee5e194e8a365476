package luoshi.kernel.casework;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.evidence.Original;
import org.jspecify.annotations.Nullable;

/// 办理: acts on cases. Every act and what follows from it are kept together with its trace in the journal, or not at
/// all.
public interface Acts {

    /// Does something to a case in the viewer's name. Refused where the viewer may not, or not now.
    ///
    /// @param proofs files that prove it
    /// @param key of an idempotent request: the same key a second time gives the act it gave before; null for none
    Act add(Viewer viewer, String number, Doing doing, List<Proof> proofs, @Nullable String key);

    default Act add(Viewer viewer, String number, Doing doing) {
        return add(viewer, number, doing, List.of(), null);
    }

    /// 分解交办: hands a case down in parts. Refused, with the first part it concerns, for whoever neither owns the case
    /// nor handed it down, and where a unit outside the body is given work without a ground.
    ///
    /// @param key as of an act: the same a second time gives the numbers it gave before and hands nothing down
    List<String> handDown(Viewer viewer, String number, List<Part> parts, @Nullable String key);

    default List<String> handDown(Viewer viewer, String number, List<Part> parts) {
        return handDown(viewer, number, parts, null);
    }

    /// All acts on a case in their order; none where it is not within reach.
    List<Act> of(Viewer viewer, String number);

    /// What a viewer may do to a case as it stands now, in the order in which it is usually done.
    Set<Doing.Kind> open(Viewer viewer, Case subject);

    /// Acts of these kinds on the cases within reach in a stretch of time, by case and in their order; without their
    /// exhibits.
    List<Act> between(Viewer viewer, Set<Doing.Kind> kinds, Instant from, Instant to);

    /// Acts on the cases within reach since then, the latest first.
    List<Act> lately(Viewer viewer, Instant since, int limit);

    /// 送交的佐证.
    record Proof(Goal.Proof kind, Original file) {}
}
