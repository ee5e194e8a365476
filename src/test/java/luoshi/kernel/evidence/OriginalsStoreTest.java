package luoshi.kernel.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.journal.Journals;
import org.junit.jupiter.api.Test;

class OriginalsStoreTest {

    private static final Label OPEN = Label.of(Mark.INTERNAL, Set.of());

    private final Originals originals =
            new JdbcOriginals(TestDatabase.rows(), TestDatabase.json(), TestDatabase.transaction(), Journals.onRows());

    @Test
    void an_original_comes_back_byte_for_byte_with_its_text() {
        var viewer = TestDatabase.somebody();
        var original = original("会议记录.txt", "一、听取汇报 𠮷\r\n");
        var transcript = Transcripts.of(original);

        assertThat(originals.keep(viewer, original, transcript, OPEN)).isTrue();

        assertThat(originals.has(viewer, original.sha256())).isTrue();
        assertThat(originals.transcript(viewer, original.sha256())).contains(transcript);
        var kept = originals.original(viewer, original.sha256()).orElseThrow();
        assertThat(kept.name()).isEqualTo("会议记录.txt");
        assertThat(kept.bytes()).isEqualTo(original.bytes());
    }

    @Test
    void the_same_bytes_are_kept_once_in_a_body_and_apart_from_another_body() {
        var viewer = TestDatabase.somebody();
        var other = TestDatabase.somebody();
        var original = original("甲.txt", "同一份");
        var renamed = original("乙.txt", "同一份");

        assertThat(originals.keep(viewer, original, Transcripts.of(original), OPEN))
                .isTrue();
        assertThat(originals.keep(viewer, renamed, Transcripts.of(renamed), OPEN))
                .isFalse();
        assertThat(originals.original(viewer, original.sha256()).orElseThrow().name())
                .isEqualTo("甲.txt");
        assertThat(originals.has(other, original.sha256())).isFalse();
        assertThat(originals.original(other, original.sha256())).isEmpty();
    }

    @Test
    void a_text_with_a_null_character_is_refused_and_nothing_is_kept() {
        var viewer = TestDatabase.somebody();
        var original = original("坏.txt", "会议\0记录");
        var transcript = new Transcript(
                "坏.txt", original.sha256(), "text/plain", "UTF-8", "会议\0记录", java.util.List.of(), java.util.List.of());

        assertThatThrownBy(() -> originals.keep(viewer, original, transcript, OPEN))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("坏.txt");
        assertThat(originals.has(viewer, original.sha256())).isFalse();
    }

    @Test
    void a_state_secret_is_turned_away_until_it_is_judged_a_false_alarm() {
        var viewer = TestDatabase.somebody();
        var original = original("通报.txt", "机密★1年\n会议记录\n");
        var transcript = Transcripts.of(original);

        assertThatThrownBy(() -> originals.keep(viewer, original, transcript, OPEN))
                .isInstanceOf(StateSecret.class)
                .hasMessageContaining("第1行");
        assertThat(originals.has(viewer, original.sha256())).isFalse();
        var clerk = new Viewer(viewer.bureau(), "clerk", "甲", Set.of(Role.CLERK), Reach.ALL);
        assertThatThrownBy(() -> originals.falseAlarm(clerk, original.sha256(), "演练"))
                .isInstanceOf(Refusal.class);

        originals.falseAlarm(viewer, original.sha256(), "保密演练材料，标志是示例");

        assertThat(originals.keep(viewer, original, transcript, OPEN)).isTrue();
    }

    private static Original original(String name, String text) {
        return new Original(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
