package luoshi.meeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import luoshi.meeting.procedure.Judgement.Severity;
import luoshi.meeting.procedure.Judgement.Verdict;
import org.junit.jupiter.api.Test;

/// Clean records are clean, and of what is broken in them at least 95 in 100 is found.
class InjectionTest {

    private static final int RECORDS = 40;
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);

    @Test
    void a_clean_record_breaks_no_rule() {
        for (int seed = 0; seed < RECORDS; seed++) {
            var meeting = new InventedMeeting(seed, DAY);
            assertThat(meeting.judged())
                    .as(meeting.text())
                    .filteredOn(j -> j.verdict() == Verdict.VIOLATED
                            || j.verdict() == Verdict.NOT_EVIDENCED && j.severity() != Severity.INFO)
                    .extracting(j -> j.rule().id() + " " + j.item() + " " + j.reason())
                    .isEmpty();
        }
    }

    @Test
    void what_is_broken_in_a_clean_record_is_found() {
        int all = 0, found = 0;
        var missed = new TreeMap<String, Integer>();
        for (var injection : Injection.ALL)
            for (int seed = 0; seed < RECORDS; seed++) {
                var clean = new InventedMeeting(seed, DAY);
                assertThat(injection.isFound(clean.judged()))
                        .as(injection.name())
                        .isFalse();
                injection.breaking().accept(clean);
                all++;
                if (injection.isFound(clean.judged())) found++;
                else missed.merge(injection.name() + " " + seed, 1, Integer::sum);
            }
        System.out.println("injected " + all + ", found " + found + ", missed " + missed);
        assertThat(found * 100).as("missed " + missed).isGreaterThanOrEqualTo(all * 95);
    }
}
