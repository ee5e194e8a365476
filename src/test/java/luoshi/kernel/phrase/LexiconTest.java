package luoshi.kernel.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// 词集 answers alike in a text that was walked through and in one that was not, and as looking for each word would.
class LexiconTest {

    private static final List<String> WORDS = List.of("要", "要求", "求", "必须要", "须", "纲要", "要点名");
    private static final Lexicon LEXICON = Lexicon.of(WORDS);

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("要求必须纲点名，9a".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(90);
    }

    @Property(tries = 500)
    void it_finds_what_looking_for_each_word_finds(@ForAll("texts") String text, @ForAll int a, @ForAll int b) {
        int from = Math.floorMod(a, text.length()), to = from + Math.floorMod(b, text.length() - from + 1);
        for (CharSequence read : List.of(text, walked(text))) {
            assertThat(LEXICON.at(read, from, to)).isEqualTo(longest(text, from, to, true));
            assertThat(LEXICON.endingAt(read, from, to)).isEqualTo(longest(text, from, to, false));
            assertThat(LEXICON.contains(read, from, to)).isEqualTo(WORDS.contains(text.substring(from, to)));
            int next = from;
            while (next < to && longest(text, next, to, true) == 0) next++;
            assertThat(LEXICON.next(read, from, to)).isEqualTo(next);
            assertThat(LEXICON.has(read, from, to)).isEqualTo(next < to);
            int end = from;
            while (end <= to && longest(text, 0, end, false) == 0) end++;
            assertThat(LEXICON.nextEnd(read, from, to)).isEqualTo(end);
        }
    }

    @Test
    void a_set_that_is_given_once_holds_no_figures() {
        assertThatThrownBy(() -> Lexicon.of(List.of("三", "3楼"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_look_tells_that_no_wording_of_a_family_stands_in_a_stretch() {
        var family = Family.of(List.of(Wording.of("通过(?=。)"), Wording.of("(?:同意|批准)立项")));
        var prose = walked("会议听取了汇报，同意立项，方案通过。散会");
        assertThat(family.mayStandIn(prose, 0, 8)).isFalse();
        assertThat(family.mayStandIn(prose, 8, 12)).isTrue();
        assertThat(family.mayStandIn(prose, 13, 18)).isTrue();
        assertThat(family.mayStandIn(prose, 18, prose.length())).isFalse();
    }

    @Test
    void the_members_of_a_family_that_may_stand_in_a_stretch_are_told_in_their_order() {
        var family = Family.of(List.of(Wording.of("通过(?=。)"), Wording.of("(?:同意|批准)立项")));
        for (int before : List.of(0, 60)) {
            var prose = walked("好".repeat(before) + "会议听取了汇报，同意立项，方案通过。散会");
            assertThat(family.next(prose, before, before + 8, 0)).isEqualTo(2);
            assertThat(family.next(prose, before, before + 12, 0)).isEqualTo(1);
            assertThat(family.next(prose, before, before + 18, 0)).isEqualTo(0);
            assertThat(family.next(prose, before, before + 18, 1)).isEqualTo(1);
        }
    }

    private static int longest(String text, int from, int to, boolean beginning) {
        int longest = 0;
        for (var word : WORDS) {
            boolean stands = word.length() <= to - from
                    && (beginning ? text.startsWith(word, from) : text.startsWith(word, to - word.length()));
            if (stands) longest = Math.max(longest, word.length());
        }
        return longest;
    }

    private static Prose walked(String text) {
        Vocabulary.latest();
        Vocabulary.latest();
        var prose = Prose.of(text);
        for (int i = 0; i < text.length(); i++) prose.add(text.charAt(i), i, 0);
        return prose.build();
    }
}
