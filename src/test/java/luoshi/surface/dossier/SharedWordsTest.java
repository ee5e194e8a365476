package luoshi.surface.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import luoshi.kernel.evidence.Offsets;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.decision.Appointment;
import org.junit.jupiter.api.Test;

/// Words that two things share are marked so that each can be settled by itself.
class SharedWordsTest {

    private static final String TEXT = "党组会议记录\n时间：2025年3月3日\n主持：贲长河\n出席：贲长河、匡小雅、劳思安\n\n"
            + "一、研究干部任免\n匡小雅、劳思安都同意。\n会议决定：任重同志任安全部部长，免去其安全部副部长职务。\n";

    private final Dossier dossier =
            Dossier.read(new Transcript("t", "t.txt", "text/plain", "UTF-8", TEXT, List.of(), List.of()), Roster.EMPTY);

    @Test
    void no_two_marks_are_one() {
        assertThat(Marks.of(dossier)).extracting(Mark::id).doesNotHaveDuplicates();
        assertThat(Marks.of(dossier))
                .filteredOn(m -> m.kind() == MarkKind.APPOINTEE)
                .hasSize(2);
    }

    @Test
    void an_appointment_and_a_removal_of_one_person_are_turned_down_one_by_one() {
        var marks = Marks.of(dossier).stream()
                .filter(m -> m.kind() == MarkKind.APPOINTEE)
                .toList();
        for (var mark : marks) {
            var key = Mark.Key.parse(mark.id());
            var left = Hand.of(MarkKind.APPOINTEE).drop(dossier, key);
            assertThat(left.decided().appointments())
                    .extracting(Appointment::kind)
                    .extracting(Enum::name)
                    .doesNotContain(mark.value().get("kind"))
                    .hasSize(1);
        }
    }

    @Test
    void the_post_that_is_corrected_is_the_one_that_was_marked() {
        var posts = Marks.of(dossier).stream()
                .filter(m -> m.kind() == MarkKind.POST)
                .toList();
        assertThat(posts).hasSize(2);
        var second = posts.getLast();
        var text = new Offsets(TEXT);
        var place = text.quote(second.place()).place();
        var shorter = new Place(place.start(), place.end() - 1);
        var changed = Hand.of(MarkKind.POST).put(dossier, second.key(), shorter, Map.of(), text);
        assertThat(changed.decided().appointments().getFirst().post())
                .isEqualTo(dossier.decided().appointments().getFirst().post());
        assertThat(changed.decided().appointments().getLast().post().place()).isEqualTo(shorter);
    }
}
