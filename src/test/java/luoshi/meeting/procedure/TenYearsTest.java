package luoshi.meeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import luoshi.meeting.procedure.Judgement.Verdict;
import org.junit.jupiter.api.Test;

/// Ten years of monthly meetings, each judged by the text of its day.
class TenYearsTest {

    private static final int MONTHS = 120;
    private static final LocalDate FIRST = LocalDate.of(2014, 7, 10);

    @Test
    void every_meeting_of_ten_years_is_judged_by_the_text_of_its_day() {
        long began = System.nanoTime();
        var years = IntStream.range(0, MONTHS)
                .mapToObj(i -> new InventedMeeting(i, FIRST.plusMonths(i)).judged())
                .toList();
        System.out.println(MONTHS + " records read and judged in " + (System.nanoTime() - began) / 1_000_000 + " ms");
        assertThat(years).allMatch(j -> j.stream().noneMatch(x -> x.verdict() == Verdict.VIOLATED));
        assertThat(edition(years.getFirst())).isEqualTo("none");
        assertThat(edition(years.get(11))).isEqualTo("none");
        assertThat(edition(years.get(12))).isEqualTo("");
        assertThat(edition(years.get(56))).isEqualTo("");
        assertThat(edition(years.get(57))).isEqualTo("2019年修订");
    }

    private static String edition(java.util.List<Judgement> judgements) {
        return judgements.stream()
                .filter(j -> j.rule().id().equals("QUORUM_HALF"))
                .flatMap(j -> j.clauses().stream())
                .map(p -> p.regulation().edition())
                .findFirst()
                .orElse("none");
    }
}
