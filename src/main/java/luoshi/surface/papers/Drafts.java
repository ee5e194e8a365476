package luoshi.surface.papers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.surface.papers.Content.Difference;

/// 公文库: papers within the viewer's reach: whoever may see all that a paper was drawn from sees it once it is issued;
/// whoever drafts or approves, before.
public interface Drafts {

    Optional<Draft> find(Viewer viewer, String id);

    /// Refused where there is none within reach.
    default Draft found(Viewer viewer, String id) {
        return find(viewer, id).orElseThrow(() -> new Refusal("papers.absent", "没有这件公文，或者它不在您的知悉范围内。"));
    }

    /// The latest first.
    List<Draft> list(Viewer viewer, Draft.Search search, int offset, int limit);

    int count(Viewer viewer, Draft.Search search);

    /// How many of them stand where.
    Map<Draft.State, Integer> states(Viewer viewer);

    /// The words of a version; of an issued paper, as it went out, for version 0.
    Content content(Viewer viewer, String id, int version);

    /// In their order.
    List<Draft.Step> steps(Viewer viewer, String id);

    /// 改稿: keeps other words as a new version; needs [luoshi.kernel.access.Right#DRAFT].
    ///
    /// @param seen number of the last step that whoever writes has seen
    /// @param sent words by the names of their lines
    void reword(Viewer viewer, String id, int seen, Map<String, String> sent);

    /// 改用台账: puts the value of the data in the place of the words, wherever they say it.
    void mend(Viewer viewer, String id, int seen, List<Difference> differences);

    /// Hands in, recalls, approves, returns or abandons. Nobody approves words of his own.
    void step(Viewer viewer, String id, int seen, Draft.Act act, String reason);

    /// What a viewer may do to a paper where it stands.
    Set<Draft.Act> open(Viewer viewer, Draft draft);

    /// The suggestion for the word of the next number of a kind: what was taken last.
    Optional<String> word(Viewer viewer, Kind kind);
}
