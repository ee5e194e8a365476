package luoshi.meeting.record.reading;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.meeting.record.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StancesTest {

    @Test
    void the_first_clauses_state_it() {
        assertThat(stance("同意，参数不要写死。")).isEqualTo(Stance.AGREE);
        assertThat(stance("原则同意，护士偏多。")).isEqualTo(Stance.PRINCIPLE);
        assertThat(stance("没有其他意见。")).isEqualTo(Stance.NO_OBJECTION);
        assertThat(stance("我觉得先放一放，看看再说。")).isEqualTo(Stance.POSTPONE);
    }

    @Test
    void the_last_sentence_may_state_it() {
        assertThat(stance("行政后勤建议再压一压。其他原则同意。")).isEqualTo(Stance.PRINCIPLE);
    }

    @Test
    void refusal_is_never_read_as_assent() {
        assertThat(stance("不同意，没有依据。")).isEqualTo(Stance.DISAGREE);
        assertThat(stance("抗菌药物已到上限，不建议引进。")).isEqualTo(Stance.DISAGREE);
    }

    @Test
    void a_permission_or_a_report_states_none() {
        assertThat(stance("可以调到发热门诊应急用。")).isNull();
        assertThat(stance("一季度出动检查人员四百人次。")).isNull();
    }

    private static @Nullable Stance stance(String text) {
        var prose = Healing.heal(text).prose();
        return Stances.in(prose, 0, prose.length());
    }
}
