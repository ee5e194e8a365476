package luoshi.meeting.record.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.Attendee;
import luoshi.meeting.record.Header;
import luoshi.meeting.record.MeetingRecord;
import org.junit.jupiter.api.Test;

/// The head and the attendance in the forms that offices give them.
class RollTest {

    private static final String BODY = "\n\n一、研究汛前检查\n会议要求，水务科3月20日前完成检查。\n";

    @Test
    void people_stand_one_a_line_with_their_posts_behind_or_before() {
        var behind = head("主持人：隋远\n参加人员：都江  局党组副书记\n          裘实  局党组成员、总工程师\n          米  粟  水务科负责人");
        assertThat(names(behind.present())).containsExactly("都江", "裘实", "米粟");
        var before = head("主持　隋远\n参加　党组书记　隋远\n　　　执法大队大队长　裘实");
        assertThat(names(before.present())).contains("隋远", "裘实");
    }

    @Test
    void labels_in_brackets_need_no_colon() {
        var header = head("【时间】2025年9月8日15:00\n【地点】西楼二会议室\n【主持】隋远\n【参会】隋远（局长）都江（副局长）\n【未到】裘实（在省里开会）");
        assertThat(names(header.present())).containsExactly("隋远", "都江");
        assertThat(names(header.absent())).containsExactly("裘实");
        assertThat(header.place()).isNotNull();
    }

    @Test
    void one_blank_parts_labels_from_values_on_lines_of_their_own() {
        var header = head(
                "时间 2024年5月7日14:00\n地点 行政楼301\n主持 隋远\n出席 隋远 都江 裘实\n请假 米粟（赴省厅命题）\n列席 桑榆晚（财务科） 苻一川（后勤科）\n记录 麦冬青　　校核 阎海");
        assertThat(names(header.absent())).containsExactly("米粟");
        assertThat(names(header.nonvoting())).containsExactly("桑榆晚", "苻一川");
        assertThat(header.recorder()).isNotNull();
        assertThat(header.checker()).isNotNull();
    }

    @Test
    void a_head_may_run_on_behind_the_title() {
        var header = read("澜东镇党委会议记录时间：2022年11月7日下午2点地点：二楼会议室主持人：隋远应到5人实到3人参加人员：隋远、都江、裘实请假：米粟（病假）记录人：阎海" + BODY)
                .header();
        assertThat(header.name().plain()).isEqualTo("澜东镇党委会议记录");
        assertThat(header.host().plain()).isEqualTo("隋远");
        assertThat(names(header.present())).containsExactly("隋远", "都江", "裘实");
        assertThat(names(header.absent())).containsExactly("米粟");
    }

    @Test
    void a_table_says_who_came_and_who_did_not() {
        var header = head(
                "| 序号 | 姓名 | 职务 | 到会情况 |\n|---|---|---|---|\n| 1 | 隋远 | 厂长 | 到（主持） |\n| 2 | 都江 | 主任 | 请假（看病） |\n| 3 | 裘实 | 科员 | 列席（记录） |");
        assertThat(names(header.present())).containsExactly("隋远");
        assertThat(names(header.absent())).containsExactly("都江");
        assertThat(names(header.nonvoting())).containsExactly("裘实");
        assertThat(header.host().plain()).isEqualTo("隋远");
        assertThat(header.recorder().plain()).isEqualTo("裘实");
    }

    @Test
    void units_send_their_people_a_line_each() {
        var header = head(
                "参会单位及人员\n建设单位（澜江建设管理有限公司）：隋远（项目负责人）、都江（合约主管）、裘实（土建工程师）\n监理单位（中衡工程咨询有限公司）：米粟（总监理工程师）、阎海（造价监理）\n缺席：桑榆晚（另有会议）");
        assertThat(names(header.present())).containsExactly("隋远", "都江", "裘实", "米粟", "阎海");
        assertThat(names(header.absent())).containsExactly("桑榆晚");
    }

    @Test
    void minutes_tell_at_their_end_who_was_there() {
        var header = read("望澜区政府党组会议纪要\n\n2025年6月24日上午9时，区长隋远主持召开区政府党组会议。" + BODY
                        + "\n出席会议的党组成员有隋远、都江、裘实。副区长米粟因公请假。阎海、桑榆晚列席会议。\n")
                .header();
        assertThat(names(header.present())).containsExactly("隋远", "都江", "裘实");
        assertThat(names(header.absent())).containsExactly("米粟");
        assertThat(names(header.nonvoting())).containsExactly("阎海", "桑榆晚");
    }

    @Test
    void a_reason_stands_before_the_leave_or_in_brackets_behind_the_number() {
        var told = read("澜东法院党组会议记录\n\n2024年6月20日15时，院党组召开会议。院长隋远，副院长都江出席会议；副院长裘实因在省城参训请假。阎海列席。" + BODY)
                .header();
        assertThat(names(told.absent())).containsExactly("裘实");
        var counted = head("时间：2025年2月23日\n本次会议应到代表21人，实到19人，缺席2人（都江在城里带孙子，裘实住院），会议有效。");
        assertThat(names(counted.absent())).containsExactly("都江", "裘实");
    }

    @Test
    void what_is_said_of_a_name_is_no_word_about_the_list() {
        var header = head("出席：隋远、都江\n请假：裘实（赴省参加培训）");
        assertThat(names(header.present())).containsExactly("隋远", "都江");
        assertThat(names(header.absent())).containsExactly("裘实");
    }

    @Test
    void names_of_several_parts_stand_whole() {
        var header = head("出席人员:院长隋远,副院长买尔旦·库热西,局长叶尔兰·胡安");
        assertThat(names(header.present())).containsExactly("隋远", "买尔旦·库热西", "叶尔兰·胡安");
    }

    private static Header head(String lines) {
        return read("望澜区水务局局长办公会议记录\n\n" + lines + BODY).header();
    }

    private static MeetingRecord read(String text) {
        return Minutes.read(
                new Transcript("roll", "", "text/plain", "UTF-8", text, List.of(), List.of()), Roster.EMPTY);
    }

    private static List<String> names(List<Attendee> attendees) {
        return attendees.stream()
                .map(a -> a.name().plain().replace("　", "").replace(" ", ""))
                .toList();
    }

    @Test
    void a_section_before_a_name_is_nobody_though_it_begins_like_a_family_name() {
        var record = read("会议记录\n列席：办公室 鞠文静，利用科 闻人杰，机关纪委 晏清\n一、研究\n同意。\n");
        assertThat(names(record.header().nonvoting())).containsExactly("鞠文静", "闻人杰", "晏清");
    }

    @Test
    void three_heads_of_grades_are_nobody_by_name() {
        var record = read("会议记录\n列席 教务处 国华、德育处 暴丽、年级组长三人\n一、研究\n同意。\n");
        assertThat(names(record.header().nonvoting())).containsExactly("国华", "暴丽");
    }

    @Test
    void a_team_before_a_name_is_nobody() {
        var record = read("会议记录\n到会人员：火化组 铁生、礼仪组 白荷、后勤组 时来运\n一、研究\n同意。\n");
        assertThat(names(record.header().present())).containsExactly("铁生", "白荷", "时来运");
    }
}
