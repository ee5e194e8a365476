package luoshi.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void words_are_said_without_what_layout_put_inside() {
        assertThat(plain("废管中\n— 1 —\f心")).isEqualTo("废管中心");
        assertThat(plain("废管\n第 12 页\n中心")).isEqualTo("废管中心");
        assertThat(plain("张　三")).isEqualTo("张三");
    }

    @Test
    void figures_of_the_words_stay() {
        assertThat(plain("完成\n12\n")).isEqualTo("完成12");
        assertThat(plain("3月5日前")).isEqualTo("3月5日前");
    }

    private static String plain(String text) {
        return new Quotation(text, 0, text.codePointCount(0, text.length())).plain();
    }
}
