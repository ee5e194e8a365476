package luoshi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Charge;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Goal;
import luoshi.kernel.casework.Part;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.Quotation;
import luoshi.kernel.organisation.Organisation;
import luoshi.meeting.decision.Outcome;
import luoshi.meeting.record.Labelling;
import luoshi.meeting.record.RecordCard;
import luoshi.meeting.record.Records;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Reviews;
import luoshi.oversight.directive.Choice;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.Owner;
import luoshi.oversight.directive.RegisterDirectives;
import luoshi.oversight.directive.Registration;
import luoshi.oversight.directive.Registrations;
import luoshi.oversight.directive.Ruled;
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
    private final Cases cases = doors.open(Cases.class);
    private final Acts acts = doors.open(Acts.class);

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

        // 立项: the clerk rules on each directive; the pumping station becomes a case, the rest still waits.
        var number = registered(card, ledger.size());

        // 分解、办理、佐证、核验、办结: down to a town and a contractor, and up again to the leader who said it.
        var parts = handedDown(number);
        worked(parts.getFirst(), person("p052", "蓝田玉", "nanyi", false));
        worked(parts.getLast(), person("p058", "邢筑", "water-builders", false));
        signedOff(number);

        // 标识: what the record is marked with, the case is marked with.
        imports.label(clerk, card.id(), Labelling.Act.MARK, "", "WORK_SECRET", "涉及征地补偿底数");
        assertThat(find(number).label().mark()).isEqualTo(luoshi.kernel.access.Mark.WORK_SECRET);
        assertThat(find(parts.getFirst()).label().mark()).isEqualTo(luoshi.kernel.access.Mark.WORK_SECRET);

        // 别的单位: another body sees nothing of it.
        assertThat(doors.open(Records.class).find(TestDatabase.somebody(), card.id()))
                .isEmpty();
    }

    private String registered(RecordCard card, int duties) {
        var registering = doors.open(RegisterDirectives.class);
        var candidate = registering.sheet(clerk, card.id()).candidates().stream()
                .filter(c -> c.entry().directive().words().plain().contains("完成调概报批"))
                .findFirst()
                .orElseThrow();
        assertThat(candidate.ruling().verdict()).isEqualTo(Registration.Verdict.REGISTER);
        assertThat(candidate.lead().provenance()).isEqualTo(Provenance.STATED);
        var choice = new Choice(
                candidate.entry().directive().words().place(),
                Ruled.Act.REGISTERED,
                "",
                "",
                candidate.lead().unit(),
                "翁季安",
                List.of("计财处"),
                "办公室",
                "",
                candidate.schedule().timing().day(),
                "取得调概批复",
                Set.of(Goal.Proof.PAPER),
                List.of());
        var number =
                registering.rule(clerk, card.id(), List.of(choice)).numbers().getFirst();
        var opened = find(number);
        assertThat(opened.source().words())
                .isEqualTo(candidate.entry().directive().words());
        assertThat(opened.timing().day()).isEqualTo(LocalDate.of(2024, 9, 10));
        assertThat(opened.goal().provenance()).isEqualTo(Provenance.SET);
        assertThat(doors.open(Registrations.class).waiting(clerk, 5))
                .singleElement()
                .satisfies(w -> assertThat(w.open() + w.proposals()).isEqualTo(duties - 1));
        return number;
    }

    private List<String> handedDown(String number) {
        var planner = person("p016", "翁季安", "planning", true);
        acts.add(planner, number, new Doing.Receipt());
        return acts.handDown(
                planner,
                number,
                List.of(
                        new Part(
                                "出具泵站用地意见",
                                Charge.of("nanyi").on("nanyi", "p052", null, "区政府授权"),
                                Timing.set(Beijing.today().plusDays(9)),
                                Goal.OPEN),
                        new Part(
                                "编制调整概算书",
                                Charge.of("water-builders").on("water-builders", "p058", null, "代建合同第五条"),
                                Timing.set(Beijing.today().plusDays(9)),
                                Goal.OPEN)));
    }

    /// A town and a contractor see their part and nothing above it; whoever handed it down looks and closes.
    private void worked(String part, Viewer owner) {
        assertThat(cases.find(owner, part)).isPresent();
        assertThat(cases.find(owner, part.substring(0, part.indexOf('.')))).isEmpty();
        acts.add(owner, part, new Doing.Receipt());
        acts.add(owner, part, new Doing.Submission("已办好"), List.of(paper("办理情况.txt", part)), null);
        acts.add(person("p017", "毕方舟", "planning", true), part, new Doing.Verification("已看原件"));
        acts.add(person("p016", "翁季安", "planning", true), part, new Doing.SignOff("同意"));
        assertThat(find(part).phase()).isEqualTo(Case.Phase.CLOSED);
    }

    private void signedOff(String number) {
        var planner = person("p016", "翁季安", "planning", true);
        assertThat(find(number).progress()).isEqualTo(100);
        assertThatThrownBy(() -> acts.add(planner, number, new Doing.Submission("批复已取得")))
                .hasMessageContaining("佐证");
        acts.add(planner, number, new Doing.Submission("批复已取得"), List.of(paper("批复.txt", "同意调整概算")), null);
        acts.add(clerk, number, new Doing.Verification("核对了批复原件"));
        var leader = new Viewer(clerk.bureau(), "p004", "卢怀瑾", Set.of(Role.LEADER), Reach.ALL);
        acts.add(leader, number, new Doing.SignOff("同意办结"));
        var closed = find(number);
        assertThat(closed.phase()).isEqualTo(Case.Phase.CLOSED);
        assertThat(closed.punctuality(Beijing.today())).isEqualTo(Case.Punctuality.LATE);
    }

    private Viewer person(String code, String name, String unit, boolean inside) {
        return new Viewer(
                clerk.bureau(),
                code,
                name,
                Set.of(Role.MEMBER),
                new Reach(false, luoshi.kernel.access.Mark.INTERNAL, Set.of(), Set.of(unit), inside));
    }

    private static Acts.Proof paper(String name, String text) {
        return new Acts.Proof(
                Goal.Proof.PAPER, new Original(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private Case find(String number) {
        return cases.find(Viewer.machine(clerk.bureau()), number).orElseThrow();
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
        return new ReviewRecord(overlay(card), doors.open(Organisation.class).roster(clerk, Beijing.today()));
    }

    private Overlay overlay(RecordCard card) {
        List<Review> acts = doors.open(Reviews.class).of(clerk, card.id());
        var transcript =
                doors.open(Originals.class).transcript(clerk, card.original()).orElseThrow();
        var roster = doors.open(Organisation.class).roster(clerk, Beijing.today());
        return Overlay.apply(Dossier.read(transcript, roster), acts);
    }
}
