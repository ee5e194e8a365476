package luoshi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Member;
import luoshi.kernel.organisation.Membership;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.RecordReading;
import luoshi.meeting.record.Stance;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final String HEAD = """
            会议名称：望澜区生态环境局党组会
            会议时间：2024年3月12日9:00
            主持：江映川
            出席：江映川、顾明澍、贺知微
            缺席：卢怀瑾（出差）
            列席：戚云舟

            """;

    @Test
    void each_instrument_is_a_decision_even_where_one_round_was_taken() {
        var decisions = decisions("""
                一、关于制订《涉密人员管理制度》和《微信使用管理规范》的情况汇报
                顾明澍：同意。
                贺知微：同意。
                江映川：同意。
                """);
        assertThat(decisions)
                .extracting(d -> d.n() + d.subject().plain())
                .containsExactly("1《涉密人员管理制度》", "2《微信使用管理规范》");
        assertThat(decisions).noneMatch(Decision::own);
        assertThat(decisions).allMatch(d -> d.tally().agreeing(Set.of(Stance.AGREE)) == 3);
    }

    @Test
    void observers_the_absent_and_the_recused_are_not_counted() {
        var decisions = decisions("""
                一、干部工作
                拟提任祝长庚同志为水环境处副处长。
                拟提任简宁同志为法规处副处长。
                贺知微：祝长庚同志系本人亲属，本人对祝长庚同志的任职申请回避。
                戚云舟：同意。
                卢怀瑾：同意。
                顾明澍：同意。
                贺知微：同意。
                江映川：同意。
                """);
        assertThat(decisions).hasSize(2);
        assertThat(decisions.getFirst().tally().agreeing(Set.of(Stance.AGREE))).isEqualTo(2);
        assertThat(decisions.getFirst().tally().recused())
                .extracting(q -> q.plain())
                .containsExactly("贺知微");
        assertThat(decisions.getLast().tally().agreeing(Set.of(Stance.AGREE))).isEqualTo(3);
    }

    @Test
    void no_objection_is_neither_for_nor_against() {
        var tally = decisions("""
                一、关于修订合同管理办法的情况汇报
                顾明澍：无意见。
                贺知微：不同意。
                江映川：同意。
                """).getFirst().tally();
        assertThat(tally.agreeing(Set.of(Stance.AGREE))).isEqualTo(1);
        assertThat(tally.agreeing(Set.of(Stance.AGREE, Stance.NO_OBJECTION))).isEqualTo(2);
        assertThat(tally.refusing()).isEqualTo(1);
    }

    @Test
    void a_count_in_the_record_goes_before_counting_speeches() {
        var tally = decisions("""
                一、关于修订合同管理办法的情况汇报
                会议讨论后表决，同意2票，反对0票，弃权1票，通过。
                """).getFirst().tally();
        assertThat(tally.ballot()).isNotNull();
        assertThat(tally.agreeing(Set.of())).isEqualTo(2);
        assertThat(tally.refusing()).isEqualTo(1);
    }

    @Test
    void due_is_what_is_written_or_else_the_membership_of_the_day() {
        var record = read(HEAD);
        assertThat(Attendance.of(record, List.of()).due()).isNull();
        var members = List.of(
                new Member("江映川", null, null, true),
                new Member("顾明澍", null, null, false),
                new Member("卢怀瑾", null, null, false));
        var attendance = Attendance.of(record, members);
        assertThat(attendance.due()).isEqualTo(3);
        assertThat(attendance.isMember("贺知微")).isFalse();
        assertThat(attendance.isObserver("贺知微")).isTrue();
    }

    private static List<Decision> decisions(String body) {
        var record = read(HEAD + body);
        return Decisions.numbered(record, Decisions.read(record), Attendance.of(record, List.of()));
    }

    private static MeetingRecord read(String text) {
        return RecordReading.read(
                new Transcript("例", "", "text/plain", "UTF-8", text, List.of(), List.of()), Roster.EMPTY);
    }

    /// Names that no document lists are never inferred from 一致.
    @Test
    void unanimous_gives_no_member_a_stance_and_invents_no_name() {
        var decisions = decisions("""
                一、关于修订合同管理办法的情况汇报
                全体成员一致同意。会议一致通过该办法，由办公室印发。
                """);
        assertThat(decisions).isNotEmpty().allSatisfy(d -> {
            assertThat(d.tally().positions()).isEmpty();
            assertThat(d.tally().ballot()).isNull();
            assertThat(d.tally().agreeing(Set.of(Stance.AGREE))).isZero();
            assertThat(d.tally().silent()).extracting(q -> q.plain()).containsExactlyInAnyOrder("江映川", "顾明澍", "贺知微");
        });
    }

    @Test
    void the_attendance_base_leaves_out_who_took_office_later_or_had_left() {
        var membership = new Membership(List.of(
                new Member("江映川", null, null, true),
                new Member("顾明澍", LocalDate.of(2024, 3, 12), null, false),
                new Member("贺知微", LocalDate.of(2024, 3, 13), null, false),
                new Member("卢怀瑾", null, LocalDate.of(2024, 3, 11), false)));
        var record = read(HEAD);
        var that = Attendance.of(record, membership.on(record.header().day()));
        assertThat(that.due()).isEqualTo(2);
        assertThat(that.isMember("贺知微")).isFalse();
        assertThat(Attendance.of(record, membership.on(LocalDate.of(2024, 3, 13)))
                        .due())
                .isEqualTo(3);
    }
}
