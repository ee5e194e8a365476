package luoshi.meeting.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.record.RecordReading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    @Test
    void the_meetings_own_words_decide() {
        assertThat(outcome("会议审议通过该方案，由办公室印发。")).isEqualTo(Outcome.PASSED);
        assertThat(outcome("会议原则同意推进计划。")).isEqualTo(Outcome.PRINCIPLE_AGREED);
        assertThat(outcome("会议听取了汇报。会议认为资料不全，暂缓研究。")).isEqualTo(Outcome.POSTPONED);
    }

    @Test
    void a_refusal_far_behind_the_meetings_voice_is_a_refusal() {
        assertThat(outcome("会议听取了林业局汇报。会议认为，拟招租期限长达二十年，且未就消防改造责任作出约定，风险较大，不同意按现方案实施。"))
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void a_count_of_votes_decides_where_no_word_does() {
        assertThat(outcome("表决：低保三户，五票同意；孙某户不予上报。")).isEqualTo(Outcome.PASSED);
        assertThat(outcome("表决结果：同意2票，反对3票，弃权0票。")).isEqualTo(Outcome.REJECTED);
        assertThat(outcome("表决结果为2票赞成，3票反对。")).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void the_words_of_one_speaker_are_not_the_meetings() {
        assertThat(outcome("匡小雅：不同意按现方案实施。\n贲长河：那今天就不议了，暂缓。")).isEqualTo(Outcome.POSTPONED);
    }

    @Test
    void nobody_against_is_no_rejection() {
        assertThat(outcome("经表决，同意5票，不同意0票，弃权0票。")).isEqualTo(Outcome.PASSED);
        assertThat(outcome("会议表决结果：赞成7人，不同意〇人。")).isEqualTo(Outcome.PASSED);
        assertThat(outcome("经表决，同意2票，不同意5票。")).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void what_is_only_reported_is_noted() {
        assertThat(outcome("会议听取了一季度情况的汇报。截至三月底共检查四百家次。")).isEqualTo(Outcome.NOTED);
    }

    private static @Nullable Outcome outcome(String body) {
        var text = "局长办公会会议记录\n主持：贲长河\n出席：贲长河、匡小雅、劳思安\n\n一、研究有关事项\n" + body + "\n";
        var transcript = new Transcript("t", "t.txt", "text/plain", "UTF-8", text, List.of(), List.of());
        var record = RecordReading.read(transcript, Roster.EMPTY);
        var resolution = Outcomes.of(record, record.items().getFirst());
        return resolution == null ? null : resolution.outcome();
    }

    @Test
    void the_chairs_last_words_may_put_a_matter_off() {
        assertThat(outcome("匡小雅：还有三条意见没有回函。\n贲长河：学校不定，控规不上会。利用科下周内把选址敲定，拿不到书面意见的，报我来协调。本议题暂缓。"))
                .isEqualTo(Outcome.POSTPONED);
    }

    @Test
    void a_retained_motion_is_put_off() {
        assertThat(outcome("决议：本案保留，提下次大会讨论。")).isEqualTo(Outcome.POSTPONED);
    }

    @Test
    void a_result_on_a_line_of_its_own_is_the_meetings() {
        assertThat(outcome("匡小雅：老师的值班费按什么标准发？\n贲长河：自愿原则，试行一个月。\n结果：通过")).isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_village_settles_in_its_own_words() {
        assertThat(outcome("匡小雅：那就走平台。\n定了：鱼塘上平台发包。")).isEqualTo(Outcome.PASSED);
    }
}
