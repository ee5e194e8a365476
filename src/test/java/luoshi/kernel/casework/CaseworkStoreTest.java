package luoshi.kernel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.evidence.Original;
import org.junit.jupiter.api.Test;

class CaseworkStoreTest {

    private static final LocalDate DUE = Beijing.today().plusDays(20);

    private final Bureau bureau = new Bureau();

    private void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("casework." + code));
    }

    private String working(Timing timing) {
        var number = bureau.open("排查老旧泵站", "water", timing);
        bureau.acts.add(bureau.of("water1", "water"), number, new Doing.Receipt());
        return number;
    }

    @Test
    void a_case_goes_from_receipt_to_sign_off_by_the_hands_it_should() {
        var number = working(Timing.set(DUE));
        var owner = bureau.of("water2", "water");
        bureau.acts.add(owner, number, new Doing.Feedback(60, "查了六座", "两座钥匙未交", "周五前查完"));
        bureau.acts.add(owner, number, new Doing.Submission("十座都查了"));

        refused(
                "owner",
                () -> bureau.acts.add(
                        new luoshi.kernel.access.Viewer(
                                bureau.code,
                                "water1",
                                "w",
                                Set.of(luoshi.kernel.access.Role.OFFICE),
                                luoshi.kernel.access.Reach.ALL),
                        number,
                        new Doing.Verification("看过")));
        bureau.acts.add(bureau.office(), number, new Doing.Verification("现场看了三座"));
        refused("party", () -> bureau.acts.add(bureau.office(), number, new Doing.SignOff("同意")));
        bureau.acts.add(bureau.leader(), number, new Doing.SignOff("同意"));

        var closed = bureau.find(number);
        assertThat(closed.phase()).isEqualTo(Case.Phase.CLOSED);
        assertThat(closed.closedOn()).isEqualTo(Beijing.today());
        assertThat(closed.punctuality(Beijing.today())).isEqualTo(Case.Punctuality.ON_TIME);
        assertThat(bureau.acts.of(bureau.office(), number))
                .extracting(a -> a.doing().kind())
                .containsExactly(
                        Doing.Kind.RECEIPT,
                        Doing.Kind.FEEDBACK,
                        Doing.Kind.SUBMISSION,
                        Doing.Kind.VERIFICATION,
                        Doing.Kind.SIGN_OFF);
    }

    @Test
    void whoever_reported_does_not_verify_and_a_report_for_those_without_account_says_so() {
        var number = bureau.open("清点涉林工地", "forestry", Timing.set(DUE)); // nobody there has an account
        bureau.acts.add(bureau.office(), number, new Doing.Receipt());
        var report = bureau.acts.add(bureau.office(), number, new Doing.Submission("绿化林业处来电：已清点"));
        assertThat(report.onBehalf()).isTrue();
        refused("author", () -> bureau.acts.add(bureau.office(), number, new Doing.Verification("看过")));
        bureau.acts.add(bureau.deputy(), number, new Doing.Verification("看过"));

        var other = bureau.open("清点", "water", Timing.set(DUE)); // people there have accounts
        refused("party", () -> bureau.acts.add(bureau.office(), other, new Doing.Receipt()));
    }

    @Test
    void parts_roll_up_by_weight_null_weights_included_and_hold_the_case_open() {
        var number = working(Timing.set(DUE));
        var owner = bureau.of("water1", "water");
        var charge = Charge.of("nanyi").on("nanyi", "town1", null, "区河长办授权");
        var parts = bureau.acts.handDown(
                owner,
                number,
                List.of(
                        new Part("南漪镇自查", charge, Timing.set(DUE), weighing(3)),
                        new Part(
                                "代建单位自查",
                                Charge.of("builders").on("builders", null, null, "代建合同"),
                                Timing.NONE,
                                weighing(1)),
                        new Part("处内汇总", Charge.of("water"), Timing.set(DUE), Goal.OPEN)));
        var town = bureau.of("town1", "nanyi");
        bureau.acts.add(town, parts.getFirst(), new Doing.Receipt());
        bureau.acts.add(town, parts.getFirst(), new Doing.Feedback(100, "都查了", "", ""));
        assertThat(bureau.find(number).progress()).isEqualTo(50); // 3 of 3 + 1 + the mean, 2
        refused("parts", () -> bureau.acts.add(owner, number, new Doing.Submission("好了")));

        bureau.acts.add(owner, parts.get(1), new Doing.Waiver("已解约"));
        assertThat(bureau.find(number).progress()).isEqualTo(50); // 3 of 3 + 3
        bureau.acts.add(town, parts.getFirst(), new Doing.Submission("都查了"));
        bureau.acts.add(bureau.of("water2", "water"), parts.getFirst(), new Doing.Verification("核了台账"));
        bureau.acts.add(owner, parts.getFirst(), new Doing.SignOff(""));
        bureau.acts.add(bureau.office(), parts.get(2), new Doing.Waiver("并入上级汇总"));
        assertThat(bureau.find(number).progress()).isEqualTo(100);
        bureau.acts.add(owner, number, new Doing.Submission("都好了"));
    }

    private static Goal weighing(int weight) {
        return new Goal("", Provenance.MISSING, null, "", "", BigDecimal.valueOf(weight), Set.of());
    }

    @Test
    void work_is_laid_on_units_outside_only_with_a_ground_and_on_one_lead() {
        var number = working(Timing.set(DUE));
        var owner = bureau.of("water1", "water");
        refused(
                "basis",
                () -> bureau.acts.handDown(
                        owner, number, List.of(new Part("自查", Charge.of("nanyi"), Timing.NONE, Goal.OPEN))));
        refused(
                "lead",
                () -> bureau.cases.open(
                        bureau.office(),
                        List.of(bureau.opening(
                                "牵头也配合",
                                new Charge("water", Provenance.SET, null, null, List.of("water"), "", "", ""),
                                Timing.NONE,
                                Goal.OPEN))));
        refused("person", () -> bureau.acts.add(owner, number, new Doing.Naming("forest1")));
    }

    @Test
    void a_town_sees_its_part_and_nothing_else() {
        var number = working(Timing.set(DUE));
        var owner = bureau.of("water1", "water");
        var part = bureau.acts
                .handDown(
                        owner,
                        number,
                        List.of(new Part(
                                "南漪镇自查", Charge.of("nanyi").on("nanyi", null, null, "授权"), Timing.NONE, Goal.OPEN)))
                .getFirst();
        var town = bureau.of("town1", "nanyi");
        assertThat(bureau.cases.find(town, number)).isEmpty();
        assertThat(bureau.cases.tree(town, part)).extracting(Case::number).containsExactly(part);
        assertThat(bureau.cases.tree(owner, part)).extracting(Case::number).containsExactly(number, part);
        assertThat(bureau.cases.list(town, CaseSearch.ALL, CaseSearch.Last.START, 10))
                .hasSize(1);
        assertThat(bureau.cases.count(town, CaseSearch.ALL)).isEqualTo(1);
        assertThat(bureau.acts.of(town, number)).isEmpty();
    }

    @Test
    void more_time_is_asked_for_before_the_day_granted_by_another_and_the_first_day_stays() {
        var number = working(Timing.set(DUE));
        var owner = bureau.of("water1", "water");
        bureau.acts.add(owner, number, new Doing.ExtensionRequest(DUE.plusDays(10), "等施工许可"));
        refused("party", () -> bureau.acts.add(owner, number, new Doing.Extension(DUE.plusDays(10), "")));
        refused("extension", () -> bureau.acts.add(bureau.office(), number, new Doing.Extension(DUE.plusDays(11), "")));
        bureau.acts.add(bureau.office(), number, new Doing.Extension(DUE.plusDays(5), "同意五天"));
        var extended = bureau.find(number).timing();
        assertThat(extended.original()).isEqualTo(DUE);
        assertThat(extended.day()).isEqualTo(DUE.plusDays(5));

        var late = working(Timing.set(Beijing.today().minusDays(1)));
        refused("late", () -> bureau.acts.add(owner, late, new Doing.ExtensionRequest(DUE, "忘了")));
    }

    @Test
    void a_missing_day_is_the_heads_to_set_and_nothing_is_reported_done_before() {
        var number = working(Timing.NONE);
        refused("undated", () -> bureau.acts.add(bureau.of("water2", "water"), number, new Doing.Submission("好了")));
        refused("party", () -> bureau.acts.add(bureau.of("water2", "water"), number, new Doing.DueSetting(DUE, "定")));
        bureau.acts.add(bureau.of("water1", "water"), number, new Doing.DueSetting(DUE, "与汛前检查同步"));
        assertThat(bureau.find(number).timing().provenance()).isEqualTo(Provenance.SET);
        refused("due", () -> bureau.acts.add(bureau.of("water1", "water"), number, new Doing.DueSetting(DUE, "再定")));
    }

    @Test
    void proof_of_the_kinds_asked_for_is_there_before_work_is_reported_done_and_a_picture_used_again_is_noticed()
            throws IOException {
        var goal = new Goal("每座一张照片", Provenance.SET, null, "", "", null, Set.of(Goal.Proof.PHOTO));
        var first = bureau.cases
                .open(bureau.office(), List.of(bureau.opening("拍照", Charge.of("water"), Timing.set(DUE), goal)))
                .getFirst();
        var owner = bureau.of("water1", "water");
        bureau.acts.add(owner, first, new Doing.Receipt());
        refused("proof", () -> bureau.acts.add(owner, first, new Doing.Submission("好了")));
        refused(
                "photo",
                () -> bureau.acts.add(
                        owner,
                        first,
                        new Doing.Submission("好了"),
                        List.of(new Acts.Proof(Goal.Proof.PHOTO, new Original("泵站.jpg", "不是照片".getBytes()))),
                        null));
        var act = bureau.acts.add(
                owner,
                first,
                new Doing.Submission("好了"),
                List.of(new Acts.Proof(Goal.Proof.PHOTO, new Original("泵站.png", picture(640, 480, "png")))),
                null);
        assertThat(act.exhibits().getFirst().noticed()).isEmpty();

        var second = working(Timing.set(DUE));
        var again = bureau.acts.add(
                owner,
                second,
                new Doing.Feedback(50, "拍了", "", ""),
                List.of(new Acts.Proof(Goal.Proof.PHOTO, new Original("另一座.jpg", picture(320, 240, "jpg")))),
                null);
        assertThat(again.exhibits().getFirst().noticed()).contains("极为相近");
        var other = bureau.acts.add(
                owner,
                second,
                new Doing.Feedback(60, "拍了", "", ""),
                List.of(new Acts.Proof(Goal.Proof.PHOTO, new Original("别的.png", other()))),
                null);
        assertThat(other.exhibits().getFirst().noticed()).isEmpty();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        return drawn(width, height, format, 7);
    }

    private static byte[] other() throws IOException {
        return drawn(640, 480, "png", 8);
    }

    private static byte[] drawn(int width, int height, String format, long seed) throws IOException {
        var chance = new Random(seed);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(width / 640.0, height / 480.0);
        for (int i = 0; i < 60; i++) {
            pen.setColor(new Color(chance.nextInt(0xFFFFFF)));
            pen.fillOval(chance.nextInt(600), chance.nextInt(440), 40 + chance.nextInt(160), 40 + chance.nextInt(160));
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    @Test
    void the_same_request_sent_twice_is_one_act() {
        var number = working(Timing.set(DUE));
        var owner = bureau.of("water1", "water");
        var once = bureau.acts.add(owner, number, new Doing.Feedback(10, "开工", "", ""), List.of(), "key-1");
        var twice = bureau.acts.add(owner, number, new Doing.Feedback(10, "开工", "", ""), List.of(), "key-1");
        assertThat(twice.seq()).isEqualTo(once.seq());
        assertThat(bureau.find(number).acts()).isEqualTo(2);
    }

    @Test
    void the_same_hand_down_sent_twice_is_one_and_gives_the_same_numbers_also_later_and_at_once() throws Exception {
        var number = working(Timing.set(DUE));
        var owner = bureau.of("water1", "water");
        var parts = List.of(
                new Part("查东片", Charge.of("water"), Timing.NONE, Goal.OPEN),
                new Part("查西片", Charge.of("water"), Timing.NONE, Goal.OPEN));
        var looks = java.util.Collections.nCopies(
                4, (java.util.concurrent.Callable<List<String>>) () -> bureau.acts.handDown(owner, number, parts, "k"));
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            for (var made : threads.invokeAll(looks))
                assertThat(made.get()).containsExactly(number + ".1", number + ".2");
        }
        assertThat(bureau.acts.handDown(owner, number, parts, "another")).containsExactly(number + ".3", number + ".4");
        assertThat(bureau.acts.handDown(owner, number, parts, "k")).containsExactly(number + ".1", number + ".2");
        assertThat(bureau.cases.tree(owner, number)).hasSize(5);
        refused("key", () -> bureau.acts.add(owner, number, new Doing.Deposit("照片"), List.of(), "k"));
        refused("key", () -> bureau.acts.handDown(owner, number + ".1", parts, "k"));
    }

    @Test
    void an_objection_is_ruled_on_by_somebody_else_and_a_review_that_fails_opens_again() {
        var number = working(Timing.set(DUE));
        var owner = bureau.of("water2", "water");
        bureau.acts.add(owner, number, new Doing.Submission("好了"));
        bureau.acts.add(bureau.office(), number, new Doing.Return("少两座"));
        bureau.acts.add(owner, number, new Doing.Objection("那两座已移交"));
        refused("recusal", () -> bureau.acts.add(bureau.office(), number, new Doing.Ruling(true, "属实")));
        bureau.acts.add(bureau.deputy(), number, new Doing.Ruling(true, "属实"));
        bureau.acts.add(owner, number, new Doing.Submission("好了"));
        bureau.acts.add(bureau.office(), number, new Doing.Verification("看过"));
        bureau.acts.add(bureau.leader(), number, new Doing.SignOff("同意"));
        refused("phase", () -> bureau.acts.add(owner, number, new Doing.Feedback(5, "改", "", "")));
        bureau.acts.add(bureau.office(), number, new Doing.Review(false, "又坏了一座"));
        assertThat(bureau.find(number).phase()).isEqualTo(Case.Phase.WORKING);
        assertThat(bureau.find(number).closedOn()).isNull();
    }

    @Test
    void pages_of_the_list_meet_from_both_ends_with_and_without_units() {
        for (int i = 0; i < 7; i++)
            bureau.open(
                    "事项" + i, i % 2 == 0 ? "water" : "forestry", i < 5 ? Timing.set(DUE.plusDays(i % 3)) : Timing.NONE);
        var two = Set.of("water", "forestry");
        var many = new HashSet<>(two);
        for (int i = 0; i < 300; i++) many.add("unit" + i); // so many that the list is walked along
        for (var search : List.of(CaseSearch.ALL, CaseSearch.ALL.units(two), CaseSearch.ALL.units(many))) {
            var whole = bureau.cases.list(bureau.office(), search, CaseSearch.Last.START, 100);
            assertThat(whole).hasSize(7);
            assertThat(whole.getLast().timing().day()).isNull();
            var first = bureau.cases.list(bureau.office(), search, CaseSearch.Last.START, 4);
            var rest = bureau.cases.list(bureau.office(), search, CaseSearch.Last.of(first.getLast()), 4);
            assertThat(first).isEqualTo(whole.subList(0, 4));
            assertThat(rest).isEqualTo(whole.subList(4, 7));
            assertThat(bureau.cases.list(bureau.office(), search, CaseSearch.Last.END, 3))
                    .isEqualTo(rest);
            assertThat(bureau.cases.list(
                            bureau.office(),
                            search,
                            CaseSearch.Last.of(rest.getFirst()).back(),
                            4))
                    .isEqualTo(first);
        }
        assertThat(bureau.cases.tally(bureau.office(), CaseSearch.ALL, List.of(DUE, DUE.plusDays(1))))
                .contains(new Cases.Tally("water", true, -1, 1), new Cases.Tally("forestry", true, -1, 1));
    }

    /// The values of a search are parameters; as a piece of the query they would find all or break it.
    @Test
    void what_is_searched_for_never_becomes_a_piece_of_the_query() {
        bureau.open("排查老旧泵站", "water", Timing.set(DUE));
        var office = bureau.office();
        for (var said : List.of("' or '1'='1", "x' or 1=1 --", "%", "_", "\\", "');drop table casework.casefile;--"))
            for (var search : List.of(
                    CaseSearch.ALL.of(said),
                    CaseSearch.ALL.by(said),
                    CaseSearch.ALL.on(said),
                    CaseSearch.ALL.from(said),
                    CaseSearch.ALL.units(Set.of(said)),
                    CaseSearch.ALL.saying(luoshi.kernel.phrase.Sought.of(said + "无此词")))) {
                assertThat(bureau.cases.list(office, search, CaseSearch.Last.START, 10))
                        .as(said)
                        .isEmpty();
                assertThat(bureau.cases.count(office, search)).as(said).isZero();
                assertThat(bureau.cases.tally(office, search, List.of(DUE)))
                        .as(said)
                        .isEmpty();
                assertThat(bureau.cases.flow(office, search, DUE.minusYears(1)))
                        .as(said)
                        .isEmpty();
            }
        assertThat(bureau.cases.count(office, CaseSearch.ALL)).isEqualTo(1);
        assertThat(bureau.cases.find(office, "' or '1'='1")).isEmpty();
    }

    /// Threads that are used again and threads started by others carry no rights: each look is cut for its own viewer.
    @Test
    void viewers_on_the_same_threads_at_the_same_time_never_share_row_rights() throws Exception {
        var number = working(Timing.set(DUE));
        var owner = bureau.of("water1", "water");
        var charge = Charge.of("nanyi").on("nanyi", null, null, "授权");
        bureau.acts.handDown(owner, number, List.of(new Part("南漪镇自查", charge, Timing.NONE, Goal.OPEN)));
        var town = bureau.of("town1", "nanyi");
        var looks = new java.util.ArrayList<java.util.concurrent.Callable<Boolean>>();
        for (int i = 0; i < 200; i++) {
            var viewer = i % 2 == 0 ? town : bureau.office();
            long sees = i % 2 == 0 ? 1 : 2;
            looks.add(() -> {
                long before = bureau.cases.count(viewer, CaseSearch.ALL);
                var within = java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> bureau.cases.count(bureau.office(), CaseSearch.ALL));
                return before == sees
                        && within.join() == 2
                        && bureau.cases
                                        .list(viewer, CaseSearch.ALL, CaseSearch.Last.START, 10)
                                        .size()
                                == sees;
            });
        }
        try (var threads = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            for (var look : threads.invokeAll(looks)) assertThat(look.get()).isTrue();
        }
    }
}
