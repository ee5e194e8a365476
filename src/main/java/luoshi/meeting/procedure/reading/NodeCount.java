package luoshi.meeting.procedure.reading;

import java.util.List;
import java.util.regex.Pattern;
import luoshi.kernel.phrase.Numerals;
import luoshi.meeting.procedure.Bench;
import luoshi.meeting.procedure.Reasoning;
import luoshi.meeting.procedure.Sitting;

/// 节点数: 4个考核节点 in one place and 3、6、9月 in another do not agree.
public final class NodeCount implements Reasoning {

    private static final Pattern COUNT = Pattern.compile("(?<n>\\d{1,2}|[一二两三四五六七八九十]{1,2})个(?:[\\p{IsHan}]{0,4})节点");
    private static final Pattern MONTHS =
            Pattern.compile("\\d{1,2}(?:、\\d{1,2}){1,11}月(?:份|底|末)?(?:[\\p{IsHan}]{0,4})节点");

    @Override
    public void judge(Sitting sitting, Bench bench) {
        var prose = sitting.record().prose();
        for (var item : sitting.record().items()) {
            int from = prose.indexOf(item.place().start()),
                    to = prose.indexOf(item.place().end());
            var count = COUNT.matcher(prose).region(from, to);
            var months = MONTHS.matcher(prose).region(from, to);
            if (!count.find() || !months.find()) continue;
            var n = Numerals.integer(count.group("n"));
            int listed = months.group().split("、", -1).length;
            var facts = List.of(prose.quote(count.start(), count.end()), prose.quote(months.start(), months.end()));
            if (n != null && n == listed) bench.satisfied(item, facts, "节点数与所列月份相符");
            else if (n != null) bench.violated(item, facts, "写明" + n + "个节点，列出的月份有" + listed + "个");
        }
    }
}
