package luoshi.kernel.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {

    private final Weights weights = new Weights(List.of("# a remark", ":由某办\t125", "$完成\t-40", ":a_\t7", "1\t-90"));

    @Test
    void a_trait_weighs_what_its_line_says_and_others_nothing() {
        assertThat(weights.of(Weights.trait(':', "请由某办负责", 1, 4))).isEqualTo(1.25f);
        assertThat(weights.of(Weights.trait('$', "全部完成", 2, 4))).isEqualTo(-0.4f);
        assertThat(weights.of(Weights.trait('1', "", 0, 0))).isEqualTo(-0.9f);
        assertThat(weights.of(Weights.trait('^', "请由某办负责", 1, 4))).isZero();
        assertThat(weights.of(Weights.trait(':', "由某", 0, 2))).isZero();
    }

    @Test
    void every_blank_is_written_as_one_sign() {
        for (var blank : List.of(" ", "\t", "\n", "\u3000"))
            assertThat(weights.of(Weights.trait(':', "a" + blank, 0, 2))).isEqualTo(0.07f);
    }

    @Test
    void a_trait_is_shown_as_it_is_read() {
        assertThat(Weights.shown(Weights.trait(':', "由某办", 0, 3))).isEqualTo(":由某办");
        assertThat(Weights.shown(Weights.trait('1', "", 0, 0))).isEqualTo("1");
        assertThat(Weights.shown(Weights.trait('^', "由", 0, 3))).isEqualTo("^由");
    }

    @Test
    void a_line_that_is_no_weight_is_refused_by_its_words() {
        assertThatThrownBy(() -> new Weights(List.of(":由某办 125")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(":由某办 125");
        assertThatThrownBy(() -> new Weights(List.of(":由某办\t重"))).isInstanceOf(IllegalArgumentException.class);
    }
}
