package luoshi.kernel.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegulationsTest {

    private static final Citation QUORUM = new Citation("party-group", "quorum");
    private final Regulations regulations = Regulations.shipped();

    @Test
    void the_edition_in_force_on_the_day_is_found() {
        assertThat(edition("2019-04-05")).isEqualTo("");
        assertThat(edition("2019-04-06")).isEqualTo("2019年修订");
        assertThat(regulations.find(QUORUM, LocalDate.parse("2015-06-10"))).isNull();
    }

    @Test
    void editions_of_one_text_never_overlap() {
        for (var a : regulations.all())
            for (var b : regulations.editions(a.id()))
                if (a != b && a.from() != null)
                    assertThat(b.isInForce(a.from())).as(a.id()).isFalse();
    }

    @Test
    void a_number_that_is_not_sure_says_so() {
        var provision = regulations.find(QUORUM, LocalDate.parse("2023-01-19"));
        assertThat(provision).isNotNull();
        assertThat(provision.title()).isEqualTo("《中国共产党党组工作条例》（2019年修订）约第32条（条号待核实）");
        assertThat(Sureness.V1.and(Sureness.M)).isEqualTo(Sureness.M);
    }

    @Test
    void every_page_in_the_folder_is_listed() throws IOException {
        var folder = Path.of("src/main/resources/regulations");
        try (var files = Files.walk(folder)) {
            assertThat(Files.readAllLines(folder.resolve("order")))
                    .containsExactlyInAnyOrderElementsOf(
                            files.filter(f -> f.toString().endsWith(".yml"))
                                    .map(f -> folder.relativize(f).toString())
                                    .toList());
        }
    }

    @Test
    void a_page_that_is_wrong_says_where() {
        assertThatThrownBy(() -> page("a: [1").text("a")).hasMessageContaining("甲.yml");
        assertThatThrownBy(() -> page("a: x").one("a", Sureness.class)).hasMessage("甲.yml：a 没有“x”这种取值");
        assertThatThrownBy(() -> page("a: 三月").day("a")).hasMessageContaining("应为日期");
        assertThatThrownBy(() -> page("只有一句话")).isInstanceOf(IllegalArgumentException.class);
    }

    private String edition(String day) {
        var provision = regulations.find(QUORUM, LocalDate.parse(day));
        return provision == null ? "none" : provision.regulation().edition();
    }

    private static Page page(String yaml) {
        return Page.read("甲.yml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }
}
