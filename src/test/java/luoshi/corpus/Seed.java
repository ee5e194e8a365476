package luoshi.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// 真实记录: the records that lie beside the checkout and never in it, because they name living persons.
public record Seed(String name, String text, JsonNode gold) {

    /// Beside the checkout, unless the property `luoshi.shared` says where.
    public static final Path SHARED = Path.of(System.getProperty("luoshi.shared", "../shared"));

    /// All of them; none where the folder is absent.
    public static List<Seed> all() {
        var folder = SHARED.resolve("records");
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".gold.json"))
                    .sorted()
                    .map(Seed::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seed read(Path goldFile) {
        try {
            var gold = JsonMapper.shared().readTree(Files.readString(goldFile));
            var name = gold.get("id").asString();
            return new Seed(name, Files.readString(goldFile.resolveSibling(name + ".txt")), gold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
