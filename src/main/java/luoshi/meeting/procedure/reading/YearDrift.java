package luoshi.meeting.procedure.reading;

import java.util.List;
import java.util.regex.Pattern;
import luoshi.meeting.procedure.Bench;
import luoshi.meeting.procedure.Reasoning;
import luoshi.meeting.procedure.Sitting;

/// 年份所指: 明年 said of another year's budget may mean two years. Told by the item's title against the meeting's day.
public final class YearDrift implements Reasoning {

    private static final Pattern YEAR = Pattern.compile("(?<y>20\\d\\d)(?:年度?)");

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var day = sitting.day();
        if (day == null) return;
        var prose = sitting.record().prose();
        for (var item : sitting.record().items()) {
            var year = YEAR.matcher(item.title().plain());
            if (!year.find() || Integer.parseInt(year.group("y")) == day.getYear()) continue;
            for (var s : item.statements()) {
                int from = prose.indexOf(s.place().start()),
                        to = prose.indexOf(s.place().end());
                int at = prose.text().indexOf("明年", from, Math.max(from, to));
                if (at < 0) continue;
                bench.violated(
                        item,
                        List.of(prose.quote(at, at + 2)),
                        "议题说的是" + year.group("y") + "年，“明年”指" + (Integer.parseInt(year.group("y")) + 1) + "年还是"
                                + (day.getYear() + 1) + "年，请核实");
                break;
            }
        }
    }
}
