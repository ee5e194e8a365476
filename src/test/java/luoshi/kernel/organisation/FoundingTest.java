package luoshi.kernel.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import luoshi.kernel.access.Refusal;
import org.junit.jupiter.api.Test;

class FoundingTest {

    private static final String BODY = "name: 望澜区生态环境局\nbrief: 区生态环境局\nsince: 2021-03-01\n";

    @Test
    void the_papers_of_a_body_are_read_with_kinds_in_either_writing() {
        var founding = of(BODY, """
                units:
                  - {code: ju, name: 望澜区生态环境局, kind: BODY}
                  - {code: jck, parent: ju, name: 计划财务处, kind: 处室, aliases: [计财处]}
                people:
                  - {code: p1, name: 闻人照, unit: jck, post: 处长}
                """);
        assertThat(founding.since()).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(founding.roster().named("计财处"))
                .singleElement()
                .extracting(Unit::kind)
                .isEqualTo(Unit.Kind.SECTION);
        assertThat(founding.roster().people()).extracting(Person::name).containsExactly("闻人照");
    }

    @Test
    void what_does_not_fit_is_refused_with_its_place() {
        refused("units: [{code: a, name: 甲科, kind: 科室}]", "科室");
        refused("units: [{code: a, name: 甲科, kind: 处室}, {code: a, name: 乙科, kind: 处室}]", "重复");
        refused("units: [{code: a, parent: x, name: 甲科, kind: 处室}]", "甲科");
        refused("people: [{code: p, name: 简宁, unit: x}]", "简宁");
        refused("units: [{code: a, kind: 处室}]", "name");
        refused("units: 甲科", "列表");
        refused("units: [甲科]", "甲科");
        refused("units: [{", "YAML");
        assertThatThrownBy(() -> of("units: []")).isInstanceOf(Refusal.class).hasMessageContaining("单位名称");
        assertThatThrownBy(() -> of(BODY.replace("2021-03-01", "去年")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("去年");
    }

    private static void refused(String paper, String word) {
        assertThatThrownBy(() -> of(BODY, paper)).isInstanceOf(Refusal.class).hasMessageContaining(word);
    }

    private static Founding of(String... papers) {
        return Founding.of(List.of(papers).stream()
                .map(p -> (java.io.InputStream) new ByteArrayInputStream(p.getBytes(StandardCharsets.UTF_8)))
                .toList());
    }
}
