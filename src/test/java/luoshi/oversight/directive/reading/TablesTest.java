package luoshi.oversight.directive.reading;

import static luoshi.oversight.directive.reading.Spoken.inMinutes;
import static luoshi.oversight.directive.reading.Spoken.words;
import static org.assertj.core.api.Assertions.assertThat;

import luoshi.oversight.directive.Owner;
import org.junit.jupiter.api.Test;

/// Rows that lay a duty.
class TablesTest {

    @Test
    void a_row_with_a_task_and_who_or_when_is_a_duty_from_its_task_to_its_last_field() {
        var read = inMinutes("序号\t重点任务\t责任单位\t完成时限\n1\t排口溯源\t水环境科\t4月30日\n2\t沿河巡查\t执法大队\t5月31日");

        assertThat(words(read)).containsExactly("排口溯源\t水环境科\t4月30日", "沿河巡查\t执法大队\t5月31日");
        assertThat(read.getFirst().owners())
                .extracting(Owner::words)
                .extracting(w -> w.text())
                .containsExactly("水环境科");
        assertThat(read.getFirst().deadline()).isNotNull();
    }

    @Test
    void a_list_of_matters_without_items_is_read_as_a_table() {
        var text = "石埠镇镇长办公会议议定事项清单\n会议日期：2025年5月20日　主持：镇长 杨万里\n"
                + "序号|议定事项|责任领导|牵头单位|完成时限\n1|修复污水管网|范仲安|城建办|2025年7月31日\n2|每半月通报一次信访进度|苏辙明|信访办|长期\n";
        assertThat(words(Spoken.read(text))).containsExactly("修复污水管网|范仲安|城建办|2025年7月31日", "每半月通报一次信访进度|苏辙明|信访办|长期");
    }

    @Test
    void rows_that_are_done_or_refused_lay_none() {
        assertThat(inMinutes("序号\t事项\t责任单位\t状态\n1\t排口溯源\t水环境科\t已完成\n2\t增加巡查船\t执法大队\t未同意"))
                .isEmpty();
    }

    @Test
    void a_table_that_names_nobody_and_no_limit_lays_none() {
        assertThat(inMinutes("序号\t河道\t长度\n1\t曲尺河\t1.3公里\n2\t北横港\t2.6公里")).isEmpty();
    }
}
