package luoshi.corpus;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.surface.dossier.Contract;
import luoshi.surface.dossier.Dossier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// 受测读取器: the reader that is held to the corpus, without a roster. This is the only place that names it.
public final class ReaderUnderTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReaderUnderTest() {}

    public static Reading of(JsonNode gold) {
        return ReaderUnderTest::read;
    }

    private static JsonNode read(String name, String text) {
        var transcript = new Transcript(name, "", "text/plain", "UTF-8", text, List.of(), List.of());
        var out = new ByteArrayOutputStream();
        Contract.write(Dossier.read(transcript, Roster.EMPTY), out);
        return JSON.readTree(out.toString(StandardCharsets.UTF_8));
    }
}
