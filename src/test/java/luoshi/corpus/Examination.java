package luoshi.corpus;

import java.nio.file.Path;
import java.util.List;
import luoshi.corpus.fault.Damaged;
import luoshi.corpus.fault.FaultMaker;
import luoshi.corpus.fault.FaultMaker.Preset;
import luoshi.corpus.score.ScoreTable;
import luoshi.corpus.score.Scorecard;
import luoshi.corpus.score.Scores;
import tools.jackson.databind.JsonNode;

/// 考卷: a text with what is to be read from it, clean or damaged.
public record Examination(String name, String text, JsonNode gold) {

    /// Any seed serves; this one is kept so that figures can be compared from day to day.
    public static final long SEED = 2024;

    /// The valid cases of the corpus.
    public static List<Examination> corpus(Path folder) {
        return MarkedCorpus.cases(folder).stream()
                .filter(MarkedCorpus.Case::valid)
                .map(c -> new Examination(c.name(), c.text(), c.gold()))
                .toList();
    }

    /// The real records beside the checkout, if there are any.
    public static List<Examination> real() {
        return Seed.all().stream()
                .map(s -> new Examination(s.name(), s.text(), s.gold()))
                .toList();
    }

    public Examination damaged(Preset preset, long seed) {
        Damaged damaged = FaultMaker.damage(preset, text, gold, seed + name.hashCode());
        return new Examination(name, damaged.text(), damaged.gold());
    }

    /// Scores what the reader under test finds.
    public Scorecard score() {
        return score(ReaderUnderTest.of(gold).read(name, text));
    }

    public Scorecard score(JsonNode output) {
        return Scores.of(gold, text, output);
    }

    public static ScoreTable table(List<Examination> all) {
        var table = new ScoreTable();
        all.forEach(one -> table.add(one.name, one.score()));
        return table;
    }
}
