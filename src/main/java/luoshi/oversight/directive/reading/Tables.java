package luoshi.oversight.directive.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import luoshi.kernel.phrase.Fold;
import luoshi.kernel.phrase.Prose;
import luoshi.kernel.phrase.Wording;
import org.jspecify.annotations.Nullable;

/// 任务表: rows of a table whose head names a task and who or when: 序号｜重点任务｜牵头单位｜配合单位｜完成时限.
final class Tables {

    enum Column {
        /// Which point of the agenda the row belongs to.
        POINT("(?:对应|所属|来源|相关)?(?:议题|提案|案由)(?:号|序号|编号|名称)?|(?:议项|事项)编号"),
        TASK(".*(?:事项|内容|任务|工作|问题|措施|要求|行动|案由|项目|待办|举措|目标|处理意见|处理办法|解决办法|决定|决议|定了什么)"),
        LEAD(
                "谁办|谁负责|(?:责任|牵头|主办|承办|主责|落实|整改|负责|跟进|执行|經辦|经办)?(?:单位|部门|处室|科室|人|领导|方|负责人|责任人|牵头|主办|承办|Owner|责任)(?:（[^）]{1,8}）)?"),
        /// Beside an office the one who answers for it.
        PERSON("(?:具体)?(?:责任人|经办人|负责人)"),
        SUPPORT("(?:配合|协办|协助|参与)(?:单位|部门|处室|科室|人)?"),
        DUE(".*(?:时限|时间|期限|节点|日期|预定时限|截止)|什么时候|啥时候"),
        STATUS(".*(?:状态|进展|进度|完成情况|落实情况|备注|结果|列管).*");

        private final Wording label;

        Column(String label) {
            this.label = Wording.of(label);
        }
    }

    /// In this order a label is tried.
    private static final Column[] ORDER = {
        Column.POINT, Column.SUPPORT, Column.LEAD, Column.DUE, Column.STATUS, Column.TASK
    };
    /// What is to be done, beside a column that says what is wrong.
    private static final Wording MEASURE = Wording.of("措施|举措|任务|要求|行动|意见|办法|决|定了");
    private static final Wording CLOSED =
            Wording.of("^(?:已|未同意|未通过|不同意|否决|撤回|作废|解除|办结|销号|完成(?!$)|完成$|关闭|闭环|INFO|Done|done).*");

    /// 未完成，延至3月28日: the limit that holds.
    private static final Wording POSTPONED = Wording.of("(?:延至|延期[至到]|顺延[至到]|推迟[至到]|延长[至到])");

    /// What is said, beside a column that says who acts on it.
    private static final Wording SAID = Wording.of("(?:会议|讨论)?(?:内容|事项|议题|情况|记录)");
    /// 行动: in the tables of firms whoever acts, and INFO where nobody does.
    private static final Wording ACTION = Wording.of("行动|行动人|行动方");

    private final Prose prose;
    private final List<Row> rows = new ArrayList<>();
    private final List<int[]> consumed = new ArrayList<>();
    private @Nullable Map<Column, Integer> columns;
    /// How many cells the head has, where its first counts the rows; 0 where it does not.
    private int width;

    private Tables(Prose prose) {
        this.prose = prose;
    }

    /// A row that lays a duty: its cells as stretches, absent ones null.
    ///
    /// @param point which point of the agenda it belongs to
    /// @param person a second column of those who lead: 责任科室 beside 责任人
    record Row(
            int from,
            int to,
            int @Nullable [] point,
            int[] task,
            int @Nullable [] lead,
            int @Nullable [] person,
            int @Nullable [] support,
            int @Nullable [] due) {}

    record Read(List<Row> rows, List<int[]> consumed) {

        boolean covers(int at) {
            for (var c : consumed) if (c[0] <= at && at < c[1]) return true;
            return false;
        }
    }

    static Read in(Prose prose, int from, int to) {
        var tables = new Tables(prose);
        tables.columns = tables.above(from);
        int start = from;
        while (tables.columns != null && start > 0 && prose.charAt(start - 1) != '\n') start--;
        for (int i = start; i <= to; i++) {
            if (i < to && prose.charAt(i) != '\n') continue;
            if (i > start) tables.line(start, i);
            start = i + 1;
        }
        return new Read(tables.rows, tables.consumed);
    }

    /// The columns of a table that began before a stretch and goes on in it; null for none.
    private @Nullable Map<Column, Integer> above(int from) {
        int start = from;
        while (start > 0 && prose.charAt(start - 1) != '\n') start--;
        while (start > 0) {
            int to = start - 1, line = to;
            while (line > 0 && prose.charAt(line - 1) != '\n') line--;
            var cells = cells(line, to);
            if (cells.size() < 3) return null;
            var head = head(cells);
            if (head != null) return head;
            start = line;
        }
        return null;
    }

