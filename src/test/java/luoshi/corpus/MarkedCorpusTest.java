package luoshi.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MarkedCorpusTest {

    private static final String NOTES = "habit: 一例\nkind: MINUTES\nshould: 7\n----\n";

    @Test
    void marks_are_taken_out_and_offsets_count_code_points() {
        var marked = MarkedText.read("x", NOTES + "𠮷田记：⟦place|三楼⟧\r\n");
        assertThat(marked.text()).isEqualTo("𠮷田记：三楼\r\n");
        assertThat(marked.complaints()).isEmpty();
        var place = gold("𠮷田记：⟦place|三楼⟧\r\n").get("header").get("place");
        assertThat(place).hasToString("{\"start\":4,\"end\":6}");
    }

    @Test
    void header_fields_keep_their_other_spans() {
        var header = gold("⟦name|局⟦number|2024年⟦number alt|第1次⟧⟧会⟧⟦time 2024-03-05T09:30:00|3月5日⟧⟦host alt|乙⟧⟦host|甲⟧")
                .get("header");
        assertThat(header.get("number").get("alt").get(0)).hasToString("{\"start\":6,\"end\":9}");
        assertThat(header.get("time").get("normalised").asString()).isEqualTo("2024-03-05T09:30");
        assertThat(header.get("host").get("start").asInt()).isEqualTo(15);
        assertThat(header.get("should_attend").asInt()).isEqualTo(7);
        assertThat(header.get("recorder").isNull()).isTrue();
    }

    @Test
    void items_gather_titles_reporters_and_statements() {
        var items = gold("⟦alttitle 1|安全⟧\n一、⟦item 1 outcome=PASSED|⟦reporter|张红⟧报告安全⟧\n"
                        + "⟦speaker s1|李山⟧：⟦say s1 AGREE also=none|同意⟧\n二、⟦item 2|其他⟧（⟦reporter item=1 alt|应急科⟧）")
                .get("items");
        assertThat(items.get(0).get("outcome").asString()).isEqualTo("PASSED");
        assertThat(items.get(0).get("alt_titles").size()).isEqualTo(1);
        assertThat(items.get(0).get("reporters").get(0).get("alt").size()).isEqualTo(1);
        var statement = items.get(0).get("statements").get(0);
        assertThat(statement.get("stance").asString()).isEqualTo("AGREE");
        assertThat(statement.get("stance_alt").get(0).isNull()).isTrue();
        assertThat(items.get(1).get("reporters")).isEmpty();
    }

    @Test
    void owners_and_limits_outside_a_directive_are_inherited() {
        var directives = gold("一、⟦item 1|事⟧\n⟦d2 instruction part=d1|再报⟧。⟦d1 proposal|⟦own LEAD for=d1,d2|办公室⟧"
                        + "先办⟧。⟦due 2024-05-31 for=d2 also=2024-06-01;R/P1M|月底前⟧")
                .get("directives");
        var first = directives.get(0);
        assertThat(first.get("kind").asString()).isEqualTo("instruction");
        assertThat(first.get("part_of").asInt()).isEqualTo(1);
        assertThat(first.get("owners").get(0).get("inherited").asBoolean()).isTrue();
        assertThat(first.get("deadline").get("also").size()).isEqualTo(2);
        assertThat(directives.get(1).get("owners").get(0).get("inherited").asBoolean())
                .isFalse();
        assertThat(directives.get(1).get("adopted").asBoolean()).isFalse();
        assertThat(directives.get(1).get("deadline").isNull()).isTrue();
    }

    @Test
    void holes_and_amounts_belong_to_the_directive_around_them() {
        var directive = gold("⟦d1 decision|拨付⟦amt 1.5 %|1.5%⟧⟦hole|\n- 3 -\n⟧⟦amt 30000 CNY optional|3万元⟧⟧")
                .get("directives")
                .get(0);
        assertThat(directive.get("item").asInt()).isZero();
        assertThat(directive.get("holes").get(0)).hasToString("{\"start\":6,\"end\":13}");
        assertThat(directive.get("amounts").get(0).get("value").asDouble()).isEqualTo(1.5);
        assertThat(directive.get("amounts").get(1).get("value").isIntegralNumber())
                .isTrue();
        assertThat(directive.get("amounts").get(1).get("optional").asBoolean()).isTrue();
    }

    @Test
    void appointments_name_person_and_post() {
        var appointment = gold("五、⟦item 5|干部⟧\n⟦a1 APPOINT probation=12|拟任⟦person|王强⟧为⟦post|科长⟧⟧")
                .get("appointments")
                .get(0);
        assertThat(appointment.get("item").asInt()).isEqualTo(5);
        assertThat(appointment.get("probation_months").asInt()).isEqualTo(12);
        assertThat(appointment.get("person").get("end").asInt()).isEqualTo(9);
        assertThat(appointment.has("start")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "⟦place|三楼 # bracket is never closed",
                "三楼⟧ # closing bracket without an opening one",
                "⟦place 三楼⟧ # head without a bar",
                "⟦room|三楼⟧ # unknown head `room`",
                "⟦place| 三楼⟧ # mark begins or ends with a blank",
                "⟦own LEAD|办公室⟧ # `own` outside a directive without for=",
                "⟦own LEAD for=d9|办公室⟧ # for=d9 names nothing",
                "⟦d1 order|办⟧ # head is written `d12 instruction`",
                "⟦d1 decision part=d2|办⟧ # part=d2 names no other directive",
                "⟦d1 decision|⟦due 2024-02-30|月底⟧办⟧ # bad date `2024-02-30`",
                "⟦d1 decision|⟦due 2024-02-28 till=3|月底⟧办⟧ # `till=` means nothing in `due`",
                "⟦time 2024-13-01|今天⟧ # bad date `2024-13-01`",
                "⟦speaker s1|张红⟧：同意 # speaker without say s1",
                "⟦say s1 AGREE|同意⟧ # say without speaker s1",
                "⟦item 1|甲⟧⟦item 1|乙⟧ # item 1 is marked twice; mark the other alttitle, or note loose: items",
                "⟦alttitle 1|甲⟧ # alttitle of an item that is not marked",
                "⟦host|甲⟧⟦host|乙⟧ # `host` is marked twice; mark all but one alt",
                "⟦a1 APPOINT|任命⟧ # appointment without person",
            })
    void what_is_wrong_is_said_with_file_line_and_mark(String text, String message) {
        assertThat(complaints(NOTES + "第一行\n" + text)).anySatisfy(c -> {
            assertThat(c.message()).isEqualTo(message);
            assertThat(c.file()).isEqualTo("x");
            assertThat(c.line()).isEqualTo(6);
        });
    }

    @Test
    void notes_are_checked_too() {
        assertThat(complaints("habbit: 一例\n----\n")).extracting(Complaint::line).containsExactly(1);
        assertThat(complaints("habit: 一例\n"))
                .extracting(Complaint::message)
                .contains("no line ---- between notes and text");
    }

    private static JsonNode gold(String text) {
        var complaints = new ArrayList<Complaint>();
        var marked = MarkedText.read("x", NOTES + text);
        var gold = new MarkedGold(marked, complaints).gold("x");
        assertThat(marked.complaints()).isEmpty();
        assertThat(complaints).isEmpty();
        return gold;
    }

    private static List<Complaint> complaints(String source) {
        var marked = MarkedText.read("x", source);
        var complaints = new ArrayList<>(marked.complaints());
        new MarkedGold(marked, complaints).gold("x");
        return complaints;
    }
}
