package luoshi.kernel.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The ways amounts are written stand in `amounts.txt`, with figures that are none.
class AmountsTest {

    private static final List<Sayings.Saying> SAYINGS = Sayings.of("/luoshi/kernel/phrase/amounts.txt");

    @Test
    void amounts_are_read_as_officials_write_them() {
        assertEquals(List.of(), Sayings.misread(SAYINGS, AmountsTest::read));
    }

    @Test
    void there_are_figures_that_are_amounts_and_figures_that_are_none() {
        assertTrue(SAYINGS.stream().filter(s -> !s.isPlain()).count() > 40);
        assertTrue(SAYINGS.stream().filter(Sayings.Saying::isPlain).count() > 12);
    }

    private static List<Sayings.Reading> read(String text) {
        var prose = Sayings.prose(text);
        return Amounts.in(prose, 0, prose.length()).stream()
                .map(f -> f.value())
                .map(a -> new Sayings.Reading(a.words().start(), a.words().end(), head(a)))
                .toList();
    }

    private static String head(Amount a) {
        var upTo = a.upTo() == null ? "" : "-" + a.upTo().stripTrailingZeros().toPlainString();
        var value = a.value().stripTrailingZeros().toPlainString();
        return "amt " + value + upTo + " " + a.unit() + (a.approx() ? " approx" : "");
    }

    @Test
    void two_amounts_of_one_paragraph_keep_each_its_own_words_and_value() {
        var text = "全年投资盘子是30个亿，这是新安排的资金；今年的重点是结转项目，93亿是落实到工作量上的，两笔不是一回事。";
        var prose = Sayings.prose(text);
        var found = Amounts.in(prose, 0, prose.length());
        assertEquals(
                List.of("30个亿=3000000000", "93亿=9300000000"),
                found.stream()
                        .map(f -> f.value())
                        .map(a -> a.words().plain() + "=" + a.value().toBigInteger())
                        .toList());
        assertTrue(found.getFirst().value().words().end()
                < found.getLast().value().words().start());
    }
}
