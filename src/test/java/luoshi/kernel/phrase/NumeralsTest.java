package luoshi.kernel.phrase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void number_words_and_figures_give_the_same() {
        assertEquals(10, Numerals.integer("十"));
        assertEquals(23, Numerals.integer("二十三"));
        assertEquals(105, Numerals.integer("一百零五"));
        assertEquals(2024, Numerals.integer("二〇二四"));
        assertEquals(200, Numerals.integer("两百"));
        assertEquals(1260, Numerals.integer("1,260"));
        assertEquals(30_000_000, Numerals.integer("三千万"));
        assertEquals(new BigDecimal("230000000"), Numerals.value("二亿三千万"));
        assertEquals(new BigDecimal("3000000000000"), Numerals.value("三万亿"));
        assertEquals(23, Numerals.integer("贰拾叁"));
    }

    @Test
    void what_is_no_whole_number_is_none() {
        assertNull(Numerals.integer(""));
        assertNull(Numerals.integer("会"));
        assertNull(Numerals.integer("1.5"));
        assertNull(Numerals.integer("九十九亿"));
        assertNull(Numerals.value("1.2.3"));
        assertNull(Numerals.value("5."));
        assertNull(Numerals.value("九亿亿亿亿"));
    }
}
