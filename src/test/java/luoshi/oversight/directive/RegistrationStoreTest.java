package luoshi.oversight.directive;

import static luoshi.oversight.directive.Orders.at;
import static luoshi.oversight.directive.Orders.date;
import static luoshi.oversight.directive.Orders.limit;
import static luoshi.oversight.directive.Orders.order;
import static luoshi.oversight.directive.Orders.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import luoshi.kernel.access.Label;
import luoshi.kernel.access.Mark;
import luoshi.kernel.access.Reach;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Role;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Bureau;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Provenance;
import luoshi.kernel.casework.Source;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.phrase.Deadline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistrationStoreTest {

    private static final Label OPEN = Label.of(Mark.INTERNAL, Set.of());

    private final Bureau bureau = new Bureau();
    private final Viewer office = bureau.office();
    private final RegisterDirectives registering = bureau.doors.open(RegisterDirectives.class);
    private final Registrations registrations = bureau.doors.open(Registrations.class);
    private final Directives directives = bureau.doors.open(Directives.class);

    private final Directive pumps = order(100, "水环境管理处2027年3月底前完成望津泵站调概", "water", date("2027年3月底前", "2027-03-31"));
    private final Directive meeting = order(200, "各单位做好迎检准备", null, null);
    private final Directive slogan =
            new Directive("1", at(300, "大家要加大力度"), Force.ORDER, said(), List.of(), null, List.of(), true);
    private final Directive proposal =
            new Directive("1", at(400, "建议把付款进度纳入考核"), Force.PROPOSAL, null, List.of(), null, List.of(), false);
    private final Directive told =
            new Directive("1", at(500, "区里要求各单位月底前报送台账"), Force.REPORTED, null, List.of(), null, List.of(), false);
    private final Directive monthly =
            order(600, "水环境管理处每月25日前报送泵站台账", "water", limit("每月25日前", "R/P1M", Deadline.Kind.PERIODIC));

    @BeforeEach
    void a_confirmed_record_stands_below() {
        Orders.record(bureau, "r1", true);
        keep("r1", OPEN, pumps, meeting, slogan, proposal, told, monthly);
    }

    @Test
    void an_order_of_a_confirmed_record_becomes_a_case_with_its_words_and_their_place() {
        var result = registering.rule(office, "r1", List.of(proposed("r1", pumps, Ruled.Act.REGISTERED, "")));

        var opened = bureau.find(result.numbers().getFirst());
        assertThat(opened.source().kind()).isEqualTo(Source.Kind.MEETING);
        assertThat(opened.source().id()).isEqualTo("r1");
        assertThat(opened.source().words()).isEqualTo(pumps.words());
        assertThat(opened.source().speaker()).isEqualTo("江映川");
        assertThat(opened.charge().unit()).isEqualTo("water");
        assertThat(opened.charge().provenance()).isEqualTo(Provenance.STATED);
        assertThat(opened.charge().person()).isNull();
        assertThat(opened.timing().day()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(opened.timing().provenance()).isEqualTo(Provenance.STATED);
        assertThat(opened.goal().provenance()).isEqualTo(Provenance.MISSING);
        assertThat(registrations.by(office, opened.number()).orElseThrow().person())
                .isEqualTo("office1");
    }

    @Test
    void an_unconfirmed_record_is_not_registered() {
        Orders.record(bureau, "r2", false);
        keep("r2", OPEN, pumps);
        refused("directive.unconfirmed", () -> registering.sheet(office, "r2"));
        assertThat(registrations.waiting(office, 10))
                .extracting(Registrations.Waiting::record)
                .containsExactly("r1");
    }

    @Test
    void what_names_nobody_and_no_row_covers_waits_at_the_office() {
        var candidate = candidate("r1", meeting);
        assertThat(candidate.answer()).isInstanceOf(Routing.Answer.Unrouted.class);
        assertThat(candidate.lead().unit()).isEmpty();
        var result = registering.rule(office, "r1", List.of(proposed("r1", meeting, Ruled.Act.REGISTERED, "")));
        assertThat(result.numbers()).isEmpty();
        assertThat(result.left()).containsExactly("各单位做好迎检准备");
        assertThat(candidate("r1", meeting).ruled()).isNull();
    }

    @Test
    void no_concrete_task_needs_a_reason_and_keeps_who_said_so() {
        refused("directive.reason", () -> rule(slogan, Ruled.Act.NO_TASK, " "));
        rule(slogan, Ruled.Act.NO_TASK, "只是号召");
        assertThat(candidate("r1", slogan).ruled())
                .satisfies(r -> assertThat(r.name()).isEqualTo("office1"))
                .satisfies(r -> assertThat(r.rule()).isEqualTo("笼统"))
                .satisfies(r -> assertThat(r.number()).isNull());
    }

    @Test
    void a_proposal_is_adopted_only_by_somebody_entitled_and_what_is_forbidden_by_nobody() {
        refused("directive.proposal", () -> rule(proposal, Ruled.Act.REGISTERED, ""));
        refused("access.right", () -> rule(proposal, Ruled.Act.ADOPTED, "好建议"));
        refused("directive.forbidden", () -> rule(told, Ruled.Act.REGISTERED, ""));

        var leader = bureau.leader();
        var choice = with(proposed(leader, "r1", proposal, Ruled.Act.ADOPTED, "应当纳入"), "water", null);
        refused(
                "access.right",
                () -> registering.rule(leader, "r1", List.of(proposed("r1", pumps, Ruled.Act.REGISTERED, ""))));
        var number = registering.rule(leader, "r1", List.of(choice)).numbers().getFirst();
        var row = registrations.by(leader, number).orElseThrow();
        assertThat(row.act()).isEqualTo(Ruled.Act.ADOPTED);
        assertThat(row.person()).isEqualTo("leader");
        assertThat(row.reason()).isEqualTo("应当纳入");
        assertThat(bureau.find(number).source().kind()).isEqualTo(Source.Kind.MEETING);

        rule(told, Ruled.Act.LEFT_OUT, "");
        assertThat(candidate("r1", told).ruled().number()).isNull();
    }

    @Test
    void nothing_is_registered_twice_also_by_two_at_once() throws Exception {
        var choice = proposed("r1", pumps, Ruled.Act.REGISTERED, "");
        var outcomes = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<String> one = () -> {
                try {
                    registering.rule(office, "r1", List.of(choice));
                    return "done";
                } catch (Refusal refusal) {
                    return refusal.code();
                }
            };
            for (var future : threads.invokeAll(List.of(one, one, one, one))) outcomes.add(future.get());
        }
        assertThat(outcomes).containsExactlyInAnyOrder("done", "directive.ruled", "directive.ruled", "directive.ruled");
    }

    @Test
    void each_time_that_a_recurring_duty_falls_due_is_a_part_with_its_own_day() {
        var number = rule(monthly, Ruled.Act.REGISTERED, "").numbers().getFirst();
        var tree = bureau.cases.tree(office, number);
        var today = Beijing.today();
        assertThat(tree.getFirst().timing().day()).isNull();
        assertThat(tree.subList(1, tree.size()))
                .hasSize((int) today.minusDays(1)
                        .datesUntil(Occurrences.horizon(today).plusDays(1))
                        .skip(1)
                        .filter(d -> d.getDayOfMonth() == 25)
                        .count())
                .allSatisfy(part -> {
                    assertThat(part.timing().day().getDayOfMonth()).isEqualTo(25);
                    assertThat(part.timing().provenance()).isEqualTo(Provenance.STATED);
                    assertThat(part.charge().unit()).isEqualTo("water");
                });
    }

    @Test
    void what_the_clerk_changes_says_so_and_the_words_of_the_original_stay() {
        var choice = proposed("r1", pumps, Ruled.Act.REGISTERED, "");
        var changed = new Choice(
                choice.place(),
                choice.act(),
                "",
                "完成泵站调概报批",
                "forestry",
                "",
                List.of("水环境管理处"),
                "办公室",
                "",
                LocalDate.of(2027, 5, 1),
                "完成望津泵站调概",
                Set.of(),
                List.of());
        var opened = bureau.find(
                registering.rule(office, "r1", List.of(changed)).numbers().getFirst());
        assertThat(opened.words()).isEqualTo("完成泵站调概报批");
        assertThat(opened.source().words()).isEqualTo(pumps.words());
        assertThat(opened.charge().provenance()).isEqualTo(Provenance.SET);
        assertThat(opened.charge().helpers()).containsExactly("water");
        assertThat(opened.charge().reminding()).isEqualTo("office");
        assertThat(opened.timing().provenance()).isEqualTo(Provenance.SET);
        assertThat(opened.timing().words()).isEqualTo("2027年3月底前");
        assertThat(opened.goal().provenance()).isEqualTo(Provenance.STATED);
    }

    @Test
    void a_ruling_is_taken_back_by_another_row_once_its_case_is_cancelled() {
        var number = rule(pumps, Ruled.Act.REGISTERED, "").numbers().getFirst();
        int seq = candidate("r1", pumps).ruled().seq();
        refused("directive.opened", () -> registering.withdraw(office, "r1", seq, "立错了"));
        bureau.acts.add(office, number, new Doing.Cancellation("立错了"));
        registering.withdraw(office, "r1", seq, "立错了");
        assertThat(candidate("r1", pumps).ruled()).isNull();
        var again = rule(pumps, Ruled.Act.REGISTERED, "").numbers().getFirst();
        assertThat(again).isNotEqualTo(number);
        assertThat(bureau.find(number).phase()).isEqualTo(Case.Phase.CANCELLED);
    }

    @Test
    void a_new_reading_keeps_what_was_ruled_and_shows_what_vanished() {
        rule(pumps, Ruled.Act.REGISTERED, "");
        rule(slogan, Ruled.Act.NO_TASK, "只是号召");
        var longer = order(98, "请水环境管理处2027年3月底前完成望津泵站调概", "water", date("2027年3月底前", "2027-03-31"));
        keep("r1", OPEN, longer, meeting);

        var sheet = registering.sheet(office, "r1");
        assertThat(sheet.candidates().getFirst().ruled()).isNotNull();
        assertThat(sheet.vanished())
                .singleElement()
                .satisfies(v -> assertThat(v.row().reason()).isEqualTo("只是号召"));
        assertThat(registrations.waiting(office, 10)).singleElement().satisfies(w -> {
            assertThat(w.duties()).isEqualTo(2);
            assertThat(w.open()).isEqualTo(1);
        });
    }

    @Test
    void cases_follow_the_label_of_their_record() {
        var number = rule(monthly, Ruled.Act.REGISTERED, "").numbers().getFirst();
        var clerk = new Viewer(
                bureau.code,
                "clerk",
                "clerk",
                Set.of(Role.CLERK),
                new Reach(true, Mark.INTERNAL, Set.of(), Set.of(), true));
        assertThat(bureau.cases.find(clerk, number)).isPresent();
        registrations.follow(bureau.machine(), "r1", _ -> Label.of(Mark.INTERNAL, Set.of(Seal.CADRE)));
        assertThat(bureau.cases.find(clerk, number)).isEmpty();
        assertThat(bureau.cases.find(clerk, number + ".1")).isEmpty();
        registrations.follow(bureau.machine(), "r1", _ -> OPEN);
        assertThat(bureau.cases.find(clerk, number)).isPresent();
    }

    @Test
    void what_is_sealed_is_not_even_counted_for_whoever_was_not_let_in() {
        Orders.record(bureau, "r3", true);
        keep("r3", Label.of(Mark.INTERNAL, Set.of(Seal.CADRE)), pumps);
        var clerk = new Viewer(
                bureau.code,
                "clerk",
                "clerk",
                Set.of(Role.CLERK),
                new Reach(true, Mark.INTERNAL, Set.of(), Set.of(), true));
        assertThat(registrations.waiting(clerk, 10))
                .extracting(Registrations.Waiting::record)
                .containsExactly("r1");
        registering.rule(office, "r3", List.of(proposed("r3", pumps, Ruled.Act.REGISTERED, "")));
        var sheet = registering.sheet(clerk, "r3");
        assertThat(sheet.candidates()).isEmpty();
        assertThat(sheet.vanished()).isEmpty();
    }

    @Test
    void a_seat_counts_when_a_person_said_which_unit_it_is_and_never_by_its_name() {
        var budget = order(700, "细化月度执行计划，按季通报预算执行情况", null, null);
        keep("r1", OPEN, budget);
        assertThat(candidate("r1", budget).lead().unit()).isEmpty();
        var seats = bureau.doors.open(Seats.class);
        refused("access.right", () -> seats.set(bureau.leader(), "计划财务", "water"));
        seats.set(office, "计划财务", "forestry");
        var lead = candidate("r1", budget).lead();
        assertThat(lead.unit()).isEqualTo("forestry");
        assertThat(lead.provenance()).isEqualTo(Provenance.IMPLIED);
        seats.set(office, "计划财务", "");
        assertThat(candidate("r1", budget).lead().unit()).isEmpty();
    }

    @Test
    void an_older_case_about_the_same_thing_is_shown_beside_it() {
        rule(pumps, Ruled.Act.REGISTERED, "");
        Orders.record(bureau, "r4", true);
        var later = order(100, "水环境管理处2027年6月底前完成望津泵站调概", "water", date("2027年6月底前", "2027-06-30"));
        keep("r4", OPEN, later);
        assertThat(candidate("r4", later).echoes())
                .singleElement()
                .satisfies(e -> assertThat(e.comparison().relation()).isEqualTo(Comparison.Relation.CONTRADICTS));
    }

    /// Trap: the owner must be an account. A contractor has none, and a ground is asked instead.
    @Test
    void an_owner_need_not_have_an_account_but_outside_the_body_a_ground() {
        var choice = with(proposed("r1", pumps, Ruled.Act.REGISTERED, ""), "builders", null);
        refused("casework.basis", () -> registering.rule(office, "r1", List.of(choice)));
        assertThat(candidate("r1", pumps).ruled()).isNull();
        var grounded = new Choice(
                choice.place(),
                choice.act(),
                "",
                "",
                "builders",
                "邢筑",
                List.of(),
                "",
                "代建合同",
                choice.day(),
                "",
                Set.of(),
                List.of());
        var opened = bureau.find(
                registering.rule(office, "r1", List.of(grounded)).numbers().getFirst());
        assertThat(opened.charge().name()).isEqualTo("邢筑");
        assertThat(opened.charge().provenance()).isEqualTo(Provenance.SET);
        // 没有期限的从不算按时
        assertThat(opened.timing().provenance()).isEqualTo(Provenance.MISSING);
        assertThat(opened.punctuality(Beijing.today())).isEqualTo(Case.Punctuality.UNDATED);
    }

    /// Trap: what was decided can still be edited. A correction of the record leaves the case's words alone.
    @Test
    void a_correction_of_the_record_never_changes_the_words_of_its_case() {
        var number = rule(pumps, Ruled.Act.REGISTERED, "").numbers().getFirst();
        keep("r1", OPEN, order(100, "水环境管理处2027年9月底前完成望津泵站调概", "water", date("2027年9月底前", "2027-09-30")));
        var opened = bureau.find(number);
        assertThat(opened.source().words()).isEqualTo(pumps.words());
        assertThat(opened.timing().day()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    /// Trap: an item that was only read out is taken for decided.
    @Test
    void what_was_only_told_from_elsewhere_is_proposed_to_nobody() {
        assertThat(candidate("r1", told).ruling().verdict()).isEqualTo(Registration.Verdict.FORBIDDEN);
        assertThat(registering.sheet(bureau.leader(), "r1").candidates())
                .filteredOn(c -> c.ruling().verdict() == Registration.Verdict.PROPOSAL_NEEDS_ADOPTION)
                .extracting(c -> c.entry().directive().words())
                .containsExactly(proposal.words());
    }

    @Test
    void a_paper_becomes_cases_with_its_words_at_their_place_and_its_original() {
        var papers = bureau.doors.open(RegisterPaper.class);
        var file = new Original("通知.txt", "各区局：\n请于2027年4月15日前完成涉水工地消防安全排查，并报送\n结果。".getBytes(StandardCharsets.UTF_8));
        var hash = papers.take(office, file, paper(file, Source.Kind.PAPER, "望澜区安委办", ""));
        var candidate = papers.propose(office, hash, "2027年4月15日前完成涉水工地消防安全排查，并报送结果");
        assertThat(candidate.answer())
                .isInstanceOfSatisfying(
                        Routing.Answer.Routed.class,
                        r -> assertThat(r.row().name()).isEqualTo("本级党委政府布置的安全应急工作"));
        refused("directive.words", () -> papers.propose(office, hash, "完成防汛排查"));
        var choice = with(
                new Choice(
                        candidate.entry().directive().words().place(),
                        Ruled.Act.REGISTERED,
                        "",
                        "",
                        "",
                        "",
                        List.of(),
                        "",
                        "",
                        candidate.schedule().timing().day(),
                        "",
                        Set.of(),
                        List.of()),
                "water",
                candidate.schedule().timing().day());
        var opened = bureau.find(papers.register(office, hash, "2027年4月15日前完成涉水工地消防安全排查，并报送结果", choice));
        assertThat(opened.source().kind()).isEqualTo(Source.Kind.PAPER);
        assertThat(opened.source().id()).isEqualTo(hash);
        assertThat(opened.source().words().text()).contains("\n");
        assertThat(opened.source().words().start()).isEqualTo(7);
        // the paper's own number is never ours
        assertThat(opened.source().name()).isEqualTo("消防通知（望安〔2027〕3号）");
        assertThat(opened.number()).matches("\\d{4}-\\d{4}");
        assertThat(opened.timing().day()).isEqualTo(LocalDate.of(2027, 4, 15));
        refused("directive.speaker", () -> papers.take(office, file, paper(file, Source.Kind.INSTRUCTION, "", "")));
    }

    private Papers.Paper paper(Original file, Source.Kind kind, String issuer, String speaker) {
        return new Papers.Paper(
                file.sha256(),
                kind,
                "消防通知",
                issuer,
                "望安〔2027〕3号",
                LocalDate.of(2027, 3, 1),
                speaker,
                "",
                Instant.now(),
                OPEN);
    }

    private RegisterDirectives.Result rule(Directive directive, Ruled.Act act, String reason) {
        return registering.rule(office, "r1", List.of(proposed("r1", directive, act, reason)));
    }

    private Choice proposed(String record, Directive directive, Ruled.Act act, String reason) {
        return proposed(office, record, directive, act, reason);
    }

    private Choice proposed(Viewer viewer, String record, Directive directive, Ruled.Act act, String reason) {
        var roster = bureau.doors.open(Organisation.class).roster(viewer, Beijing.today());
        return Choice.proposed(candidate(record, directive), act, reason, roster);
    }

    private static Choice with(Choice c, String unit, @Nullable LocalDate day) {
        return new Choice(
                c.place(),
                c.act(),
                c.reason(),
                c.words(),
                unit,
                c.person(),
                c.helpers(),
                c.reminding(),
                c.basis(),
                day,
                c.measure(),
                c.proofs(),
                c.each());
    }

    private Candidate candidate(String record, Directive directive) {
        return registering.sheet(office, record).candidates().stream()
                .filter(c -> c.entry().directive().words().equals(directive.words()))
                .findFirst()
                .orElseThrow();
    }

    private void keep(String record, Label label, Directive... all) {
        directives.keep(
                bureau.machine(),
                record,
                record.equals("r2") ? Standing.STATED : Standing.CONFIRMED,
                List.of(all),
                _ -> label);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
    }
}
