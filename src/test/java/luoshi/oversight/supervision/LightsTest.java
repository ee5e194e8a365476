package luoshi.oversight.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import luoshi.kernel.calendar.WorkingDays;
import luoshi.kernel.regulation.Page;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LightsTest {

    private static final WorkingDays CALENDAR = WorkingDays.shipped();
    private static final LocalDate START = LocalDate.of(2019, 1, 1);

    @Test
    void what_has_no_day_is_grey_and_never_green() {
        for (var lights : Lights.shipped())
            assertThat(lights.on(START, null, CALENDAR)).isEqualTo(Light.GREY);
    }

    @Property
    void a_light_never_grows_milder_with_time(@ForAll @IntRange(max = 3000) int due) {
        var day = START.plusDays(due);
        for (var lights : Lights.shipped())
            assertThat(IntStream.range(-30, 30)
                            .map(i -> lights.on(day.plusDays(i), day, CALENDAR).ordinal()))
                    .isSorted();
    }

    @Property
    void the_stretches_of_a_day_are_its_lights(@ForAll @IntRange(max = 3000) int today) {
        var day = START.plusDays(today);
        for (var lights : Lights.shipped()) {
            var stretches = lights.stretches(day, CALENDAR);
            for (int i = -40; i <= 40; i++) {
                var due = day.plusDays(i);
                assertThat(stretches)
                        .filteredOn(s -> (s.from() == null || !due.isBefore(s.from()))
                                && (s.to() == null || !due.isAfter(s.to())))
                        .extracting(Lights.Stretch::light)
                        .containsExactly(lights.on(day, due, CALENDAR));
            }
        }
    }

    @Property
    void reminders_come_in_order_after_the_day_of_handing_down_and_on_working_days(
            @ForAll @IntRange(max = 3000) int due, @ForAll @IntRange(max = 60) int term) {
        var day = START.plusDays(due);
        var reminders = Ladder.shipped().reminders(day, day.minusDays(term), CALENDAR);
        assertThat(reminders).extracting(Ladder.Reminder::day).isSorted().allMatch(CALENDAR::isWorkingDay);
        assertThat(reminders).allMatch(r -> r.day().isAfter(day.minusDays(term)));
        assertThat(reminders).extracting(r -> r.rung().slip()).endsWith(Light.BLUE, Light.ORANGE, Light.RED);
    }

    @Test
    void steps_out_of_order_are_refused_in_chinese() {
        assertThatThrownBy(() ->
                        Lights.of(page("steps: [{light: GREEN}, {light: YELLOW, left: 1}, {light: RED, left: 3}]")))
                .hasMessageContaining("一级比一级小");
        assertThatThrownBy(() -> Lights.of(page("steps: [{light: GREEN, left: 9}]")))
                .hasMessageContaining("第一级");
        assertThatThrownBy(() -> Ladder.of(
                        page("rungs: [{name: 红, slip: RED, at: 5, to: []}, {name: 蓝, slip: BLUE, at: 1, to: []}]")))
                .hasMessageContaining("一级比一级晚");
    }

    private static Page page(String entries) {
        var text = "name: 试\nwords: 试\nsureness: D\n" + entries + "\n";
        return Page.read("试.yml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
