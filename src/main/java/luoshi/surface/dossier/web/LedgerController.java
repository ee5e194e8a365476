package luoshi.surface.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.kernel.access.Right;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.calendar.Beijing;
import luoshi.kernel.front.Download;
import luoshi.kernel.journal.Deed;
import luoshi.kernel.journal.Journal;
import luoshi.kernel.organisation.Organisation;
import luoshi.kernel.paper.Sheet;
import luoshi.oversight.directive.Directives;
import luoshi.oversight.directive.LedgerEntry;
import luoshi.oversight.directive.Owner;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// 台账: the directives of all records, as a page and as a spreadsheet.
@Controller
class LedgerController {

    private static final int ROWS = 100;
    private static final int ALL = 100_000;
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("序号", 3),
            new Sheet.Column("会议", 14),
            new Sheet.Column("会议时间", 7),
            new Sheet.Column("议题", 3),
            new Sheet.Column("交办事项（原文）", 36),
            new Sheet.Column("效力", 3),
            new Sheet.Column("牵头责任", 12),
            new Sheet.Column("配合、督促", 12),
            new Sheet.Column("时限（原文）", 8),
            new Sheet.Column("时限", 8),
            new Sheet.Column("数额", 8),
            new Sheet.Column("笼统", 3),
            new Sheet.Column("提出人", 5));

    private final Directives directives;
    private final Organisation organisation;
    private final Journal journal;

    LedgerController(Directives directives, Organisation organisation, Journal journal) {
        this.directives = directives;
        this.organisation = organisation;
        this.journal = journal;
    }

    @GetMapping("/directives")
    String ledger(Viewer viewer, Sift sift, @RequestParam(required = false) @Nullable String after, Model model) {
        int from = MeetingsController.offset(after);
        var today = Beijing.today();
        var rows = directives.list(viewer, sift.search(today), from, ROWS + 1);
        model.addAttribute("sift", sift);
        model.addAttribute("roster", organisation.roster(viewer, today));
        model.addAttribute("slice", Slice.of(rows, from, ROWS));
        return after == null ? "dossier/directives" : "dossier/_directives";
    }

    @GetMapping("/directives.xlsx")
    void xlsx(Viewer viewer, Sift sift, HttpServletResponse response) throws IOException {
        viewer.must(Right.EXPORT);
        var rows = new ArrayList<List<Object>>();
        for (var entry : directives.list(viewer, sift.search(Beijing.today()), 0, ALL))
            rows.add(row(rows.size() + 1, entry));
        journal.note(viewer, Deed.done("directive.export", "导出台账", "").with(rows.size() + " 条"));
        var sheet = new Sheet("交办事项台账", COLUMNS, rows);
        sheet.write(Download.sheet(sheet.title()).into(response));
    }

    private static List<Object> row(int number, LedgerEntry entry) {
        var d = entry.directive();
        var due = d.deadline();
        return List.of(
                number,
                entry.meeting() == null ? "" : entry.meeting(),
                entry.heldOn() == null ? "" : entry.heldOn().toString(),
                d.item(),
                d.words().plain(),
                d.force().term(),
                owners(d.owners(), true),
                owners(d.owners(), false),
                due == null ? "" : due.words().plain(),
                due == null ? "" : Wording.due(due),
                d.amounts().stream().map(Wording::amount).collect(Collectors.joining("；")),
                d.vague() ? "笼统" : "",
                d.speaker() == null ? "" : d.speaker().plain());
    }

    private static String owners(List<Owner> owners, boolean lead) {
        return owners.stream()
                .filter(o -> (o.role() == Owner.Role.LEAD) == lead)
                .map(o -> o.words().plain() + (lead ? "" : "（" + o.role().term() + "）"))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
