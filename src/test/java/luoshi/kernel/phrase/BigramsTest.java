package luoshi.kernel.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.kernel.evidence.Place;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BigramsTest {

    @Test
    void a_text_is_cut_into_its_characters_and_all_pairs_of_them() {
        assertThat(Bigrams.of("河长制").vector()).isEqualTo("'河' '长' '河长' '制' '长制'");
        assertThat(Bigrams.of("").vector()).isEmpty();
        assertThat(Bigrams.of("a'b\\").vector()).isEqualTo("'a' '''' 'a''' 'b' '''b' '\\\\' 'b\\\\'");
    }

    @Test
    void widths_capitals_line_ends_and_traditional_forms_make_no_difference() {
        var plain = Bigrams.of("pm2.5整改方案(1260万元):第3条");
        assertThat(Bigrams.of("ＰＭ２．５整改\n方　案（１２６０萬元）：第 3 條")).isEqualTo(plain);
    }

    @Test
    void parts_do_not_run_into_each_other() {
        assertThat(Bigrams.of("清淤", "河道").vector()).contains("'清淤'", "'河道'").doesNotContain("淤河");
        assertThat(Sought.of("淤河").words()).containsExactly("淤河");
    }

    @Test
    void characters_outside_the_basic_plane_stay_apart() {
        assertThat(Bigrams.of("𠮷某").folded()).isNotEqualTo(Bigrams.of("𡈽某").folded());
        assertThat(Bigrams.of("𠮷某").vector()).isEqualTo("'𠮷' '某' '𠮷某'");
    }

    @Test
    void words_are_parted_by_blanks_of_any_width_and_limited() {
        assertThat(Sought.of("  污水　管网 污水").words()).containsExactly("污水", "管网");
        assertThat(Sought.of(" \u200b ").nothing()).isTrue();
        assertThat(Sought.of("一 二 三 四 五 六 七 八 九").words()).hasSize(8);
        assertThat(Sought.of("长".repeat(500)).words().getFirst()).hasSize(60);
    }

    @Test
    void the_words_are_shown_at_their_places_as_written() {
        assertThat(Sought.of("河長").in("𠮷：河\n长制，河长")).containsExactly(new Place(2, 5), new Place(7, 9));
        assertThat(Sought.of("管网 污水").in("污水管网")).containsExactly(new Place(0, 2), new Place(2, 4));
    }

    @Test
    void a_text_with_more_pairs_than_a_vector_holds_is_compared_by_its_text() {
        var text = new StringBuilder();
        for (int a = 0x4E00; a < 0x9FA0 && text.length() < 300_000; a += 7)
            for (int b = 0x4E03; b < 0x9FA0; b += 97) text.appendCodePoint(a).appendCodePoint(b);
        assertThat(Bigrams.of(text.toString()).vector()).isEqualTo("'" + Bigrams.MORE + "'");
    }

    @Property(tries = 500)
    void folding_and_finding_never_fail(@ForAll String text, @ForAll String typed) {
        var sought = Sought.of(typed);
        int length = text.codePointCount(0, text.length());
        assertThat(sought.in(text)).allMatch(place -> place.length() > 0 && place.end() <= length);
        assertThat(Bigrams.of(text).parameters()).containsKeys("folded", "vector");
        assertThat(List.of(Bigrams.of(text).folded())).allMatch(folded -> !folded.contains("\n"));
    }
}
