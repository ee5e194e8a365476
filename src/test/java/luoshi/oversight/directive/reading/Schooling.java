package luoshi.oversight.directive.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import luoshi.corpus.Examination;
import luoshi.corpus.MarkedCorpus;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Weights;
import luoshi.meeting.record.MeetingRecord;
import luoshi.meeting.record.RecordReading;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// 学习: makes `weights.txt` and `naming.txt` out of the marked records. Its `main` writes the files; the same records
/// give the same files.
///
/// Logistic regression by follow-the-regularised-leader (McMahan et al. 2013): a weight stays at nothing until enough
/// speaks for it.
final class Schooling {

    private static final Path FOLDER = Path.of("src/main/resources/luoshi/oversight/directive");
    static final Path WEIGHTS = FOLDER.resolve("weights.txt"), NAMING = FOLDER.resolve("naming.txt");

    /// A trait of fewer records than these is a habit of theirs and no rule.
    private static final int RECORDS = 3;

    private static final int ROUNDS = 30;
    private static final double RATE = 0.05, SMOOTH = 1, SPARSE = 0.5, SMALL = 1;

    /// 例: a clause of a marked record, or a name in one of its duties.
    ///
    /// @param right whether it belongs to a duty, or names an owner, by the gold
    record Example(String record, long[] traits, boolean right) {}

    private Schooling() {}

