package luoshi.kernel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import luoshi.kernel.casework.Rollup.Share;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static Share share(Integer weight, int progress) {
        return new Share(weight == null ? null : BigDecimal.valueOf(weight), progress);
    }

    @Test
    void null_weights_count_like_the_mean_and_never_break_the_roll_up() {
        assertThat(Rollup.of(7, List.of())).isEqualTo(7);
        assertThat(Rollup.of(0, List.of(share(null, 40), share(null, 60)))).isEqualTo(50);
        assertThat(Rollup.of(0, List.of(share(3, 100), share(1, 0), share(null, 0))))
                .isEqualTo(50);
        assertThat(Rollup.of(0, List.of(share(0, 100), share(null, 0)))).isEqualTo(50);
    }

    @Test
    void a_hundred_means_all_of_it() {
        assertThat(Rollup.of(0, List.of(share(1_000, 100), share(1, 99)))).isEqualTo(99);
        assertThat(Rollup.of(0, List.of(share(3, 100), share(null, 100)))).isEqualTo(100);
    }
}
