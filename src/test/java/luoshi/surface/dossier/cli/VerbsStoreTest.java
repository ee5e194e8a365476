package luoshi.surface.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.database.TestDatabase;
import luoshi.surface.dossier.DoorsOnRows;
import luoshi.surface.terminal.Doors;
import luoshi.surface.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class VerbsStoreTest {

    private record Said(int code, String out, String err) {}

    private static final Doors CLOSED = new Doors() {
        @Override
        public <T> T open(Class<T> door) {
            throw new Refusal("database.start", "数据库没有启动");
        }
    };
    private static final Path SAMPLE = Path.of("sample/01-党组会议记录.txt");

    @TempDir
    private Path folder;

    @Test
    void read_prints_the_contract_and_every_place_is_its_slice() throws IOException {
        var said = run(CLOSED, "read", SAMPLE.toString(), "--format", "json");

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
        var said = run(CLOSED, "read", SAMPLE.toString(), "--format", "text");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("01-党组会议记录.txt").doesNotContain("\u001b[");
    }

    @Test
    void what_cannot_be_done_is_one_line_and_an_exit_code() throws IOException {
        assertThat(run(CLOSED, "read")).extracting(Said::code).isEqualTo(2);
        assertThat(run(CLOSED, "readd", "x")).satisfies(s -> {
            assertThat(s.code()).isEqualTo(2);
            assertThat(s.err()).contains("不认识：readd");
        });
        assertThat(run(CLOSED, "read", "没有.txt")).satisfies(s -> {
            assertThat(s.code()).isEqualTo(3);
            assertThat(s.err().lines()).hasSize(1).first().asString().contains("没有.txt");
            assertThat(s.out()).isEmpty();
        });
        assertThat(run(CLOSED, "show")).extracting(Said::code).isEqualTo(4);
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
        var said = run(CLOSED);

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("用法", "read", "import", "serve", "show", "demo", "退出码");
        assertThat(run(CLOSED, "import", "--help").out()).contains("用法");
        assertThat(run(CLOSED, "--version").out()).contains("落实");
    }

    private Said run(Doors doors, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = System.out;
        var beforeErr = System.err;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int code = Terminal.run(arguments, doors, folder.resolve("log"));
            return new Said(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(before);
            System.setErr(beforeErr);
        }
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
