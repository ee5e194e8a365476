package luoshi.oversight.assessment.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.kernel.paper.Sheet;
import luoshi.oversight.assessment.Assess;
import luoshi.oversight.assessment.Measure;
import luoshi.oversight.assessment.UnitScore;
import org.jspecify.annotations.Nullable;

/// 考核页.
///
/// @param units names by code
/// @param source article that the scheme rests on, in words; empty where it is not known
/// @param unit the one unit shown; null for all of them
public record ScoresPage(
        Assess.Table table,
        Map<String, String> units,
        String source,
        LocalDate today,
        @Nullable UnitScore unit) {

    private static final List<Measure> PUNCTUAL = List.of(Measure.ON_TIME, Measure.EXTENDED, Measure.LATE);

    public String name(String code) {
        return units.getOrDefault(code, code);
    }

    /// 可选的考核期: this year and the two before, their quarters, the months of this year that have begun.
    public List<luoshi.oversight.assessment.Period> periods() {
        var all = new ArrayList<luoshi.oversight.assessment.Period>();
        for (int year = today.getYear(); year > today.getYear() - 3; year--) {
            all.add(luoshi.oversight.assessment.Period.of(String.valueOf(year), today));
            for (int quarter = 1; quarter <= 4; quarter++) {
                var period = luoshi.oversight.assessment.Period.of(year + "-Q" + quarter, today);
                if (!period.from().isAfter(today)) all.add(period);
            }
        }
        for (int month = 1; month <= today.getMonthValue(); month++)
            all.add(luoshi.oversight.assessment.Period.of("%d-%02d".formatted(today.getYear(), month), today));
        return all;
    }

    /// Closed in each month of the year: in time and late, as heights of at most `most`.
    public List<int[]> months(String unit, int most) {
        var year = table.year().get(unit);
        if (year == null) return List.of();
        var good = year.monthly(Measure.ON_TIME);
        var late = year.monthly(Measure.LATE);
        long top = 1;
        for (var other : table.year().values())
            for (int m = 0; m < 12; m++)
                top = Math.max(
                        top,
                        other.monthly(Measure.ON_TIME).get(m)
                                + other.monthly(Measure.LATE).get(m));
        var heights = new ArrayList<int[]>();
        for (int m = 0; m < 12; m++)
            heights.add(new int[] {(int) (good.get(m) * most / top), (int) (late.get(m) * most / top)});
        return heights;
    }

    /// 按期率 of what was closed; empty where nothing was.
    public static String rate(UnitScore score) {
        long all = PUNCTUAL.stream().mapToLong(score::count).sum();
        return all == 0 ? "" : Math.round(100.0 * score.count(Measure.ON_TIME) / all) + "%";
    }

    Sheet sheet() {
        var columns = new ArrayList<Sheet.Column>();
        columns.add(new Sheet.Column("名次", 4));
        columns.add(new Sheet.Column("单位", 16));
        columns.add(new Sheet.Column("得分", 5));
        for (var measure : Measure.values()) columns.add(new Sheet.Column(measure.term(), 6));
        columns.add(new Sheet.Column("按期率", 6));
        columns.add(new Sheet.Column("本年逾期", 6));
        columns.add(new Sheet.Column("建议", 30));
        var rows = new ArrayList<List<Object>>();
        for (var score : table.scores()) {
            var row = new ArrayList<Object>(List.of(rows.size() + 1, name(score.unit()), score.total()));
            for (var measure : Measure.values()) row.add(score.count(measure));
            row.add(rate(score));
            row.add(score.late());
            row.add(String.join(
                    "；", score.consequences().stream().map(c -> c.words()).toList()));
            rows.add(row);
        }
        return new Sheet(table.period().term() + "督办考核", columns, rows);
    }
}
