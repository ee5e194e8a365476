package luoshi.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// 语料库: the cases of a folder. Each is a folder with `marked.txt`, from which `text.txt` and `gold.json` are made.
public final class MarkedCorpus {

    public static final Path RECORDS = Path.of("src/test/resources/records");

    /// Written when the reader stood, by somebody who had not seen it.
    public static final Path LATER = Path.of("src/test/resources/later");

    /// Nothing was learned from these, and no rule was written after a look at them.
    public static final Path UNSEEN = Path.of("src/test/resources/unseen");

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Pattern FLAT_OBJECT = Pattern.compile("\\{[^{}\\[\\]]*\\}");

    private MarkedCorpus() {}

    /// One case: what `marked.txt` gives.
    ///
    /// @param complaints why there is no valid text and gold; then neither is to be used
    public record Case(Path folder, MarkedText marked, JsonNode gold, List<Complaint> complaints) {

        public String name() {
            return folder.getFileName().toString();
        }

        public String text() {
            return marked.text();
        }

        public boolean valid() {
            return complaints.isEmpty();
        }
    }

    /// All cases below a folder by name, valid or not.
    public static List<Case> cases(Path folder) {
        try (var folders = Files.list(folder)) {
            return folders.filter(f -> Files.exists(f.resolve("marked.txt")))
                    .sorted()
                    .map(MarkedCorpus::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Case read(Path folder) {
        var file = folder.resolve("marked.txt");
        var name = folder.getFileName().toString();
        try {
            var marked =
                    MarkedText.read(name + "/" + file.getFileName(), Files.readString(file, StandardCharsets.UTF_8));
            var complaints = new ArrayList<>(marked.complaints());
            var gold = new MarkedGold(marked, complaints).gold(name);
            return new Case(folder, marked, gold, List.copyOf(complaints));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /// The gold as it stands in `gold.json`: small objects on one line, so that differences read well.
    public static String print(JsonNode gold) {
        var pretty =
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(gold).replace("\r\n", "\n");
        return FLAT_OBJECT
                        .matcher(pretty)
                        .replaceAll(m -> Matcher.quoteReplacement(
                                m.group().replaceAll("\\s+", " ").replace("\" :", "\":")))
                + "\n";
    }

    /// Writes `text.txt` and `gold.json` of every valid case; true when all are.
    public static boolean write(List<Case> cases) {
        for (var one : cases) {
            if (!one.valid()) continue;
            try {
                Files.writeString(one.folder().resolve("text.txt"), one.text());
                Files.writeString(one.folder().resolve("gold.json"), print(one.gold()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return cases.stream().allMatch(Case::valid);
    }

    /// Writes the valid cases of a folder, or the one case that it is, and lists what is wrong with the others.
    public static void main(String... args) {
        var folder = args.length > 0 ? Path.of(args[0]) : RECORDS;
        var cases = Files.exists(folder.resolve("marked.txt")) ? List.of(read(folder)) : cases(folder);
        boolean all = write(cases);
        for (var one : cases) one.complaints().forEach(System.out::println);
        System.out.println(cases.stream().filter(Case::valid).count() + " of " + cases.size() + " cases written");
        if (!all) System.exit(1);
    }
}
