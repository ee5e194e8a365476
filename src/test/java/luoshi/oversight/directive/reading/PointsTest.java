package luoshi.oversight.directive.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.Inference;
import luoshi.meeting.record.RecordReading;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.DirectiveReading;
import org.junit.jupiter.api.Test;

class PointsTest {

    private static final String POINTS = """
            望澜区生态环境局局长办公会议记录
            时间：2025年3月3日 14:00
            主持人：裴立诚
            出席：裴立诚、司马岚、任重、向荣

            一、春灌用水调度
            司马岚：上游水库十五号放水，三号渠淤了小半截。
            任重：末梢两个村先浇。

            二、公厕改造
            任重：旱厕还剩三座，菜市场那座排队最长。
            """;

    private final List<Inference> inferred = new ArrayList<>();

    private List<Directive> read(String text) {
        var transcript = new Transcript("", "", "text/plain", "UTF-8", text, List.of(), List.of());
        return DirectiveReading.read(RecordReading.read(transcript, Roster.EMPTY), Roster.EMPTY, inferred::add);
    }

    @Test
    void a_list_behind_all_points_gives_each_duty_to_the_point_whose_words_it_shares_and_says_that_it_inferred_so() {
        var read = read(POINTS + "\n会议议定：\n1.三号渠由水利站3月14日前清淤完毕。\n2.菜市场公厕由城建办6月底前改造完成。\n");

        assertThat(read).extracting(Directive::item).containsExactly("1", "2");
        assertThat(inferred)
                .filteredOn(i -> i.about().equals(DirectiveReading.INFERRED_POINT))
                .singleElement()
                .satisfies(i -> assertThat(i.value()).isEqualTo("1"))
                .satisfies(i -> assertThat(i.places())
                        .containsExactly(read.getFirst().words().place()));
    }

    @Test
    void a_column_says_to_which_point_a_row_belongs() {
        var read = read(
                POINTS
                        + "\n会后落实表\n| 议题 | 事项 | 责任人 | 时限 |\n|---|---|---|---|\n| 二 | 菜市场公厕改造 | 任重 | 6月底 |\n| 一 | 排出轮灌表并张贴 | 司马岚 | 3月12日 |\n");

        assertThat(read).extracting(Directive::item).containsExactly("2", "1");
        assertThat(inferred).isEmpty();
    }

    @Test
    void where_points_have_lists_of_their_own_the_last_keeps_what_it_decides() {
        var read =
                read(POINTS.replace("任重：末梢两个村先浇。", "任重：末梢两个村先浇。\n会议决定：轮灌表由农业站3月12日前排出。") + "会议决定：三号渠由水利站3月14日前清淤完毕。\n");

        assertThat(read).extracting(Directive::item).containsExactly("1", "2");
    }
}
