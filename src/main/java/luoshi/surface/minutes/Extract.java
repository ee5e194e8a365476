package luoshi.surface.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.kernel.organisation.Unit;
import luoshi.kernel.paper.Paper;
import luoshi.kernel.paper.Paper.Block;
import luoshi.kernel.paper.Paper.Ending;
import luoshi.meeting.record.Item;
import luoshi.oversight.directive.Directive;
import luoshi.oversight.directive.Owner;

/// 摘编: of one meeting what concerns one item, or one unit, in a table with the place of each.
public final class Extract {

    private static final List<Integer> WIDTHS = List.of(8, 46, 24, 22);
    private static final List<String> HEAD = List.of("序号", "议定事项", "责任单位", "完成时限");

    private Extract() {}

    /// One item: how it ended, and what follows from it.
    public static Paper of(Proceedings meeting, Item item) {
        var body = new ArrayList<Block>();
        body.add(Block.Paragraph.of(from(meeting) + "“" + Proceedings.title(item) + "”的议定事项摘编如下："));
        var resolution = meeting.resolution(item);
        if (resolution != null)
            body.add(new Block.Paragraph("议决结果：", resolution.outcome().term() + "。", null));
        rows(body, meeting.orders(item.n()));
        return Paper.plain(title(meeting), body, Ending.NONE);
    }

    /// One unit: every duty that names it, under whichever item.
    public static Paper of(Proceedings meeting, Unit unit) {
        var body = new ArrayList<Block>();
        body.add(Block.Paragraph.of(from(meeting) + "涉及" + unit.name() + "的议定事项摘编如下："));
        rows(body, meeting.directives().stream().filter(d -> isFor(d, unit)).toList());
        return Paper.plain(title(meeting), body, Ending.NONE);
    }

    private static boolean isFor(Directive directive, Unit unit) {
        return directive.owners().stream()
                .anyMatch(o -> o.units().equals(List.of(unit.code()))
                        || o.words().plain().equals(unit.name()));
    }

    private static String from(Proceedings meeting) {
        var time = Minutes.time(meeting);
        return time + (meeting.name().isEmpty() ? "会议" : meeting.name()) + "关于";
    }

    private static String title(Proceedings meeting) {
        return (meeting.name().isEmpty() ? "会议" : meeting.name()) + "议定事项摘编";
    }

    private static void rows(List<Block> body, List<Directive> directives) {
        if (directives.isEmpty()) {
            body.add(Block.Paragraph.of("没有交办事项。"));
            return;
        }
        var rows = new ArrayList<List<String>>();
        for (var directive : directives) {
            var deadline = directive.deadline();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    Proceedings.clause(directive.words().plain()) + "。",
                    directive.owners().stream()
                            .filter(o -> o.role() != Owner.Role.REMIND)
                            .map(o -> o.words().plain())
                            .distinct()
                            .collect(Collectors.joining("、")),
                    deadline == null ? "未写明" : deadline.words().plain()));
        }
        body.add(new Block.Table(WIDTHS, HEAD, rows));
    }
}
