package luoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Organisation;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Records;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Reviews;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.Owner;
import luoshi.oversight.directive.Standing;
import luoshi.surface.dossier.DoorsOnRows;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.dossier.Doubt;
import luoshi.surface.dossier.ImportRecord;
import luoshi.surface.dossier.Mark;
import luoshi.surface.dossier.MarkKind;
import luoshi.surface.dossier.Overlay;
import luoshi.surface.dossier.ReviewRecord;
import org.junit.jupiter.api.Test;

/// 全程: one meeting of the invented bureau, followed through the flow as far as it goes.
class StoryTest {

    private final Viewer clerk = TestDatabase.somebody();
    private final DoorsOnRows doors = new DoorsOnRows(clerk);
    private final ImportRecord imports = doors.open(ImportRecord.class);

    @Test
    void a_record_becomes_a_ledger_that_a_person_answers_for() throws IOException {
        // 建机构: the bureau and its people are known.
        var founding = Demo.founding();
        doors.open(Organisation.class).found(clerk, founding.body(), founding.roster(), founding.since());

        // 原件: the clerk hands the file in. It is kept as it is; a second time it is recognised.
        var file = new Original("推进会纪要.txt", Files.readAllBytes(Path.of("sample/06-重点项目推进会纪要.txt")));
        var card = imports.take(clerk, file).card();
        assertThat(imports.take(clerk, file).known()).isTrue();
        assertThat(doors.open(Originals.class)
                        .transcript(clerk, card.original())
                        .orElseThrow()
                        .text())
                .isEqualTo(new String(file.bytes(), java.nio.charset.StandardCharsets.UTF_8));

        // 记录: who met, when, under whom, about what.
        var dossier = imports.read(clerk, card.id());
        assertThat(dossier.record().header().host())
                .extracting(Quotation::plain)
                .isEqualTo("卢怀瑾");
        assertThat(card.heldOn()).isEqualTo(LocalDate.of(2024, 8, 21));
        assertThat(dossier.record().items()).extracting(i -> i.title().plain()).contains("望津泵站改造工程");

        // 交办: who must do what by when, each in the words of the paper.
        var pumping = directive(dossier, "规建处9月10日前完成调概报批");
        assertThat(pumping.owners()).singleElement().satisfies(o -> {
            assertThat(o.role()).isEqualTo(Owner.Role.LEAD);
            assertThat(o.units()).containsExactly("planning");
        });
        assertThat(pumping.deadline()).isNotNull().extracting("value").isEqualTo("2024-09-10");
        assertThat(dossier.decided().resolutions()).noneMatch(r -> r.outcome() == Outcome.REJECTED);

        // 待定: 环境处 may be two sections. Nobody guesses, and nobody can confirm the record over it.
        var overlay = overlay(card);
        assertThat(overlay.doubts()).singleElement().satisfies(d -> {
            assertThat(d.reason()).isEqualTo(Doubt.Reason.UNIT);
            assertThat(d.sentence()).contains("环境处");
        });
        assertThatThrownBy(() -> review(card).whole(clerk, "核对无误"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("待定");

        // 复核: the clerk asks, and settles it in his name, with the reason.
        var doubt = overlay.doubts().getFirst().key();
        add(card, review(card).row(clerk, settle(doubt, "water", "电话问过会议组织人，指水环境管理处")));
        assertThat(overlay(card).doubts()).isEmpty();

        // 确认: the record as a whole; from now on the ledger says so.
        var whole = add(card, review(card).whole(clerk, "与会议组织人核对过"));
        assertThat(whole.personName()).isEqualTo(clerk.name());
        imports.note(clerk, overlay(card).dossier(), 0, new RecordCard.Trace(whole.personName(), whole.at()));
        var ledger = doors.open(Directives.class).of(clerk, card.id());
        assertThat(ledger).hasSizeGreaterThan(5).allMatch(e -> e.standing() == Standing.CONFIRMED);
        assertThat(ledger)
                .filteredOn(e -> e.directive().words().plain().contains("联合检查"))
                .singleElement()
                .satisfies(e ->
                        assertThat(e.directive().owners().getFirst().units()).containsExactly("water"));

        // 别的单位: another body sees nothing of it.
        assertThat(doors.open(Records.class).find(TestDatabase.somebody(), card.id()))
                .isEmpty();
    }

    private static ReviewRecord.Deed settle(Mark.Key mark, String unit, String reason) {
        return new ReviewRecord.Deed(
                Review.Act.CORRECT, mark, MarkKind.OWNER, null, null, Map.of("units", unit), reason);
    }

    private static Directive directive(Dossier dossier, String words) {
        return dossier.directives().stream()
                .filter(d -> d.words().plain().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Review add(RecordCard card, Review act) {
        return doors.open(Reviews.class).add(clerk, card.id(), act);
    }

    private ReviewRecord review(RecordCard card) {
        return new ReviewRecord(overlay(card), doors.open(Organisation.class).roster(clerk, LocalDate.now()));
    }

    private Overlay overlay(RecordCard card) {
        List<Review> acts = doors.open(Reviews.class).of(clerk, card.id());
        var transcript =
                doors.open(Originals.class).transcript(clerk, card.original()).orElseThrow();
        var roster = doors.open(Organisation.class).roster(clerk, LocalDate.now());
        return Overlay.apply(Dossier.read(transcript, roster), acts);
    }
}
