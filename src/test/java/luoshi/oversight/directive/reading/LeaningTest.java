package luoshi.oversight.directive.reading;

import static luoshi.oversight.directive.reading.Spoken.byChair;
import static luoshi.oversight.directive.reading.Spoken.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import luoshi.kernel.phrase.Weights;
import luoshi.oversight.directive.Directive;
import org.junit.jupiter.api.Test;

class LeaningTest {

    /// Two lots that the weights below are not learned from.
    private static final Predicate<String> ASIDE = name -> name.matches("[yz]\\d\\d-.*");

    @Test
    void weights_are_what_the_marked_records_teach() throws IOException {
        var kept = Files.readAllLines(Schooling.WEIGHTS);

        assertThat(Schooling.file(Schooling.examples(name -> true)))
                .as("weights.txt is out of date; run the program luoshi.oversight.directive.reading.Schooling")
                .isEqualTo(kept);
    }

    @Test
    void weights_of_names_are_what_the_marked_records_teach() throws IOException {
        assertThat(Schooling.naming(Schooling.names(name -> true)))
                .as("naming.txt is out of date; run the program luoshi.oversight.directive.reading.Schooling")
                .isEqualTo(Files.readAllLines(Schooling.NAMING));
    }

    @Test
    void whom_the_talk_of_some_records_means_holds_for_others() {
        var weights = new Weights(Schooling.naming(Schooling.names(ASIDE.negate())));
        int right = 0, alarms = 0, missed = 0;
        for (var example : Schooling.names(ASIDE)) {
            boolean owner =
                    Arrays.stream(example.traits()).mapToDouble(weights::of).sum() > 0;
            if (owner && example.right()) right++;
            else if (owner) alarms++;
            else if (example.right()) missed++;
        }

        assertThat(2.0 * right / (2 * right + alarms + missed)).isGreaterThan(0.75);
    }

    @Test
    void whom_no_rule_names_is_found_where_talk_clearly_names_him_and_nobody_is_added_beside_whom_a_rule_names() {
        assertThat(owners(byChair("占道的事执法大队照规矩走，月底前把结果报上来。"))).containsExactly("执法大队");
        assertThat(owners(byChair("由信访应急处负责，区安委办、区消委办的文件都归它办。"))).containsExactly("信访应急处");
    }

    private static List<String> owners(List<Directive> directives) {
        return directives.stream()
                .flatMap(d -> d.owners().stream())
                .map(o -> o.words().plain())
                .toList();
    }

    @Test
    void what_some_records_teach_holds_for_others() {
        var weights = new Weights(Schooling.file(Schooling.examples(ASIDE.negate())));
        int right = 0, alarms = 0, missed = 0;
        for (var example : Schooling.examples(ASIDE)) {
            boolean leans =
                    Arrays.stream(example.traits()).mapToDouble(weights::of).sum() > 0;
            if (leans && example.right()) right++;
            else if (leans) alarms++;
            else if (example.right()) missed++;
        }

        assertThat(2.0 * right / (2 * right + alarms + missed)).isGreaterThan(0.75);
    }

    @Test
    void a_story_with_a_word_of_duty_is_none_and_an_order_without_one_is() {
        assertThat(byChair("三个老同志一人一把算盘，当年送当年结，没有隔年的。")).isEmpty();
        assertThat(words(byChair("规建处把清单列出来。"))).containsExactly("规建处把清单列出来");
    }
}
