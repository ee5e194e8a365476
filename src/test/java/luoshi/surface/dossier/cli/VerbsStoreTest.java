package luoshi.surface.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.kernel.database.TestDatabase;
import luoshi.surface.dossier.DoorsOnRows;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VerbsStoreTest {

    private static final Path SAMPLE = Path.of("sample/01-党组会议记录.txt");

    @TempDir
    private Path folder;

    @Test
    void read_prints_the_contract_and_every_place_is_its_slice() throws IOException {
        var said = run(Said.CLOSED, "read", SAMPLE.toString(), "--format", "json");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        var printed = TestDatabase.json().readTree(said.out());
        assertThat(printed.get("version").intValue()).isEqualTo(1);
        assertThat(printed.get("text").stringValue()).isEqualTo(Files.readString(SAMPLE));
        for (var name :
                new String[] {"source", "kind", "header", "items", "directives", "appointments", "inferred", "findings"
                }) assertThat(printed.has(name)).as(name).isTrue();
        slices(printed, printed.get("text").stringValue());
    }

    @Test
    void read_for_people_shows_the_line_of_everything() {
        var said = run(Said.CLOSED, "read", SAMPLE.toString(), "--format", "text");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("01-党组会议记录.txt").doesNotContain("\u001b[");
    }

    @Test
    void what_cannot_be_done_is_one_line_and_an_exit_code() throws IOException {
        assertThat(run(Said.CLOSED, "read")).extracting(Said::code).isEqualTo(2);
        assertThat(run(Said.CLOSED, "readd", "x")).satisfies(s -> {
            assertThat(s.code()).isEqualTo(2);
            assertThat(s.err()).contains("不认识：readd");
        });
        assertThat(run(Said.CLOSED, "read", "没有.txt")).satisfies(s -> {
            assertThat(s.code()).isEqualTo(3);
            assertThat(s.err().lines()).hasSize(1).first().asString().contains("没有.txt");
            assertThat(s.out()).isEmpty();
        });
        assertThat(run(Said.CLOSED, "show")).extracting(Said::code).isEqualTo(4);
        Doors broken = new Doors() {
            @Override
            public <T> T open(Class<T> door) {
                throw new IllegalStateException("a fault of ours");
            }
        };
        assertThat(run(broken, "show")).satisfies(s -> {
            assertThat(s.code()).isEqualTo(5);
            assertThat(s.err().lines()).hasSize(1).first().asString().contains("编号");
        });
        assertThat(Files.readString(folder.resolve("log/luoshi.log"))).contains("a fault of ours");
    }

    @Test
    void what_is_imported_is_listed_and_shown() throws IOException {
        var doors = new DoorsOnRows(TestDatabase.somebody());
        Files.copy(SAMPLE, folder.resolve("会.txt"));
        Files.writeString(folder.resolve("坏.txt"), "会\0议");

        assertThat(run(doors, "import", folder.resolve("会.txt").toString())).satisfies(s -> {
            assertThat(s.code()).isZero();
            assertThat(s.out()).contains("新导入");
        });
        assertThat(run(doors, "import", folder.toString())).satisfies(s -> {
            assertThat(s.code()).isEqualTo(1);
            assertThat(s.out()).contains("坏.txt");
        });
        var list = run(doors, "show");
        assertThat(list.out()).contains("共 1 份");
        var id = list.out().lines().skip(1).findFirst().orElseThrow().substring(0, 16);
        var shown = run(doors, "show", id, "--format", "json");
        assertThat(TestDatabase.json().readTree(shown.out()).get("text").stringValue())
                .isEqualTo(Files.readString(SAMPLE));
        assertThat(run(doors, "show", "ffff").code()).isEqualTo(3);
    }

    @Test
    void help_is_in_chinese_and_names_every_verb() {
        var said = run(Said.CLOSED);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("用法", "read", "import", "serve", "show", "demo", "退出码");
        assertThat(run(Said.CLOSED, "import", "--help").out()).contains("用法");
        assertThat(run(Said.CLOSED, "--version").out()).contains("落实");
    }

    private Said run(Doors doors, String... arguments) {
        return Said.of(doors, folder.resolve("log"), arguments);
    }

    private static void slices(JsonNode node, String text) {
        if (node.has("text") && node.has("start")) {
            int start = text.offsetByCodePoints(0, node.get("start").intValue());
            int end = text.offsetByCodePoints(0, node.get("end").intValue());
            assertThat(node.get("text").stringValue()).isEqualTo(text.substring(start, end));
        }
        node.forEach(child -> slices(child, text));
    }
}
