package luoshi.meeting.record.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HealingTest {

    @Test
    void a_sentence_cut_at_the_edge_of_a_column_is_joined() {
        var text = "今年以来全区水环境质量总体稳定向好但是部分河\n道的水质仍有反复雨后溢流的问题比较突出各镇街\n的排查进度也不一致有的已经完成有的刚刚开始动\n员下一步要倒排工期。\n第二段。";
        assertThat(paragraphs(text)).hasSize(2);
    }

    @Test
    void a_line_that_opens_with_a_label_is_a_line_of_its_own() {
        assertThat(paragraphs("部门负责人：苗圃（财务管理部）　余粮（投资发展部）　尚可（安全质量部）　蓝图（工程管理部）　宁静（人力资源部）\n因事缺席：柴进门（出差）"))
                .hasSize(2);
    }

    @Test
    void a_title_is_not_joined_to_the_line_below() {
        assertThat(paragraphs("琥珀城区政务服务管理局局长办公会议纪要\n第8次\n审批科汇报了窗口延时服务的总体安排\n办公室汇报了二楼办公用房调整方案\n夷吾通报了一季度群众投诉办理情况"))
                .startsWith("琥珀城区政务服务管理局局长办公会议纪要", "第8次");
    }

    @Test
    void every_character_keeps_its_place() {
        var healed = Healing.heal("会议　认为，\n应当落实。");
        var quote = healed.prose().quote(2, 4);
        assertThat(quote.text()).isEqualTo("认为");
        assertThat(quote.start()).isEqualTo(3);
    }

    private static List<String> paragraphs(String text) {
        var healed = Healing.heal(text);
        return healed.paragraphs().stream()
                .map(p -> healed.prose().text().substring(p.from(), p.to()))
                .toList();
    }

    @Test
    void a_word_cut_by_a_page_break_with_a_stray_comma_is_one_word_again() {
        for (var gap : List.of("\n\n", "\n\f\n", "\n— 3 —\n\f\n"))
            assertThat(paragraphs("防汛的责任要落实到具体的人，从处室到单位，到镇街，再到代建单，" + gap + "位，要形成一条线，每一段都有人管，层层压实。"))
                    .as(gap.replace("\n", "/").replace("\f", "^"))
                    .singleElement()
                    .asString()
                    .contains("再到代建单位，要形成一条线");
    }

    @Test
    void a_short_line_above_a_page_number_goes_on_below_it() {
        assertThat(paragraphs("请办公室将本次会议\n— 2 —\n议定事项分解立项，纳入督查。")).containsExactly("请办公室将本次会议议定事项分解立项，纳入督查。");
        assertThat(paragraphs("（二）财务科要严格按照工程进度\n— 4 —\n拨付资金，每月报送一次。")).containsExactly("（二）财务科要严格按照工程进度拨付资金，每月报送一次。");
    }

    @Test
    void a_heading_above_a_page_number_stays_a_heading() {
        assertThat(paragraphs("二、关于河道清淤工作\n— 2 —\n会上，水务科汇报了清淤的进度。")).hasSize(2);
    }

    @Test
    void the_frame_of_a_web_page_cuts_no_sentence() {
        assertThat(paragraphs("望澜区召开安全生产工作会议\n来源：望澜融媒\n12月3日，区里召开了会议。")).hasSize(2);
    }
}
