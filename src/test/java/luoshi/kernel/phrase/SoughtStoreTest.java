package luoshi.kernel.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import luoshi.kernel.database.TestDatabase;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// The condition of a search as PostgreSQL answers it.
class SoughtStoreTest {

    private record Cut(String text, int from, int to) {

        String words() {
            return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
        }
    }

    @Property(tries = 300)
    void every_stretch_of_a_text_is_found(@ForAll("cuts") Cut cut) {
        var sought = Sought.of(cut.words());
        if (sought.nothing()) return;
        assertThat(found(cut.text(), sought))
                .as(cut.text() + " ⊃ " + cut.words())
                .isTrue();
        assertThat(sought.in(cut.text())).isNotEmpty();
    }

    @Property(tries = 300)
    void nothing_is_found_that_does_not_stand_there(@ForAll("texts") String text, @ForAll("texts") String typed) {
        var sought = Sought.of(typed);
        if (sought.nothing()) return;
        var folded = Bigrams.of(text).folded();
        assertThat(found(text, sought)).isEqualTo(sought.words().stream().allMatch(folded::contains));
    }

    @Test
    void pairs_alone_are_not_enough() {
        assertThat(found("河长、长制、制度", Sought.of("河长制"))).isFalse();
        assertThat(found("落实河长制", Sought.of("河长制"))).isTrue();
        assertThat(found("'\\ & | ! ( ) : * <->", Sought.of("'\\ &|"))).isTrue();
    }

    @Test
    void what_stands_behind_the_sixteen_thousandth_character_or_stands_there_often_is_found() {
        var text = "要求各科室按时报送材料。".repeat(3_000) + "涵洞淤堵";
        assertThat(found(text, Sought.of("涵洞淤堵"))).isTrue();
        assertThat(found(text, Sought.of("材料。涵洞"))).isTrue();
    }

    @Test
    void a_text_with_more_pairs_than_a_vector_holds_is_found_by_what_stands_in_it_and_by_nothing_else() {
        var text = new StringBuilder();
        for (int a = 0x4E00; a < 0x9FA0 && text.length() < 300_000; a += 7)
            for (int b = 0x4E03; b < 0x9FA0; b += 97) text.appendCodePoint(a).appendCodePoint(b);
        assertThat(found(text + "涵洞淤堵", Sought.of("涵洞淤堵"))).isTrue();
        assertThat(found(text.toString(), Sought.of("涵洞淤堵"))).isFalse();
        assertThat(found(text.toString(), Sought.of("ab"))).isFalse();
    }

    private static boolean found(String text, Sought sought) {
        return TestDatabase.rows()
                .sql(
                        "with r as materialized (select cast(:folded as text) as folded, cast(:vector as tsvector) as vector)"
                                + " select exists (select 1 from r where " + Sought.within("r") + ")")
                .params(Bigrams.of(text).parameters())
                .params(sought.parameters())
                .query(Boolean.class)
                .single();
    }

    @Provide
    Arbitrary<String> texts() {
        var few = Arbitraries.of(
                List.of("河", "长", "長", "制", "１", "1", "2", "。", " ", "\n", "'", "\\", "A", "a", "𠮷", "&"));
        return Arbitraries.oneOf(
                few.list().ofMinSize(1).ofMaxSize(30).map(list -> String.join("", list)), Arbitraries.strings());
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return texts().filter(text -> text.codePointCount(0, text.length()) >= 2)
                .flatMap(text -> {
                    int length = text.codePointCount(0, text.length());
                    return Combinators.combine(
                                    Arbitraries.integers().between(0, length - 2),
                                    Arbitraries.integers().between(2, 30))
                            .as((from, more) -> new Cut(text, from, Math.min(length, from + more)));
                });
    }
}
