package luoshi.surface.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Seal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Doing;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Transcripts;
import luoshi.kernel.gauge.Measure;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.paper.Norm;
import luoshi.kernel.paper.Numbers;
import luoshi.kernel.press.Press.Format;
import luoshi.surface.dossier.Dossier;
import luoshi.surface.papers.Draft.Act;
import luoshi.surface.papers.Draft.State;
import luoshi.surface.papers.PapersOnRows.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(classes = PapersOnRows.class)
class PapersStoreTest {

    private static final LocalDate DUE = Beijing.today().plusDays(30);

    @Autowired
    private World world;

    @Autowired
    private DrawUp drawing;

    @Autowired
    private Drafts drafts;

    @Autowired
    private IssuePaper issuing;

    @Autowired
    private Numbers numbers;

    private Viewer clerk() {
        return world.viewer("suhe");
    }

    private Viewer office() {
        return world.viewer("p008");
    }

    private Viewer leader() {
        return world.viewer("p001");
    }

    private String draw(Kind kind, String... given) {
        var chosen = new HashMap<String, String>();
        for (int i = 0; i < given.length; i += 2) chosen.put(given[i], given[i + 1]);
        return drawing.draw(clerk(), new Origin(kind, chosen));
    }

    private void step(Viewer viewer, String id, Act act) {
        drafts.step(viewer, id, seq(id), act, "按程序");
    }

    private int seq(String id) {
        return drafts.find(Viewer.machine(world.bureau), id).orElseThrow().seq();
    }

    private Draft approved(String id) {
        step(clerk(), id, Act.SUBMIT);
        step(leader(), id, Act.APPROVE);
        return drafts.find(office(), id).orElseThrow();
    }

    private Draft.Issue issue(String id, String word) {
        return issuing.issue(office(), id, seq(id), word, Beijing.today(), false);
    }

    private List<Content.Difference> differences(String id) {
        var draft = drafts.find(clerk(), id).orElseThrow();
        return drawing.differences(clerk(), draft, drafts.content(clerk(), id, draft.version()));
    }

