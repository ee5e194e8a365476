package luoshi.meeting.record.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechesTest {

    private static final String HEAD = "会议记录\n时间：2025年2月13日\n主持人：水生\n参加人：水生、巧云、铁锁、长贵\n\n一、研究环境整治\n";

    @Test
    void a_dash_behind_a_name_is_a_label() {
        var told = Told.of(HEAD + "水生——垃圾没人拉，大家说怎么弄。\n巧云——租个挖机。\n铁锁——我同意。\n大家都说可行。\n");
        assertThat(told.speeches(0)).containsExactly("水生", "巧云", "铁锁 AGREE");
    }

    @Test
    void a_label_of_a_thing_is_no_speaker() {
        var told = Told.of(HEAD + "会议意见：由村委会牵头。\n完成时限：月底。\n责任单位：工作队。\n巧云：同意。\n");
        assertThat(told.speeches(0)).containsExactly("巧云 AGREE");
    }

    @Test
    void several_labels_behind_a_caption_are_several_speeches() {
        var told = Told.of(HEAD + "讨论意见：巧云：同意购置。铁锁：同意，尽快办。长贵：费用要谈。\n");
        assertThat(told.speeches(0)).containsExactly("巧云 AGREE", "铁锁 AGREE", "长贵");
    }

    @Test
    void a_post_or_a_number_before_the_name_belongs_to_the_label() {
        var told = Told.of(HEAD + "（1）水生（支部书记）：我先来。\n（2）巧云（妇女主任）：我接着说。\n（3）铁锁、长贵同志分别作了发言。\n");
        assertThat(told.speeches(0)).containsExactly("水生", "巧云");
        var last = told.record().items().getFirst().statements().getLast();
        assertThat(told.record()
                        .prose()
                        .text()
                        .substring(
                                told.record().prose().indexOf(last.place().start()),
                                told.record().prose().indexOf(last.place().end())))
                .isEqualTo("我接着说。");
    }

    @Test
    void in_minutes_an_opinion_is_a_statement_and_an_account_is_none() {
        var told = Told.of(
                "办公会会议纪要\n主持人：水生\n参加：水生、巧云、铁锁\n\n一、停车楼项目\n投资部汇报了情况。巧云提出，周转率偏乐观，建议重新测算。铁锁认为，一期先建二百个。\n水生通报：下月考核。\n会议同意立项。\n");
        assertThat(told.speeches(0)).containsExactly("巧云", "铁锁");
    }

    @Test
    void in_minutes_a_told_speech_ends_where_the_meeting_speaks_again() {
        var told = Told.of(HEAD + "巧云同志汇报了三项申请。会议研究决定：同意支付设备款，缓议信息平台。\n");
        var last = told.record().items().getFirst().statements().getLast();
        assertThat(told.record()
                        .transcript()
                        .text()
                        .substring(last.place().start(), last.place().end()))
                .isEqualTo("三项申请。");
    }

    @Test
    void offices_in_a_list_of_guests_are_nobodys_name() {
        var told = Told.of("办公会会议纪要\n主持人：水生\n参加：水生、巧云、铁锁\n列席：区委办公室、平安办、城管中队负责同志\n\n一、经费\n会议同意。\n");
        assertThat(told.record().header().nonvoting()).isEmpty();
    }

    @Test
    void who_joins_an_opinion_takes_its_stand() {
        var told = Told.of(HEAD + "巧云：我觉得先放一放，看看再说。\n铁锁：赞成巧云意见。\n");
        assertThat(told.speeches(0)).containsExactly("巧云 POSTPONE", "铁锁 POSTPONE");
    }

    @Test
    void the_family_name_of_somebody_who_is_there_is_a_label() {
        var told =
                Told.of("会议记录\n时间：2025年2月13日\n主持人：江映川\n参加人：江映川、洛川、司马岚\n\n一、研究环境整治\n洛：六月投诉41件，比去年多。\n司马：同意改。\n江：那就改。\n");
        assertThat(told.speeches(0)).containsExactly("洛", "司马 AGREE", "江");
    }

    @Test
    void a_dash_before_a_name_sets_off_a_speech_and_before_an_office_a_task() {
        var told = Told.of(HEAD + "——巧云：同意。\n——铁锁：没有意见。\n——农业站：三天内拿出名单。\n");
        assertThat(told.speeches(0)).containsExactly("巧云 AGREE", "铁锁 NO_OBJECTION");
    }

    @Test
    void a_post_in_brackets_and_a_wide_blank_stand_for_the_colon() {
        var told = Told.of(HEAD + "巧云（妇女主任）　　同意，早点办。\n铁锁（会计）　　钱不够。\n");
        assertThat(told.speeches(0)).containsExactly("巧云 AGREE", "铁锁");
    }

    @Test
    void a_paragraph_tells_who_said_what() {
        var told = Told.of("某局会议记录\n时间：2025年5月6日\n主持：贲长河\n出席：贲长河、匡小雅、劳思安\n\n一、清淤资金\n"
                + "匡小雅汇报，全线清完要68万。劳思安不太赞成动养护费，他讲那是工人的饭碗。贲长河问上次出过事没有，匡小雅答没有，抽查对不上。"
                + "贲长河最后讲，同意分两段，先清下游。大家议了一阵，意见一致。\n");
        assertThat(told.speeches(0)).containsExactly("匡小雅", "劳思安 DISAGREE", "贲长河", "匡小雅", "贲长河 AGREE");
        var last = told.record().items().getFirst().statements().getLast();
        assertThat(told.record()
                        .transcript()
                        .text()
                        .substring(last.place().start(), last.place().end()))
                .isEqualTo("同意分两段，先清下游。");
    }

    @Test
    void a_post_alone_speaks_in_a_small_body() {
        var told =
                Told.of("某村两委会记录\n时间：2025年5月6日\n主持：贲长河\n出席：贲长河、匡小雅\n\n一、泵站\n匡小雅说电机烧了，修要两千六。书记说换新的，明天去订。书记说的办法大家同意。\n");
        assertThat(told.speeches(0)).containsExactly("匡小雅", "书记");
    }

    @Test
    void a_post_may_follow_who_thinks() {
        var told = Told.of("某院办公会记录\n时间：2025年5月6日\n主持：贲长河\n出席：贲长河、匡小雅、劳思安\n记录：井大年\n\n1.球管更换\n"
                + "会议讨论：匡小雅副院长提出，第三方质量没有保障，建议走厂家；劳思安副院长认为价差34万元，应再谈一轮。\n会议决定：再谈一轮。\n");
        assertThat(told.speeches(0)).containsExactly("匡小雅", "劳思安");
    }

    @Test
    void who_is_called_guan_reports_too() {
        var told =
                Told.of("某院办公会记录\n时间：2025年5月6日\n列席：设备科 关山\n\n1.设备科关山汇报了球管更换事宜。报价86万元。\n会议决定：同意。\n2.关于关山同志的分工\n同意。\n");
        assertThat(told.reporters(0)).containsExactly("关山");
    }

    @Test
    void a_company_named_by_its_trade_speaks() {
        var told = Told.of(HEAD + "望澜化工：春节期间停产检修。\n匡小雅：同意。\n");
        assertThat(told.speeches(0)).containsExactly("望澜化工", "匡小雅 AGREE");
    }

    @Test
    void hands_raised_end_a_speech() {
        var told = Told.of(HEAD + "匡小雅：按田亩摊，凭什么摊我的？\n最后举手：按受益田亩出工。同意22人，通过。\n");
        assertThat(told.speeches(0)).containsExactly("匡小雅");
    }

    @Test
    void who_takes_his_turn_to_speak_is_told_before_his_words() {
        var told = Told.of(HEAD + "水生领学了有关章节。巧云作交流发言，她说，学规划要落到地块上。\n");
        assertThat(told.speeches(0)).containsExactly("巧云");
    }
}
