package luoshi.corpus.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import luoshi.corpus.MarkedCorpus;
import luoshi.corpus.fault.FaultMaker.Preset;
import luoshi.corpus.score.Words;
import luoshi.kernel.evidence.Place;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class FaultMakerTest {

    private static final String TEXT =
            "局长办公会\n一、审议方案\n出席：张三、李四光\n会议要求，" + "由计财科会同各镇在10月底前把1260万元的欠款全部付清并逐月报告进度".repeat(3) + "。\n";

    @Test
    void every_span_keeps_its_words() {
        for (var marked : MarkedCorpus.cases(MarkedCorpus.RECORDS))
            for (var preset : Preset.values()) {
                if (!marked.valid()) continue;
                var damaged = FaultMaker.damage(preset, marked.text(), marked.gold(), 7);
                var before = words(marked.gold(), marked.text(), List.of());
                var after = words(damaged.gold(), damaged.text(), damaged.furniture());
                assertThat(after).as(preset + " " + marked.name()).isEqualTo(before);
            }
    }

    @Test
    void the_same_seed_gives_the_same_damage() {
        for (var preset : Preset.values()) {
            var one = FaultMaker.damage(preset, TEXT, gold(), 1);
            assertThat(FaultMaker.damage(preset, TEXT, gold(), 1)).isEqualTo(one);
        }
    }

    @Test
    void page_furniture_inside_a_directive_is_a_hole() {
        for (int seed = 0; seed < 20; seed++) {
            var damaged = FaultMaker.damage(Preset.PAGES, TEXT, gold(), seed);
            assertThat(damaged.text()).isNotEqualTo(TEXT);
            var holes = damaged.gold().get("directives").get(0).path("holes");
            assertThat(holes.size()).isEqualTo(damaged.furniture().size());
            for (int i = 0; i < holes.size(); i++)
                assertThat(holes.get(i).get("start").intValue())
                        .isEqualTo(damaged.furniture().get(i).start());
        }
    }

    @Test
    void no_number_is_broken() {
        for (var preset : List.of(Preset.PAGES, Preset.WRAPPED, Preset.ALL_LIGHT))
            for (int seed = 0; seed < 50; seed++)
                assertThat(Words.squeeze(FaultMaker.damage(preset, TEXT, gold(), seed)
                                .text()
                                .replaceAll("\\R", "|")))
                        .doesNotContainPattern("[0-9]\\|+[0-9]");
    }

    @Test
    void padded_names_grow() {
        var damaged = FaultMaker.damage(Preset.PADDED, TEXT, gold(), 3);
        var name = damaged.gold().get("header").get("present").get(0);
        assertThat(cut(damaged.text(), name)).matches("张.+三");
        assertThat(damaged.text()).contains("李四光");
    }

    private static ObjectNode gold() {
        int name = TEXT.indexOf("张三");
        int duty = TEXT.indexOf("由计财科");
        return (ObjectNode) JsonMapper.shared().readTree("""
                        {"id": "x", "header": {"present": [{"start": %d, "end": %d}]}, "items": [],
                         "directives": [{"item": 1, "start": %d, "end": %d, "kind": "instruction"}], "appointments": []}
                        """.formatted(name, name + 2, duty, TEXT.length() - 2));
    }

    /// The words of every span, without furniture, blanks and differences of punctuation.
    private static List<String> words(JsonNode gold, String text, List<Place> furniture) {
        var points = text.codePoints().toArray();
        for (var place : furniture) Arrays.fill(points, place.start(), place.end(), ' ');
        var all = new ArrayList<String>();
        collect(gold, new String(points, 0, points.length), all);
        return all;
    }

    private static void collect(JsonNode node, String text, List<String> words) {
        if (node.isObject() && node.has("start")) words.add(plain(cut(text, node)));
        if (node.isObject()) {
            for (var key : node.propertyNames()) if (!key.equals("holes")) collect(node.get(key), text, words);
        } else if (node.isArray()) node.forEach(child -> collect(child, text, words));
    }

    private static String plain(String words) {
        var plain = Normalizer.normalize(Words.squeeze(words).replace('︰', ':'), Normalizer.Form.NFKC);
        return plain.replace('。', '.')
                .replace('O', '0')
                .replaceAll("[“”「」]", "\"")
                .replaceAll("[‘’『』]", "'");
    }

    private static String cut(String text, JsonNode span) {
        return text.substring(
                text.offsetByCodePoints(0, span.get("start").intValue()),
                text.offsetByCodePoints(0, span.get("end").intValue()));
    }
}