    private void line(int from, int to) {
        var cells = cells(from, to);
        if (cells.size() < 3) {
            columns = null;
            return;
        }
        var head = head(cells);
        if (head != null) {
            columns = head;
            consumed.add(new int[] {from, to});
        } else if (columns != null) row(from, to, cells, columns);
    }

    /// A row that lacks its first cells goes on with the one above it.
    private void row(int from, int to, List<int[]> cells, Map<Column, Integer> columns) {
        consumed.add(new int[] {from, to});
        boolean goesOn = cells.size() < width && !Fold.isDigit(prose.charAt(cells.getFirst()[0]));
        for (int missing = goesOn ? width - cells.size() : 0; missing > 0; missing--)
            cells.addFirst(new int[] {from, from});
        var task = cell(cells, columns.get(Column.TASK));
        if (task == null || task[1] - task[0] < 3) return;
        task[0] = lastSentence(task[0], task[1]);
        var status = cell(cells, columns.get(Column.STATUS));
        if (status != null
                && CLOSED.matcher(prose.subSequence(status[0], status[1])).matches()) return;
        var lead = cell(cells, columns.get(Column.LEAD));
        if (lead != null && CLOSED.fills(prose, lead[0], lead[1])) return;
        var person = cell(cells, columns.get(Column.PERSON));
        var support = cell(cells, columns.get(Column.SUPPORT));
        var due = cell(cells, columns.get(Column.DUE));
        if (status != null && POSTPONED.isIn(prose, status[0], status[1])) due = status;
        if (lead == null && support == null && due == null) return;
        int end = task[1];
        for (var c : new int[][] {lead, person, support, due}) if (c != null) end = Math.max(end, c[1]);
        rows.add(new Row(task[0], end, cell(cells, columns.get(Column.POINT)), task, lead, person, support, due));
    }

    /// Behind what a cell tells stands what is to be done.
    private int lastSentence(int from, int to) {
        int begin = from;
        for (int i = from; i < to - 1; i++) if ("。？！".indexOf(prose.charAt(i)) >= 0) begin = i + 1;
        return begin;
    }

    private static int @Nullable [] cell(List<int[]> cells, @Nullable Integer index) {
        if (index == null || index >= cells.size()) return null;
        var cell = cells.get(index);
        return cell[1] > cell[0] ? cell : null;
    }

    /// The columns of a head row, or null when the row is none: it must name a task and who or when.
    private @Nullable Map<Column, Integer> head(List<int[]> cells) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            var words = prose.text().substring(cells.get(i)[0], cells.get(i)[1]);
            if (words.length() > 10 || words.isEmpty()) continue;
            for (var column : ORDER)
                if (column.label.matcher(words).matches()) {
                    if (column == Column.TASK && MEASURE.matcher(words).find()) columns.put(column, i);
                    else if (columns.putIfAbsent(column, i) != null && column == Column.LEAD)
                        columns.putIfAbsent(Column.PERSON, i);
                    break;
                }
        }
        acted(cells, columns);
        boolean complete = columns.containsKey(Column.TASK)
                && (columns.containsKey(Column.LEAD) || columns.containsKey(Column.DUE));
        if (!complete) return null;
        width = prose.charAt(cells.getFirst()[0]) == '序' ? cells.size() : 0;
        return columns;
    }

    /// 内容｜行动｜期限: what is to be done stands in the first, who does it in the second.
    private void acted(List<int[]> cells, Map<Column, Integer> columns) {
        var action = columns.get(Column.TASK);
        if (action == null
                || columns.containsKey(Column.LEAD)
                || !ACTION.fills(prose, cells.get(action)[0], cells.get(action)[1])) return;
        for (int i = 0; i < action; i++)
            if (cells.get(i)[1] > cells.get(i)[0] && SAID.fills(prose, cells.get(i)[0], cells.get(i)[1])) {
                columns.put(Column.TASK, i);
                columns.put(Column.LEAD, action);
                return;
            }
    }

    private List<int[]> cells(int from, int to) {
        var cells = new ArrayList<int[]>();
        int start = prose.charAt(from) == '|' ? from + 1 : from;
        int end = to > start && prose.charAt(to - 1) == '|' ? to - 1 : to;
        for (int i = start; i <= end; i++) {
            if (i < end && prose.charAt(i) != '|') continue;
            cells.add(new int[] {start, i});
            start = i + 1;
        }
        return cells;
    }
}
