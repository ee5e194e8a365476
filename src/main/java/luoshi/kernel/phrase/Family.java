package luoshi.kernel.phrase;

import java.util.List;

/// 措辞族: wordings that are asked about a stretch one after the other. Where the walk over a text has seen none of them,
/// one
/// look at the stretch answers for all.
public final class Family {

    private final int[] members;
    private final int number;

    private Family(List<Wording> wordings) {
        members = wordings.stream().mapToInt(Wording::number).toArray();
        number = Vocabulary.register(this);
    }

    public static Family of(List<Wording> wordings) {
        return new Family(wordings);
    }

    /// Whether one of them may stand in a stretch.
    public boolean mayStandIn(Prose prose, int from, int to) {
        return prose.sightings().mayStandIn(this, from, to);
    }

    /// The first of its wordings from the one at `index` on that may stand in a stretch; how many it has for none.
    public int next(Prose prose, int from, int to, int index) {
        return from < to ? prose.sightings().next(this, from, to, index) : members.length;
    }

    /// The numbers of its wordings.
    int[] members() {
        return members;
    }

    int number() {
        return number;
    }
}
