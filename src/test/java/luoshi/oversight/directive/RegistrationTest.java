package luoshi.oversight.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.phrase.Amount;
import luoshi.oversight.directive.Registration.Verdict;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// The rules that come with the program are held to their own examples in `CatalogueTest`; here is what holds for all.
class RegistrationTest {

    private static final Registration REGISTRATION = Registration.shipped();

    @Test
    void a_reason_points_at_the_words_it_goes_by() {
        var ruling = REGISTRATION.of(directive("𠀀要绷紧这根弦", 100, Force.ORDER));
        assertThat(ruling.verdict()).isEqualTo(Verdict.NO_CONCRETE_TASK);
        assertThat(ruling.place()).isEqualTo(new Quotation("绷紧", 102, 104));
    }

    @Test
    void a_word_cut_by_a_line_end_is_found_and_the_whole_duty_is_its_place() {
        var directive = directive("要绷\n紧这根弦", 0, Force.ORDER);
        assertThat(REGISTRATION.of(directive).rule()).isEqualTo("口号");
        assertThat(REGISTRATION.of(directive).place()).isEqualTo(directive.words());
    }

    @Test
    void a_slogan_with_a_figure_is_a_task() {
        var slogan = directive("绷紧这根弦，问题不超过3个", 0, Force.ORDER);
        assertThat(REGISTRATION.of(slogan).verdict()).isEqualTo(Verdict.NO_CONCRETE_TASK);
        var counted = new Directive(
                "1",
                slogan.words(),
                Force.ORDER,
                null,
                List.of(),
                null,
                List.of(new Amount(new Quotation("3个", 10, 12), BigDecimal.valueOf(3), null, "个", false)),
                false);
        assertThat(REGISTRATION.of(counted).verdict()).isEqualTo(Verdict.REGISTER);
    }

    @Property
    void whatever_is_said_what_is_proposed_or_retold_is_never_registered(@ForAll String words) {
        for (var force : List.of(Force.PROPOSAL, Force.REPORTED)) {
            var directive = directive(words, 7, force);
            var ruling = REGISTRATION.of(directive);
            assertThat(ruling.verdict()).isNotEqualTo(Verdict.REGISTER).isNotEqualTo(Verdict.NO_CONCRETE_TASK);
            assertThat(ruling.place().start())
                    .isGreaterThanOrEqualTo(directive.words().start());
            assertThat(ruling.place().end())
                    .isLessThanOrEqualTo(directive.words().end());
        }
    }

    private static Directive directive(String words, int start, Force force) {
        return new Directive(
                "1",
                new Quotation(words, start, start + words.codePointCount(0, words.length())),
                force,
                null,
                List.of(),
                null,
                List.of(),
                false);
    }
}
