package luoshi.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.regulation.Sureness;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkingDaysTest {

    private static final WorkingDays DAYS = WorkingDays.shipped();

    @Test
    void weekends_are_off_unless_moved() {
        assertThat(DAYS.isWorkingDay(day("2023-01-19"))).isTrue();
        assertThat(DAYS.isWorkingDay(day("2023-01-20"))).isTrue();
        assertThat(DAYS.isWorkingDay(day("2023-01-23"))).isFalse();
        assertThat(DAYS.isWorkingDay(day("2023-01-27"))).isFalse();
        assertThat(DAYS.isWorkingDay(day("2023-01-28"))).isTrue();
        assertThat(DAYS.isWorkingDay(day("2023-01-29"))).isTrue();
        assertThat(DAYS.isWorkingDay(day("2023-02-04"))).isFalse();
    }

    @Test
    void a_term_of_working_days_runs_over_a_holiday_and_its_worked_weekends() {
        assertThat(DAYS.after(day("2023-01-19"), 3)).isEqualTo("2023-01-29");
        assertThat(DAYS.before(day("2023-01-29"), 3)).isEqualTo("2023-01-19");
        assertThat(DAYS.between(day("2023-01-19"), day("2023-01-31"))).isEqualTo(5);
        assertThat(DAYS.between(day("2023-01-31"), day("2023-01-19"))).isEqualTo(-5);
        assertThat(DAYS.onOrAfter(day("2026-10-03"))).isEqualTo("2026-10-08");
        assertThat(DAYS.onOrBefore(day("2026-10-03"))).isEqualTo("2026-09-30");
    }

    @Test
    void a_later_notice_of_the_same_year_holds() {
        assertThat(DAYS.isWorkingDay(day("2019-05-02"))).isFalse();
        assertThat(DAYS.isWorkingDay(day("2019-04-28"))).isTrue();
        assertThat(DAYS.isWorkingDay(day("2020-02-01"))).isFalse();
        assertThat(DAYS.isWorkingDay(day("2020-02-03"))).isTrue();
    }

    @Test
    void a_holiday_may_begin_in_the_year_before() {
        assertThat(DAYS.isWorkingDay(day("2018-12-29"))).isTrue();
        assertThat(DAYS.isWorkingDay(day("2018-12-31"))).isFalse();
        assertThat(DAYS.holiday(day("2022-12-31")).name()).isEqualTo("元旦");
        assertThat(DAYS.holiday(day("2024-02-09"))).isNull();
    }

    @Test
    void a_year_without_a_notice_says_that_it_is_provisional() {
        assertThat(DAYS.isProvisional(2026)).isFalse();
        assertThat(DAYS.isProvisional(2027)).isTrue();
        assertThat(DAYS.isProvisional(2018)).isTrue();
        assertThat(DAYS.year(2027).sureness()).isEqualTo(Sureness.D);
        assertThat(DAYS.year(2026).sureness()).isEqualTo(Sureness.V2);
        assertThat(DAYS.isProvisional(day("2026-11-23"), day("2026-12-20"))).isFalse();
        assertThat(DAYS.isProvisional(day("2026-11-23"), day("2026-12-28"))).isTrue();
        assertThat(DAYS.isProvisional(day("2027-01-04"), day("2026-11-23"))).isTrue();
    }

    /// In 2020 the spring festival was prolonged without weekends worked for it.
    @Test
    void moving_weekends_leaves_the_number_of_working_days_as_the_law_has_it() {
        for (var year : DAYS.years()) {
            if (year.provisional() || year.year() == 2020) continue;
            int off = 0, worked = 0;
            for (var holiday : year.holidays()) {
                worked += holiday.worked().size();
                for (var day = holiday.from(); !day.isAfter(holiday.to()); day = day.plusDays(1))
                    if (day.getDayOfWeek().getValue() < 6) off++;
            }
            int law = year.year() < 2025 ? 11 : 13;
            assertThat(off - worked).as(year.year() + "").isEqualTo(law);
        }
    }

    @Test
    void every_festival_lies_in_the_holiday_of_its_name() {
        for (var year : DAYS.years())
            for (var festival : List.of("元旦", "春节", "清明", "劳动节", "端午", "中秋", "国庆")) {
                var day = Festivals.of(festival, year.year());
                assertThat(year.holidays())
                        .as(year.year() + festival)
                        .anyMatch(h -> h.name().contains(festival) && h.holds(day));
            }
    }

    @Test
    void every_page_is_named_after_its_year_and_listed() throws IOException {
        var folder = Path.of("src/main/resources/rules/calendar");
        try (var files = Files.list(folder)) {
            assertThat(Files.readAllLines(folder.resolve("order")))
                    .containsExactlyElementsOf(files.map(f -> f.getFileName().toString())
                            .filter(f -> f.endsWith(".yml"))
                            .sorted()
                            .toList())
                    .containsExactlyElementsOf(
                            DAYS.years().stream().map(y -> y.year() + ".yml").toList());
        }
        assertThat(DAYS.years()).allMatch(y -> y.provisional() == (y.sureness() == Sureness.D));
    }

    @Test
    void an_installation_succeeds_a_year_with_a_page_of_its_own(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("2027.yml"), """
                year: 2027
                notices:
                  - {title: 假定的通知, date: 2026-11-30, sureness: V2, source: 试验}
                holidays:
                  - {name: 元旦, from: 2026-12-31, to: 2027-01-02, work: [2026-12-27]}
                """);
        var own = DAYS.with(folder);
        assertThat(own.isProvisional(2027)).isFalse();
        assertThat(own.isWorkingDay(day("2026-12-31"))).isFalse();
        assertThat(own.isWorkingDay(day("2026-12-27"))).isTrue();
        assertThat(own.isWorkingDay(day("2027-02-08"))).isTrue();
        assertThat(own.isWorkingDay(day("2026-10-10"))).isTrue();
        assertThat(DAYS.isWorkingDay(day("2026-12-31"))).isTrue();
        assertThat(DAYS.with(folder.resolve("none"))).isSameAs(DAYS);
    }

    @Test
    void a_page_that_contradicts_itself_is_refused_in_chinese() {
        assertThatThrownBy(() -> page("{name: 元旦, from: 2027-01-01, to: 2027-01-03, work: [2027-01-02]}"))
                .hasMessageContaining("2027-01-02 既写放假又写上班");
        assertThatThrownBy(() -> page("{name: 元旦, from: 2027-01-01, to: 2027-01-03, work: [2027-01-04]}"))
                .hasMessageContaining("不是周六、周日");
        assertThatThrownBy(() -> page("{name: 元旦, from: 2027-01-03, to: 2027-01-01}"))
                .hasMessageContaining("早于");
        assertThatThrownBy(() -> page("{name: 元旦, from: 2026-01-01, to: 2027-01-01}"))
                .hasMessageContaining("不在本年");
        assertThatThrownBy(() -> page("{name: 元旦, from: 一月一日, to: 2027-01-01}")).hasMessageContaining("应为日期");
    }

    @Property
    void the_nth_working_day_is_worked_and_n_days_off(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 900) int n) {
        var after = DAYS.after(day, n);
        assertThat(DAYS.isWorkingDay(after)).isTrue();
        assertThat(DAYS.between(day, after)).isEqualTo(n);
        var before = DAYS.before(day, n);
        assertThat(DAYS.isWorkingDay(before)).isTrue();
        assertThat(DAYS.between(before.minusDays(1), day.minusDays(1))).isEqualTo(n);
    }

    @Property
    void forward_and_back_again_is_where_one_was(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 500) int n) {
        var worked = DAYS.onOrAfter(day);
        assertThat(DAYS.before(DAYS.after(worked, n), n)).isEqualTo(worked);
        assertThat(DAYS.after(DAYS.before(worked, n), n)).isEqualTo(worked);
    }

    @Property
    void later_days_have_later_terms(
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 60) int more,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        assertThat(DAYS.after(day.plusDays(more), n)).isAfterOrEqualTo(DAYS.after(day, n));
        assertThat(DAYS.after(day, n + 1)).isAfter(DAYS.after(day, n));
        assertThat(DAYS.between(day, day.plusDays(more))).isBetween(0, more);
    }

    @Property
    void counting_is_adding_up_day_by_day(@ForAll("days") LocalDate day, @ForAll @IntRange(max = 400) int length) {
        int count = 0;
        for (int i = 1; i <= length; i++) if (DAYS.isWorkingDay(day.plusDays(i))) count++;
        assertThat(DAYS.between(day, day.plusDays(length))).isEqualTo(count);
        assertThat(DAYS.between(day.plusDays(length), day)).isEqualTo(-count);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(day("2017-06-01").toEpochDay(), day("2029-06-01").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static CalendarYear page(String holiday) {
        var page = "year: 2027\nnotices: [{title: 通知, sureness: M, source: 试验}]\nholidays: [" + holiday + "]\n";
        return CalendarYear.read("2027.yml", new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
