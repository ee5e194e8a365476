package luoshi.surface.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whatever the text is, it is read, and every word that is shown stands in it where it is said to stand.
class AnyTextTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> RECORDS = records();
    /// What records are made of, so that arbitrary texts come near to them.
    private static final List<String> PIECES = List.of(
            "会议记录",
            "会议纪要",
            "时间：",
            "地点：",
            "主持人：",
            "记录人：",
            "出席：",
            "列席：",
            "请假：",
            "应到9人",
            "一、",
            "二、",
            "（一）",
            "1.",
            "2．",
            "一是",
            "会议听取了",
            "会议要求，",
            "会议决定：",
            "原则同意",
            "同意",
            "无意见",
            "缓议",
            "由办公室牵头",
            "，计财科配合",
            "请安全科",
            "要在3月底前完成",
            "每月10日前",
            "尽快",
            "1.5亿元",
            "28个",
            "张三：",
            "李四同志指出，",
            "王五、赵六",
            "责任单位：",
            "完成时限：2024年6月",
            "拟任",
            "免去",
            "试用期一年",
            "\n",
            "\r\n",
            "\f",
            "\t",
            "　　",
            "。",
            "，",
            "；",
            "：",
            "、",
            "（",
            "）",
            "|",
            "……",
            "——",
            "“",
            "”",
            "《",
            "》",
            "㙍",
            "𠮷",
            "\u200B",
            "\uFEFF",
            "①",
            "□",
            "2024年1月19日",
            "上午9:30",
            "第3次",
            "〔2024〕5号");

    @Property(tries = 300)
    void arbitrary_characters(@ForAll String text) {
        isRead(text);
    }

    @Property(tries = 600)
    void arbitrary_pieces_of_records(@ForAll("pieces") String text) {
        isRead(text);
    }

    @Property(tries = 300)
    void damaged_records(@ForAll int seed) {
        var random = new Random(seed);
        var text = RECORDS.get(random.nextInt(RECORDS.size()));
        for (int i = random.nextInt(10); i >= 0; i--) text = damaged(text, random);
        isRead(text);
    }

    @Provide
    Arbitrary<String> pieces() {
        var piece = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, Arbitraries.of(PIECES)),
                net.jqwik.api.Tuple.of(
                        2, Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(12)),
                net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(4)));
        return piece.list().ofMaxSize(80).map(list -> String.join("", list));
    }

    /// Cuts, doubles, moves or breaks a stretch, or sets a piece into it.
    private static String damaged(String text, Random random) {
        if (text.length() < 2) return text;
        int a = random.nextInt(text.length()), b = Math.min(text.length(), a + 1 + random.nextInt(200));
        int at = random.nextInt(text.length());
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, a) + text.substring(b);
            case 1 -> text.substring(0, b) + text.substring(a);
            case 2 -> text.substring(0, at) + text.substring(a, b) + text.substring(at);
            case 3 -> text.substring(0, a) + text.substring(a, b).replace('。', '\n') + text.substring(b);
            default -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at);
        };
    }

    private static void isRead(String text) {
        var whole = wellFormed(text);
        var transcript = new Transcript("any", "", "text/plain", "UTF-8", whole, List.of(), List.of());
        var out = new ByteArrayOutputStream();
        Contract.write(Dossier.read(transcript, Roster.EMPTY), out);
        var read = JSON.readTree(out.toByteArray());
        stands(read, whole.codePoints().toArray(), true);
    }

    /// A transcript never holds half a character.
    private static String wellFormed(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void stands(JsonNode node, int[] points, boolean root) {
        if (!root && node.has("start") && node.has("end")) {
            int start = node.get("start").asInt(), end = node.get("end").asInt();
            assertThat(start).isBetween(0, end);
            assertThat(end).isLessThanOrEqualTo(points.length);
            if (node.has("text"))
                assertThat(new String(points, start, end - start))
                        .isEqualTo(node.get("text").asString());
        }
        node.forEach(child -> stands(child, points, false));
    }

    private static List<String> records() {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/test/resources/records"))) {
            for (var file : files.filter(f -> f.endsWith("text.txt")).sorted().toList())
                texts.add(Files.readString(file));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
