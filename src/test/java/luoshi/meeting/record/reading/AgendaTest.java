package luoshi.meeting.record.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final String HEAD = "局务会会议记录\n\n时间：2025年5月6日\n出席：贲长河、匡小雅、劳思安\n\n";

    @Test
    void words_of_the_chair_before_the_first_heading_hide_no_heading() {
        var told = Told.of(HEAD + "贲长河：今天几个议题，先说图书馆的事。\n1.关于闭馆安排的议题\n匡小雅：同意。\n劳思安：同意。\n2.关于采购系统的议题\n匡小雅：先放一放。\n");
        assertThat(told.titles()).containsExactly("关于闭馆安排的议题", "关于采购系统的议题");
    }

    @Test
    void numbers_inside_one_speech_are_no_points() {
        var told = Told.of(HEAD + "一、研究防汛工作\n匡小雅：同意。\n贲长河：讲三点。\n一、值班。人不能离岗。\n二、物资。月底补齐。\n二、研究预算\n劳思安：同意。\n");
        assertThat(told.titles()).containsExactly("研究防汛工作", "研究预算");
    }

    @Test
    void a_number_and_a_blank_make_a_heading() {
        var told = Told.of(
                "办公会会议纪要\n\n主持人：公输白\n\n1　经营情况\n会议听取了财务部汇报。会议意见：\n①财务部牵头清收。\n②月底提交方案。\n2　车辆采购\n" + "会议同意方案。①年底前到位。\n");
        assertThat(told.titles()).containsExactly("经营情况", "车辆采购");
        var ordinal = Told.of(HEAD + "第一项  课后服务\n匡小雅：同意。\n第二项  跑道维修\n劳思安：缓议。\n");
        assertThat(ordinal.titles()).containsExactly("课后服务", "跑道维修");
    }

    @Test
    void plain_headings_stand_above_the_numbers_below_them() {
        var told = Told.of("枕流中学行政例会\n到会：戚校 芮主任\n\n各部门小结\n教务：期中考结束，成绩周五出，九年级二模已定。\n\n校长发言\n"
                + "1．期中考。试卷分析周四前开完质量分析会。\n2．作业。统筹表贴到班上。\n\n其他\n曾老师：体检那几天课要调，请教务提前排好。\n");
        assertThat(told.titles()).containsExactly("各部门小结", "校长发言", "其他");
    }

    @Test
    void sections_of_the_paper_are_no_points() {
        var told = Told.of("理事会纪要\n\n一 会议概况\n时间：2025年6月18日\n主持：麦浪\n\n二 会议内容\n（一）关于冷库扩建\n会议同意扩建。\n（二）关于码头租赁\n会议决定再谈。\n");
        assertThat(told.titles()).containsExactly("关于冷库扩建", "关于码头租赁");
    }

    @Test
    void topics_without_headings_are_the_blocks_between_empty_lines() {
        var told = Told.of("支委会会议记录\n时间：2025年4月2日\n参加人员：何苗、安平、贝壳\n议题：1.研究发展对象 2.安排主题党日\n\n贝壳　拟将江帆列为发展对象，群众反映良好。\n"
                + "安平　同意。\n\n安平　四月去烈士陵园。\n何苗　可以。\n");
        assertThat(told.titles()).containsExactly("研究发展对象", "安排主题党日");
        assertThat(told.speeches(0)).containsExactly("贝壳", "安平 AGREE");
    }

    @Test
    void a_village_counts_its_matters() {
        var told = Told.of(HEAD + "第一件：河埠头修缮\n匡小雅：同意。\n劳思安：同意。\n第二件：水碾房出租\n匡小雅：先放一放。\n");
        assertThat(told.titles()).containsExactly("河埠头修缮", "水碾房出租");
    }

    @Test
    void the_same_label_before_each_matter_makes_points_of_them() {
        var told = Told.of("院长办公会会议纪要\n\n议题：急诊分诊流程优化\n\n会议听取了医务科的汇报。会议议定：分诊台双人值守。\n\n议题：空调主机更换\n\n会议听取了总务科的汇报。\n");
        assertThat(told.titles()).containsExactly("急诊分诊流程优化", "空调主机更换");
    }

    @Test
    void a_numeral_and_a_blank_make_a_point_even_before_a_figure() {
        var told = Told.of("调度会会议记录\n\n一 1月断面情况\n\n苗圃：达标15个。\n\n二 柳园街道\n\n余粮：查到混接11处。\n");
        assertThat(told.titles()).containsExactly("1月断面情况", "柳园街道");
    }

    @Test
    void rows_of_a_table_with_topics_and_what_was_settled_are_points() {
        var told = Told.of(HEAD + "序号\t事项\t情况\t处理意见\t责任\t时间\n1\t河埠头修缮\t石阶塌了三级.\t补砌石阶\t匡小雅\t6.11\n"
                + "2\t水碾房出租\t没有人来问.\t重新贴告示\t劳思安\t6.14\n\t\t\t清点旧家什\t匡小雅\t6.9\n");
        assertThat(told.titles()).containsExactly("河埠头修缮", "水碾房出租");
        var tasks = Told.of(HEAD + "一、研究防汛工作\n匡小雅：同意。\n二、研究预算\n劳思安：同意。\n序号\t事项\t责任\t时间\n1\t备沙袋\t匡小雅\t6.11\n"
                + "2\t报预算\t劳思安\t6.14\n");
        assertThat(tasks.titles()).containsExactly("研究防汛工作", "研究预算");
    }

    @Test
    void points_counted_by_one_is_two_is_stand_apart() {
        var told = Told.of(HEAD + "一是期中考试。\n匡小雅：下周二考。\n贲长河：周五前印好卷子。\n二是食堂意见。\n劳思安：饭菜凉。\n");
        assertThat(told.titles()).containsExactly("期中考试", "食堂意见");
        var measures = Told.of(HEAD + "研究防汛工作\n贲长河：讲两点。\n一是备足沙袋。\n二是排好值班。\n匡小雅：同意。\n");
        assertThat(measures.titles()).doesNotContain("备足沙袋");
    }

    @Test
    void a_tale_goes_from_point_to_point() {
        var told = Told.of(HEAD + "先说水库和堤。匡小雅说右闸要人工摇。\n议一下转移。贲长河讲今晚转完。\n还有晒场那块地，合同十月到期。\n最后值守和上报。\n");
        assertThat(told.titles()).containsExactly("水库和堤", "转移", "晒场那块地", "值守和上报");
        var said = Told.of(HEAD + "贲长河：今天两件事，先说中心花园怎么弄，大家谈。\n匡小雅：种树。\n贲长河：好，再说烧烤摊的油烟。\n劳思安：太熏。\n");
        assertThat(said.titles()).containsExactly("中心花园怎么弄", "烧烤摊的油烟");
    }

    @Test
    void a_line_below_the_title_says_on_what() {
        var told = Told.of("某局局长办公会\n（明年部门预算初稿安排）\n\n2025年5月6日 二楼会议室 局长贲长河 副局长匡小雅 科员劳思安列席 劳思安记\n\n"
                + "匡小雅：各科报上来一共三千万，超了。\n贲长河：压到两千八百万，下周一报我。\n");
        assertThat(told.titles()).containsExactly("明年部门预算初稿安排");
    }

    @Test
    void what_was_settled_below_its_announcement_is_no_list_of_points() {
        var told = Told.of("城市更新专题会议纪要\n2025年2月13日，副区长贲长河主持召开专题会议，研究老城片区改造有关问题。\n会议明确：\n"
                + "1．征收补偿方案由住建局会同东门街道优化，2月底前报审。（责任单位：住建局）\n2．资金缺口由财政局统筹解决。（责任单位：财政局）\n");
        assertThat(told.titles()).containsExactly("老城片区改造有关问题");
        var points = Told.of("城市更新专题会议纪要\n2025年2月13日，副区长贲长河主持召开专题会议。会议明确以下事项：\n"
                + "一、关于征收补偿。方案由住建局优化，2月底前报审。\n二、关于资金缺口。由财政局统筹解决。\n");
        assertThat(points.titles()).containsExactly("关于征收补偿", "关于资金缺口");
    }

    @Test
    void a_number_in_brackets_of_its_own_begins_a_point() {
        var told = Told.of(HEAD + "△ 学习：上级通知\n△ 研究事项\n【1】河埠头修缮\n匡小雅：同意。\n【2】水碾房出租\n劳思安：缓议。\n");
        assertThat(told.titles()).containsExactly("河埠头修缮", "水碾房出租");
    }

    @Test
    void who_reported_on_a_point_begins_no_other() {
        var told = Told.of("区委常委会会议纪要\n2025年3月13日，区委书记贲长河主持召开区委常委会会议。\n\n会议审议了《布局调整三年计划》。会议听取了区教育局的汇报。会议决定，东片先行启动。\n\n"
                + "会议研究了干部任免事项。\n\n会议还通报了其他事项。\n");
        assertThat(told.titles()).hasSize(2).last().asString().contains("干部任免事项");
    }

    @Test
    void a_paper_s_name_is_a_title_even_below_an_announcement() {
        var told = Told.of(
                "某区政府常务会议纪要\n2025年9月5日下午，区长贲长河同志主持召开区政府常务会议。纪要如下：\n一、审议《生态环境保护责任清单（送审稿）》\n会议听取了区环保局匡小雅关于《生态环境保护责任清单（送审稿）》的汇报。会议原则同意。\n"
                        + "二、听取展会保障情况汇报\n会议强调，区城管局要每天调度。\n");
        assertThat(told.titles()).containsExactly("审议《生态环境保护责任清单（送审稿）》", "听取展会保障情况汇报");
    }

    @Test
    void duties_numbered_below_what_was_arranged_are_no_points() {
        var told = Told.of("2025年9月6日，贲长河主持召开处务会议。匡小雅、劳思安出席会议。\n会议主要内容：贲长河对开学工作进行布置\n"
                + "1.班车要按时发车，确保教职工准时到校。\n2.食堂于9月8日前完成检修，检修记录应存档。\n");
        assertThat(told.titles()).hasSize(1);
    }

    @Test
    void difficulties_looked_into_are_no_topic() {
        var told = Told.of("复垦工作推进会\n8月16日上午，贲长河主持召开复垦工作推进会。\n就工作进展中存在的困难及时进行了研究。\n会议要求，各街道11月底前完成验收。\n");
        assertThat(told.titles()).containsExactly("复垦工作推进会");
        assertThat(told.record().header().place()).isNull();
    }

    @Test
    void a_meeting_without_a_name_is_about_what_its_first_words_say() {
        var head = "会议记录\n时间 2025.8.4 上午\n地点 厂部二楼\n主持 厂长老贲\n到会 贲长河 匡小雅 劳思安\n记录 劳思安\n";
        var told = Told.of(head + "贲长河：上个月少产400吨。今天就说三件事，产量、安全、高温费。\n匡小雅：二号窑要大修。\n贲长河：大修定在8月22号。\n");
        assertThat(told.titles()).containsExactly("产量、安全、高温费");
        assertThat(told.speeches(0)).containsExactly("贲长河", "匡小雅", "贲长河");
        assertThat(told.reporters(0)).isEmpty();
        assertThat(told.record().header().host().plain()).isEqualTo("老贲");
        assertThat(told.record().header().chair()).isEqualTo("贲长河");
        var unsaid = Told.of(head + "贲长河：上个月少产400吨。\n匡小雅：二号窑要大修。\n");
        assertThat(unsaid.titles()).containsExactly("会议记录");
    }

    @Test
    void two_of_a_family_name_leave_the_chair_as_the_head_says() {
        var told = Told.of("厂务会议记录\n时间：2025年8月4日\n主持：贲厂长\n出席：贲长河、贲小雅\n一、大修\n贲长河：同意。\n");
        assertThat(told.record().header().chair()).isEqualTo("贲厂长");
    }

    @Test
    void a_last_point_that_shares_the_work_out_is_no_list_of_topics() {
        var told = Told.of("项目资金专题会议纪要\n时间：2025年2月20日\n主持：贲长河\n一、年度计划\n会议同意41个项目的计划。\n二、资金平衡\n会议认为缺口不小。\n"
                + "三、具体项目\n文体中心8月收尾。\n四、会议议定事项\n会议对以上事项进行了分工，见下表：\n| 事项 | 牵头单位 |\n| 清理沉淀资金 | 财政局 |\n");
        assertThat(told.titles()).containsExactly("年度计划", "资金平衡", "具体项目", "会议议定事项");
    }

    @Test
    void topics_that_are_talked_through_without_headings_are_told_apart_by_their_words() {
        var head = "局党组会议记录\n时间：2025年3月3日\n主持：贲长河\n出席：贲长河、匡小雅、劳思安\n议题：\n1.传达纪委全会精神\n2.审议绩效分配办法\n3.研究综合楼资金缺口\n\n";
        var talked =
                "贲长河：今天三个议题。\n匡小雅：纪委全会精神有这么几点。\n贲长河：线索元月15日前办结。\n劳思安：绩效办法改了三处。\n贲长河：办法原则通过。\n匡小雅：综合楼自筹还差2700万。\n贲长河：按三年补。\n";
        var told = Told.of(head + talked);
        assertThat(told.titles()).containsExactly("传达纪委全会精神", "审议绩效分配办法", "研究综合楼资金缺口");
        assertThat(told.speeches(0)).containsExactly("贲长河", "匡小雅", "贲长河");
        assertThat(told.speeches(1)).containsExactly("劳思安", "贲长河 PRINCIPLE");
        assertThat(told.speeches(2)).containsExactly("匡小雅", "贲长河");
        assertThat(told.record().inferred())
                .extracting(i -> i.about())
                .containsExactly("items.1", "items.2", "items.3");
        var silent = Told.of(head + "贲长河：今天三个议题。\n匡小雅：纪委全会精神有这么几点。\n劳思安：没有意见。\n");
        assertThat(silent.titles()).containsExactly("局党组会议记录");
        assertThat(silent.record().inferred()).isEmpty();
    }

    @Test
    void a_record_without_any_name_still_lets_its_people_speak() {
        var told = Told.of("主持人：今天把大家叫来，碰一碰迎检的事。记录匡小雅。\n贲长河：先过一下问题清单。\n劳思安：还剩17个点位没有整改。\n贲长河：9月8号前改完。\n");
        assertThat(told.titles()).containsExactly("今天把大家叫来");
        assertThat(told.speeches(0)).contains("贲长河", "劳思安");
    }

    @Test
    void headings_behind_a_sign_are_points_though_no_line_parts_them() {
        var told = Told.of(
                "党工委会议纪要\n时间：2025年2月26日\n主持：贲长河\n会议研究了以下事项：\n▲关于小区改造\n会议听取了规建办的汇报，要求优化方案。\n▲关于春季征兵\n匡小雅通报了登记情况，各社区3月15日前完成走访。\n");
        assertThat(told.titles()).containsExactly("关于小区改造", "关于春季征兵");
    }

    @Test
    void a_word_before_the_colon_names_the_matter() {
        var told = Told.of(
                "工作例会记录\n时间：2023年4月3日\n主持：贲长河\n出席：贲长河、匡小雅\n1、客流：今年预计每天1.2万人次。\n2、收费：公示牌再检查一遍。\n3、后勤：轮椅明天摆到位。\n");
        assertThat(told.titles()).containsExactly("客流", "收费", "后勤");
    }
}
