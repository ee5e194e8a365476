package luoshi.surface.examination.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import luoshi.kernel.organisation.Membership;
import luoshi.surface.examination.Settlement;
import luoshi.surface.examination.Settlements;

/// 本单位议事规则页: what holds, the two forms to settle something new, and all that was settled before.
///
/// @param done what was just done, in a sentence; empty where nothing was
public record OrdersPage(Settlements settled, VotingForm voting, RollForm roll, String done) {

    static OrdersPage of(Settlements settled, Membership kept, String done) {
        var voting = settled.voting();
        return new OrdersPage(
                settled,
                VotingForm.of(voting.isEmpty() ? null : voting.getLast()),
                RollForm.of(settled.roll(), kept),
                done);
    }

    OrdersPage with(VotingForm refused) {
        return new OrdersPage(settled, refused, roll, "");
    }

    OrdersPage with(RollForm refused) {
        return new OrdersPage(settled, voting, refused, "");
    }

    /// All rows, the latest first.
    public List<Settlement> history() {
        var latest = new ArrayList<>(settled.rows());
        Collections.reverse(latest);
        return latest;
    }
}
