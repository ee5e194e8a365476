package luoshi.surface.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.procedure.Rule;
import luoshi.meeting.procedure.Rules;
import luoshi.meeting.procedure.StandingOrders;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.RecordKind;
import luoshi.surface.dossier.Dossier;
import org.junit.jupiter.api.Test;

class YearTableTest {

    /// The chair speaks first on one item and last on the other.
    private static final String TEXT = """
            会议记录
            会议名称：望澜区生态环境局党组会
            会议时间：2024年3月12日9:00
            主持：江映川
            应到3人，实到3人
            出席：江映川、顾明澍、贺知微
            记录：苏禾

            一、关于修订合同管理办法的情况汇报
            江映川：同意。
            顾明澍：同意。
            贺知微：同意。

            二、关于印发值班工作方案的情况汇报
            顾明澍：同意。
            贺知微：同意。
            江映川：同意。
            """;

    private final Examined meeting = examined(TEXT);
    private final YearTable table = new YearTable(new Year(2024), List.of(new Year(2024)), List.of(meeting));

    @Test
    void a_cell_shows_the_worst_that_a_rule_says_of_a_meeting_and_how_often() {
        var chair = table.cell(rule("CHAIR_LAST"), meeting);
        assertThat(chair.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(chair.count()).isEqualTo(1);
        assertThat(chair.isGrave()).isTrue();
        var majority = table.cell(rule("MAJORITY"), meeting);
        assertThat(majority.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(majority.count()).isEqualTo(2);
        assertThat(majority.isGrave()).isFalse();
    }

    @Test
    void every_rule_is_counted_once_a_meeting() {
        int cells = 0;
        for (var verdict : Verdict.values()) cells += table.count(verdict);
        assertThat(cells).isEqualTo(Rules.shipped().size());
        assertThat(table.openRules()).contains(rule("CHAIR_LAST")).doesNotContain(rule("MAJORITY"));
    }

    @Test
    void years_come_newest_first_and_meetings_without_a_day_last() {
        var cards = List.of(card(LocalDate.of(2021, 5, 6)), card(null), card(LocalDate.of(2024, 5, 6)));
        var years = Year.of(cards);
        assertThat(years).extracting(Year::value).containsExactly("2024", "2021", "undated");
        assertThat(Year.parse("", years)).isEqualTo(new Year(2024));
        assertThat(Year.parse("'; drop", years)).isEqualTo(new Year(2024));
        assertThat(Year.parse("undated", years).holds(null)).isTrue();
        assertThat(Year.parse("2021", years).holds(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(Year.parse("2021", years).holds(null)).isFalse();
    }

    private static Rule rule(String id) {
        return Rules.shipped().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Examined examined(String text) {
        var original = new Original("党组会.txt", text.getBytes(StandardCharsets.UTF_8));
        var dossier = Dossier.read(Transcripts.of(original), Roster.EMPTY);
        return new Examined(
                card(LocalDate.of(2024, 3, 12)),
                dossier.record().items(),
                dossier.judgements(StandingOrders.NONE),
                dossier.record().findings());
    }

    private static RecordCard card(@org.jspecify.annotations.Nullable LocalDate day) {
        return new RecordCard(
                "x",
                "0".repeat(64),
                "党组会.txt",
                RecordKind.RECORD,
                null,
                null,
                null,
                day,
                null,
                null,
                new RecordCard.Counts(0, 0, 0, 0, 0, 0, 0),
                "1",
                new RecordCard.Trace("苏禾", Instant.EPOCH),
                null);
    }
}
