package luoshi.surface.examination;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.journal.Journals;
import luoshi.kernel.organisation.Member;
import luoshi.meeting.decision.Threshold;
import luoshi.meeting.procedure.StandingOrders.Kinship;
import luoshi.meeting.procedure.StandingOrders.Local;
import luoshi.meeting.record.Stance;
import luoshi.surface.examination.Settlement.Content;
import luoshi.surface.examination.Settlement.Part;

/// Settles standing orders on the rows of the test run and takes one back.
public final class OrderBooks {

    private OrderBooks() {}

    public static void settle(Viewer viewer, List<Member> members, List<Kinship> kin) {
        var book = new JdbcOrderBook(
                TestDatabase.rows(), TestDatabase.json(), TestDatabase.transaction(), Journals.onRows());
        var quorum = List.of(new Local("QUORUM_HALF", Threshold.of("2/3")));
        var since = LocalDate.of(2020, 1, 1);
        book.settle(viewer, Part.ROLL, null, new Content(List.of(), List.of(), members, kin), "班子调整");
        book.settle(viewer, Part.VOTING, since, new Content(List.of(Stance.AGREE), quorum, List.of(), List.of()), "规则");
        book.withdraw(viewer, 2, "录错了");
    }
}
