package luoshi.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.corpus.score.Measure;
import luoshi.corpus.score.ScoreTable;
import luoshi.corpus.score.Scorecard;
import luoshi.corpus.score.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Holds the Java scorer to the Python one, figure by figure.
class ScoresTest {

    private static final Path SCRIPT = Seed.SHARED.resolve("score/score.py");
    private static final double[] RATES = {0, 0.01, 0.03, 0.1, 0.25};

    /// A text, its gold and what some reader printed.
    private record Trial(JsonNode gold, String text, ObjectNode output) {}

    @Test
    void java_and_python_count_the_same(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(SCRIPT), "skipped: ../shared/score/score.py is absent");
        assumeTrue(hasPython(), "skipped: python3 is absent");
        var trials = trials();
        assertThat(trials).isNotEmpty();
        var python = python(trials, folder);
        var differences = new ArrayList<String>();
        trials.forEach((id, trial) ->
                differences.addAll(differences(id, Scores.of(trial.gold, trial.text, trial.output), python.get(id))));
        assertThat(differences).isEmpty();
    }

    @Test
    void a_perfect_output_scores_one_everywhere() {
        for (var marked : MarkedCorpus.cases(MarkedCorpus.RECORDS))
            if (marked.valid())
                assertPerfect(Scores.of(marked.gold(), marked.text(), Perfect.of(marked.gold(), marked.text())));
        for (var seed : Seed.all())
            assertPerfect(Scores.of(seed.gold(), seed.text(), Perfect.of(seed.gold(), seed.text())));
    }

    @Test
    void an_empty_output_finds_nothing() {
        var marked = MarkedText.read(
                "x",
                "habit: one\nkind: RECORD\n----\n⟦name|会⟧\n一、⟦item 1|事⟧\n⟦d1 instruction|请⟦own LEAD|张三⟧⟦due 2024-05-01|五一前⟧办好⟧。\n");
        var complaints = new ArrayList<Complaint>();
        var gold = new MarkedGold(marked, complaints).gold("x");
        var card = Scores.of(gold, marked.text(), JsonMapper.shared().createObjectNode());
        assertThat(complaints).isEmpty();
        assertThat(card.value(Measure.HEADER)).isZero();
        assertThat(card.value(Measure.ITEMS)).isZero();
        assertThat(card.value(Measure.DIRECTIVES)).isZero();
        assertThat(card.notes()).hasSize(3);
    }

    /// A gate that lets everything through is none: no floor lies far below its aim, and a bad table fails it.
    @Test
    void no_floor_is_left_at_a_placeholder() {
        assertThat(Floors.CORPUS.measures().keySet())
                .isEqualTo(Floors.AIM.measures().keySet());
        Floors.AIM
                .measures()
                .forEach((measure, aim) -> assertThat(Floors.CORPUS.measures().get(measure))
                        .as(measure.key)
                        .isBetween(aim - 0.05, 1.0));
        assertThat(Floors.CORPUS.names()).isBetween(Floors.AIM.names() - 0.05, 1.0);
        assertThat(Floors.REAL.measures().values()).allMatch(floor -> floor >= 0.95);

        var marked = MarkedCorpus.cases(MarkedCorpus.RECORDS).getFirst();
        var good = new ScoreTable();
        good.add("good", Scores.of(marked.gold(), marked.text(), Perfect.of(marked.gold(), marked.text())));
        Floors.CORPUS.hold("good", good);
        var bad = new ScoreTable();
        bad.add(
                "bad",
                Scores.of(marked.gold(), marked.text(), JsonMapper.shared().createObjectNode()));
        assertThatThrownBy(() -> Floors.CORPUS.hold("bad", bad)).isInstanceOf(AssertionError.class);
    }

    private static void assertPerfect(Scorecard card) {
        assertThat(card.notes()).isEmpty();
        for (var measure : Measure.values())
            if (!card.tally(measure).isEmpty())
                assertThat(card.value(measure)).as(measure.key).isEqualTo(1.0);
    }

    private static Map<String, Trial> trials() {
        var trials = new LinkedHashMap<String, Trial>();
        for (var seed : Seed.all()) add(trials, seed.name(), seed.gold(), seed.text());
        for (var marked : MarkedCorpus.cases(MarkedCorpus.RECORDS))
            if (marked.valid()) add(trials, marked.name(), marked.gold(), marked.text());
        return trials;
    }

    private static void add(Map<String, Trial> trials, String name, JsonNode gold, String text) {
        for (int i = 0; i < RATES.length; i++) {
            var id = name + "-" + i;
            var known = withoutExtensions(gold);
            known.put("id", id);
            var output = Perfect.of(gold, text);
            new Perturbation(name.hashCode() + i, RATES[i]).spoil(output);
            trials.put(id, new Trial(known, text, output));
        }
    }

    /// Gold as the script understands it: nothing optional where only we know the word.
    private static ObjectNode withoutExtensions(JsonNode gold) {
        var copy = (ObjectNode) gold.deepCopy();
        copy.get("header").forEach(ScoresTest::require);
        copy.get("appointments").forEach(ScoresTest::require);
        for (var item : copy.get("items")) {
            require(item);
            item.path("reporters").forEach(ScoresTest::require);
        }
        return copy;
    }

    private static void require(JsonNode node) {
        if (node instanceof ObjectNode object) object.remove("optional");
    }

    private static JsonNode python(Map<String, Trial> trials, Path folder) throws Exception {
        var gold = new StringBuilder();
        var texts = Files.createDirectories(folder.resolve("texts"));
        var outputs = Files.createDirectories(folder.resolve("outputs"));
        for (var entry : trials.entrySet()) {
            gold.append(entry.getValue().gold).append('\n');
            Files.writeString(texts.resolve(entry.getKey() + ".txt"), entry.getValue().text);
            Files.writeString(
                    outputs.resolve(entry.getKey() + ".json"),
                    entry.getValue().output.toString());
        }
        var goldFile = Files.writeString(folder.resolve("gold.jsonl"), gold);
        var json = folder.resolve("scores.json");
        var process = new ProcessBuilder(
                        "python3",
                        SCRIPT.toString(),
                        goldFile.toString(),
                        texts.toString(),
                        outputs.toString(),
                        "--json",
                        json.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return JsonMapper.shared().readTree(Files.readString(json)).get("documents");
    }

    private static List<String> differences(String id, Scorecard card, JsonNode python) {
        var differences = new ArrayList<String>();
        for (var measure : Measure.values()) {
            var ours = ours(card, measure);
            var theirs = theirs(python.get(measure.key));
            if (!Objects.equals(ours, theirs))
                differences.add("%s %s: java %s, python %s".formatted(id, measure.key, ours, theirs));
        }
        return differences;
    }

    private static String ours(Scorecard card, Measure measure) {
        var tally = card.tally(measure);
        if (tally.isEmpty()) return "nothing";
        if (tally.isShare()) return "%d of %d".formatted(tally.found(), tally.found() + tally.misses());
        return "tp %d fp %d fn %d f %s p %s r %s"
                .formatted(
                        tally.found(),
                        tally.extras(),
                        tally.misses(),
                        figure(tally.value()),
                        figure(tally.precision()),
                        figure(tally.recall()));
    }

    private static String theirs(JsonNode figures) {
        if (figures == null) return "nothing";
        if (figures.has("all"))
            return "%d of %d"
                    .formatted(figures.get("ok").asInt(), figures.get("all").asInt());
        return "tp %d fp %d fn %d f %s p %s r %s"
                .formatted(
                        figures.get("tp").asInt(),
                        figures.get("fp").asInt(),
                        figures.get("fn").asInt(),
                        figure(figures.get("f1").asDouble(Double.NaN)),
                        figure(figures.get("p").asDouble(Double.NaN)),
                        figure(figures.get("r").asDouble(Double.NaN)));
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "none" : "%.6f".formatted(value);
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
