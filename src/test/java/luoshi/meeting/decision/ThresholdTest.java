package luoshi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ThresholdTest {

    private static final Threshold HALF = Threshold.of("1/2");
    private static final Threshold TWO_THIRDS = Threshold.of("2/3");
    private static final Threshold MAJORITY = Threshold.of(">1/2");

    /// The table of national wording, for 应到 of 3 to 12.
    @Test
    void the_numbers_needed_are_those_of_the_table() {
        int[] half = {2, 2, 3, 3, 4, 4, 5, 5, 6, 6}, thirds = {2, 3, 4, 4, 5, 6, 6, 7, 8, 8};
        int[] votes = {2, 3, 3, 4, 4, 5, 5, 6, 6, 7};
        for (int n = 3; n <= 12; n++) {
            assertThat(HALF.needed(n)).as("½ of " + n).isEqualTo(half[n - 3]);
            assertThat(TWO_THIRDS.needed(n)).as("⅔ of " + n).isEqualTo(thirds[n - 3]);
            assertThat(MAJORITY.needed(n)).as("more than ½ of " + n).isEqualTo(votes[n - 3]);
        }
    }

    @Test
    void a_count_holds_up_to_a_base() {
        assertThat(HALF.holdsUpTo(6)).isEqualTo(12);
        assertThat(TWO_THIRDS.holdsUpTo(6)).isEqualTo(9);
        assertThat(MAJORITY.holdsUpTo(5)).isEqualTo(9);
        assertThat(MAJORITY.holdsUpTo(0)).isZero();
        assertThatThrownBy(() -> Threshold.of("半数")).hasMessageContaining("比例");
        assertThatThrownBy(() -> Threshold.of("3/2")).hasMessageContaining("比例");
    }

    @Property
    void needed_and_holding_are_the_same_question(
            @ForAll @IntRange(min = 1, max = 200) int count, @ForAll @IntRange(min = 1, max = 400) int base) {
        for (var share : new Threshold[] {HALF, TWO_THIRDS, MAJORITY, Threshold.of("3/4")}) {
            assertThat(share.isMet(count, base)).isEqualTo(count >= share.needed(base));
            assertThat(share.isMet(count, base)).isEqualTo(base <= share.holdsUpTo(count));
        }
    }
}