    public static void main(String... arguments) throws IOException {
        write(WEIGHTS, file(examples(name -> true)));
        write(NAMING, naming(names(name -> true)));
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, String.join("\n", lines) + "\n");
        System.out.println(file.getFileName() + ": " + lines.size() + " traits");
    }

    /// The lines of the file that these examples make.
    static List<String> file(List<Example> examples) {
        var lines = new ArrayList<String>();
        lines.add("# 词权: what short traits of a clause say for or against a duty, in hundredths; see decision 0027.");
        lines.addAll(weights(examples));
        return lines;
    }

    /// The same for names of owners.
    static List<String> naming(List<Example> examples) {
        var lines = new ArrayList<String>();
        lines.add(
                "# 词权: what short traits of a name in a duty say for or against an owner, in hundredths; see decision 0028.");
        lines.addAll(weights(examples));
        return lines;
    }

    /// The clauses of all marked records whose name is wanted.
    static List<Example> examples(Predicate<String> wanted) {
        var examples = new ArrayList<Example>();
        each(
                wanted,
                (record, read) -> DirectiveReader.read(
                        read, Roster.EMPTY, new Watching(record.name(), record.gold(), examples), i -> {}));
        return examples;
    }

    /// The names in the duties of all marked records whose name is wanted.
    static List<Example> names(Predicate<String> wanted) {
        var examples = new ArrayList<Example>();
        each(wanted, (record, read) -> {
            var naming = new Naming(read.prose(), new Actors(read, Roster.EMPTY));
            for (var directive : record.gold().path("directives"))
                if (!directive.path("optional").asBoolean())
                    names(record.name(), read.prose(), directive, naming, examples);
        });
        return examples;
    }

    private static void names(String record, Prose prose, JsonNode directive, Naming naming, List<Example> examples) {
        int from = prose.indexOf(directive.path("start").asInt()),
                to = prose.indexOf(directive.path("end").asInt());
        for (int i = from; i < to; i++) {
            int first = i;
            naming.ends(i, to, end -> {
                var place = prose.place(first, end);
                var owner = owner(directive, place.start(), place.end());
                boolean whole = owner != null
                        && owner.path("start").asInt() == place.start()
                        && owner.path("end").asInt() == place.end();
                if (owner != null && !whole) return;
                var found = new ArrayList<Long>();
                naming.traits(first, end, from, to, found::add);
                examples.add(new Example(record, distinct(found), whole));
            });
        }
    }

    /// The owner whose words a name shares, unless it is more than twice as long; null for none.
    private static @Nullable JsonNode owner(JsonNode directive, int from, int to) {
        for (var owner : directive.path("owners")) {
            int start = owner.path("start").asInt(), end = owner.path("end").asInt();
            boolean swallows = from <= start && end <= to && to - from > 2 * (end - start);
            if (from < end && start < to && !swallows) return owner;
        }
        return null;
    }

    private static void each(Predicate<String> wanted, BiConsumer<Examination, MeetingRecord> taught) {
        for (var folder : List.of(MarkedCorpus.RECORDS, MarkedCorpus.LATER))
            for (var record : Examination.corpus(folder)) {
                if (!wanted.test(record.name())) continue;
                var transcript =
                        new Transcript(record.name(), "", "text/plain", "UTF-8", record.text(), List.of(), List.of());
                taught.accept(record, RecordReading.read(transcript, Roster.EMPTY));
            }
    }

    private static long[] distinct(List<Long> traits) {
        return traits.stream().mapToLong(t -> t).distinct().toArray();
    }

    /// Sees what the reader asks about, and lets the rules alone decide.
    private static final class Watching extends Leaning {
        private final String record;
        private final JsonNode gold;
        private final List<Example> examples;

        Watching(String record, JsonNode gold, List<Example> examples) {
            this.record = record;
            this.gold = gold;
            this.examples = examples;
        }

        @Override
        double[] of(
                Prose prose,
                Scope.Voice voice,
                Sentences.Sentence sentence,
                Sentences.@Nullable Sentence before,
                List<Clause> clauses) {
            var traits = new Traits(prose, voice, sentence, before, clauses);
            for (int i = 0; i < clauses.size(); i++) {
                var place = prose.place(clauses.get(i).from(), clauses.get(i).to());
                var marked = marked(place.start(), place.end());
                if (marked != null && marked.path("optional").asBoolean()) continue;
                var found = new ArrayList<Long>();
                traits.of(i, found::add);
                examples.add(new Example(record, distinct(found), marked != null));
            }
            return new double[clauses.size()];
        }

        /// The directive that holds most of the stretch, or the other way round; null for none.
        private @Nullable JsonNode marked(int from, int to) {
            JsonNode best = null;
            int most = 0;
            for (var directive : gold.path("directives")) {
                int start = directive.path("start").asInt(),
                        end = directive.path("end").asInt();
                int common = Math.min(end, to) - Math.max(start, from);
                if (common > most && 2 * common >= Math.min(end - start, to - from)) {
                    most = common;
                    best = directive;
                }
            }
            return best;
        }
    }

    /// What the examples teach, as lines of the file, by trait.
    private static List<String> weights(List<Example> examples) {
        var numbers = known(examples);
        var rows = examples.stream()
                .map(e -> Arrays.stream(e.traits)
                        .filter(numbers::containsKey)
                        .mapToInt(numbers::get)
                        .toArray())
                .toList();
        var model = new Model(numbers.size());
        long seed = 1;
        for (int step = 0; step < ROUNDS * rows.size(); step++) {
            seed = seed * 6364136223846793005L + 1442695040888963407L;
            int at = (int) Long.remainderUnsigned(seed >>> 16, rows.size());
            model.learn(rows.get(at), examples.get(at).right ? 1 : 0);
        }
        var lines = new TreeMap<String, Integer>();
        numbers.forEach((trait, number) -> {
            int weight = (int) Math.round(100 * model.weight(number));
            if (Math.abs(weight) >= SMALL) lines.put(Weights.shown(trait), weight);
        });
        return lines.entrySet().stream()
                .map(e -> e.getKey() + "\t" + e.getValue())
                .toList();
    }

    private static Map<Long, Integer> known(List<Example> examples) {
        var records = new HashMap<Long, Set<String>>();
        for (var example : examples)
            for (long trait : example.traits)
                records.computeIfAbsent(trait, t -> new HashSet<>()).add(example.record);
        var numbers = new HashMap<Long, Integer>();
        records.entrySet().stream()
                .filter(e -> e.getValue().size() >= RECORDS)
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(trait -> numbers.put(trait, numbers.size()));
        return numbers;
    }

    private static final class Model {
        private final double[] z, n;

        Model(int size) {
            z = new double[size];
            n = new double[size];
        }

        double weight(int i) {
            double pull = Math.abs(z[i]) - SPARSE;
            return pull <= 0 ? 0 : -Math.signum(z[i]) * pull / ((SMOOTH + Math.sqrt(n[i])) / RATE + 1);
        }

        void learn(int[] row, double target) {
            double sum = 0;
            for (int i : row) sum += weight(i);
            double error = 1 / (1 + StrictMath.exp(-sum)) - target;
            for (int i : row) {
                double grown = n[i] + error * error;
                z[i] += error - (Math.sqrt(grown) - Math.sqrt(n[i])) / RATE * weight(i);
                n[i] = grown;
            }
        }
    }
}
