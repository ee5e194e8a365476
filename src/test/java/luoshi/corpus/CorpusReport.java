package luoshi.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import luoshi.corpus.fault.FaultMaker.Preset;
import luoshi.corpus.score.ScoreTable;
import luoshi.corpus.score.Scorecard;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// 成绩报告: the table of a reader over the corpus and what it got wrong, for whoever improves it.
///
/// ```
/// CorpusReport [--errors] [--details] [--case PART] [--real] [--preset NAME,NAME|all] [--seed N]
///              [--outputs FOLDER] [--dump FOLDER]
/// ```
/// Without `--outputs` the reader under test reads; with it, `FOLDER/CASE.json` are scored. `--real` takes the real
/// records
/// instead of the corpus. `--dump` writes text, gold and output of every case, named so that `score.py` takes them.
public final class CorpusReport {

    private static final Set<String> OPTIONS =
            Set.of("--errors", "--details", "--case", "--real", "--preset", "--seed", "--outputs", "--dump");

    private final List<String> arguments;

    private CorpusReport(String... arguments) {
        this.arguments = Arrays.asList(arguments);
        for (var argument : arguments)
            if (argument.startsWith("--") && !OPTIONS.contains(argument))
                throw new IllegalArgumentException("unknown option " + argument + "; known: " + OPTIONS);
    }

    public static void main(String... arguments) throws IOException {
        new CorpusReport(arguments).print();
    }

    private void print() throws IOException {
        var part = value("--case");
        var all = (has("--real") ? Examination.real() : Examination.corpus(MarkedCorpus.RECORDS))
                .stream().filter(e -> part == null || e.name().contains(part)).toList();
        if (all.isEmpty()) throw new IllegalArgumentException("no case, or none named *" + part + "*");
        var presets = presets();
        if (presets.isEmpty()) print("", all);
        else if (presets.size() == 1) print("." + presets.getFirst(), damaged(all, presets.getFirst()));
        else printPresets(all, presets);
    }

    private void print(String ending, List<Examination> all) throws IOException {
        var table = table(ending, all);
        System.out.print(table.print());
        if (has("--details")) System.out.print("\n" + ScoreTable.details(table.micro()));
        if (has("--errors")) System.out.print("\n" + table.notes());
    }

    /// One line for the clean texts and one for every preset.
    private void printPresets(List<Examination> all, List<Preset> presets) throws IOException {
        System.out.print(ScoreTable.head());
        System.out.print(ScoreTable.line("clean", table("", all).micro()));
        var notes = new StringBuilder();
        var cards = new ArrayList<Scorecard>();
        for (var preset : presets) {
            var table = table("." + preset, damaged(all, preset));
            cards.add(table.micro());
            System.out.print(ScoreTable.line(preset.name(), table.micro()));
            notes.append("\n").append(preset).append("\n").append(table.notes());
        }
        System.out.print(ScoreTable.line("all damaged", Scorecard.sum(cards)));
        if (has("--errors")) System.out.print(notes);
    }

    private ScoreTable table(String ending, List<Examination> all) throws IOException {
        var table = new ScoreTable();
        for (var one : all) {
            var output = output(one, ending);
            dump(one, ending, output);
            table.add(one.name(), one.score(output));
        }
        return table;
    }

    private JsonNode output(Examination one, String ending) throws IOException {
        var folder = value("--outputs");
        if (folder == null) return ReaderUnderTest.of(one.gold()).read(one.name(), one.text());
        var file = Path.of(folder, one.name() + ending + ".json");
        if (Files.exists(file)) return JsonMapper.shared().readTree(Files.readString(file));
        System.out.println("! no output " + file.getFileName());
        return JsonMapper.shared().createObjectNode();
    }

    private void dump(Examination one, String ending, JsonNode output) throws IOException {
        var folder = value("--dump");
        if (folder == null) return;
        var name = Files.createDirectories(Path.of(folder)) + "/" + one.name() + ending;
        Files.writeString(Path.of(name + ".txt"), one.text());
        Files.writeString(Path.of(name + ".gold.json"), MarkedCorpus.print(one.gold()));
        Files.writeString(Path.of(name + ".json"), output.toPrettyString());
    }

    private List<Examination> damaged(List<Examination> all, Preset preset) {
        var seed = value("--seed");
        long number = seed == null ? Examination.SEED : Long.parseLong(seed);
        return all.stream().map(one -> one.damaged(preset, number)).toList();
    }

    private List<Preset> presets() {
        var named = value("--preset");
        if (named == null) return List.of();
        if (named.equals("all")) return List.of(Preset.values());
        return Arrays.stream(named.split(",")).map(Preset::valueOf).toList();
    }

    private boolean has(String option) {
        return arguments.contains(option);
    }

    private @Nullable String value(String option) {
        int at = arguments.indexOf(option);
        return at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : null;
    }
}
