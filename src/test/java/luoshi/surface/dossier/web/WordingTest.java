package luoshi.surface.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "R/P1M, 每月",
        "R/P3M, 每季度",
        "R/P15D, 每半月",
        "R/P2M, 每 2 个月",
        "R/P3D, 每 3 天",
        "R/PT30M, 每 30 分钟",
        "R/PT1H, 每小时",
        "R/PT2H, 每 2 小时",
        "2024-03-01/2024-03-31, 2024-03-01 至 2024-03-31"
    })
    void a_period_stands_in_words(String value, String words) {
        assertThat(Wording.date(value)).isEqualTo(words);
    }
}
