package luoshi.kernel.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.calendar.Due;
import luoshi.kernel.calendar.Due.Open;
import luoshi.kernel.calendar.Due.Why;
import luoshi.kernel.calendar.WorkingDays;
import org.junit.jupiter.api.Test;

/// From the words of a limit to the days on which something is due.
class DueOfLimitsTest {

    private static final LocalDate MEETING = LocalDate.of(2024, 3, 5);

    @Test
    void before_a_month_excludes_it_and_before_its_end_or_a_day_includes_that() {
        assertThat(days("10月前完成清算")).containsExactly("2024-09-30");
        assertThat(days("10月底前完成清算")).containsExactly("2024-10-31");
        assertThat(days("10月15日前完成清算")).containsExactly("2024-10-15");
        assertThat(days("尽量10月份启动报批流程")).containsExactly("2024-10-31");
        assertThat(days("三季度前完成")).containsExactly("2024-06-30");
        assertThat(days("国庆节前完成")).containsExactly("2024-09-30");
    }

    @Test
    void working_days_run_over_a_holiday_and_its_worked_weekends() {
        assertThat(due("三个工作日内报送", LocalDate.of(2023, 1, 19))).isEqualTo(new Due.On(LocalDate.of(2023, 1, 29)));
        assertThat(due("5个工作日内报送", LocalDate.of(2024, 9, 27))).isEqualTo(new Due.On(LocalDate.of(2024, 10, 10)));
    }

    @Test
    void a_recurring_limit_is_due_on_the_day_its_words_name() {
        assertThat(days("每月25日前报送台账")).startsWith("2024-03-25", "2024-04-25");
        assertThat(days("每月初报送台账")).startsWith("2024-03-10", "2024-04-10");
        assertThat(days("各科室每周五前报送进展")).startsWith("2024-03-08", "2024-03-15");
        assertThat(days("每季度末向党组报告一次")).startsWith("2024-03-31", "2024-06-30");
        assertThat(days("每月最后一个工作日报送")).startsWith("2024-03-29", "2024-04-30", "2024-05-31");
        assertThat(days("每月第二个周三召开例会")).startsWith("2024-03-13", "2024-04-10");
        assertThat(days("从4月起，每月5日前报送")).startsWith("2024-04-05");
        assertThat(days("每个工作日报送一次")).startsWith("2024-03-06", "2024-03-07", "2024-03-08", "2024-03-11");
    }

    @Test
    void the_end_of_a_period_is_an_assumption_unless_it_is_said() {
        assertThat(assumed("每月报送一次")).isTrue();
        assertThat(assumed("每月底报送一次")).isFalse();
        assertThat(assumed("每月25日前报送")).isFalse();
    }

    @Test
    void nodes_of_every_year_come_back() {
        assertThat(days("按照每年3、6、9月的时间节点执行")).startsWith("2024-03-31", "2024-06-30", "2024-09-30", "2025-03-31");
        assertThat(days("3、6、9月底前报送")).containsExactly("2024-03-31", "2024-06-30", "2024-09-30");
    }

    @Test
    void a_condition_a_vague_word_and_an_open_year_have_no_day() {
        assertThat(due("待图纸批复后启动", MEETING)).isEqualTo(new Open(Why.CONDITION));
        assertThat(due("尽快完成整改", MEETING)).isEqualTo(new Open(Why.VAGUE));
        assertThat(due("4月9日前报送", null)).isEqualTo(new Open(Why.YEAR));
        assertThat(due("春节前发放到位", null)).isEqualTo(new Open(Why.YEAR));
    }

    private static boolean assumed(String text) {
        return ((Due.Again) due(text, MEETING)).rhythm().isAssumed();
    }

    private static List<String> days(String text) {
        return due(text, MEETING).days(MEETING, LocalDate.of(2025, 12, 31), WorkingDays.shipped()).stream()
                .map(LocalDate::toString)
                .toList();
    }

    private static Due due(String text, LocalDate meeting) {
        var prose = Sayings.prose(text);
        return Deadlines.due(
                Deadlines.in(prose, 0, prose.length(), meeting).getFirst().value());
    }
}
