package luoshi.meeting.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.meeting.procedure.Judgement.Verdict;
import org.junit.jupiter.api.Test;

/// What the first real record did all at once, in an invented one: each trap by its name.
class SeedTrapsTest {

    private static final List<Judgement> JUDGED = InventedMeeting.judged("""
            会议记录（内部资料）
            会议名称：望澜区生态环境局党组会
            会议时间：2024年3月12日9:00
            会议地点：一号会议室
            出席：江映川、顾明澍、贺知微、卢怀瑾
            列席：戚云舟、崔砚秋
            记录：时敬之
            核对：崔砚秋

            一、闻人照同志汇报泵站改造情况

            顾明澍：同意。
            贺知微：同意。
            戚云舟：同意。
            江映川：同意。

            二、公孙度同志汇报合同管理办法修订情况

            顾明澍：同意。
            江映川：同意。

            三、崔砚秋同志汇报干部工作

            经会议研究第一名人选，拟提任祝长庚同志为水环境处副处长，试用期一年。
            顾明澍：同意。
            贺知微：同意。
            卢怀瑾：同意。
            江映川：同意。
            """);

    private static Judgement one(String rule, String item) {
        return JUDGED.stream()
                .filter(j -> j.rule().id().equals(rule) && (item == null || item.equals(j.item())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rule + " " + item));
    }

    private static List<String> facts(Judgement judgement) {
        return judgement.facts().stream().map(Quotation::plain).toList();
    }

    @Test
    void two_reporters_missing_from_the_observer_list_are_each_told() {
        assertThat(one("REPORTER_NOT_LISTED", "1").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(facts(one("REPORTER_NOT_LISTED", "1"))).containsExactly("闻人照");
        assertThat(one("REPORTER_NOT_LISTED", "2").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(facts(one("REPORTER_NOT_LISTED", "2"))).containsExactly("公孙度");
        assertThat(one("REPORTER_NOT_LISTED", "3").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_observer_who_voices_views_is_told_and_not_counted() {
        var told = one("OBSERVER_VOTE", "1");
        assertThat(told.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(String.join("", facts(told)) + told.reason()).contains("戚云舟");
        assertThat(one("MAJORITY", "1").reason()).contains("3人").doesNotContain("4人");
        assertThat(one("OBSERVER_VOTE", "2").verdict()).isNotEqualTo(Verdict.VIOLATED);
    }

    @Test
    void no_host_line_no_absent_line_and_no_vote_form_in_a_cadre_item_are_silence_and_no_breach() {
        assertThat(one("HOST_NAMED", null).verdict()).isEqualTo(Verdict.NOT_EVIDENCED);
        assertThat(one("ABSENCE_LEAVE", null).verdict()).isEqualTo(Verdict.NOT_EVIDENCED);
        assertThat(one("QUORUM_TWO_THIRDS", "3").verdict()).isEqualTo(Verdict.NOT_EVIDENCED);
        assertThat(one("MAJORITY", "3").verdict()).isEqualTo(Verdict.NOT_EVIDENCED);
        assertThat(one("RESOLUTION_WRITTEN", "3").verdict()).isEqualTo(Verdict.NOT_EVIDENCED);
    }

    @Test
    void the_records_checker_who_also_reports_the_cadre_item_is_told() {
        assertThat(one("CHECKER_REPORTS", "3").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(facts(one("CHECKER_REPORTS", "3"))).contains("崔砚秋");
        assertThat(JUDGED)
                .noneMatch(j -> j.rule().id().equals("CHECKER_REPORTS")
                        && j.verdict() == Verdict.VIOLATED
                        && !"3".equals(j.item()));
    }
}
