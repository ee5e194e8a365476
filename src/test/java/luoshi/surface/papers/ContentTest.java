package luoshi.surface.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.paper.DocumentNumber;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Ending;
import luoshi.kernel.paper.Paper.Form;
import luoshi.kernel.paper.Paper.Head;
import luoshi.kernel.paper.Paper.Imprint;
import luoshi.kernel.paper.Paper.Roll;
import luoshi.kernel.paper.Paper.Source;
import luoshi.kernel.paper.Slip.Tint;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Content content(String due) {
        var paper = new Paper(
                Form.DOCUMENT,
                Head.of("望澜区生态环境局文件", ""),
                "关于管网贯通的通知",
                "规划建设处",
                List.of(
                        new Block.Heading(1, "一、总体要求"),
                        new Block.Banner("蓝色催办", Tint.BLUE),
                        new Block.Paragraph("要求：", "主管贯通投入120万元，请于" + due + "前完成。", new Source("r1", 3, 9)),
                        new Block.Table(
                                List.of(2, 8),
                                List.of("项", "值"),
                                List.of(List.of("责任单位", "规划建设处"), List.of("办理情况", "\n\n"), List.of("责任人", "翁季安")))),
                new Ending(List.of("清单"), List.of(new Roll("出席", List.of("江映川", "顾明澍"))), "望澜区生态环境局", DAY, true, ""),
                List.of(),
                new Imprint("各街道", "办公室", DAY));
        return new Content(
                paper,
                List.of(
                        new Fact("c/due", "body.2", "办理时限", due, true),
                        new Fact("c/amount", "body.2", "数额", "120万元", true),
                        new Fact("c/unit", "body.3.0.1", "责任单位", "规划建设处", true),
                        new Fact("c/person", "body.3.2.1", "责任人", "翁季安", true),
                        new Fact("c/phase", "", "阶段", "办理中", false)));
    }

    @Test
    void what_is_kept_comes_back_as_it_was() {
        var content = content("2026年6月30日");
        assertThat(ContentText.content(ContentText.of(content))).isEqualTo(content);
    }

    @Test
    void words_that_say_what_the_data_says_part_from_nothing_however_a_day_is_written() {
        var content = content("2026年6月30日");
        assertThat(content.against(content)).isEmpty();
        var other = Reworded.of(content, Map.of("body.2", "务必在 2026-06-30 之前用好 120 万元。"));
        assertThat(other.against(content)).isEmpty();
    }

    @Test
    void a_limit_that_moved_in_the_data_is_told_with_both_values_and_put_in_at_one_stroke() {
        var content = content("2026年6月30日");
        var differences = content.against(content("2026年9月30日"));
        assertThat(differences).singleElement().satisfies(d -> {
            assertThat(d.term()).isEqualTo("办理时限");
            assertThat(d.words()).contains("2026年6月30日");
            assertThat(d.now()).isEqualTo("2026年9月30日");
            assertThat(d.mends()).isTrue();
        });
        var mended = content.mended(differences.getFirst());
        assertThat(mended.line("body.2")).isEqualTo("主管贯通投入120万元，请于2026年9月30日前完成。");
        assertThat(mended.against(content("2026年9月30日"))).isEmpty();
    }

    @Test
    void an_amount_or_an_owner_that_was_worded_away_is_told() {
        var content = content("2026年6月30日");
        var reworded = Reworded.of(content, Map.of("body.2", "主管贯通投入150万元，请于2026年6月30日前完成。", "body.3.2.1", "林疏影"));
        assertThat(reworded.against(content))
                .extracting(Content.Difference::term)
                .containsExactly("数额", "责任人");
        var person = reworded.against(content).getLast();
        assertThat(reworded.mended(person).line("body.3.2.1")).isEqualTo("翁季安");
        assertThat(reworded.against(content).getFirst().mends()).isFalse();
    }

    @Test
    void facts_go_with_their_paragraph_wherever_it_goes() {
        var content = content("2026年6月30日");
        var reworded = Reworded.of(content, Map.of("body.0", "", "body.2", "先说情况。\n主管贯通投入120万元。\n请于2026年6月30日前完成。"));
        assertThat(reworded.paper().body()).hasSize(5);
        assertThat(reworded.facts())
                .filteredOn(f -> f.key().equals("c/due") || f.key().equals("c/amount"))
                .extracting(Fact::line)
                .containsExactly("body.3", "body.2");
        assertThat(reworded.facts())
                .filteredOn(f -> f.key().equals("c/unit"))
                .extracting(Fact::line)
                .containsExactly("body.4.0.1");
        assertThat(reworded.against(content)).isEmpty();
        assertThat(reworded.paper().body().get(1))
                .isEqualTo(new Block.Paragraph("要求：", "先说情况。", new Source("r1", 3, 9)));
    }

    @Test
    void a_row_that_was_emptied_goes_and_what_it_said_is_told_to_be_missing() {
        var content = content("2026年6月30日");
        var reworded = Reworded.of(content, Map.of("body.3.2.0", "", "body.3.2.1", " "));
        assertThat(reworded.line("body.3.1.1")).isEqualTo("\n\n");
        assertThat(reworded.against(content))
                .extracting(Content.Difference::term)
                .containsExactly("责任人");
    }

    @Test
    void what_changed_without_being_said_is_told_and_so_is_what_came_and_went() {
        var content = content("2026年6月30日");
        var facts = new java.util.ArrayList<>(content.facts());
        facts.set(4, new Fact("c/phase", "", "阶段", "已办结", false));
        facts.set(3, new Fact("c/other", "body.3.2.1", "配合单位", "水环境管理处", true));
        var differences = content.against(new Content(content.paper(), facts));
        assertThat(differences).extracting(Content.Difference::term).containsExactly("责任人", "阶段", "配合单位");
        assertThat(differences.get(0).now()).isNull();
        assertThat(differences.get(1).drawn()).isEqualTo("办理中");
        assertThat(differences.get(2).drawn()).isNull();
        assertThat(differences).noneMatch(Content.Difference::mends);
    }

    @Test
    void a_paper_keeps_a_title_and_a_body() {
        var content = content("2026年6月30日");
        assertThatThrownBy(() -> Reworded.of(content, Map.of("title", " "))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Reworded.of(content, Map.of("body.2", "字".repeat(20_001))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void number_and_day_are_set_when_it_goes_out_and_minutes_have_their_day_on_the_imprint_only() {
        var day = LocalDate.of(2026, 5, 6);
        var issued = content("2026年6月30日")
                .issued(Kind.BULLETIN, new DocumentNumber("望环督", 2026, 3), day)
                .paper();
        assertThat(issued.head().number()).isEqualTo("望环督〔2026〕3号");
        assertThat(issued.ending().date()).isEqualTo(day);
        assertThat(issued.imprint()).extracting(Imprint::printed).isEqualTo(day);
        var minutes = content("2026年6月30日")
                .issued(Kind.MINUTES, new DocumentNumber("", 2026, 3), day)
                .paper();
        assertThat(minutes.ending().date()).isNull();
        var next =
                content("2026年6月30日").instead(Kind.BULLETIN, "望环督〔2026〕3号", day).paper();
        assertThat(next.head().number()).isEmpty();
        assertThat(next.ending().note()).isEqualTo("原望环督〔2026〕3号由本件替代");
    }
}
