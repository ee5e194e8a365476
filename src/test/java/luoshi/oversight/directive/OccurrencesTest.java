package luoshi.oversight.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Deadline;
import luoshi.kernel.phrase.Deadline.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);

    @Test
    void a_day_and_the_end_of_a_range_are_stated() {
        assertThat(of("3月15日前", "2026-03-15", Kind.DATE).timing())
                .isEqualTo(Timing.stated("3月15日前", LocalDate.of(2026, 3, 15)));
        var within = of("3月1日至20日", "2026-03-01/2026-03-20", Kind.RANGE).timing();
        assertThat(within.day()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(within.original()).isEqualTo(within.day());
    }

    @Test
    void the_end_of_a_month_that_only_the_month_was_said_of_is_inferred() {
        assertThat(of("10月份", "2026-10-31", Kind.DATE).timing().provenance()).isEqualTo(Provenance.IMPLIED);
        assertThat(of("10月底", "2026-10-31", Kind.DATE).timing().provenance()).isEqualTo(Provenance.STATED);
    }

    @Test
    void nodes_are_parts_each_with_its_day_and_no_fourth_is_made_up() {
        var yearly = of("每年3、6、9月", "2026-03-31,2026-06-30,2026-09-30", Kind.NODES);
        assertThat(yearly.days())
                .extracting(LocalDate::toString)
                .containsExactly("2026-03-31", "2026-06-30", "2026-09-30", "2027-03-31", "2027-06-30", "2027-09-30");
        assertThat(yearly.assumed()).isTrue();
        assertThat(yearly.more()).isTrue();
        assertThat(yearly.timing().day()).isNull();
        var once = of("6月底、9月底", "2026-06-30,2026-09-30", Kind.NODES);
        assertThat(once.days()).hasSize(2);
        assertThat(once.timing().day()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(once.more()).isFalse();
    }

    @Test
    void what_recurs_is_opened_up_to_the_end_of_next_year_and_not_without_end() {
        var monthly = of("每月5日前", "R/P1M", Kind.PERIODIC);
        assertThat(monthly.days()).hasSize(22).allMatch(d -> d.getDayOfMonth() == 5);
        assertThat(monthly.assumed()).isFalse();
        assertThat(of("每月", "R/P1M", Kind.PERIODIC)
                        .timing(LocalDate.of(2026, 2, 28))
                        .provenance())
                .isEqualTo(Provenance.IMPLIED);
        assertThat(of("每日", "R/P1D", Kind.PERIODIC).days()).hasSize(Occurrences.MOST);
    }

    @Test
    void a_condition_is_waited_for_a_vague_limit_and_an_open_year_are_asked_back() {
        var condition = of("图纸批复后", null, Kind.CONDITION).timing();
        assertThat(condition.waits()).isEqualTo("图纸批复后");
        assertThat(condition.day()).isNull();
        assertThat(of("尽快", null, Kind.VAGUE).timing().waits()).isEqualTo("待明确日期：尽快");
        var year = of("10月底前", "XXXX-10-31", Kind.DATE).timing();
        assertThat(year.waits()).isEqualTo("待明确年份：10月底前");
        assertThat(year.day()).isNull();
    }

    @Test
    void undated_is_missing_and_never_in_time() {
        var none = Occurrences.of(null, TODAY, WorkingDays.shipped());
        assertThat(none.timing()).isEqualTo(Timing.NONE);
        assertThat(none.days()).isEmpty();
    }

    private static Occurrences.Schedule of(String words, @Nullable String value, Kind kind) {
        var limit = new Deadline(new Quotation(words, 0, words.length()), value, Deadline.Strength.FIRM, kind);
        return Occurrences.of(limit, TODAY, WorkingDays.shipped());
    }
}
