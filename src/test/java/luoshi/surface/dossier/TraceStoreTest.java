package luoshi.surface.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.database.TestDatabase;
import luoshi.kernel.evidence.Original;
import luoshi.kernel.evidence.Originals;
import luoshi.kernel.evidence.Place;
import luoshi.kernel.journal.Journals;
import luoshi.kernel.organisation.Body;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.organisation.Roster;
import luoshi.kernel.organisation.Unit;
import luoshi.meeting.record.Labelling;
import luoshi.meeting.record.Review;
import luoshi.meeting.record.Reviews;
import luoshi.surface.backfile.ImportFolder;
import luoshi.surface.examination.OrderBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceStoreTest {

    private static final byte[] TEXT = "望澜区生态环境局局长办公会议纪要\n时间：2026年3月5日\n会议听取了汇报。\n".getBytes(StandardCharsets.UTF_8);

    private final Viewer viewer = TestDatabase.somebody();
    private final DoorsOnRows doors = new DoorsOnRows(viewer);

    @Test
    void each_act_leaves_one_trace_that_names_what_it_was_done_to_and_nothing_of_its_words(@TempDir Path folder)
            throws Exception {
        var units = List.of(new Unit("jcc", null, "计划财务处", Unit.Kind.SECTION, List.of("财务处")));
        var organisation = doors.open(Organisation.class);
        organisation.found(viewer, new Body("望澜区生态环境局", "局"), new Roster(units, List.of()), LocalDate.of(2020, 1, 1));
        organisation.alias(viewer, "jcc", "计财处", "简称");
        organisation.alias(viewer, "jcc", "计财处", "简称");
        var imports = doors.open(ImportRecord.class);
        var id = imports.take(viewer, new Original("纪要.txt", TEXT)).card().id();
        imports.take(viewer, new Original("纪要.txt", TEXT));
        imports.refused(viewer, new Refusal("dossier.size", "文件过大"));
        doors.open(Reviews.class).add(viewer, id, review(Review.Act.CONFIRM, Review.WHOLE));
        doors.open(Reviews.class).add(viewer, id, review(Review.Act.REJECT, "DIRECTIVE"));
        imports.label(viewer, id, Labelling.Act.MARK, "", "WORK_SECRET", "内容敏感");
        OrderBooks.settle(viewer, List.of(), List.of());
        doors.open(Originals.class).falseAlarm(viewer, "0".repeat(64), "保密制度的宣传稿");
        Files.write(folder.resolve("纪要.txt"), TEXT);
        doors.open(ImportFolder.class).take(viewer, List.of(folder), (_, _) -> {});

        var deeds = Journals.deeds(viewer);
        assertThat(deeds.subList(0, deeds.size() - 1))
                .containsExactly(
                        "organisation.found ",
                        "organisation.alias unit/jcc",
                        "record.import record/" + id,
                        "record.import ",
                        "record.whole-confirm record/" + id,
                        "record.review-reject record/" + id,
                        "record.mark record/" + id,
                        "examination.settle standing-order/1",
                        "examination.settle standing-order/2",
                        "examination.withdraw standing-order/3",
                        "evidence.false-alarm original/" + "0".repeat(64));
        assertThat(deeds.getLast()).startsWith("backfile.import run/");
        assertThat(Journals.details(viewer))
                .contains("dossier.size", "新导入 0，已有 1，不能受理 0", "WORK_SECRET")
                .noneMatch(d -> d.contains("纪要") || d.contains("敏感") || d.contains("计财处") || d.contains("宣传"));
    }

    private static Review review(Review.Act act, String kind) {
        return new Review(0, act, kind, new Place(0, 4), null, null, Map.of(), "理由", "suhe", "苏禾", Instant.EPOCH);
    }
}
