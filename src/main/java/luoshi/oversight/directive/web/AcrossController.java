package luoshi.oversight.directive.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Refusal;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.casework.Acts;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.front.Download;
import luoshi.kernel.front.Entry;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.paper.Sheet;
import luoshi.meeting.record.RecordSearch;
import luoshi.meeting.record.Records;
import luoshi.oversight.directive.Candidate.Echo;
import luoshi.oversight.directive.Comparison;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.RegisterDirectives;
import luoshi.oversight.directive.Registrations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 前后会议: how a meeting's decisions were carried out, and which cases are about the same thing.
@Controller
class AcrossController {

    private static final int MEETINGS = 60;
    private static final int CASES = 2000;
    private static final RecordSearch CONFIRMED = new RecordSearch("", null, null, true);
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("编号", 7),
            new Sheet.Column("交办事项（原文）", 36),
            new Sheet.Column("牵头单位", 12),
            new Sheet.Column("原定期限", 7),
            new Sheet.Column("现期限", 7),
            new Sheet.Column("阶段", 5),
            new Sheet.Column("进度", 4),
            new Sheet.Column("办结日期", 7),
            new Sheet.Column("按期情况", 5),
            new Sheet.Column("反馈", 30),
            new Sheet.Column("核验", 20),
            new Sheet.Column("变动", 20));

    private final Records records;
    private final Directives directives;
    private final Registrations registrations;
    private final RegisterDirectives registering;
    private final Cases cases;
    private final Acts acts;
    private final Organisation organisation;
    private final Journal journal;

    AcrossController(
            Records records,
            Directives directives,
            Registrations registrations,
            RegisterDirectives registering,
            Cases cases,
            Acts acts,
            Organisation organisation,
            Journal journal) {
        this.records = records;
        this.directives = directives;
        this.registrations = registrations;
        this.registering = registering;
        this.cases = cases;
        this.acts = acts;
        this.organisation = organisation;
        this.journal = journal;
    }

    @GetMapping("/directives/carryings-out")
    String carryingOut(Viewer viewer, @RequestParam(defaultValue = "") String record, Model model) {
        allowed(viewer);
        var meetings = records.list(viewer, CONFIRMED, 0, MEETINGS);
        var chosen =
                record.isBlank() && !meetings.isEmpty() ? meetings.getFirst().id() : record;
        model.addAttribute("meetings", meetings);
        model.addAttribute("chosen", chosen);
        if (!chosen.isBlank()) model.addAttribute("page", page(viewer, chosen));
        return "directive/carryings-out";
    }

    @GetMapping("/directives/carryings-out.xlsx")
    void xlsx(Viewer viewer, @RequestParam String record, HttpServletResponse response) throws IOException {
        allowed(viewer);
        viewer.must(Right.EXPORT);
        var page = page(viewer, record);
        var rows = new ArrayList<List<Object>>();
        for (var line : page.lines()) rows.add(row(page, line));
        journal.note(
                viewer,
                Deed.done("directive.export", "导出落实情况", "record/" + record).with(rows.size() + " 条"));
        new Sheet("落实情况", COLUMNS, rows).write(Download.sheet("议定事项落实情况").into(response));
    }

    @GetMapping("/directives/comparisons")
    String comparisons(Viewer viewer, @RequestParam(name = "case") String number, Model model) {
        allowed(viewer);
        var subject = cases.find(viewer, number).orElseThrow(() -> new Refusal("directive.absent", "没有这一件：" + number));
        var own = Comparison.Subject.of(subject);
        var echoes = new ArrayList<Echo>();
        registering.older(viewer, subject.charge().unit()).forEach((other, theirs) -> {
            if (other.number().equals(subject.number())) return;
            boolean before = other.openedAt().isBefore(subject.openedAt());
            var comparison = before ? Comparison.of(own, theirs) : Comparison.of(theirs, own);
            if (comparison != null) echoes.add(new Echo(other, comparison));
        });
        model.addAttribute("subject", subject);
        model.addAttribute("echoes", echoes);
        model.addAttribute("roster", organisation.roster(viewer, Beijing.today()));
        return "directive/comparisons";
    }

    private static void allowed(Viewer viewer) {
        if (!Entry.records().test(viewer)) throw new Refusal("directive.absent", "没有这个页面。");
    }

    private CarryingOut page(Viewer viewer, String record) {
        var card = records.find(viewer, record).orElseThrow(() -> new Refusal("directive.absent", "没有这份记录：" + record));
        var search = CaseSearch.ALL.of(record).whole(true);
        return CarryingOut.of(
                card,
                cases.list(viewer, search, CaseSearch.Last.START, CASES),
                number -> acts.of(viewer, number),
                directives.of(viewer, record),
                registrations.standing(viewer, record),
                organisation.roster(viewer, Beijing.today()),
                Beijing.today());
    }

    private static List<Object> row(CarryingOut page, CarryingOut.Line line) {
        var subject = line.subject();
        var timing = subject.timing();
        return List.of(
                subject.number(),
                line.said(),
                page.name(subject.charge().unit()),
                timing.original() == null ? "" : timing.original().toString(),
                timing.day() == null ? "" : timing.day().toString(),
                subject.phase().term(),
                subject.progress() + "%",
                subject.closedOn() == null ? "" : subject.closedOn().toString(),
                subject.phase().open() ? "" : subject.punctuality(page.today()).term(),
                line.done(),
                line.found(),
                String.join("；", line.changes()));
    }
}
