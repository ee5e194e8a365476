package luoshi.surface.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import luoshi.surface.terminal.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckFileTest {

    private static final String HEAD = "会议名称：望澜区生态环境局党组会\n会议时间：2024年3月12日9:00\n主持：江映川\n出席：江映川、顾明澍\n\n";

    @TempDir
    private Path folder;

    @Test
    void the_exit_code_tells_the_worst_finding() throws IOException {
        var silent = write("silent.txt", HEAD + "一、关于修订合同管理办法的情况汇报\n顾明澍：同意。\n江映川：同意。\n");
        var broken = write("broken.txt", HEAD + "一、关于修订合同管理办法的情况汇报\n江映川：同意。\n顾明澍：同意。\n");
        assertThat(check(silent.toString()).code()).isEqualTo(1);
        var said = check(broken.toString(), "--format", "text");
        assertThat(said.code()).isEqualTo(6);
        assertThat(said.out()).contains("主持人末位表态", "《中国共产党党组工作条例》", "第6行", "条号待核实");
    }

    @Test
    void a_judgement_carries_clause_facts_and_cure_as_json() throws IOException {
        var text = HEAD + "一、关于修订合同管理办法的情况汇报\n江映川：同意。\n顾明澍：同意。\n";
        var json = JsonMapper.shared()
                .readTree(check(write("a.txt", text).toString(), "--format", "json")
                        .out());
        boolean found = false;
        for (var j : json.get("judgements")) {
            for (var fact : j.get("facts"))
                assertThat(text.substring(
                                fact.get("start").asInt(), fact.get("end").asInt()))
                        .isEqualTo(fact.get("text").stringValue());
            if (!j.get("rule").stringValue().equals("CHAIR_LAST")) continue;
            found = true;
            assertThat(j.get("verdict").stringValue()).isEqualTo("VIOLATED");
            assertThat(j.get("clauses").get(0).get("title").stringValue()).contains("2019年修订");
            assertThat(j.get("cure").stringValue()).startsWith("建议");
        }
        assertThat(found).isTrue();
    }

    @Test
    void standing_orders_settle_who_is_due_and_a_wrong_page_is_refused() throws IOException {
        var record = write("a.txt", HEAD + "一、关于修订合同管理办法的情况汇报\n顾明澍：同意。\n江映川：同意。\n");
        var orders = write("orders.yml", "body: 局党组\nmembers:\n  - {name: 江映川}\n  - {name: 顾明澍}\n  - {name: 贺知微}\n");
        assertThat(check(record.toString(), "--body", orders.toString(), "--format", "text")
                        .out())
                .contains("应到3人");
        var wrong = write("wrong.yml", "orders:\n  - {agreement: [点头]}\n");
        assertThat(check(record.toString(), "--body", wrong.toString()).code()).isEqualTo(3);
        assertThat(check(record.toString(), "--body", folder.resolve("none.yml").toString())
                        .code())
                .isEqualTo(3);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Said check(String... arguments) {
        var all = Stream.concat(Stream.of("check"), Arrays.stream(arguments)).toArray(String[]::new);
        return Said.of(Said.CLOSED, folder.resolve("log"), all);
    }
}
