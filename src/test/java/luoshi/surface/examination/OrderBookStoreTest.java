package luoshi.surface.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.journal.Journals;
import luoshi.kernel.organisation.Member;
import luoshi.kernel.organisation.Membership;
import luoshi.meeting.decision.Threshold;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.meeting.procedure.StandingOrders.Kinship;
import luoshi.meeting.procedure.StandingOrders.Local;
import luoshi.meeting.record.Stance;
import luoshi.surface.examination.Settlement.Content;
import luoshi.surface.examination.Settlement.Part;
import org.junit.jupiter.api.Test;

class OrderBookStoreTest {

    private static final LocalDate OLD = LocalDate.of(2020, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2024, 1, 1);
    private static final Threshold HALF = Threshold.of("1/2");

    private final Viewer viewer = TestDatabase.somebody();
    private final OrderBook book =
            new JdbcOrderBook(TestDatabase.rows(), TestDatabase.json(), TestDatabase.transaction(), Journals.onRows());

    @Test
    void a_meeting_is_judged_by_what_held_on_its_day_whenever_it_was_written_down() {
        settle(NEW, List.of(Stance.AGREE), "3/4");
        settle(OLD, List.of(Stance.AGREE, Stance.NO_OBJECTION), "2/3");

        var orders = orders();

        assertThat(orders.agreement(LocalDate.of(2019, 12, 31))).containsOnly(Stance.AGREE, Stance.PRINCIPLE);
        assertThat(orders.agreement(OLD)).containsOnly(Stance.AGREE, Stance.NO_OBJECTION);
        assertThat(orders.agreement(NEW.minusDays(1))).contains(Stance.NO_OBJECTION);
        assertThat(orders.agreement(NEW)).containsOnly(Stance.AGREE);
        assertThat(orders.threshold("QUORUM_HALF", HALF, OLD)).isEqualTo(Threshold.of("2/3"));
        assertThat(orders.threshold("QUORUM_HALF", HALF, NEW)).isEqualTo(Threshold.of("3/4"));
    }

    @Test
    void what_is_settled_for_the_same_day_succeeds_and_the_older_row_stays() {
        settle(OLD, List.of(Stance.AGREE), "2/3");
        settle(OLD, List.of(Stance.AGREE, Stance.NO_OBJECTION), "3/4");

        assertThat(orders().agreement(OLD)).contains(Stance.NO_OBJECTION);
        assertThat(book.of(viewer).rows()).hasSize(2);
        assertThat(book.of(viewer).voting()).singleElement().satisfies(row -> {
            assertThat(row.seq()).isEqualTo(2);
            assertThat(row.reason()).isEqualTo("党组会议事规则");
            assertThat(row.personName()).isEqualTo("苏禾");
            assertThat(row.at()).isNotNull();
        });
    }

    @Test
    void taking_back_is_another_row_and_what_held_before_holds_again() {
        settle(OLD, List.of(Stance.AGREE), "2/3");
        settle(OLD, List.of(Stance.AGREE, Stance.NO_OBJECTION), "3/4");

        book.withdraw(viewer, 2, "录错了");

        assertThat(orders().agreement(OLD)).containsOnly(Stance.AGREE);
        assertThat(book.of(viewer).rows()).hasSize(3).last().satisfies(row -> {
            assertThat(row.withdrawn()).isEqualTo(2);
            assertThat(row.reason()).isEqualTo("录错了");
        });
        for (int gone : List.of(2, 3, 9))
            assertThatThrownBy(() -> book.withdraw(viewer, gone, "再撤"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("请刷新页面");
    }

    @Test
    void members_and_kin_come_back_as_they_were_written() {
        var members = List.of(
                new Member("江映川", LocalDate.of(2021, 3, 1), null, true),
                new Member("罗秉谦", null, LocalDate.of(2023, 12, 31), false));
        var kin = List.of(new Kinship("贺知微", "祝长庚"));
        book.settle(viewer, Part.ROLL, null, new Content(List.of(), List.of(), members, kin), "班子调整");

        var orders = orders();

        assertThat(orders.kin()).isEqualTo(kin);
        assertThat(orders.membership().members()).isEqualTo(members);
        assertThat(orders.members(NEW)).extracting(Member::name).containsExactly("江映川");
        assertThat(orders.members(OLD)).extracting(Member::name).containsExactly("罗秉谦");
    }

    @Test
    void another_body_sees_nothing_and_one_that_settled_nothing_has_the_general_rules() {
        settle(OLD, List.of(Stance.NO_OBJECTION), "2/3");

        var other = book.of(TestDatabase.somebody());

        assertThat(other.rows()).isEmpty();
        assertThat(other.orders("", Membership.NONE)).isEqualTo(StandingOrders.NONE);
    }

    @Test
    void many_at_once_lose_nothing() throws Exception {
        try (var people = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) people.submit(() -> settle(OLD, List.of(Stance.AGREE), "2/3"));
        }
        assertThat(book.of(viewer).rows()).extracting(Settlement::seq).containsExactly(1, 2, 3, 4, 5, 6);
    }

    private void settle(LocalDate since, List<Stance> agreement, String quorum) {
        var thresholds = List.of(new Local("QUORUM_HALF", Threshold.of(quorum)));
        book.settle(viewer, Part.VOTING, since, new Content(agreement, thresholds, List.of(), List.of()), "党组会议事规则");
    }

    private StandingOrders orders() {
        return book.of(viewer).orders("望澜区生态环境局", Membership.NONE);
    }
}
