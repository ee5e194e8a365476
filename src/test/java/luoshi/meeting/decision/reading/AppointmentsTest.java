package luoshi.meeting.decision.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.RecordReading;
import org.junit.jupiter.api.Test;

class AppointmentsTest {

    @Test
    void appointment_and_removal_name_person_and_post() {
        assertThat(appointments("会议决定，任命苗圃同志为财务科科长，免去尚可同志的办公室主任职务。"))
                .containsExactly("APPOINT 苗圃 财务科科长", "REMOVE 尚可 办公室主任");
    }

    @Test
    void the_same_person_may_leave_one_post_for_another() {
        assertThat(appointments("莫问津同志交流任计划财务科副科长，免去其执法大队副大队长职务。"))
                .containsExactly("APPOINT 莫问津 计划财务科副科长", "REMOVE 莫问津 执法大队副大队长");
    }

    @Test
    void who_is_to_take_a_post_is_named_before_it() {
        assertThat(appointments("会议同意，拟任苗圃同志为财务科科长，免去其办公室主任职务。"))
                .containsExactly("APPOINT 苗圃 财务科科长", "REMOVE 苗圃 办公室主任");
    }

    @Test
    void a_candidate_is_not_appointed() {
        assertThat(appointments("会议同意将苗圃同志确定为财务科科长考察对象。")).noneMatch(a -> a.startsWith("APPOINT"));
    }

    @Test
    void a_life_may_stand_between_the_name_and_the_post() {
        assertThat(appointments("一是苗圃同志，男，1986年3月出生，大学学历，现任建设股副股长，拟任河库中心主任，试用期一年；" + "二是尚可同志，因达到任职年龄界限，不再担任灌区管理所所长职务。"))
                .containsExactly("APPOINT 苗圃 河库中心主任", "REMOVE 尚可 灌区管理所所长");
    }

    @Test
    void words_about_ranks_are_no_rank() {
        assertThat(appointments("符合晋升年限的5人，建议苗圃晋升四级主任科员。")).containsExactly("RANK_PROMOTION 苗圃 四级主任科员");
    }

    @Test
    void probation_is_counted_in_months() {
        var record = record("任命苗圃同志为财务科科长，试用期一年。");
        assertThat(Appointments.of(record).getFirst().probationMonths()).isEqualTo(12);
    }

    @Test
    void in_a_list_the_name_alone_says_who() {
        assertThat(appointments("会议研究同意：\n温良恭任望澜区第一中学副校长，试用期一年；\n谢灵运任实验小学校长，免去其云汀一小副校长职务；"))
                .containsExactly("APPOINT 温良恭 望澜区第一中学副校长", "APPOINT 谢灵运 实验小学校长", "REMOVE 谢灵运 云汀一小副校长");
        assertThat(appointments("压实责任主任要带头，主任务是安全的，由单位书记负责。")).isEmpty();
    }

    @Test
    void a_task_is_no_post() {
        assertThat(appointments("会议要求，由财务科牵头调整预算，苗圃同志负责。")).isEmpty();
    }

    private static List<String> appointments(String body) {
        return Appointments.of(record(body)).stream()
                .map(a -> a.kind() + " " + a.person().plain() + " "
                        + (a.post() == null ? "" : a.post().plain()))
                .toList();
    }

    private static luoshi.meeting.record.MeetingRecord record(String body) {
        var text = "党组会会议记录\n主持：贲长河\n出席：贲长河、匡小雅、劳思安\n\n一、研究人事事项\n" + body + "\n";
        var transcript = new Transcript("t", "t.txt", "text/plain", "UTF-8", text, List.of(), List.of());
        return RecordReading.read(transcript, Roster.EMPTY);
    }
}
