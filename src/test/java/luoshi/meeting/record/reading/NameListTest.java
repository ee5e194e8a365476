package luoshi.meeting.record.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.kernel.phrase.Prose;
import org.junit.jupiter.api.Test;

class NameListTest {

    @Test
    void a_name_padded_with_a_blank_is_one_name() {
        assertThat(names("苻一川　米　粟　桑榆晚")).containsExactly("苻一川", "米粟", "桑榆晚");
    }

    @Test
    void posts_and_employers_are_no_part_of_the_name() {
        assertThat(names("局长隋远、区水务局裘实、都江（副局长）")).containsExactly("隋远", "裘实", "都江");
    }

    @Test
    void a_group_behind_the_names_ends_the_list() {
        assertThat(names("隋远、都江及各科室负责人")).containsExactly("隋远", "都江");
        assertThat(names("副县长尉迟山和三地发改、交通、医保等部门负责人")).containsExactly("尉迟山");
    }

    @Test
    void a_note_of_leave_makes_a_listed_name_absent() {
        var prose = prose("隋远、都江（请假）");
        assertThat(NameList.read(prose, 0, prose.length()))
                .extracting(NameList.Entry::absent)
                .containsExactly(false, true);
    }

    @Test
    void a_sentence_is_no_list_of_names() {
        assertThat(looksLike("往期纪要见仓库目录，七天后清除。")).isFalse();
        assertThat(looksLike("隋远、都江、阎海")).isTrue();
        assertThat(looksLike("杜仲先生")).isTrue();
    }

    private static boolean looksLike(String text) {
        var prose = prose(text);
        return NameList.looksLike(prose, 0, prose.length());
    }

    private static List<String> names(String text) {
        var prose = prose(text);
        return NameList.read(prose, 0, prose.length()).stream()
                .map(e -> prose.text().substring(e.from(), e.to()))
                .toList();
    }

    private static Prose prose(String text) {
        return Healing.heal(text).prose();
    }
}
