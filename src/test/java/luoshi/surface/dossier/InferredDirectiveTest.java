package luoshi.surface.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import luoshi.corpus.Examination;
import luoshi.corpus.MarkedCorpus;
import luoshi.kernel.evidence.Transcript;
import luoshi.kernel.organisation.Roster;
import luoshi.meeting.record.Inference;
import luoshi.oversight.directive.DirectiveReading;
import org.junit.jupiter.api.Test;

/// A duty that experience alone speaks for is shown, printed and kept as an inference, and goes when it is turned down.
class InferredDirectiveTest {

    private static final List<Dossier> DOSSIERS = Examination.corpus(MarkedCorpus.LATER).stream()
            .map(e -> new Transcript(e.name(), "", "text/plain", "UTF-8", e.text(), List.of(), List.of()))
            .map(t -> Dossier.read(t, Roster.EMPTY))
            .filter(d -> !inferred(d).isEmpty() && !owners(d).isEmpty())
            .limit(5)
            .toList();

    private static List<Inference> inferred(Dossier dossier) {
        return dossier.record().inferred().stream()
                .filter(i -> i.about().equals(DirectiveReading.INFERRED))
                .toList();
    }

    private static List<Inference> owners(Dossier dossier) {
        return dossier.record().inferred().stream()
                .filter(i -> i.about().equals(DirectiveReading.INFERRED_OWNER))
                .toList();
    }

    @Test
    void an_owner_by_experience_alone_is_an_inference_and_goes_when_it_or_its_duty_is_turned_down() {
        assertThat(DOSSIERS).anySatisfy(d -> assertThat(owners(d)).isNotEmpty());
        assertThat(DOSSIERS).allSatisfy(dossier -> {
            var guessed = Marks.of(dossier).stream()
                    .filter(m -> m.kind() == MarkKind.OWNER && m.standing() == Mark.Standing.INFERRED)
                    .toList();
            assertThat(guessed).hasSameSizeAs(owners(dossier));
            for (var mark : guessed) {
                var left = Hand.of(mark.kind()).drop(dossier, mark.key());
                assertThat(owners(left)).hasSize(guessed.size() - 1);
                assertThat(Marks.of(left)).extracting(Mark::id).doesNotContain(mark.id());
            }
            var left = dossier;
            for (var mark : Marks.of(dossier))
                if (mark.kind() == MarkKind.DIRECTIVE)
                    left = Hand.of(mark.kind()).drop(left, mark.key());
            assertThat(owners(left)).isEmpty();
        });
    }

    private static List<Mark> marked(Dossier dossier) {
        return Marks.of(dossier).stream()
                .filter(m -> m.kind() == MarkKind.DIRECTIVE && m.standing() == Mark.Standing.INFERRED)
                .toList();
    }

    @Test
    void its_mark_is_an_inference_and_those_of_the_others_are_stated() {
        assertThat(DOSSIERS).isNotEmpty().allSatisfy(dossier -> {
            assertThat(marked(dossier)).hasSameSizeAs(inferred(dossier));
            assertThat(Marks.of(dossier))
                    .filteredOn(m -> m.kind() == MarkKind.DIRECTIVE)
                    .filteredOn(m -> m.standing() == Mark.Standing.STATED)
                    .hasSize(dossier.directives().size() - inferred(dossier).size());
            assertThat(Marks.of(dossier)).extracting(Mark::id).doesNotHaveDuplicates();
        });
    }

    @Test
    void it_stands_under_what_is_inferred_with_its_reason_and_its_place() {
        assertThat(DOSSIERS).allSatisfy(dossier -> {
            var out = new ByteArrayOutputStream();
            Contract.write(dossier, out);
            var printed = out.toString(StandardCharsets.UTF_8);
            assertThat(printed).contains("\"about\":\"directives\"").contains("用语习惯");
            assertThat(inferred(dossier))
                    .allSatisfy(i -> assertThat(dossier.directives())
                            .anyMatch(d -> d.words().place().equals(i.places().getFirst())));
        });
    }

    @Test
    void turned_down_it_leaves_nothing_behind() {
        assertThat(DOSSIERS).allSatisfy(dossier -> {
            var left = dossier;
            for (var mark : marked(dossier)) left = Hand.of(mark.kind()).drop(left, mark.key());
            assertThat(inferred(left)).isEmpty();
            assertThat(left.directives())
                    .hasSize(dossier.directives().size() - inferred(dossier).size());
        });
    }
}
