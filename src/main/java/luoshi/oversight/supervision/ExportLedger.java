package luoshi.oversight.supervision;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import luoshi.kernel.access.Viewer;
import luoshi.kernel.casework.Case;
import luoshi.kernel.casework.CaseSearch;
import luoshi.kernel.casework.Cases;
import luoshi.kernel.casework.Timing;
import luoshi.kernel.paper.LongSheet;
import luoshi.kernel.paper.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// 导出督办台账: as a spreadsheet, page by page as it is read, so that a million rows need no more memory than a thousand.
@Component
public class ExportLedger {

    private static final int PAGE = 1_000;
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("编号", 8),
            new Sheet.Column("灯", 3),
            new Sheet.Column("阶段", 5),
            new Sheet.Column("事项", 36),
            new Sheet.Column("原话", 30),
            new Sheet.Column("提出人", 5),
            new Sheet.Column("来源", 14),
            new Sheet.Column("来源日期", 7),
            new Sheet.Column("牵头单位", 10),
            new Sheet.Column("牵头来路", 5),
            new Sheet.Column("责任人", 5),
            new Sheet.Column("配合单位", 12),
            new Sheet.Column("交办单位", 10),
            new Sheet.Column("期限", 7),
            new Sheet.Column("原定期限", 7),
            new Sheet.Column("期限来路", 5),
            new Sheet.Column("期限说明", 10),
            new Sheet.Column("完成标准", 16),
            new Sheet.Column("标准来路", 5),
            new Sheet.Column("进度（%）", 5),
            new Sheet.Column("办结日期", 7),
            new Sheet.Column("按期情况", 5));

    private final Cases cases;
    private final Outlooks outlooks;

    ExportLedger(Cases cases, Outlooks outlooks) {
        this.cases = cases;
        this.outlooks = outlooks;
    }

    /// Writes what is sought and says how many rows. The stream stays open.
    public long write(Viewer viewer, CaseSearch search, OutputStream out) throws IOException {
        var outlook = outlooks.of(viewer);
        var sheet = new LongSheet(out, "督办台账", COLUMNS);
        var last = CaseSearch.Last.START;
        while (true) {
            var page = cases.list(viewer, search, last, PAGE);
            for (var subject : page) sheet.add(row(subject, outlook));
            if (page.size() < PAGE) break;
            last = CaseSearch.Last.of(page.getLast());
        }
        sheet.close(); // only where nothing failed: what was not closed opens nowhere
        return sheet.rows();
    }

    private static List<@Nullable Object> row(Case subject, Outlook outlook) {
        var light = outlook.light(subject);
        var source = subject.source();
        var charge = subject.charge();
        var timing = subject.timing();
        var row = new ArrayList<@Nullable Object>();
        row.add(subject.number());
        row.add(light == null ? null : light.term());
        row.add(subject.phase().term());
        row.add(subject.words());
        row.add(source.words() == null ? null : source.words().plain());
        row.add(source.speaker());
        row.add(source.name());
        row.add(source.day());
        row.add(outlook.unit(charge.unit()));
        row.add(charge.provenance().term());
        row.add(charge.name());
        row.add(outlook.units(charge.helpers()));
        row.add(charge.handedBy().isEmpty() ? null : outlook.unit(charge.handedBy()));
        row.add(timing.day());
        row.add(timing.original());
        row.add(timing.provenance().term());
        row.add(said(timing));
        row.add(subject.goal().measure());
        row.add(subject.goal().provenance().term());
        row.add(subject.progress());
        row.add(subject.closedOn());
        row.add(
                subject.phase() == Case.Phase.CLOSED
                        ? subject.punctuality(outlook.today()).term()
                        : null);
        return row;
    }

    private static String said(Timing timing) {
        return timing.words().isEmpty() || timing.waits().isEmpty()
                ? timing.words() + timing.waits()
                : timing.words() + "；" + timing.waits();
    }
}
