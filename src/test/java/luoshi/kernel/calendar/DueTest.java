package luoshi.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.calendar.Due.Open;
import luoshi.kernel.calendar.Due.Why;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final WorkingDays CALENDAR = WorkingDays.shipped();
    private static final LocalDate MEETING = LocalDate.of(2024, 3, 5);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    @Test
    void a_date_is_due_on_its_day_and_a_range_on_its_last() {
        assertThat(days("2023-10-31")).containsExactly("2023-10-31");
        assertThat(Due.of("2024-03-01/2024-03-31").last()).isEqualTo("2024-03-31");
        assertThat(Due.of("2024-03-31/2024-03-01")).isEqualTo(new Open(Why.VAGUE));
    }

    @Test
    void what_comes_again_is_due_at_the_end_of_each_period_where_no_day_is_said() {
        assertThat(days("R/P3M")).containsExactly("2024-03-31", "2024-06-30", "2024-09-30", "2024-12-31");
        assertThat(days("R4/P1Y")).isEqualTo(days("R/P3M"));
        assertThat(days("R2/P1Y")).containsExactly("2024-06-30", "2024-12-31");
        assertThat(days("R/P1Y")).containsExactly("2024-12-31");
        assertThat(days("R/P1M")).hasSize(10).startsWith("2024-03-31", "2024-04-30");
        assertThat(days("R/P1W")).startsWith("2024-03-10", "2024-03-17");
        assertThat(days("R/P10D")).startsWith("2024-03-10", "2024-03-20", "2024-03-31");
        assertThat(days("R/P15D")).startsWith("2024-03-15", "2024-03-31");
        assertThat(days("R/P2D")).startsWith("2024-03-07", "2024-03-09");
        assertThat(days("R/P5M")).containsExactly("2024-07-31", "2024-12-31");
        assertThat(((Due.Again) Due.of("R/P1M")).rhythm().isAssumed()).isTrue();
        assertThat(((Due.Again) Due.of("R/P1D")).rhythm().isAssumed()).isFalse();
    }

    @Test
    void nodes_are_each_due_and_come_back_every_year_where_that_is_said() {
        var nodes = new Due.Nodes(List.of(day("2023-09-30"), day("2023-02-28"), day("2023-06-30")), false);
        assertThat(nodes.days(MEETING, YEAR_END, CALENDAR)).hasSize(3).isSorted();
        assertThat(nodes.last()).isEqualTo("2023-09-30");
        var yearly = new Due.Nodes(nodes.days(), true);
        assertThat(yearly.days(day("2024-01-01"), YEAR_END, CALENDAR).stream().map(LocalDate::toString))
                .containsExactly("2024-02-29", "2024-06-30", "2024-09-30");
        assertThat(yearly.last()).isNull();
    }

    @Test
    void what_has_no_day_is_open_and_says_why() {
        assertThat(Due.of(null)).isEqualTo(new Open(Why.MISSING));
        assertThat(Due.of("XXXX-10-31")).isEqualTo(new Open(Why.YEAR));
        assertThat(Due.of("R/P0M")).isEqualTo(new Open(Why.VAGUE));
        assertThat(Due.of("R5/P1Y")).isEqualTo(new Open(Why.VAGUE));
        assertThat(Due.of("2024-02-30")).isEqualTo(new Open(Why.VAGUE));
        assertThat(Due.of("尽快")).isEqualTo(new Open(Why.VAGUE));
        assertThat(new Open(Why.CONDITION).days(MEETING, YEAR_END, CALENDAR)).isEmpty();
    }

    @Test
    void what_is_due_once_stays_due_however_long_ago() {
        assertThat(Due.of("2019-01-01").days(MEETING, YEAR_END, CALENDAR)).hasSize(1);
    }

    @Property
    void occurrences_are_in_order_after_the_day_and_a_later_horizon_only_adds(
            @ForAll @IntRange(max = 3000) int start,
            @ForAll @IntRange(max = 800) int length,
            @ForAll @IntRange(min = 1, max = 30) int n) {
        var from = LocalDate.of(2019, 1, 1).plusDays(start);
        var horizon = from.plusDays(length);
        for (var unit : List.of("D", "W", "M", "Y")) {
            var rhythm = Rhythm.of("R/P" + n + unit);
            var days = rhythm.days(from, horizon, CALENDAR);
            assertThat(days).isSorted().doesNotHaveDuplicates();
            assertThat(days).allMatch(d -> d.isAfter(from) && !d.isAfter(horizon));
            assertThat(rhythm.days(from, horizon.plusDays(40), CALENDAR).subList(0, days.size()))
                    .isEqualTo(days);
        }
    }

    private static List<String> days(String value) {
        return Due.of(value).days(MEETING, YEAR_END, CALENDAR).stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
