package luoshi.kernel.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.phrase.Deadline.Strength;
import org.junit.jupiter.api.Test;

/// The ways officials say a limit stand in `deadlines.txt`, with the same words where they bound nothing.
class DeadlinesTest {

    private static final LocalDate MEETING = LocalDate.of(2024, 3, 5);
    private static final List<Sayings.Saying> SAYINGS = Sayings.of("/luoshi/kernel/phrase/deadlines.txt");

    @Test
    void limits_are_read_as_officials_say_them() {
        assertEquals(List.of(), Sayings.misread(SAYINGS, DeadlinesTest::read));
    }

    @Test
    void there_are_sayings_that_bind_and_sayings_that_do_not() {
        assertTrue(SAYINGS.stream().filter(s -> !s.isPlain()).count() > 100);
        assertTrue(SAYINGS.stream().filter(Sayings.Saying::isPlain).count() > 20);
    }

    @Test
    void a_limit_is_of_the_kind_that_its_group_names() {
        var wrong = new ArrayList<String>();
        for (var saying : SAYINGS) {
            if (saying.isPlain()) continue;
            var kind = first(saying.text(), MEETING).kind();
            if (!saying.group().endsWith(kind.name())) wrong.add(saying.marked() + " is " + kind);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void without_a_meeting_day_the_year_stays_open() {
        assertEquals("XXXX-04-09", first("4月9日前报送", null).value());
        assertEquals("XXXX-07-11/XXXX-07-20", first("7月中旬挂网", null).value());
        assertEquals(null, first("春节前发放到位", null).value());
        assertEquals("2025-06-30", first("2025年6月底前完成", null).value());
    }

    @Test
    void a_day_long_past_is_meant_for_the_next_year() {
        assertEquals("2025-02-10", first("2月10日前报送", LocalDate.of(2024, 11, 20)).value());
        assertEquals(List.of(), in("2月10日报送", MEETING));
    }

    @Test
    void in_a_field_bare_figures_are_a_date() {
        assertEquals("2024-05-23", field("5.23"));
        assertEquals("2024-06-05", field("6月5"));
        assertEquals("2024-08-06", field("20240806"));
        assertEquals("2024-04-02", field("113.04.02"));
        assertEquals("2024-06-30", field("6月"));
    }

    @Test
    void figures_in_a_sentence_are_no_date() {
        assertEquals(List.of(), in("坡度5.23不足", MEETING));
    }

    private static List<Sayings.Reading> read(String text) {
        return in(text, MEETING).stream()
                .map(f -> f.value())
                .map(d -> new Sayings.Reading(
                        d.words().start(),
                        d.words().end(),
                        "due " + d.value() + (d.strength() == Strength.SOFT ? " soft" : "")))
                .toList();
    }

    private static List<Found<Deadline>> in(String text, LocalDate meeting) {
        var prose = Sayings.prose(text);
        return Deadlines.in(prose, 0, prose.length(), meeting);
    }

    private static Deadline first(String text, LocalDate meeting) {
        return in(text, meeting).getFirst().value();
    }

    private static String field(String text) {
        var prose = Sayings.prose(text);
        return Deadlines.inField(prose, 0, prose.length(), MEETING)
                .getFirst()
                .value()
                .value();
    }

    @Test
    void on_a_sunday_this_friday_is_the_one_to_come() {
        assertEquals(
                "2025-02-21",
                in("这个礼拜五送镇上", LocalDate.of(2025, 2, 16)).getFirst().value().value());
        assertEquals(
                "2025-02-14",
                in("这个礼拜五送镇上", LocalDate.of(2025, 2, 12)).getFirst().value().value());
    }
}
