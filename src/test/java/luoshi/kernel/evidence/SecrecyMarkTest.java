package luoshi.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    private static Transcript paper(String name, String text) {
        return Transcripts.of(new Original(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★1年",
                "绝密★",
                "秘密★长期",
                "机 密 ★ １ 年",
                "　　絕密★三十年",
                "000012　机密★5年　特急",
                "★秘密★",
                "密级：秘密",
                "密级:机密☆10年",
                "【机密】",
                "秘密",
                "机密*启用前",
                "秘\u200b密★1年",
                "**秘密**",
                "机密级"
            })
    void a_paper_that_calls_itself_a_state_secret_is_known(String mark) {
        assertThat(SecrecyMark.of(paper("会议记录.txt", "\n" + mark + "\n望澜区生态环境局党组会议记录\n")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "密级：内部",
                "密级：无",
                "工作秘密",
                "会上学习了《中华人民共和国保守国家秘密法》。",
                "三、保密工作",
                "机密、秘密级文件由办公室统一保管。",
                "文件标注“秘密★”字样的，一律不得在微信群转发。",
                "保密提醒：严禁在互联网处理秘密★文件",
                "商业秘密",
                "涉密载体分为绝密、机密、秘密三级"
            })
    void a_paper_about_secrecy_is_none(String line) {
        assertThat(SecrecyMark.of(paper("保密工作会议记录.txt", line + "\n望澜区生态环境局党组会议记录\n")))
                .isEmpty();
    }

    @Test
    void with_a_star_it_counts_on_any_line_of_its_own_without_one_at_the_head_only() {
        var body = "一、听取汇报\n".repeat(40);

        assertThat(SecrecyMark.of(paper("a.txt", body + "机密★1年\n" + body))
                        .orElseThrow()
                        .line())
                .isEqualTo(41);
        assertThat(SecrecyMark.of(paper("a.txt", body + "秘密\n" + body))).isEmpty();
    }

    @Test
    void the_name_of_the_file_counts() {
        assertThat(SecrecyMark.of(paper("【机密】第三次会议.txt", "会议记录"))).isPresent();
        assertThat(SecrecyMark.of(paper("秘密★1年 通报.txt", "会议记录"))).isPresent();
        assertThat(SecrecyMark.of(paper("秘密工作史.txt", "会议记录"))).isEmpty();
    }

    @Test
    void every_sample_passes() throws IOException {
        try (var samples = Files.list(Path.of("sample"))) {
            for (var sample : samples.toList())
                assertThat(SecrecyMark.of(Transcripts.of(
                                new Original(sample.getFileName().toString(), Files.readAllBytes(sample)))))
                        .as(sample.toString())
                        .isEmpty();
        }
    }
}
