package luoshi.surface.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.paper.Paper.Block;
import luoshi.meeting.decision.Decisions;
import luoshi.meeting.record.RecordReading;
import luoshi.oversight.directive.DirectiveReading;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final String HEAD = """
            会议名称：望澜区生态环境局党组会
            会议时间：2024年3月12日9:00
            主持：江映川
            出席：江映川、顾明澍、贺知微
            列席：戚云舟

            """;

    private static List<String> printed(String body) {
        var record = RecordReading.read(
                new Transcript("例", "", "text/plain", "UTF-8", HEAD + body, List.of(), List.of()), Roster.EMPTY);
        var meeting = new Proceedings(
                "0123456789abcdef",
                "望澜区生态环境局",
                record,
                Decisions.read(record),
                DirectiveReading.read(record, Roster.EMPTY));
        return Minutes.of(meeting, "", null).body().stream()
                .map(b -> switch (b) {
                    case Block.Paragraph p -> p.text();
                    case Block.Heading h -> h.text();
                    default -> "";
                })
                .toList();
    }

    @Test
    void an_item_that_was_only_read_out_is_not_printed_as_voted() {
        var read = printed("""
                一、戚云舟同志传达全区安全生产工作会议精神
                顾明澍：一季度隐患还不少。
                会议听取了传达。

                二、戚云舟同志汇报合同管理办法修订情况
                顾明澍：同意。
                会议同意修订稿。
                """);
        var first = String.join("", read.subList(0, read.indexOf("二、戚云舟同志汇报合同管理办法修订情况")));
        assertThat(first).contains("会议听取了戚云舟的汇报").doesNotContain("同意", "通过", "表决");
        assertThat(read).anyMatch(p -> p.contains("会议同意该事项"));
        assertThat(String.join("", printed("一、戚云舟同志通报一季度信访情况\n顾明澍：注意方式。\n"))).doesNotContain("同意", "通过", "表决");
    }

    /// 纪要 without a number of its own have none, whatever the program calls the record.
    @Test
    void our_own_number_is_never_printed_as_the_official_one() {
        var record = RecordReading.read(
                new Transcript("例", "", "text/plain", "UTF-8", HEAD + "一、研究防汛\n会议同意。\n", List.of(), List.of()),
                Roster.EMPTY);
        var meeting = new Proceedings("0123456789abcdef", "望澜区生态环境局", record, Decisions.read(record), List.of());
        var paper = Minutes.of(meeting, "", null);
        assertThat(paper.head().toString()).doesNotContain("0123456789abcdef", "号");
    }
}
