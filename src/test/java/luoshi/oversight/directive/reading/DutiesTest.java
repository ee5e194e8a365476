package luoshi.oversight.directive.reading;

import static luoshi.oversight.directive.reading.Spoken.byChair;
import static luoshi.oversight.directive.reading.Spoken.inMinutes;
import static luoshi.oversight.directive.reading.Spoken.words;
import static org.assertj.core.api.Assertions.assertThat;

import luoshi.oversight.directive.Directive;
import org.junit.jupiter.api.Test;

/// Where one duty ends and the next begins.
class DutiesTest {

    @Test
    void another_actor_begins_another_duty() {
        assertThat(words(inMinutes("会议要求，水环境科要逐口排查，执法大队要对偷排的从严查处。"))).containsExactly("水环境科要逐口排查", "执法大队要对偷排的从严查处");
    }

    @Test
    void an_actor_who_must_do_something_parts_from_a_rule_without_an_actor() {
        assertThat(words(inMinutes("会议要求，项目资金须专户管理，区审计局要提前介入。"))).containsExactly("项目资金须专户管理", "区审计局要提前介入");
    }

    @Test
    void two_limits_are_two_duties() {
        assertThat(words(inMinutes("会议要求，水环境科6月底前完成主河道疏浚，支河10月底前全部收尾。")))
                .containsExactly("水环境科6月底前完成主河道疏浚", "支河10月底前全部收尾");
    }

    @Test
    void who_leads_and_who_helps_belong_to_what_they_do() {
        assertThat(words(inMinutes("会议要求，由水环境科牵头，执法大队、监测站配合，4月底前拿出整治方案。")))
                .containsExactly("由水环境科牵头，执法大队、监测站配合，4月底前拿出整治方案");
    }

    @Test
    void who_briefly_does_a_part_of_a_duty_begins_no_other() {
        assertThat(words(byChair("监测站拿出使用方案，由任重审核，周五之前报我。"))).containsExactly("监测站拿出使用方案，由任重审核，周五之前报我");
    }

    @Test
    void what_trails_behind_a_duty_stays_with_it() {
        assertThat(words(inMinutes("会议要求，水环境科要逐条建账，一口一档，做到底数清楚。执法大队要每月巡查一次。")))
                .containsExactly("水环境科要逐条建账，一口一档，做到底数清楚", "执法大队要每月巡查一次");
    }

    @Test
    void background_before_a_duty_stays_out_and_a_topic_stays_in() {
        assertThat(words(inMinutes("会议要求，去年以来群众反映比较集中，水环境科要尽快处置。对逾期未整改的，由执法大队立案查处。")))
                .containsExactly("水环境科要尽快处置", "对逾期未整改的，由执法大队立案查处");
    }

    @Test
    void a_sentence_that_only_limits_gives_its_limit_to_the_duty_before() {
        var read = inMinutes("会议要求，水环境科要编制整治方案。此事不能拖，4月底前要见到文本。");

        assertThat(words(read)).containsExactly("水环境科要编制整治方案");
        assertThat(read.getFirst().deadline()).isNotNull();
    }

    @Test
    void headlines_and_slogans_are_vague_and_duties_are_not() {
        assertThat(inMinutes("会议强调，一要突出工作重点。水环境科要逐口排查。各科室要牢固树立底线思维，时刻保持清醒头脑。"))
                .extracting(Directive::vague)
                .containsExactly(true, false, true);
    }
}
