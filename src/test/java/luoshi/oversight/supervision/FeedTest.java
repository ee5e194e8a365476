package luoshi.oversight.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Source;
import luoshi.kernel.casework.Timing;
import org.junit.jupiter.api.Test;

class FeedTest {

    @Test
    void a_feed_tells_numbers_lights_and_links_and_nothing_of_the_content() {
        var now = Instant.parse("2026-09-28T01:00:00Z");
        var text = Feed.of(
                "wanglan",
                List.of(subject("2026-0012", Timing.set(LocalDate.of(2026, 9, 30))), subject("2026-0013", Timing.NONE)),
                LocalDate.of(2026, 9, 28),
                now,
                "https://" + "luoshi.".repeat(12) + "example");
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20260930\r\nDTEND;VALUE=DATE:20261001\r\nSUMMARY:2026-0012 黄灯\r\n")
                .doesNotContain("排查", "2026-0013", "江映川");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .anyMatch(line -> line.startsWith(" "));
        assertThat(text.replace("\r\n ", "")).contains("example/supervision/2026-0012\r\n");
    }

    private static Case subject(String number, Timing timing) {
        var source = new Source(Source.Kind.MEETING, "r", "党组会", null, "1", null, "江映川");
        return new Case(
                number,
                null,
                "directive",
                source,
                "排查老旧泵站",
                Charge.of("water"),
                timing,
                Goal.OPEN,
                Case.Phase.WORKING,
                0,
                0,
                Instant.EPOCH,
                "戚云舟",
                null,
                null,
                0,
                Label.of(Mark.INTERNAL, Set.of()));
    }
}
