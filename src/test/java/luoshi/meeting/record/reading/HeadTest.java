package luoshi.meeting.record.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadTest {

    private static final String BODY = "\n\n一、研究防汛工作\n会议听取了汇报。会议要求，各科室认真落实。\n";

    @Test
    void a_group_of_leaders_attends_and_its_departments_sit_in() {
        var told = Told.of("总经理办公会会议纪要\n\n主持人：公输白\n领导班子成员：公输白　叶知秋　洛川\n"
                + "部门负责人：苗圃（财务管理部）　余粮（投资发展部）　尚可（安全质量部）\n因事缺席：柴进门（出差）" + BODY);
        assertThat(told.present()).containsExactly("公输白", "叶知秋", "洛川");
        assertThat(told.nonvoting()).containsExactly("苗圃", "余粮", "尚可");
        assertThat(told.absent()).containsExactly("柴进门");
    }

    @Test
    void both_sides_of_a_talk_attend_it() {
        var told = Told.of("行政约谈记录\n\n约谈时间：2025年10月15日10时\n约谈地点：执法大队询问室\n约谈人：严守正（副局长）、方寸\n"
                + "被约谈单位：昌茂木业有限公司\n被约谈人：常满仓（法定代表人）\n记录人：尹小楼" + BODY);
        assertThat(told.present()).containsExactly("严守正", "方寸", "常满仓");
        assertThat(told.record().header().place().plain()).isEqualTo("执法大队询问室");
    }

    @Test
    void a_line_of_names_may_begin_with_the_unit_that_sent_them() {
        var told = Told.of("协调会纪要\n\n时间：2025年7月9日\n参会单位及人员：\n区建交委　谌一诺、牧远\n施工单位（中筑八处）　石敢当\n" + "记录：牧远" + BODY);
        assertThat(told.present()).containsExactly("谌一诺", "牧远", "石敢当");
    }

    @Test
    void sitting_in_and_being_excused_are_told_by_any_word_for_people() {
        var told = Told.of("校务委员会会议记录\n\n时间：2025年9月3日\n出席委员：单雄信、盛开\n列席人员：柯小米（总务处）\n请假委员：古丽（外出培训）" + BODY);
        assertThat(told.present()).containsExactly("单雄信", "盛开");
        assertThat(told.nonvoting()).containsExactly("柯小米");
        assertThat(told.absent()).containsExactly("古丽");
    }

    @Test
    void labels_among_the_clauses_of_a_lead_are_fields() {
        var told =
                Told.of("8月份工作例会纪要\n\n8月4日，局长隋远主持召开8月份工作例会，听取各科室汇报。会议时间：2025年8月4日13:30；" + "地点：局机关大会议室；记录：范小满。" + BODY);
        var header = told.record().header();
        assertThat(header.place().plain()).isEqualTo("局机关大会议室");
        assertThat(header.recorder().plain()).isEqualTo("范小满");
        assertThat(header.host().plain()).isEqualTo("隋远");
    }

    @Test
    void the_day_of_the_paper_is_not_the_day_of_the_meeting() {
        var told = Told.of("供暖调度会侧记\n砺山日报记者　苏打　2025年12月03日　第02版\n\n12月2日晚7时，副市长端方主持召开冬季供暖保障调度会。" + BODY);
        assertThat(told.record().header().time().value()).isEqualTo("2025-12-02T19:00");
    }

    /// 发文字号 is what the paper itself carries; what a system gave it is none, and a blank beats a wrong one.
    @Test
    void the_official_number_is_never_that_of_a_portal() {
        for (var portal : List.of("系统流水号：20240312001", "OA编号：HY-2024-00087", "平台编号：MT20240312-7"))
            assertThat(Told.of("局党组会会议记录\n\n" + portal + "\n时间：2024年3月12日\n主持人：江映川" + BODY)
                            .record()
                            .header()
                            .number())
                    .as(portal)
                    .isNull();
        var both = Told.of("局党组会会议纪要\n\n〔2024〕6号\n系统流水号：20240312001\n时间：2024年3月12日\n主持人：江映川" + BODY);
        assertThat(both.record().header().number().plain()).isEqualTo("〔2024〕6号");
    }

    @Test
    void a_host_is_told_by_post_place_and_what_he_called() {
        var told = Told.of(
                "望澜区水务局调度会议纪要\n\n5月9日，副局长贲长河同志在局二楼召开调度会议，听取河道科关于清淤情况的汇报。\n\n一、关于清淤\n会议要求，河道科6月底前完工。\n\n望澜区水务局\n2025年5月12日\n");
        assertThat(told.record().header().host()).isNotNull();
        assertThat(told.record().header().host().plain()).isEqualTo("贲长河");
        assertThat(told.record().header().day()).hasToString("2025-05-09");
        assertThat(told.reporters(0)).containsExactly("河道科");
    }

    @Test
    void a_meeting_before_the_month_of_its_imprint_was_in_the_year_before() {
        var told = Told.of(
                "望澜区水务局调度会议纪要\n\n12月29日，局长匡小雅主持召开调度会议，研究冬修工作。\n\n一、关于冬修\n会议要求，河道科月底前完工。\n\n望澜区水务局\n2025年1月6日\n");
        assertThat(told.record().header().day()).hasToString("2024-12-29");
    }

    @Test
    void labels_of_one_sign_are_labels_of_the_head() {
        var told = Told.of(
                "局长办公会手记\n\n时 2024.7.9（二）9:00\n地 二楼东会\n主持 江映川\n到 江映川 洛川 叶知秋\n列 苗圃（环卫所）\n" + "缺 余粮（下乡）\n记 尚可" + BODY);
        var header = told.record().header();
        assertThat(header.place().plain()).isEqualTo("二楼东会");
        assertThat(header.recorder().plain()).isEqualTo("尚可");
        assertThat(told.present()).containsExactly("江映川", "洛川", "叶知秋");
        assertThat(told.nonvoting()).containsExactly("苗圃");
        assertThat(told.absent()).containsExactly("余粮");
    }

    @Test
    void a_head_packed_into_one_line_is_taken_apart() {
        var told = Told.of(
                "街道党工委会议记录 第11次 时间2024年5月21日下午3点 地点二楼西会议室 主持江映川 记录尚可 应到4人实到3人" + " 出席江映川 洛川 叶知秋 列席苗圃 请假余粮" + BODY);
        var header = told.record().header();
        assertThat(header.name().plain()).isEqualTo("街道党工委会议记录");
        assertThat(header.host().plain()).isEqualTo("江映川");
        assertThat(header.shouldAttend()).isEqualTo(4);
        assertThat(told.present()).containsExactly("江映川", "洛川", "叶知秋");
        assertThat(told.absent()).containsExactly("余粮");
    }

    @Test
    void a_head_told_in_clauses_without_colons_is_read() {
        var told = Told.of("部署会记录\n\n时间是2026年1月14日15时；地点在政务中心九楼会议室；主持人江映川；出席的有江映川、洛川、叶知秋；"
                + "列席苗圃（运维公司）、余粮（驻点）；洛川在市里参加培训，请假；记录人尚可。" + BODY);
        assertThat(told.record().header().place().plain()).isEqualTo("政务中心九楼会议室");
        assertThat(told.record().header().recorder().plain()).isEqualTo("尚可");
        assertThat(told.nonvoting()).containsExactly("苗圃", "余粮");
    }

    @Test
    void the_day_of_issue_stands_behind_the_day_of_the_meeting() {
        var told = Told.of("〔2011〕80号\n望澜区人民政府办公室 二○一一年十月十七日\n10月10日下午，区长江映川主持召开区长办公会议。" + BODY);
        assertThat(told.record().header().time().value()).startsWith("2011-10-10");
    }

    @Test
    void parts_of_a_line_without_labels_say_who_was_there() {
        var told = Told.of("某村两委会记录\n2025年4月18日晚上七点半 在村委会楼上 书记柳国庆主持 到会的有柳国庆 马秀英 钟小兵 第一书记罗晨列席 监委会主任柳万全没来（陪老伴住院） 何素芬记\n\n"
                + "先说水费。马秀英说涨了。\n再说机耕道。钟小兵说烂了。\n");
        var head = told.record().header();
        assertThat(head.host().plain()).isEqualTo("柳国庆");
        assertThat(head.recorder().plain()).isEqualTo("何素芬");
        assertThat(head.place().plain()).isEqualTo("村委会楼上");
        assertThat(told.present()).containsExactly("柳国庆", "马秀英", "钟小兵");
        assertThat(told.nonvoting()).containsExactly("罗晨");
        assertThat(told.absent()).containsExactly("柳万全");
    }

    @Test
    void lines_of_post_and_name_under_the_figures_are_the_list() {
        var told = Told.of("某局党组会议记录\n2024年7月15日下午三时　局四楼会议室\n应到党组成员3人，实到2人\n党组书记、局长　　　常德昌（主持）\n党组成员、副局长　　褚建业\n"
                + "党组成员、副局长　　裘文海（住院，请假）\n\n一、研究防汛工作\n褚建业：同意。\n");
        assertThat(told.present()).containsExactly("常德昌", "褚建业");
        assertThat(told.absent()).containsExactly("裘文海");
        assertThat(told.record().header().host().plain()).isEqualTo("常德昌");
    }

    @Test
    void a_sentence_says_who_came_and_who_did_not() {
        var told = Told.of("某校例会记录\n9月16日周二下午第三节，校务会议室\n校长谷长河主持，副校长房建中、倪晓岚，教务主任祝平到会。团委书记董小禾带学生比赛，没来。翟苇记。\n\n"
                + "一、本周工作\n祝平：听课41节，2025年以来最多。\n");
        assertThat(told.present()).containsExactly("房建中", "倪晓岚", "祝平");
        assertThat(told.absent()).containsExactly("董小禾");
        assertThat(told.record().header().recorder().plain()).isEqualTo("翟苇");
        assertThat(told.record().header().time().value()).startsWith("2025-09-16");
    }

    @Test
    void speech_is_no_list_of_who_was_there() {
        var told = Told.of("支部会议记录\n时间：2025年5月6日\n出席：贲长河、匡小雅\n贲长河：今天三件事。\n与会党员发言：\n匡小雅：工作踏实，同意转正。\n");
        assertThat(told.present()).containsExactly("贲长河", "匡小雅");
        var units = Told.of("例会纪要\n时间：2025年5月6日\n参会单位：管委会、港投公司、华东院\n\n一、进度\n管委会7月5日前支付。\n");
        assertThat(units.present()).isEmpty();
    }

    @Test
    void the_paper_s_own_name_is_no_label_of_the_clerk() {
        var told =
                Told.of("会 议 记 录\n会议名称  河长制工作推进会\n时间  2025年4月17日14时30分      地点  镇政府三楼\n记录人  井大年\n会议内容\n匡小雅：一季度排第九。\n");
        assertThat(told.record().header().name().plain()).isEqualTo("河长制工作推进会");
        assertThat(told.record().header().recorder().plain()).isEqualTo("井大年");
    }

    @Test
    void companies_that_came_are_nobody_s_names() {
        var told = Told.of("调度会会议纪要\n时间：2025年5月8日\n主持人：贲长河\n参会单位：区住建局、青石镇、中衡建设、远图监理\n会议要求：中衡建设要增加劳动力。\n");
        assertThat(told.present()).isEmpty();
    }

    @Test
    void whoever_came_and_spoke_was_there_and_a_post_may_follow_the_chair_s_name() {
        var told = Told.of("关于使用权问题的会议纪要\n2025年2月2日上午，市政府办公厅匡长河主任主持召开会议，协调房屋使用权问题。副市长劳思安出席会议并讲话。\n一、房屋由宾馆使用。\n");
        assertThat(told.record().header().host().plain()).isEqualTo("匡长河");
        assertThat(told.present()).containsExactly("劳思安");
    }

    @Test
    void the_day_a_page_appeared_is_not_the_day_of_the_meeting() {
        var told = Told.of("我局召开复垦工作推进会\n2018-08-21 11:26\n8月16日上午，局长贲长河主持召开复垦工作推进会。\n会议要求，各街道11月底前完成验收。\n");
        assertThat(told.record().header().time().value()).isEqualTo("2018-08-16");
    }

    @Test
    void who_convenes_is_no_part_of_the_place() {
        var told = Told.of("协调会议纪要\n2025年11月14日上午在区建委由匡主任主持召开重点工程协调会，纪要如下。\n一、教育项目\n要求尽快动工。\n");
        assertThat(told.record().header().place().plain()).isEqualTo("区建委");
        assertThat(told.record().header().host().plain()).isEqualTo("匡主任");
    }

    @Test
    void the_number_of_a_paper_is_not_its_name_and_who_wrote_it_may_sign_at_the_foot() {
        var told = Told.of(
                "望澜区安全生产委员会文件\n望安委纪要〔2024〕6号\n\n区安委会第三次全体会议纪要\n\n2024年7月16日，贲长河主持召开会议。\n一、形势\n会议认为平稳。\n\n出席：贲长河、匡小雅。\n沙一兵记录\n");
        assertThat(told.record().header().name().plain()).isEqualTo("区安委会第三次全体会议纪要");
        assertThat(told.record().header().recorder().plain()).isEqualTo("沙一兵");
    }

    @Test
    void who_convenes_without_a_place_took_the_chair() {
        var told = Told.of("区政府召开第63次常务会议\n2024年12月18日，区长匡长河召开区政府第63次常务会议。区领导劳思安、匡小雅出席会议。\n会议强调，要加快产业发展。\n");
        assertThat(told.record().header().host().plain()).isEqualTo("匡长河");
    }

    @Test
    void a_title_written_wide_is_one_title() {
        var told = Told.of("工  作  例  会  记  录\n部门：殡仪馆    日期：2023年4月3日\n主持人：贲长河\n一、保障\n同意。\n");
        assertThat(told.record().header().name().plain().replace(" ", "")).isEqualTo("工作例会记录");
    }

    @Test
    void a_village_says_who_came_in_its_own_words() {
        var told = Told.of(
                "村两委联席会议记录\n\n时间:2025年2月16号晚上7点\n地方:村部二楼\n哪些人来了:匡有根(支书)、劳长庚(副书记)\n旁听的:文启明(监委会主任)\n没来:贲金牛(在外头打工)\n主持:匡有根   记:劳长庚\n\n第一个事，机耕路补坑\n匡有根:补坑要四万六。\n定了:不向户里收钱。\n");
        assertThat(told.present()).containsExactly("匡有根", "劳长庚");
        assertThat(told.nonvoting()).containsExactly("文启明");
        assertThat(told.absent()).containsExactly("贲金牛");
        assertThat(told.record().header().place().plain()).isEqualTo("村部二楼");
        assertThat(told.speeches(0)).containsExactly("匡有根");
    }
}