    @Test
    void a_slip_goes_from_data_through_two_people_to_its_number_and_stays_as_it_went_out() {
        var number = world.open("主管贯通投入120万元", "planning", Timing.set(DUE));
        var id = draw(Kind.SUPERVISION, "case", number);
        assertThat(differences(id)).isEmpty();
        var content = drafts.content(clerk(), id, 1);
        drafts.reword(clerk(), id, seq(id), Map.of("body.0", content.line("body.0") + "办理中有困难的，及时报告。"));
        assertThat(differences(id)).isEmpty();
        step(clerk(), id, Act.SUBMIT);
        assertThatThrownBy(() -> step(clerk(), id, Act.APPROVE)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> issue(id, "督")).isInstanceOf(Refusal.class).hasMessageContaining("待签批");
        step(leader(), id, Act.APPROVE);
        var issue = issue(id, "望环督甲");

        assertThat(issue.number().words()).isEqualTo("望环督甲〔" + Beijing.today().getYear() + "〕1号");
        var pdf = issuing.file(office(), id, 0, Format.PDF);
        assertThat(pdf.sha256()).isEqualTo(issue.pdf());
        assertThat(issuing.file(office(), id, 0, Format.DOCX).sha256()).isEqualTo(issue.docx());
        assertThat(issuing.file(office(), id, 0, Format.OFD).sha256()).isEqualTo(issue.ofd());
        assertThat(Transcripts.of(pdf).text().replaceAll("\\s+", ""))
                .contains(issue.number().words(), number, "120万元", "及时报告");
        assertThat(Measure.of(pdf.bytes(), Norm.latest()).breaches()).isEmpty();
        assertThatThrownBy(() -> drafts.reword(clerk(), id, seq(id), Map.of("title", "改")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> issue(id, "望环督甲")).isInstanceOf(Refusal.class);
        assertThat(numbers.of(office(), "望环督甲", Beijing.today().getYear())).hasSize(1);
        assertThat(drafts.steps(office(), id))
                .extracting(Draft.Step::act)
                .containsExactly(Act.DRAW, Act.EDIT, Act.SUBMIT, Act.APPROVE, Act.ISSUE);
    }

    @Test
    void nobody_approves_what_he_had_a_hand_in() {
        var id = draw(Kind.SUPERVISION, "case", world.open("泵站排查", "planning", Timing.set(DUE)));
        drafts.reword(office(), id, seq(id), Map.of("body.0", "办公室改过的开头。"));
        step(clerk(), id, Act.SUBMIT);
        assertThatThrownBy(() -> step(office(), id, Act.APPROVE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("不能由您签批");
        assertThat(drafts.open(office(), drafts.find(office(), id).orElseThrow()))
                .doesNotContain(Act.APPROVE);
        step(leader(), id, Act.RETURN);
        assertThat(drafts.find(office(), id).orElseThrow().state()).isEqualTo(State.DRAFTING);
        assertThatThrownBy(() -> step(leader(), id, Act.SUBMIT)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_the_data_says_now_is_held_against_the_words_and_nothing_that_parts_goes_out_unseen() {
        var number = world.open("泵站更新", "planning", Timing.set(DUE));
        var id = draw(Kind.SUPERVISION, "case", number);
        world.acts.add(world.viewer("p016"), number, new Doing.Receipt());
        world.acts.add(world.viewer("p016"), number, new Doing.ExtensionRequest(DUE.plusDays(20), "等许可"));
        world.acts.add(office(), number, new Doing.Extension(DUE.plusDays(20), "同意"));

        assertThat(differences(id)).extracting(Content.Difference::term).contains("办理时限", "阶段");
        approved(id);
        assertThatThrownBy(() -> issue(id, "望环督乙")).isInstanceOf(Refusal.class).hasMessageContaining("与台账不符");
        assertThat(numbers.of(office(), "望环督乙", Beijing.today().getYear())).isEmpty();
        step(leader(), id, Act.RETURN);
        var due = differences(id).stream().filter(d -> d.term().equals("办理时限")).toList();
        assertThat(due).as("in the sentence and in the table").hasSize(2);
        drafts.mend(clerk(), id, seq(id), due);
        assertThat(differences(id)).extracting(Content.Difference::term).doesNotContain("办理时限");
    }

    @Test
    void two_who_act_on_the_same_sight_are_not_both_let_through() {
        var id = draw(Kind.SUPERVISION, "case", world.open("台账整理", "planning", Timing.set(DUE)));
        int seen = seq(id);
        drafts.reword(clerk(), id, seen, Map.of("body.0", "甲改的。"));
        assertThatThrownBy(() -> drafts.reword(office(), id, seen, Map.of("body.0", "乙改的。")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("刚刚有人办理过");
        assertThat(drafts.content(clerk(), id, 2).line("body.0")).isEqualTo("甲改的。");
    }

    @Test
    void twenty_four_issued_by_eight_at_once_are_numbered_without_a_gap() throws Exception {
        var number = world.open("成批印发", "planning", Timing.set(DUE));
        var ids = new ArrayList<String>();
        for (int i = 0; i < 24; i++) {
            var id = draw(Kind.SUPERVISION, "case", number);
            approved(id);
            ids.add(id);
        }
        var twice = new ArrayList<Callable<Integer>>();
        for (var id : ids)
            for (int i = 0; i < 2; i++)
                twice.add(() -> {
                    try {
                        return issue(id, "望环督丙").number().no();
                    } catch (Refusal refusal) {
                        return 0;
                    }
                });
        var drawn = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one : threads.invokeAll(twice)) drawn.add(one.get());
        }
        assertThat(drawn.stream().filter(n -> n > 0).sorted())
                .containsExactlyElementsOf(
                        java.util.stream.IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(numbers.of(office(), "望环督丙", Beijing.today().getYear())).hasSize(24);
    }

    @Test
    void the_programs_own_role_cannot_change_or_remove_what_was_issued() {
        var id = draw(Kind.SUPERVISION, "case", world.open("冻结", "planning", Timing.set(DUE)));
        approved(id);
        issue(id, "望环督丁");
        for (var act : List.of(
                "update papers.issue set day = '2020-01-01' where draft = ?",
                "update papers.version set title = '改' where draft = ?",
                "update papers.step set doer = '改' where draft = ?",
                "update papers.draft set about = '改' where id = ?",
                "delete from papers.source where draft = ?",
                "delete from papers.issue where draft = ?"))
            assertThatThrownBy(() -> TestDatabase.rows().sql(act).param(id).update())
                    .as(act)
                    .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_voided_paper_keeps_its_number_and_another_names_it() {
        var id = draw(
                Kind.SUMMONS, "case", world.open("约谈", "planning", Timing.set(DUE)), "time", "明日九时", "place", "三楼");
        approved(id);
        var number = issue(id, "望环约").number();
        assertThatThrownBy(() -> issuing.spoil(office(), id, seq(id), " ")).isInstanceOf(Refusal.class);
        issuing.spoil(office(), id, seq(id), "时间有误");
        assertThat(drafts.find(office(), id).orElseThrow().state()).isEqualTo(State.VOIDED);
        assertThat(numbers.of(office(), "望环约", number.year()))
                .extracting(Numbers.Drawn::voided)
                .containsExactly("时间有误");

        var next = drawing.instead(clerk(), id);
        assertThat(drafts.find(office(), next).orElseThrow().replaces()).isEqualTo(id);
        assertThat(drafts.find(office(), id).orElseThrow().replacedBy()).isEqualTo(next);
        approved(next);
        assertThat(issue(next, "望环约").number().no()).isEqualTo(2);
        assertThat(Transcripts.of(issuing.file(office(), next, 0, Format.PDF))
                        .text()
                        .replaceAll("\\s+", ""))
                .contains("原" + number.words() + "由本件替代");
    }

    @Test
    void whoever_may_not_see_the_case_does_not_see_its_paper_and_the_unit_sees_it_when_it_is_issued() {
        var open = draw(Kind.SUPERVISION, "case", world.open("镇里的事", "nanyi", Timing.set(DUE)));
        var town = world.viewer("p052");
        assertThat(drafts.find(town, open)).isEmpty();
        approved(open);
        issue(open, "望环督戊");
        assertThat(drafts.find(town, open)).isPresent();
        assertThat(drafts.list(town, Draft.Search.ALL, 0, 50))
                .extracting(Draft::id)
                .containsExactly(open);

        var number = world.open("干部的事", "planning", Timing.set(DUE), Set.of(Seal.CADRE), "0123456789abcdef");
        assertThatThrownBy(() -> draw(Kind.SUPERVISION, "case", number)).isInstanceOf(Refusal.class);
        var sealed = drawing.draw(office(), new Origin(Kind.SUPERVISION, Map.of("case", number)));
        assertThat(drafts.find(clerk(), sealed)).isEmpty();
        assertThat(drafts.find(leader(), sealed)).isPresent();

        var later = world.open("后来封存", "planning", Timing.set(DUE));
        var seen = draw(Kind.SUPERVISION, "case", later);
        world.cases.label(
                Viewer.machine(world.bureau), Set.of(later), luoshi.kernel.access.Mark.INTERNAL, Set.of(Seal.SECRECY));
        assertThat(drafts.find(clerk(), seen)).isEmpty();
        assertThatThrownBy(() -> drafts.content(clerk(), seen, 1)).isInstanceOf(Refusal.class);
    }

    @Test
    void issued_minutes_read_back_from_any_format_say_what_the_record_said() {
        var record = world.record();
        var id = draw(Kind.MINUTES, "record", record);
        assertThat(differences(id)).isEmpty();
        assertThat(drafts.content(clerk(), id, 1).facts())
                .extracting(Fact::term)
                .contains("会议日期", "出席", "责任单位", "完成时限", "议题1议决结果");
        approved(id);
        issue(id, "");
        var machine = Viewer.machine(world.bureau);
        var known = dossier(new Original("x.txt", text(machine, record)));
        for (var format : Format.values()) {
            var back = dossier(issuing.file(office(), id, 0, format));
            assertThat(back.directives())
                    .as(format.name())
                    .hasSize(known.directives().size());
            assertThat(back.directives())
                    .extracting(d -> String.valueOf(
                            d.deadline() == null ? "" : d.deadline().value()))
                    .as(format.name())
                    .isEqualTo(known.directives().stream()
                            .map(d -> String.valueOf(
                                    d.deadline() == null ? "" : d.deadline().value()))
                            .toList());
            assertThat(back.decided().resolutions())
                    .extracting(r -> r.outcome())
                    .as(format.name())
                    .isEqualTo(known.decided().resolutions().stream()
                            .map(r -> r.outcome())
                            .toList());
        }
    }

    @Autowired
    private luoshi.kernel.evidence.Originals originals;

    private byte[] text(Viewer machine, String record) {
        return originals
                .original(
                        machine,
                        TestDatabase.rows()
                                .sql("select original from record.record where bureau = ? and id = ?")
                                .params(world.bureau, record)
                                .query(String.class)
                                .single())
                .orElseThrow()
                .bytes();
    }

    private static Dossier dossier(Original original) {
        return Dossier.read(Transcripts.of(original), Roster.EMPTY);
    }

    @Test
    void what_is_left_open_or_cannot_be_is_refused_in_words() {
        var record = world.record();
        assertThatThrownBy(() -> draw(Kind.EXTRACT, "record", record)).hasMessageContaining("请选择摘哪一项议题");
        assertThatThrownBy(() -> draw(Kind.AGREED, "record", record, "unit", "air"))
                .hasMessageContaining("请先立项");
        assertThatThrownBy(() -> draw(Kind.SUMMONS, "case", world.open("约谈", "planning", Timing.NONE)))
                .hasMessageContaining("时间和地点");
        assertThatThrownBy(() -> draw(Kind.BULLETIN, "from", "2026-02-01", "to", "2026-01-01", "day", "2026-03-01"))
                .hasMessageContaining("不能晚于");
        assertThatThrownBy(() -> draw(Kind.HANDOVER, "year", "1950")).hasMessageContaining("没有可以移交的");
        assertThatThrownBy(() -> drawing.draw(world.viewer("p016"), new Origin(Kind.BULLETIN, Map.of())))
                .hasMessageContaining("拟办公文");
        var day = Beijing.today().plusDays(1);
        var id = draw(Kind.SUPERVISION, "case", world.open("明天", "planning", Timing.set(DUE)));
        approved(id);
        assertThatThrownBy(() -> issuing.issue(office(), id, seq(id), "督", day, false))
                .hasMessageContaining("不能晚于今天");
    }

    @Test
    void every_kind_of_paper_holds_the_standard_short_and_long() {
        var record = world.record();
        var today = Beijing.today().toString();
        var words = "按月把管网贯通、泵站更新、沿线恢复和居民解释的进展报办公室，".repeat(14) + "投入3200万元";
        var brief = world.open("短事", "planning", Timing.set(DUE), Set.of(), record);
        var long_ = world.open(words, "water", Timing.set(Beijing.today().minusDays(9)), Set.of(), record);
        for (int i = 0; i < 40; i++)
            world.open(
                    "第" + i + "项：" + words.substring(0, 60 + i),
                    "water",
                    Timing.set(Beijing.today().minusDays(2 + i % 20)),
                    Set.of(),
                    record);
        var all = new HashMap<String, String>();
        for (var number : List.of(brief, long_)) {
            all.put("督办单" + number, draw(Kind.SUPERVISION, "case", number));
            for (var tint : List.of("BLUE", "ORANGE", "RED"))
                all.put("催办单" + tint + number, draw(Kind.REMINDER, "case", number, "tint", tint, "day", today));
            all.put("约谈" + number, draw(Kind.SUMMONS, "case", number, "time", "3月5日14时", "place", "三楼会议室"));
        }
        all.put("纪要", draw(Kind.MINUTES, "record", record));
        all.put("摘编议题", draw(Kind.EXTRACT, "record", record, "item", "1"));
        all.put("摘编单位", draw(Kind.EXTRACT, "record", record, "unit", "planning"));
        all.put("通知短", draw(Kind.AGREED, "record", record, "unit", "planning"));
        all.put("通知长", draw(Kind.AGREED, "record", record, "unit", "water"));
        all.put("报告", draw(Kind.EXECUTION, "record", record));
        all.put("通报", draw(Kind.BULLETIN, "from", Beijing.today().minusDays(60).toString(), "to", today, "day", today));
        all.put("通报短", draw(Kind.BULLETIN, "from", DUE.toString(), "to", DUE.toString(), "day", today));
        all.put("清单", draw(Kind.HANDOVER, "year", "2026"));
        var breaches = new ArrayList<String>();
        all.forEach((name, id) -> {
            assertThat(differences(id)).as(name).isEmpty();
            Measure.of(issuing.file(clerk(), id, 0, Format.PDF).bytes(), Norm.latest())
                    .breaches()
                    .forEach(b -> breaches.add(name + "：" + b));
        });
        assertThat(breaches).isEmpty();
        var late = drafts.content(clerk(), all.get("通报"), 1);
        assertThat(late.paper().body().toString()).contains("逾期", "办结").doesNotContain("短事");
    }
}
