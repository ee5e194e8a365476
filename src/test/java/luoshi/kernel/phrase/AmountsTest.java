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
}
