package luoshi.oversight.directive.reading;

import static luoshi.oversight.directive.reading.Spoken.byChair;
import static luoshi.oversight.directive.reading.Spoken.byMember;
import static luoshi.oversight.directive.reading.Spoken.inMinutes;
import static luoshi.oversight.directive.reading.Spoken.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void a_tag_below_one_duty_names_whole_offices_though_they_share_its_words() {
        var read = inMinutes("会议通报了问题清单。\n措施：加压泵站投入试运行，安排专人值守。\n责任单位：管网运行部\n会议最后通报了名单。\n");

        assertThat(read.getFirst().owners()).extracting(o -> o.words().plain()).containsExactly("管网运行部");
    }

    @Test
    void points_counted_in_one_sentence_are_told_apart() {
        assertThat(words(byChair("一是分类和台账要分开登记，二是第三方招标8月份就启动。"))).containsExactly("分类和台账要分开登记", "第三方招标8月份就启动");
    }

    @Test
    void what_has_been_and_what_is_asked_or_praised_lays_no_duty() {
        for (var said : List.of(
                "去年各单位报上来的检查记录有三千多条，整改闭环的只有七成。",
                "我们抽查的时候为什么没发现？",
                "水环境科的同志连续加班对账，这种作风值得表扬。",
                "市里讲“管行业必须管安全”，这句话大家都会背。")) assertThat(byChair(said)).as(said).isEmpty();
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

    @Test
    void lines_of_tags_belong_to_the_measures_above_them() {
        var read = inMinutes(
                "会议通报了问题清单。\n现状：河道淤积，上游养殖塘1300亩年底集中排塘。\n措施：清淤4.6公里，同步恢复岸坡；科学调度水闸。\n责任单位：水环境科\n完成时限：2025年6月30日\n会议最后通报了名单。\n");

        assertThat(words(read)).containsExactly("清淤4.6公里，同步恢复岸坡", "科学调度水闸。\n责任单位：水环境科\n完成时限：2025年6月30日");
        assertThat(read).allSatisfy(d -> {
            assertThat(d.owners())
                    .singleElement()
                    .satisfies(o -> assertThat(o.words().plain()).isEqualTo("水环境科"));
            assertThat(d.deadline()).isNotNull();
            assertThat(d.deadline().value()).isEqualTo("2025-06-30");
        });
    }

    @Test
    void a_part_of_a_tag_line_that_names_one_matter_is_for_that_one() {
        var read = inMinutes(
                "会议通报了问题清单。\n措施：堆放物全部清运；修复渠首水闸。\n责任单位：清运监测站，修复水环境科\n完成时限：清运2025年6月30日，修复2025年9月30日\n会议最后通报了名单。\n");

        assertThat(read).extracting(d -> d.owners().getFirst().words().plain()).containsExactly("监测站", "水环境科");
        assertThat(read).extracting(d -> d.deadline().value()).containsExactly("2025-06-30", "2025-09-30");
    }

    @Test
    void an_office_on_a_line_of_its_own_heads_the_points_below_it() {
        var read = inMinutes(
                "会议议定事项如下：\n（一）水环境科\n1.在主要路口设置提前绕行指示牌，不少于12块；\n2.承担站点迁移费用，暂按46万元计列。\n（二）监测站\n1.封闭首周早晚高峰增派人手。\n");

        assertThat(words(read)).containsExactly("在主要路口设置提前绕行指示牌，不少于12块", "承担站点迁移费用，暂按46万元计列", "封闭首周早晚高峰增派人手");
        assertThat(read).extracting(d -> d.owners().getFirst().words().plain()).containsExactly("水环境科", "水环境科", "监测站");
    }

    @Test
    void a_chair_lays_duties_in_everyday_words_and_proverbs_lay_none() {
        assertThat(words(byChair("监考安排表任重审一下，周五以前给我。"))).containsExactly("监考安排表任重审一下，周五以前给我");
        assertThat(words(byChair("钱该花还是要花。"))).isEmpty();
    }

    @Test
    void the_hosts_words_between_quotation_marks_are_his_own() {
        assertThat(words(inMinutes("裴立诚说，“排口由水环境科兜底，三天之内要封堵完。”"))).containsExactly("排口由水环境科兜底，三天之内要封堵完");
    }

    @Test
    void a_headline_stays_with_what_it_comes_to() {
        assertThat(words(inMinutes("会议要求，要完善应急预案，水环境科要会同各镇修订汛期预案。"))).containsExactly("要完善应急预案，水环境科要会同各镇修订汛期预案");
    }

    @Test
    void who_goes_on_with_a_work_stays_with_it_and_two_things_of_two_people_part() {
        assertThat(words(inMinutes("会议要求，水环境科要在5月底前编出清单，由分管领导签字后报区河长办备案。")))
                .containsExactly("水环境科要在5月底前编出清单，由分管领导签字后报区河长办备案");
        assertThat(words(byChair("任前谈话由任重同志负责，廉政谈话由司马岚同志负责。"))).containsExactly("任前谈话由任重同志负责", "廉政谈话由司马岚同志负责");
    }

    @Test
    void what_is_done_to_whom_is_a_duty_and_a_bare_topic_is_none() {
        assertThat(words(inMinutes("会议要求，水环境科要逐口排查；对拒不整改的依法查处。"))).containsExactly("水环境科要逐口排查", "对拒不整改的依法查处");
    }

    @Test
    void what_the_meeting_heard_lays_nothing_until_it_speaks() {
        assertThat(words(inMinutes("会议听取了水环境科的汇报。涉及河道28公里，一季度完成招标5个标段，开工2个标段。会议要求，水环境科要抓紧推进。")))
                .containsExactly("水环境科要抓紧推进");
    }

    @Test
    void a_participants_plan_with_its_day_is_an_undertaking() {
        assertThat(words(byMember("汛期已近尾声，计划9月20日复工。"))).containsExactly("计划9月20日复工");
        assertThat(words(byMember("原计划6月28日完工。"))).isEmpty();
    }

    @Test
    void whose_paper_was_approved_carries_on_with_it() {
        var read = inMinutes("会议原则同意水环境科提出的整治方案，根据会议意见修改完善后印发实施。");

        assertThat(words(read)).containsExactly("根据会议意见修改完善后印发实施");
        assertThat(read.getFirst().owners()).extracting(o -> o.words().plain()).containsExactly("水环境科");
    }

    @Test
    void who_is_addressed_before_a_colon_owns_the_whole_line() {
        var read = inMinutes("会议要求：\n——水环境科、各镇（街道）：加密巡查，组织技术人员逐口登记；今晚20时前把名单报局办公室。\n——执法大队：清点冲锋舟。");

        assertThat(read).hasSize(3);
        assertThat(read.getFirst().owners()).extracting(o -> o.words().text()).containsExactly("水环境科", "各镇（街道）");
        assertThat(read.get(1).owners()).extracting(o -> o.words().text()).contains("水环境科");
        assertThat(read.get(2).owners()).extracting(o -> o.words().text()).containsExactly("执法大队");
    }

    @Test
    void what_becomes_of_an_approved_paper_parts_from_the_approval() {
        assertThat(words(inMinutes("会议同意先行应急处理，费用不超过15万元，执法大队抓紧委托鉴定，鉴定意见另行上会。")))
                .contains("执法大队抓紧委托鉴定，鉴定意见另行上会");
    }

    @Test
    void what_a_duty_is_for_stays_with_it() {
        assertThat(words(inMinutes("会议要求，6月至9月，水环境科会同沿线各镇在河口布设拦截设施三道，每天打捞两次并留存影像，确保辖区河道不出现大面积聚集。")))
                .hasSize(1);
    }

    @Test
    void what_outsiders_want_lays_no_duty() {
        assertThat(inMinutes("该段原按旧标准评估，群众要求执行新标准。产权单位各有说法，光缆单位要求迁改费用先付。")).isEmpty();
    }

    @Test
    void two_offices_in_one_sentence_have_a_duty_each() {
        assertThat(words(inMinutes("会议要求，水环境科要主动对接协调，法规科组织律师团队提出执行异议。")))
                .containsExactly("水环境科要主动对接协调", "法规科组织律师团队提出执行异议");
    }

    @Test
    void a_tag_line_that_names_an_office_of_the_duties_above_is_for_all_of_them() {
        var read = inMinutes("资金缺口由财政局统筹解决。项目须于2026年6月底前竣工。\n责任单位：卫健委、财政局\n");

        assertThat(read).hasSize(2);
        assertThat(read.getLast().owners()).extracting(o -> o.words().plain()).containsExactly("卫健委", "财政局");
    }

    @Test
    void who_is_given_the_floor_what_happens_in_the_room_and_who_gets_a_post_are_no_duties() {
        for (var said : List.of("下面请应急办先把情况说一下。", "请各成员单位通报情况。", "下次例会：7月3日。"))
            assertThat(byChair(said)).as(said).isEmpty();
        for (var said : List.of("（委员逐一发表意见）", "会议决定，任重任审批一科科长（试用期一年）。"))
            assertThat(inMinutes(said)).as(said).isEmpty();
    }

    @Test
    void the_first_words_of_a_measure_are_its_headline() {
        assertThat(words(inMinutes("约谈要求：\n（一）立即整改。水环境科须在11月15日前完成整改。\n（二）举一反三。执法大队要每月巡查一次。\n")))
                .containsExactly("水环境科须在11月15日前完成整改", "执法大队要每月巡查一次");
    }

    @Test
    void what_leads_up_to_a_duty_stays_outside_it() {
        assertThat(words(inMinutes("会上，局领导就下一步工作进行了部署，会议要求，水环境科要在6月底前完成投资计划。"))).containsExactly("水环境科要在6月底前完成投资计划");
        assertThat(words(byChair("三点要求：一是水环境科本月内组织专家论证。"))).containsExactly("水环境科本月内组织专家论证");
        assertThat(inMinutes("水环境科相关人员就验收资料的准备工作提出了建议。")).isEmpty();
    }

    @Test
    void whom_somebody_reports_to_or_asks_need_not_act() {
        for (var said : List.of("存在的困难要及时向主要领导或区政府汇报，加强统筹协调。", "提醒一下，结余资金使用要先请示区财政局。"))
            assertThat(inMinutes("会议要求：" + said))
                    .as(said)
                    .allMatch(d -> d.owners().isEmpty());
        assertThat(inMinutes("2月底前搬不了的，由胜利宾馆协助做好善后工作。").getFirst().owners())
                .extracting(o -> o.words().plain())
                .containsExactly("胜利宾馆");
    }

    @Test
    void who_attended_and_who_comes_to_inspect_is_told_only() {
        assertThat(inMinutes("财务处、国有资产处等相关部门参加会议。")).isEmpty();
        assertThat(words(inMinutes("区质监站下周检查，各方提前做好资料准备。"))).containsExactly("各方提前做好资料准备");
        assertThat(byChair("2号窑要大修。")).allMatch(d -> d.deadline() == null);
        assertThat(byChair("这个月底之前让水环境科处理掉。").getFirst().owners())
                .extracting(o -> o.words().plain())
                .containsExactly("水环境科");
    }

    @Test
    void a_saying_about_the_season_is_no_duty() {
        assertThat(byChair("同志们，离春节只有18天，越到年底越不能松。")).isEmpty();
    }

    @Test
    void brackets_round_whole_sentences_hide_no_duty() {
        var read = inMinutes("会议听取了账号清查情况。（会议提出批评。水环境科今后在离职时通知执法大队注销账号；37个账号由执法大队3月7日前清理完毕。）");

        assertThat(words(read)).containsExactly("水环境科今后在离职时通知执法大队注销账号", "37个账号由执法大队3月7日前清理完毕");
    }

    @Test
    void what_stands_before_a_speakers_name_is_no_duty() {
        assertThat(words(inMinutes("（一）财务报告（司马岚）：收支相抵。\n（二）物业报告（任重）：漏水通报9件。\n请办公室月底前核对。")))
                .containsExactly("请办公室月底前核对");
    }

    @Test
    void a_month_that_something_begins_in_parts_no_duty() {
        assertThat(words(inMinutes("会议明确，从8月起，用款计划由财务科按月报区财政局。"))).containsExactly("从8月起，用款计划由财务科按月报区财政局");
    }

    @Test
    void an_explanation_under_its_label_lays_no_duty() {
        assertThat(words(inMinutes("说明：甲厂报价每台3980元，乙厂3400元，丙厂未在期限内回复。\n决议：请办公室6月15日前完成议价。")))
                .containsExactly("请办公室6月15日前完成议价");
    }

    @Test
    void who_gathers_up_what_was_said_undertakes_nothing() {
        assertThat(words(byChair("我来把话收拢一下。挖机办公室月底前请来。"))).containsExactly("挖机办公室月底前请来");
    }

    @Test
    void a_numbered_line_that_ends_with_a_name_is_that_persons_duty() {
        var read = byChair("同意。\n（1）幂等修复3月14日前上线，任重；上线后由向荣抽查。\n（2）下一步再议");

        assertThat(words(read)).containsExactly("幂等修复3月14日前上线，任重", "上线后由向荣抽查");
        assertThat(read.getFirst().owners()).extracting(o -> o.words().plain()).containsExactly("任重");
    }

    @Test
    void numbers_in_brackets_of_one_character_are_no_part_of_a_duty() {
        assertThat(words(inMinutes("会议决定：\n⑴办公室月底前修订计划。\n⑵监测站应按方案布点。"))).containsExactly("办公室月底前修订计划", "监测站应按方案布点");
    }

    @Test
    void to_be_early_is_still_a_duty() {
        assertThat(words(inMinutes("通信光缆6月10日前迁改完毕。迁改期间造成通信中断的，要提前24小时向社会公告。")))
                .containsExactly("通信光缆6月10日前迁改完毕", "迁改期间造成通信中断的，要提前24小时向社会公告");
    }

    @Test
    void a_proposal_begins_behind_the_talk_before_it() {
        assertThat(words(byMember("暗访的问题我插一句，白家浜是界河，我们捞了他们不捞，去年为这个事跟他们吵过，建议跟邻镇签个联合保洁协议，一家一年轮着来。")))
                .containsExactly("建议跟邻镇签个联合保洁协议，一家一年轮着来");
    }

    @Test
    void an_appointment_is_no_duty_though_the_meeting_decides_it() {
        assertThat(words(inMinutes(
                        "会议决定：任重同志任安全环保部部长，免去其安全环保部副部长职务；聘任向荣为港机公司总经理（试用期1年）；司马岚同志不再兼任资金中心主任。\n会议要求，人事科10月31日前办结手续。")))
                .containsExactly("人事科10月31日前办结手续");
    }

    @Test
    void what_something_is_lays_no_duty() {
        assertThat(words(inMinutes("会议要求，政府工作报告是对今年工作的回顾，也是为新一年锚定方向，承载着对经验的总结。要在6月底前根据各方意见定稿。")))
                .containsExactly("要在6月底前根据各方意见定稿");
    }
}
