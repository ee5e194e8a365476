package luoshi.meeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import luoshi.corpus.Seed;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.regulation.Page;
import luoshi.meeting.decision.Decisions;
import luoshi.meeting.procedure.Judgement.Severity;
import luoshi.meeting.procedure.Judgement.Verdict;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.RecordReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The real record, where it lies beside the checkout, judged line by line as an expert did by hand.
class OracleTest {

    /// Rule, item, verdict, severity, number of facts where it matters.
    private static final String ORACLE = """
            MEETING_INTERVAL     -  NOT_EVIDENCED  INFO
            NOTICE_GIVEN         -  NOT_EVIDENCED  INFO
            HOST_NAMED           -  NOT_EVIDENCED  WARN
            FIRST_TOPIC          -  SATISFIED      INFO
            QUORUM_HALF          -  NOT_EVIDENCED  WARN
            QUORUM_TWO_THIRDS    5  NOT_EVIDENCED  WARN
            ABSENCE_LEAVE        -  NOT_EVIDENCED  INFO
            RECUSAL              5  NOT_EVIDENCED  WARN
            OBSERVER_VOTE        2  VIOLATED       WARN  1
            OBSERVER_VOTE        3  VIOLATED       WARN  1
            OBSERVER_VOTE        4  VIOLATED       WARN  2
            OBSERVER_VOTE        5  SATISFIED      INFO
            MAJORITY             2  NOT_EVIDENCED  WARN
            MAJORITY             3  NOT_EVIDENCED  WARN
            MAJORITY             4  NOT_EVIDENCED  WARN
            MAJORITY             5  NOT_EVIDENCED  WARN
            ONE_BY_ONE           3  VIOLATED       WARN
            ONE_BY_ONE           5  VIOLATED       WARN
            CHAIR_LAST           1  NOT_APPLICABLE INFO
            CHAIR_LAST           2  SATISFIED      INFO
            CHAIR_LAST           3  SATISFIED      INFO
            CHAIR_LAST           4  SATISFIED      INFO
            CHAIR_LAST           5  SATISFIED      INFO
            RECORDER_NAMED       -  SATISFIED      INFO
            MINUTES_ISSUED       -  NOT_EVIDENCED  INFO
            RECORD_FIELDS        -  NOT_EVIDENCED  WARN
            RESOLUTION_WRITTEN   2  NOT_EVIDENCED  WARN
            RESOLUTION_WRITTEN   5  NOT_EVIDENCED  WARN
            CADRE_OPINION_WORDS  5  VIOLATED       WARN  5
            CADRE_INTRODUCTION   5  NOT_EVIDENCED  WARN
            CADRE_OBSERVERS      5  SATISFIED      INFO
            CADRE_FOUR_CHECKS    5  NOT_EVIDENCED  WARN
            CADRE_INTEGRITY      5  NOT_EVIDENCED  INFO
            CADRE_FILE_AUDIT     5  NOT_EVIDENCED  INFO
            CADRE_NOTICE         5  NOT_EVIDENCED  WARN
            TOPIC_HEADING        -  VIOLATED       WARN
            LEGALITY_REVIEW      3  NOT_EVIDENCED  INFO
            DOCUMENT_MARKS       -  NOT_EVIDENCED  INFO
            CHECKER_REPORTS      5  VIOLATED       INFO  2
            REPORTER_NOT_LISTED  2  VIOLATED       WARN  1
            REPORTER_NOT_LISTED  4  VIOLATED       WARN  1
            RECORDER_LISTED      -  NOT_EVIDENCED  INFO
            SPEECH_NUMBERS       1  VIOLATED       WARN  3
            NODE_COUNT           2  VIOLATED       WARN
            YEAR_MEANT           2  VIOLATED       WARN
            WAVERING_WORDS       -  VIOLATED       INFO
            ATTACHMENTS          3  NOT_EVIDENCED  INFO
            """;

    private MeetingRecord record;
    private List<Judgement> judgements;

    @BeforeEach
    void read() {
        var seeds = Seed.all();
        assumeFalse(seeds.isEmpty(), "skipped: no records under " + Seed.SHARED);
        record = RecordReading.read(
                new Transcript(
                        "real", "", "text/plain", "UTF-8", seeds.getFirst().text(), List.of(), List.of()),
                Roster.EMPTY);
        judgements = judged(StandingOrders.NONE);
    }

    @Test
    void every_line_of_the_oracle_holds() {
        var wrong = new ArrayList<String>();
        for (var line : ORACLE.lines().toList()) {
            var cells = line.strip().split(" +");
            boolean holds = judgements.stream()
                    .anyMatch(j -> j.rule().id().equals(cells[0])
                            && (j.item() == null ? "-" : j.item()).equals(cells[1])
                            && j.verdict() == Verdict.valueOf(cells[2])
                            && j.severity() == Severity.valueOf(cells[3])
                            && (cells.length < 5 || j.facts().size() == Integer.parseInt(cells[4])));
            if (!holds) wrong.add(line.strip());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothing_is_said_to_make_a_decision_invalid() {
        assertThat(judgements).noneMatch(j -> j.verdict() == Verdict.VIOLATED && j.severity() == Severity.BLOCK);
    }

    @Test
    void unknown_numbers_are_told_as_true_up_to() {
        assertThat(reason(judgements, "QUORUM_HALF", null)).contains("不超过12人");
        assertThat(reason(judgements, "QUORUM_TWO_THIRDS", "5")).contains("不超过9人");
    }

    /// With 无意见 as agreement: five of item 2 and 4 prove a majority of up to nine, six of 3 and 5 of up to eleven.
    @Test
    void a_body_may_count_no_objection_as_agreement() {
        var counted = judged(orders("orders: [{since: 2023-01-01, agreement: [同意, 原则同意, 无意见]}]"));
        assertThat(reason(counted, "MAJORITY", "2")).contains("5人", "不超过9人");
        assertThat(reason(counted, "MAJORITY", "4")).contains("5人", "不超过9人");
        assertThat(reason(counted, "MAJORITY", "3")).contains("6人", "不超过11人");
        assertThat(reason(counted, "MAJORITY", "5")).contains("6人", "不超过11人");
        var later = judged(orders("orders: [{since: 2023-02-01, agreement: [同意, 无意见]}]"));
        assertThat(reason(later, "MAJORITY", "2")).contains("写明赞成的成员1人");
    }

    private static StandingOrders orders(String yaml) {
        return StandingOrders.of(Page.read("议事规则", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))));
    }

    private List<Judgement> judged(StandingOrders orders) {
        return Examination.of(record, Decisions.read(record), orders);
    }

    private static String reason(
            List<Judgement> judgements, String rule, @org.jspecify.annotations.Nullable String item) {
        return judgements.stream()
                .filter(j -> j.rule().id().equals(rule) && (item == null || item.equals(j.item())))
                .map(Judgement::reason)
                .findFirst()
                .orElse("");
    }
}
