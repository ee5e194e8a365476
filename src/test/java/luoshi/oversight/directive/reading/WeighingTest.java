package luoshi.oversight.directive.reading;

import static luoshi.oversight.directive.reading.Spoken.byChair;
import static luoshi.oversight.directive.reading.Spoken.byHost;
import static luoshi.oversight.directive.reading.Spoken.byMember;
import static luoshi.oversight.directive.reading.Spoken.inMinutes;
import static luoshi.oversight.directive.reading.Spoken.words;
import static org.assertj.core.api.Assertions.assertThat;

import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Force;
import org.junit.jupiter.api.Test;

/// What obliges, and what only tells.
class WeighingTest {

    @Test
    void how_things_stand_is_no_duty_whatever_words_it_borrows() {
        assertThat(inMinutes("今年共安排项目19个，一季度完成招标5个标段，进度总体符合预期。水环境科汇报了河道整治情况，已整改21项，7项正在推进。"))
                .isEmpty();
        assertThat(inMinutes("会议认为，河道整治关系到群众切身利益，早一天完成早一天主动。")).isEmpty();
    }

    @Test
    void behind_an_order_whatever_is_to_be_done_binds() {
        assertThat(words(inMinutes("会议要求，施工期间转运作业不停，各中转站错开早晚高峰分批检修。"))).containsExactly("施工期间转运作业不停，各中转站错开早晚高峰分批检修");
    }

    @Test
    void what_an_approval_is_bound_to_is_a_duty_and_the_approval_is_none() {
        assertThat(words(inMinutes("会议原则同意水环境科提出的方案，作进一步修改完善后提请区政府审议。"))).containsExactly("作进一步修改完善后提请区政府审议");
        assertThat(inMinutes("会议原则同意水环境科提出的方案。")).isEmpty();
    }

    @Test
    void the_chair_settles_money_and_order_without_a_word_of_duty() {
        assertThat(words(byChair("缺口3.6万元从办公经费里出。"))).containsExactly("缺口3.6万元从办公经费里出");
        assertThat(words(byChair("先给监测站配两台。"))).containsExactly("先给监测站配两台");
    }

    @Test
    void talk_about_the_talk_questions_and_permissions_oblige_nobody() {
        assertThat(byChair("今天把大家叫来，主要商量三个事。")).isEmpty();
        assertThat(byChair("下面请大家谈谈。结合我们局的实际，我讲三点。这件事谁去看过？有空的同志可以去听周五的报告。")).isEmpty();
    }

    @Test
    void the_host_by_half_a_title_gives_orders() {
        assertThat(byHost("裴局：", "规建处周五前把图纸送来。")).extracting(Directive::force).containsExactly(Force.ORDER);
        assertThat(byHost("任局：", "规建处周五前把图纸送来。")).noneMatch(d -> d.force() == Force.ORDER);
    }

    @Test
    void posts_plans_and_visits_are_no_orders() {
        assertThat(inMinutes("邵文博同志任云汀街道平安办副主任（试用期一年）。")).isEmpty();
        assertThat(inMinutes("未整改的隐患1项，计划5月15日前完成。")).isEmpty();
        assertThat(words(byChair("下周二区委巡察组进驻。办公室要做好联络。"))).containsExactly("办公室要做好联络");
    }

    @Test
    void a_participant_proposes_and_promises() {
        assertThat(byMember("夜里施工居民反映很大，能不能把工期从8个月压到6个月？"))
                .extracting(Directive::force)
                .containsExactly(Force.PROPOSAL);
        assertThat(byMember("经费的问题我来跟财政局沟通，争取本月底前有答复。"))
                .extracting(Directive::force)
                .containsExactly(Force.ORDER);
    }

    @Test
    void a_participant_who_says_what_something_takes_proposes_nothing() {
        assertThat(byMember("南门空地是规划绿地，建棚要报批。修屋面大约要4.2万元。我们不能擅自改回来。")).isEmpty();
    }

    @Test
    void what_minutes_say_somebody_suggested_is_a_proposal() {
        assertThat(inMinutes("任重同志提出，园区道路夜间照明不足，建议增补路灯。"))
                .extracting(Directive::force)
                .containsExactly(Force.PROPOSAL);
    }

    @Test
    void a_line_signed_with_a_name_is_a_duty() {
        assertThat(words(inMinutes("会议明确以下事项：\n1、向厂商收集3家以上实测数据——任重、司马岚，6月5日\n2、空压机漏油处理 @设备科")))
                .containsExactly("向厂商收集3家以上实测数据——任重、司马岚，6月5日", "空压机漏油处理 @设备科");
    }

    @Test
    void looking_back_lays_no_duty() {
        assertThat(words(byChair("这几年站里的监测水平上来了，12个断面全部实现自动化。"))).isEmpty();
        assertThat(words(byChair("问题也不少：有的台账补记录，有的把巡查当散步。"))).isEmpty();
        assertThat(words(inMinutes("会议要求，今年以来水质有反复，水环境科要查清原因。"))).isNotEmpty();
    }

    @Test
    void a_worry_lays_no_duty_and_a_suggestion_behind_it_does() {
        assertThat(words(byMember("我担心外包以后没人管，采样的规矩不能变。"))).isEmpty();
        assertThat(words(byMember("就怕汛期一来又要返工。"))).isEmpty();
        assertThat(words(byMember("我担心外包以后没人管，建议每月抽查一次。"))).isNotEmpty();
    }

    @Test
    void what_is_only_announced_asked_or_estimated_is_no_duty() {
        assertThat(words(byChair("会后要抓好三件事。"))).isEmpty();
        assertThat(words(byChair("下面几项工作要落实到人。"))).isEmpty();
        assertThat(words(inMinutes("会议要求，水环境科6月底前完工。经费按每个排口3000元测算，共24万元。"))).containsExactly("水环境科6月底前完工");
        assertThat(words(inMinutes("会议要求，水环境科6月底前完工。必要时可申请市级补助。"))).containsExactly("水环境科6月底前完工");
    }

    @Test
    void a_price_a_share_and_an_order_of_payment_are_settled() {
        assertThat(words(byChair("缺口从局机动经费里补。"))).containsExactly("缺口从局机动经费里补");
        assertThat(words(byChair("贷款分两批提，第一批不超过800万元。"))).isNotEmpty();
        assertThat(words(byChair("采样费按每点120元执行。"))).containsExactly("采样费按每点120元执行");
    }

    @Test
    void what_was_or_is_so_binds_nobody_behind_an_order_either() {
        assertThat(words(inMinutes("会议要求，规建处月底前交图。结转资金里有一笔监测费，挂了三年，发票开不出来。"))).containsExactly("规建处月底前交图");
        assertThat(byChair("我在水库蹲过两年，心里有数。换人的时候没有交接，一句话没有。")).isEmpty();
    }

    @Test
    void a_day_that_has_been_bounds_nothing() {
        assertThat(inMinutes("市局2月下旬抽查我区6个项目，排名靠后。")).isEmpty();
    }

    @Test
    void what_an_approval_settles_is_a_duty() {
        assertThat(words(inMinutes("会议同意对机房进行改造，总投资控制在328万元以内。"))).hasSize(1);
    }

    @Test
    void who_sets_others_to_work_by_a_day_proposes() {
        assertThat(byMember("各科室周五下班前把公开课安排交到办公室。"))
                .extracting(Directive::force)
                .containsExactly(Force.PROPOSAL);
    }
}
