package luoshi.meeting.record.reading;

import static org.assertj.core.api.Assertions.assertThat;

import luoshi.meeting.record.reading.Numbering.Style;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberingTest {

    @Test
    void each_way_of_writing_a_number_is_a_style_of_its_own() {
        assertThat(at("议题三：审议方案")).isEqualTo("TOPIC 3");
        assertThat(at("贰、讨论事项")).isEqualTo("FORMAL 2");
        assertThat(at("十二、其他")).isEqualTo("HAN 12");
        assertThat(at("（四）督办")).isEqualTo("HAN_BRACKET 4");
        assertThat(at("㈢督办")).isEqualTo("HAN_BRACKET 3");
        assertThat(at("7、收尾")).isEqualTo("ARABIC 7");
        assertThat(at("③清零")).isEqualTo("ARABIC_BRACKET 3");
        assertThat(at("⑵清零")).isEqualTo("ARABIC_BRACKET 2");
        assertThat(at("2.3升降机")).isEqualTo("DECIMAL 3");
    }

    @Test
    void a_blank_parts_a_number_from_a_short_line() {
        assertThat(at("1　经营情况")).isEqualTo("PARTED 1");
        assertThat(at("二 会议内容")).isEqualTo("PARTED 2");
        assertThat(at("第三项  其他事项")).isEqualTo("PARTED 3");
    }

    @Test
    void an_amount_or_a_date_is_no_number_of_a_heading() {
        assertThat(at("7 月 16 日召开")).isNull();
        assertThat(at("3.5万元的预算")).isNull();
        assertThat(at("12 台设备已到")).isNull();
        assertThat(at("1经营情况")).isNull();
    }

    private static @Nullable String at(String line) {
        var prose = Healing.heal(line).prose();
        var number = Numbering.at(prose, 0, prose.length());
        if (number == null) return null;
        assertThat(number.style()).isNotEqualTo(Style.COUNTING);
        return number.style() + " " + number.number();
    }

    @Test
    void points_are_counted_in_things_and_in_their_order() {
        assertThat(at("第一件：河埠头修缮")).isEqualTo("PARTED 1");
        assertThat(at("第二个问题、12条断头路怎么接")).isEqualTo("PARTED 2");
        assertThat(at("第三件事，厂房出租")).isEqualTo("PARTED 3");
        assertThat(at("第一件事，河埠头移交。")).isEqualTo("PARTED 1");
        assertThat(at("第一件，河埠头下月修好。")).isNull();
        assertThat(at("第一件河埠头")).isNull();
        assertThat(at("头一件  河埠头修缮")).isEqualTo("PARTED 1");
        assertThat(at("第三件  老人食堂的事")).isEqualTo("PARTED 3");
    }

    @Test
    void a_nought_behind_the_point_numbers_a_section() {
        assertThat(at("2.0 进度")).isEqualTo("ARABIC 2");
        assertThat(at("5.0 会议明确事项")).isEqualTo("ARABIC 5");
        assertThat(at("5.0万元的预算")).isNull();
    }
}
