package luoshi.oversight.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import luoshi.kernel.access.Accounts;
import luoshi.kernel.access.Entitlement;
import luoshi.kernel.access.Entitlements;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Bureau;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.notice.Notice;
import luoshi.kernel.notice.Notices;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Portfolios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PressStoreTest {

    private static final WorkingDays CALENDAR = WorkingDays.shipped();
    private static final LocalDate TODAY = Beijing.today();

    private final Bureau bureau = new Bureau();
    private final Press press = bureau.doors.open(Press.class);
    private final Notices notices = bureau.doors.open(Notices.class);

    @BeforeEach
    void the_office_has_its_role() {
        var keeper = new Viewer(bureau.code, "security", "安全", Set.of(Role.SECURITY), Reach.NONE);
        bureau.doors
                .open(Entitlements.class)
                .give(keeper, "office1", Entitlement.Kind.ROLE, Role.OFFICE.name(), null, "测试");
    }

    /// Opened sixty days ago, due so many working days before today.
    private String due(int late) {
        var day = late < 0 ? CALENDAR.after(TODAY, -late) : CALENDAR.before(TODAY, late);
        return old(bureau.open("排查老旧泵站", "water", Timing.set(day)));
    }

    private String old(String number) {
        TestDatabase.rows()
                .sql("update casework.casefile set opened_at = ? where bureau = ? and number = ?")
                .params(Timestamp.valueOf(TODAY.minusDays(60).atStartOfDay()), bureau.code, number)
                .update();
        return number;
    }

    private int run() {
        return press.run(bureau.machine(), TODAY);
    }

    private List<String> slips(String number) {
        return bureau.acts.of(bureau.machine(), number).stream()
                .filter(a -> a.doing() instanceof Doing.Reminder)
                .map(a -> ((Doing.Reminder) a.doing()).slip())
                .toList();
    }

    private List<String> told(String person, String number) {
        return notices.of(bureau.of(person, ""), Long.MAX_VALUE, 100).stream()
                .filter(n -> n.number().equals(number))
                .map(Notice::slip)
                .toList();
    }

    @Test
    void every_rung_is_an_act_once_and_those_are_told_whom_the_ladder_names() {
        var number = due(5);
        var early = due(-10);
        assertThat(run()).isEqualTo(4);
        assertThat(run()).isZero();
        assertThat(slips(number)).containsExactly("到期提醒", "蓝色催办单", "橙色催办单", "红色催办单");
        assertThat(slips(early)).isEmpty();
        assertThat(told("water1", number)).containsExactly("红色催办单", "橙色催办单", "蓝色催办单", "到期提醒");
        assertThat(told("office1", number)).containsExactly("红色催办单", "橙色催办单");
        assertThat(told("leader", number)).containsExactly("红色催办单");
        assertThat(told("water2", number)).isEmpty();
    }

    /// yudao#1018: a reminder that came due while the case lay with somebody else was lost by its return.
    /// 红灯也告诉分管领导: who is in charge of the unit, wherever it was said on the way up; not who spoke at the meeting.
    @Test
    void a_red_reminder_goes_to_the_leader_in_charge_of_the_unit() {
        var portfolios = bureau.doors.open(Portfolios.class);
        assertThatThrownBy(() -> portfolios.assign(bureau.office(), "water", "water1"))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> portfolios.assign(bureau.of("water1", "water"), "water", "vice"))
                .isInstanceOf(Refusal.class);
        portfolios.assign(bureau.office(), "bureau", "vice");
        due(20);
        run();
        assertThat(told("vice")).isNotEmpty();
        assertThat(told("leader")).isEmpty();
        portfolios.assign(bureau.office(), "bureau", "");
        assertThat(portfolios.leaders(bureau.machine())).isEmpty();
        due(21);
        run();
        assertThat(told("leader")).isNotEmpty();
    }

    private List<Notice> told(String person) {
        return notices.of(bureau.of(person, "party"), Long.MAX_VALUE, 50);
    }

    @Test
    void a_reminder_that_fell_due_before_a_return_is_not_lost_by_it() {
        var number = due(1);
        var owner = bureau.of("water1", "water");
        bureau.acts.add(owner, number, new Doing.Receipt());
        bureau.acts.add(owner, number, new Doing.Submission("都查了"));
        assertThat(run()).isZero(); // it waits for whoever verifies
        bureau.acts.add(bureau.office(), number, new Doing.Return("少了两座"));
        assertThat(run()).isEqualTo(2);
        assertThat(run()).isZero();
        assertThat(slips(number)).containsExactly("到期提醒", "蓝色催办单");
    }

    @Test
    void a_transfer_loses_no_reminder_and_doubles_none() {
        var number = due(1);
        run();
        bureau.acts.add(bureau.office(), number, new Doing.Transfer("forestry", "", "", "分工调整"));
        assertThat(run()).isZero();
        assertThat(press.run(bureau.machine(), CALENDAR.after(TODAY, 2))).isEqualTo(1);
        assertThat(slips(number)).containsExactly("到期提醒", "蓝色催办单", "橙色催办单");
        assertThat(told("office1", number))
                .as("nobody of the new unit has an account")
                .contains("橙色催办单");
    }

    @Test
    void an_extension_begins_the_ladder_anew_and_repeats_nothing() {
        var number = due(0);
        var owner = bureau.of("water1", "water");
        bureau.acts.add(owner, number, new Doing.Receipt());
        run();
        var later = CALENDAR.after(TODAY, 10);
        bureau.acts.add(owner, number, new Doing.ExtensionRequest(later, "缺件"));
        bureau.acts.add(bureau.office(), number, new Doing.Extension(later, "同意"));
        assertThat(run()).isZero();
        assertThat(press.run(bureau.machine(), CALENDAR.after(later, 1))).isEqualTo(2);
        assertThat(slips(number)).containsExactly("到期提醒", "到期提醒", "蓝色催办单");
    }

    @Test
    void what_ended_is_not_pressed_and_what_was_reopened_is() {
        var number = due(1);
        bureau.acts.add(bureau.leader(), number, new Doing.Cancellation("并入他项"));
        assertThat(run()).isZero();
        bureau.acts.add(bureau.leader(), number, new Doing.Reopening("仍要办"));
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void runs_at_the_same_time_double_nothing() throws Exception {
        var numbers = new ArrayList<String>();
        for (int i = 0; i < 6; i++) numbers.add(due(3));
        try (var many = Executors.newFixedThreadPool(4)) {
            Callable<Integer> one = this::run;
            for (var run : many.invokeAll(List.of(one, one, one, one))) run.get();
        }
        run();
        for (var number : numbers) {
            assertThat(slips(number)).containsExactly("到期提醒", "蓝色催办单", "橙色催办单");
            assertThat(told("water1", number)).hasSize(3);
        }
    }

    @Test
    void an_act_is_not_kept_without_its_notices_and_is_made_up_for() {
        var number = due(1);
        var broken = new Notices() {
            @Override
            public void tell(Viewer viewer, Set<String> persons, String of, Notice.Kind kind, String slip) {
                throw new IllegalStateException("the power fails");
            }

            @Override
            public List<Notice> of(Viewer viewer, long below, int limit) {
                return List.of();
            }

            @Override
            public int unread(Viewer viewer) {
                return 0;
            }

            @Override
            public void read(Viewer viewer, List<Long> seqs, long upTo) {}
        };
        var failing = new Press(
                bureau.cases,
                bureau.doors.open(Acts.class),
                broken,
                bureau.doors.open(JdbcPressed.class),
                TestDatabase.transaction(),
                bureau.doors.open(Accounts.class),
                bureau.doors.open(Entitlements.class),
                bureau.doors.open(Organisation.class),
                bureau.doors.open(Portfolios.class));
        failing.run(bureau.machine(), TODAY);
        assertThat(slips(number)).isEmpty();
        assertThat(run()).isEqualTo(2);
        assertThat(slips(number)).containsExactly("到期提醒", "蓝色催办单");
    }

    @Test
    void a_missing_day_is_asked_for_until_it_is_set_and_a_day_that_waits_is_not() {
        var number = old(bureau.open("排查", "water", Timing.NONE));
        var waiting = old(bureau.open("动工", "water", new Timing("图纸审定后", Provenance.STATED, "", null, null, "图纸审定")));
        assertThat(run()).isEqualTo(1);
        assertThat(run()).isZero();
        assertThat(press.run(bureau.machine(), CALENDAR.after(TODAY, 5))).isEqualTo(1);
        assertThat(slips(number)).containsExactly("催定期限", "催定期限");
        assertThat(slips(waiting)).isEmpty();
        bureau.acts.add(bureau.of("water1", "water"), number, new Doing.Receipt());
        bureau.acts.add(bureau.of("water1", "water"), number, new Doing.DueSetting(TODAY.plusDays(90), "按工作量"));
        assertThat(press.run(bureau.machine(), CALENDAR.after(TODAY, 10))).isZero();
    }

    @Test
    void what_recurs_is_opened_in_time_once_for_each_time() {
        var monthly = new Timing("每月25日前", Provenance.STATED, "R/P1M", null, null, "逐期办理");
        var number = bureau.open("报送进度", "water", monthly);
        var end = TODAY.withDayOfMonth(TODAY.lengthOfMonth());
        var first = Timing.set(TODAY.withDayOfMonth(25));
        bureau.acts.handDown(bureau.office(), number, List.of(new Part("报送进度", Charge.of("water"), first, Goal.OPEN)));
        var far = end.plusMonths(2).withDayOfMonth(20);
        press.run(bureau.machine(), far);
        press.run(bureau.machine(), far);
        assertThat(bureau.cases.tree(bureau.machine(), number).stream()
                        .filter(c -> c.parent() != null)
                        .map(c -> c.timing().original()))
                .containsExactly(
                        TODAY.withDayOfMonth(25),
                        TODAY.plusMonths(1).withDayOfMonth(25),
                        TODAY.plusMonths(2).withDayOfMonth(25));
    }

    @Test
    void what_was_closed_is_to_be_looked_at_again_after_a_time() {
        var number = due(-10);
        var owner = bureau.of("water1", "water");
        bureau.acts.add(owner, number, new Doing.Receipt());
        bureau.acts.add(owner, number, new Doing.Submission("都查了"));
        bureau.acts.add(bureau.office(), number, new Doing.Verification("看过"));
        bureau.acts.add(bureau.leader(), number, new Doing.SignOff("同意"));
        assertThat(bureau.find(number).phase()).isEqualTo(Case.Phase.CLOSED);
        var later = TODAY.plusDays(PressingRules.shipped().review().after());
        assertThat(press.run(bureau.machine(), later.minusDays(1))).isZero();
        assertThat(press.run(bureau.machine(), later)).isEqualTo(1);
        assertThat(press.run(bureau.machine(), later.plusDays(1))).isZero();
        assertThat(told("office1", number)).containsExactly("该回头看了");
    }
}
