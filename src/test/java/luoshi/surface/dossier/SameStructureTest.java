package luoshi.surface.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.DocMaker;
import luoshi.kernel.evidence.DocxMaker;
import luoshi.kernel.evidence.HtmlMaker;
import luoshi.kernel.evidence.OfdMaker;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.PdfMaker;
import luoshi.kernel.evidence.Transcripts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// 同一份记录，同一结构: a record read from any kind of file says the same things, only their places differ.
class SameStructureTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /// Where a thing stands, and what is told of the file and of its lines.
    private static final List<String> OF_THE_FILE = List.of("source", "start", "end", "places", "findings");

    static List<Path> samples() throws IOException {
        try (var files = Files.list(Path.of("sample"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_kind_of_file_gives_the_same_structure(Path sample) throws IOException {
        var text = Files.readString(sample, StandardCharsets.UTF_8);
        var expected = structure("记录.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(expected).contains("directives");
        for (var file : files(text).entrySet())
            assertThat(structure(file.getKey(), file.getValue()))
                    .as(sample.getFileName() + " as " + file.getKey())
                    .isEqualTo(expected);
    }

    private static Map<String, byte[]> files(String text) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("国标.txt", text.getBytes(Charset.forName("GB18030")));
        files.put("记录.docx", DocxMaker.of(text));
        files.put("记录.doc", DocMaker.of(text));
        files.put("记录.pdf", PdfMaker.of(text));
        files.put("记录.ofd", OfdMaker.of(text));
        files.put("记录.html", HtmlMaker.of(text));
        return files;
    }

    private static String structure(String name, byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        Contract.write(Dossier.read(Transcripts.of(new Original(name, bytes)), Samples.ROSTER), out);
        var read = JSON.readTree(out.toByteArray());
        ((ObjectNode) read).remove("text");
        return plain(read).toPrettyString();
    }

    private static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OF_THE_FILE);
            if (object.get("text") instanceof JsonNode words)
                object.put("text", words.asString().replaceAll("[\\s\u00A0]", ""));
        }
        node.forEach(SameStructureTest::plain);
        return node;
    }
}
